import { openDatabase } from '#storage';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, dump, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';
import { eraseVault } from './erase.ts';
import { findVault } from './find.ts';
import { openVault } from './open.ts';

function withoutIndexedDB() {
	const indexedDB = undefined as unknown as IDBFactory;
	return aDevice(aBrowser(), { database: openDatabase({ indexedDB, IDBKeyRange }) });
}

async function wipeDatabase(browser: ReturnType<typeof aBrowser>): Promise<void> {
	await new Promise((resolve) => {
		browser.indexedDB.deleteDatabase('thuiskoffer').onsuccess = resolve;
	});
}

describe('a first visit', () => {
	it('finds no vault and makes none', async () => {
		const browser = aBrowser();
		expect(await findVault(aDevice(browser))).toBe('none');
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'none' });
		expect(browser.canary.size).toBe(0);
		expect(await findVault(aDevice(browser))).toBe('none');
	});

	it('makes a vault that is found and opened by a later visit', async () => {
		const browser = aBrowser();
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		expect([vault.keep, vault.isLocked, vault.isReadOnly]).toEqual(['device', false, false]);
		expect(vault.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
		await must(vault.save('items', { id: 'a' }));
		expect(await findVault(aDevice(browser))).toBe('present');
		const later = await again(browser);
		expect(await recordsOf(later.list('items'))).toEqual([{ id: 'a' }]);
		expect(later.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('asks the browser to keep it, and goes on when it will not', async () => {
		const persist = vi.fn(() => Promise.resolve(false));
		const device = aDevice(aBrowser(), { persist });
		expect((await createVault({ keep: 'device' }, device)).ok).toBe(true);
		expect(persist).toHaveBeenCalledOnce();
	});

	it('leaves a canary that says nothing but that there is a vault and how far it came', async () => {
		const browser = aBrowser();
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await must(vault.save('items', { id: 'a' }));
		expect([...browser.canary.values()]).toEqual([expect.stringMatching(/^v1:[0-9a-f]{32}:2$/)]);
	});

	it('makes one vault when two windows make it at the same time', async () => {
		const browser = aBrowser();
		const done = await Promise.all(
			[1, 2, 3].map(() => createVault({ keep: 'device' }, aDevice(browser)))
		);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		const others = done.filter(({ ok }) => !ok);
		expect(others).toEqual(others.map(() => ({ ok: false, reason: 'present' })));
		const { database } = aDevice(browser);
		expect(await database.keys('vaults')).toMatchObject({ value: { length: 1 } });
		expect(await database.keys('keys')).toMatchObject({ value: { length: 1 } });
	});
});

describe('where nothing can be kept', () => {
	it('says so, and a vault only for now still works', async () => {
		const device = withoutIndexedDB();
		expect(await findVault(device)).toBe('unavailable');
		const refused = { ok: false, reason: 'unavailable' };
		expect(await openVault(device)).toEqual(refused);
		expect(await createVault({ keep: 'device' }, device)).toEqual(refused);
		const vault = await opened(createVault({ keep: 'session' }, device));
		await must(vault.save('items', { id: 'a' }));
		expect(await recordsOf(vault.list('items'))).toEqual([{ id: 'a' }]);
	});

	it('leaves no canary behind for a vault that was not made', async () => {
		const browser = aBrowser();
		const indexedDB = undefined as unknown as IDBFactory;
		const database = openDatabase({ indexedDB, IDBKeyRange });
		await createVault({ keep: 'device' }, aDevice(browser, { database }));
		expect(browser.canary.size).toBe(0);
	});

	it('works without a canary where small storage is refused', async () => {
		const browser = aBrowser();
		const refuse = () => {
			throw new DOMException('', 'SecurityError');
		};
		const canary = { getItem: refuse, setItem: refuse, removeItem: refuse };
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser, { canary })));
		await must(vault.save('items', { id: 'a' }));
		expect(await findVault(aDevice(browser, { canary: null }))).toBe('present');
		expect((await openVault(aDevice(browser, { canary: null }))).ok).toBe(true);
	});
});

