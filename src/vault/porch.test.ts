import { describe, expect, it } from 'vitest';
import { aBrowser, aDevice, dump, must, opened } from './a-device.ts';
import { createVault } from './create.ts';
import { eraseVault } from './erase.ts';
import { unlockVault } from './open.ts';
import { assignCode } from './picture-code.ts';
import { openPorch, sessionPorch } from './porch.ts';
import { changeLock, makeSpareKey } from './relock.ts';
import type { Porch } from './sealed-porch.ts';
import type { StoredRecord } from './vault.ts';

const code = assignCode();
const record = { id: 'out/kw3PZ', token: 'a-write-token', sealed: 'age-encryption.org' };

const withToken = (token: string): StoredRecord & { token: string } => ({ ...record, token });

async function thePorch(opening: ReturnType<typeof openPorch>): Promise<Porch> {
	const outcome = await opening;
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.porch;
}

async function recordsOn(porch: Porch): Promise<StoredRecord[]> {
	const listed = await porch.list();
	if (!listed.ok) throw new Error(listed.reason);
	return listed.records;
}

async function setup(isLocked = false) {
	const browser = aBrowser();
	const device = aDevice(browser);
	const vault = await opened(
		createVault({ keep: 'device', ...(isLocked ? { code } : {}) }, device)
	);
	const reloaded = () => thePorch(openPorch(aDevice(browser)));
	return { browser, device, vault, reloaded, porch: await thePorch(openPorch(device)) };
}

describe('the porch', () => {
	it('gives back what was kept, replaces by id, and removes', async () => {
		const { porch, reloaded } = await setup();
		expect(await porch.list()).toEqual({ ok: true, records: [], unreadable: 0 });
		await must(porch.keep({ id: 'a' }));
		await must(porch.keep(record));
		const newer = { ...record, token: 'another' };
		await must(porch.keep(newer));
		const records = await recordsOn(await reloaded());
		expect(records).toHaveLength(2);
		expect(records).toEqual(expect.arrayContaining([{ id: 'a' }, newer]));
		await must(porch.remove('a'));
		await must(porch.remove('nobody'));
		expect(await recordsOn(await reloaded())).toEqual([newer]);
	});

	it('keeps a record as it was when it was asked, and the last one last', async () => {
		const { porch } = await setup();
		const one = { id: 'a', text: 'x'.repeat(1_400_000) };
		const first = porch.keep(one);
		one.text = 'changed';
		const both = [first, porch.keep({ id: 'a' }), porch.remove('a'), porch.keep({ id: 'b' })];
		for (const done of await Promise.all(both)) expect(done).toEqual({ ok: true });
		expect(await recordsOn(porch)).toEqual([{ id: 'b' }]);
		await must(porch.keep({ ...one, text: 'y'.repeat(1_400_000) } as StoredRecord));
		expect((await recordsOn(porch)).find(({ id }) => id === 'a')).toHaveProperty(
			'text.length',
			1_400_000
		);
	});

	it('works while the vault is locked, also after a reload, and the vault stays shut', async () => {
		const { browser, vault, porch, reloaded } = await setup(true);
		await must(porch.keep(record));
		vault.lock();
		expect(await recordsOn(porch)).toEqual([record]);
		const later = await reloaded();
		expect(await recordsOn(later)).toEqual([record]);
		await must(later.keep({ id: 'in/letter' }));
		expect(await unlockVault(null, aDevice(browser))).toEqual({ ok: false, reason: 'needs-code' });
	});

	it('stays as it is when a lock is put on, changed and taken off', async () => {
		const { device, porch, reloaded } = await setup();
		await must(porch.keep(record));
		const other = assignCode();
		for (const [before, after] of [
			[null, code],
			[{ code }, other],
			[{ code: other }, null]
		] as const) {
			expect(await changeLock(before, after, device)).toMatchObject({ ok: true });
			expect(await recordsOn(await reloaded())).toEqual([record]);
		}
		await must(porch.keep({ id: 'a' }));
		expect(await recordsOn(await reloaded())).toHaveLength(2);
	});

	it('leaves nothing on the disk that can be read or guessed', async () => {
		const { device, porch } = await setup();
		const before = await dump(device.database);
		for (const token of ['one', 'two']) await must(porch.keep(withToken(token)));
		const after = await dump(device.database);
		expect(after.length).toBeGreaterThan(before.length);
		for (const word of ['out/', 'kw3PZ', 'token', 'one', 'two', 'age-', 'sealed'])
			expect(after).not.toContain(word);
		const { porch: elsewhere, device: other } = await setup();
		await must(elsewhere.keep(record));
		const [names, otherNames] = [
			await device.database.keys('porch'),
			await other.database.keys('porch')
		];
		if (!names.ok || !otherNames.ok) throw new Error('not read');
		expect([names.value.length, otherNames.value.length]).toEqual([1, 1]);
		expect(names.value[0]?.[1]).toMatch(/^[0-9a-f]{32}$/);
		expect(names.value[0]?.[1]).not.toBe(otherNames.value[0]?.[1]);
	});

	it('leaves a damaged row alone and tells of it', async () => {
		const { device, porch, reloaded } = await setup();
		for (const id of ['a', 'b', 'c']) await must(porch.keep({ id }));
		const rows = await device.database.list('porch');
		const [first, second] = rows.ok ? rows.value : [];
		if (!first || !second) throw new Error('no rows');
		const flipped = first.ct.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
		// one that was changed, and one that lies where another belongs
		await device.database.write([
			{ put: 'porch', row: { ...first, ct: flipped } },
			{ put: 'porch', row: { ...second, ct: first.ct, iv: first.iv } }
		]);
		const listed = await (await reloaded()).list();
		expect(listed).toMatchObject({ ok: true, records: { length: 1 }, unreadable: 2 });
		expect(await device.database.keys('porch')).toMatchObject({ value: { length: 3 } });
	});

	it('is erased with its vault, and nothing comes back from a window that was open', async () => {
		const { device, porch } = await setup();
		await must(porch.keep(record));
		await must(eraseVault(device));
		expect(await device.database.list('porch')).toEqual({ ok: true, value: [] });
		expect(await porch.keep(record)).toEqual({ ok: false, reason: 'gone' });
		expect(await recordsOn(porch)).toEqual([]);
		expect(await device.database.list('porch')).toEqual({ ok: true, value: [] });
		expect(await openPorch(device)).toEqual({ ok: false, reason: 'none' });
	});

	it('of a vault that was set aside is not the porch of the new one', async () => {
		const { device, porch, browser } = await setup();
		await must(porch.keep(record));
		await opened(createVault({ keep: 'device', startAgain: true }, device));
		expect(await recordsOn(await thePorch(openPorch(aDevice(browser))))).toEqual([]);
		expect(await device.database.keys('porch')).toMatchObject({ value: { length: 1 } });
	});

	it('tells that the full disk did not keep it', async () => {
		const { device, porch } = await setup();
		device.database.write = () => Promise.resolve({ ok: false, reason: 'full' });
		expect(await porch.keep(record)).toEqual({ ok: false, reason: 'full' });
		expect(await porch.remove('a')).toEqual({ ok: false, reason: 'full' });
	});
});

