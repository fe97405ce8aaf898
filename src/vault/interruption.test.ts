import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, breakAtPut, must, opened, recordsOf } from './a-device.ts';
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

afterEach(() => {
	vi.restoreAllMocks();
});

describe('an interruption', () => {
	it('by a full disk rolls back the whole action and leaves the rest usable', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('before')));
		const drawing = aRecord('drawing', { points: '1,2,'.repeat(200_000) });
		const spy = breakAtPut(2, 'QuotaExceededError');
		expect(await vault.save('items', drawing)).toEqual({ ok: false, reason: 'full' });
		spy.mockRestore();
		expect(await idsOf(vault)).toEqual(['before']);
		const later = await again(browser);
		expect(later.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
		await must(vault.save('items', drawing));
		expect(await idsOf(vault)).toEqual(['before', 'drawing']);
	});

	it('a hundred times loses nothing that was confirmed and keeps nothing by half', async () => {
		const browser = aBrowser();
		await opened(createVault({ keep: 'device' }, aDevice(browser)));
		const confirmed = new Set<string>();
		for (let round = 0; round < 100; round += 1) {
			// Every round is a new window that ends in the middle of a save.
			const vault = await again(browser);
			const spy = breakAtPut(1 + (round % 3));
			const id = String(round);
			const large = round % 10 === 0 ? 'x'.repeat(300_000) : 'x';
			if ((await vault.save('items', aRecord(id, { large }))).ok) confirmed.add(id);
			spy.mockRestore();
		}
		const vault = await again(browser);
		expect(vault.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
		expect(new Set(await idsOf(vault))).toEqual(confirmed);
		expect(confirmed.size).toBeGreaterThan(20);
		expect(confirmed.size).toBeLessThan(80);
	}, 60_000);
});

describe('two windows', () => {
	it('keep each other’s records and one manifest', async () => {
		const { browser, vault } = await setup();
		const other = await again(browser);
		for (let at = 0; at < 5; at += 1) {
			await must(vault.save('items', aRecord(`one-${at}`)));
			await must(other.save('items', aRecord(`other-${at}`)));
		}
		expect(await idsOf(vault)).toHaveLength(10);
		expect((await again(browser)).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('that save at the same moment both succeed', async () => {
		const { browser, vault } = await setup();
		const other = await again(browser);
		const saves = [1, 2, 3].flatMap((at) => [
			vault.save('items', aRecord(`one-${at}`)),
			other.save('items', aRecord(`other-${at}`))
		]);
		expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
		const later = await again(browser);
		expect(await idsOf(later)).toHaveLength(6);
		expect(later.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('agree that something is gone', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		const other = await again(browser);
		await must(vault.remove('items', 'a'));
		expect(await idsOf(other)).toEqual([]);
		expect(await other.remove('items', 'a')).toEqual({ ok: false, reason: 'gone' });
	});
});

describe('a database made by a newer version', () => {
	it('is read and not written', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		const before = [...browser.canary];
		await new Promise<void>((resolve) => {
			const request = browser.indexedDB.open('thuiskoffer', 40);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		expect(await vault.save('items', aRecord('b'))).toEqual({ ok: false, reason: 'reload' });
		const older = await again(browser);
		expect(older.isReadOnly).toBe(true);
		expect(await idsOf(older)).toEqual(['a']);
		const refused = { ok: false, reason: 'read-only' };
		expect(await older.save('items', aRecord('b'))).toEqual(refused);
		expect(await older.remove('items', 'a')).toEqual(refused);
		expect(await older.saveDraft('question', 'text')).toEqual(refused);
		expect([...browser.canary]).toEqual(before);
	});
});