describe('a vault that is there', () => {
	it('is not replaced by a new one', async () => {
		const browser = aBrowser();
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await must(vault.save('items', { id: 'a' }));
		const second = await createVault({ keep: 'device' }, aDevice(browser));
		expect(second).toEqual({ ok: false, reason: 'present' });
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([{ id: 'a' }]);
	});

	it('is set aside when someone chooses to start again, and forgotten after thirty days', async () => {
		const browser = aBrowser();
		await opened(createVault({ keep: 'device' }, aDevice(browser)));
		const old = await again(browser);
		await must(old.save('items', { id: 'old' }));
		const options = { keep: 'device', startAgain: true } as const;
		const fresh = await opened(createVault(options, aDevice(browser)));
		expect(await recordsOf(fresh.list('items'))).toEqual([]);
		const { database } = aDevice(browser);
		expect(await database.keys('vaults')).toMatchObject({ value: { length: 2 } });
		browser.now = 29 * 86_400_000;
		await again(browser);
		expect(await database.keys('vaults')).toMatchObject({ value: { length: 2 } });
		browser.now = 31 * 86_400_000;
		await again(browser);
		for (const table of ['vaults', 'keys', 'rows'] as const) {
			expect(await database.keys(table)).toMatchObject({ value: { length: 1 } });
		}
	});

	it('takes nothing more once it is set aside', async () => {
		const browser = aBrowser();
		const old = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await opened(createVault({ keep: 'device', startAgain: true }, aDevice(browser)));
		const refused = { ok: false, reason: 'missing' };
		expect(await old.save('items', { id: 'late' })).toEqual(refused);
		expect(await old.saveDraft('question', 'late')).toEqual(refused);
	});
});

describe('a database that the browser emptied', () => {
	async function emptied() {
		const browser = aBrowser();
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await must(vault.save('items', { id: 'a' }));
		await wipeDatabase(browser);
		return { browser, vault };
	}

	it('is told as missing, never as a first visit', async () => {
		const { browser } = await emptied();
		expect(await findVault(aDevice(browser))).toBe('missing');
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'missing' });
	});

	it('gets no new vault silently', async () => {
		const { browser } = await emptied();
		const created = await createVault({ keep: 'device' }, aDevice(browser));
		expect(created).toEqual({ ok: false, reason: 'missing' });
		expect(await aDevice(browser).database.keys('vaults')).toEqual({ ok: true, value: [] });
	});

	it('gets one when someone chooses to start again', async () => {
		const { browser } = await emptied();
		const options = { keep: 'device', startAgain: true } as const;
		const vault = await opened(createVault(options, aDevice(browser)));
		expect(vault.damage.isUnsure).toBe(false);
		expect(await findVault(aDevice(browser))).toBe('present');
		expect((await again(browser)).damage.isUnsure).toBe(false);
	});

	it('refuses what an open page still wants to keep, and says why', async () => {
		const { vault } = await emptied();
		const refused = { ok: false, reason: 'missing' };
		expect(await vault.save('items', { id: 'b' })).toEqual(refused);
		expect(await vault.saveDraft('question', 'text')).toEqual(refused);
	});
});

describe('erasing', () => {
	it('leaves nothing, not even that there was something, and locks every window', async () => {
		const browser = aBrowser();
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await must(vault.save('items', { id: 'a', text: 'x'.repeat(300_000) } as { id: string }));
		await must(vault.saveDraft('question', 'draft'));
		await must(eraseVault(aDevice(browser)));
		expect(vault.isLocked).toBe(true);
		expect(browser.canary.size).toBe(0);
		expect(await findVault(aDevice(browser))).toBe('none');
		const empty = await dump(aDevice(aBrowser()).database);
		expect(await dump(aDevice(browser).database)).toBe(empty);
	});

	it('of nothing is done at once', async () => {
		expect(await eraseVault(aDevice())).toEqual({ ok: true });
	});

	it('says so where it cannot', async () => {
		expect(await eraseVault(withoutIndexedDB())).toEqual({ ok: false, reason: 'unavailable' });
	});
});