describe('a device that has lost its part', () => {
	it('does not open the porch, and takes nothing from it', async () => {
		const { browser, device, porch } = await setup();
		await must(porch.keep(record));
		await device.database.write([{ remove: 'keys', key: [] }]);
		expect(await openPorch(aDevice(browser))).toEqual({ ok: false, reason: 'key-gone' });
		expect(await device.database.keys('porch')).toMatchObject({ value: { length: 1 } });
	});

	it('tells how much of it cannot be opened any more, once a spare key has opened the vault', async () => {
		const { device, porch, reloaded } = await setup();
		await must(porch.keep(record));
		const made = await makeSpareKey(null, device);
		if (!made.ok) throw new Error(made.reason);
		await device.database.write([{ remove: 'keys', key: [] }]);
		expect(await changeLock({ spare: made.spare }, code, device)).toMatchObject({ ok: true });
		const later = await reloaded();
		expect(await later.list()).toEqual({ ok: true, records: [], unreadable: 1 });
		await must(later.keep({ id: 'new' }));
		expect(await later.list()).toEqual({ ok: true, records: [{ id: 'new' }], unreadable: 1 });
	});

	it('that reads something else in its place is told as damaged', async () => {
		const { browser, device } = await setup();
		const keys = await device.database.list('keys');
		const vault = (keys.ok && keys.value[0]?.vault) || '';
		const odd = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
			'encrypt'
		]);
		// fake-indexeddb keeps keys only by reference: a window of its own that reads this one
		const database = aDevice(browser).database;
		database.read = (() =>
			Promise.resolve({ ok: true, value: { vault, secret: odd } })) as typeof database.read;
		expect(await openPorch(aDevice(browser, { database }))).toEqual({
			ok: false,
			reason: 'damaged'
		});
	});
});

describe('a vault only for now', () => {
	it('has its porch with it, the same each time, until it is locked', async () => {
		const browser = aBrowser();
		const session = await opened(createVault({ keep: 'session' }, aDevice(browser)));
		await must(sessionPorch(session).keep(record));
		await must(sessionPorch(session).keep({ id: 'a' }));
		await must(sessionPorch(session).remove('a'));
		expect(await recordsOn(sessionPorch(session))).toEqual([record]);
		expect(await browser.indexedDB.databases()).toEqual([]);
		const porch = sessionPorch(session);
		session.lock();
		for (const asked of [porch.list(), porch.keep(record), porch.remove('a')])
			expect(await asked).toEqual({ ok: false, reason: 'locked' });
	});

	it('is the only one that has: for one on the device it is a mistake of ours', async () => {
		const { vault } = await setup();
		expect(() => sessionPorch(vault)).toThrow(TypeError);
	});
});
