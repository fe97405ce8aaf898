import { describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';
import type { StoredRecord, Vault } from './vault.ts';

async function setup() {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	return { browser, vault };
}

function aRecord(id: string, more: object = {}): StoredRecord {
	return { id, ...more };
}

async function idsOf(vault: Vault): Promise<string[]> {
	return (await recordsOf(vault.list('items'))).map(({ id }) => id).sort();
}

describe('locking', () => {
	const locked = { ok: false, reason: 'locked' };

	it('ends everything: nothing is given and nothing taken', async () => {
		const { vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.save('items', aRecord('b')));
		await must(vault.remove('items', 'b'));
		vault.lock();
		expect(vault.isLocked).toBe(true);
		expect(await vault.list('items')).toEqual(locked);
		expect(await vault.save('items', aRecord('c'))).toEqual(locked);
		expect(await vault.remove('items', 'a')).toEqual(locked);
		expect(await vault.restore('items', 'b')).toEqual(locked);
		expect(await vault.saveDraft('question', 'text')).toEqual(locked);
		expect(await vault.readDraft('question')).toEqual(locked);
		expect(await vault.acceptDamage()).toEqual(locked);
	});

	it('leaves on the disk what was there, for the next time', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		vault.lock();
		expect(await idsOf(await again(browser))).toEqual(['a']);
	});

	it('gives nothing of what was asked just before', async () => {
		const { vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.saveDraft('question', 'text'));
		const reading = [vault.list('items'), vault.readDraft('question')];
		vault.lock();
		expect(await Promise.all(reading)).toEqual([locked, locked]);
	});

	it('calls back once, and not those who stopped listening', async () => {
		const { vault } = await setup();
		const [one, other] = [vi.fn(), vi.fn()];
		vault.onLocked(one);
		const stop = vault.onLocked(other);
		stop();
		vault.lock();
		vault.lock();
		expect(one).toHaveBeenCalledOnce();
		expect(other).not.toHaveBeenCalled();
	});

	it('in one window locks every other, without going round', async () => {
		const { browser, vault } = await setup();
		const others = [await again(browser), await again(browser)];
		const heard = vi.fn();
		for (const other of others) other.onLocked(heard);
		vault.lock();
		expect(others.map(({ isLocked }) => isLocked)).toEqual([true, true]);
		expect(heard).toHaveBeenCalledTimes(2);
		expect(browser.listeners.size).toBe(0);
	});

	it('is not done by something else said on the channel', async () => {
		const { browser, vault } = await setup();
		for (const listener of browser.listeners) listener({ data: 'something else' });
		expect(vault.isLocked).toBe(false);
	});

	it('works over the channel that browsers have', async () => {
		const channel = () => new BroadcastChannel('a test of locking');
		const browser = aBrowser();
		const one = await opened(createVault({ keep: 'device' }, aDevice(browser, { channel })));
		const other = await opened(createVault({ keep: 'session' }, aDevice(browser, { channel })));
		const heard = new Promise<void>((resolve) => other.onLocked(resolve));
		one.lock();
		await heard;
		expect(other.isLocked).toBe(true);
	});
});
