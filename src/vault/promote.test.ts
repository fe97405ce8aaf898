import { openDatabase, type Database } from '#storage';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, dump, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';
import { findVault } from './find.ts';
import { openPorch, sessionPorch } from './porch.ts';
import { promote } from './promote.ts';

async function setup() {
	const browser = aBrowser();
	const device = aDevice(browser);
	const session = await opened(createVault({ keep: 'session' }, device));
	return { browser, device, session };
}

describe('a vault only for now', () => {
	it('keeps and gives back as any other', async () => {
		const { session } = await setup();
		expect([session.keep, session.isReadOnly]).toEqual(['session', false]);
		await must(session.save('items', { id: 'a' }));
		await must(session.save('items', { id: 'b' }));
		await must(session.remove('items', 'a'));
		await must(session.restore('items', 'a'));
		await must(session.saveDraft('question', 'text'));
		expect(await recordsOf(session.list('items'))).toHaveLength(2);
		expect(await session.readDraft('question')).toEqual({ ok: true, draft: 'text' });
		expect(session.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('writes nothing anywhere', async () => {
		const { browser, session } = await setup();
		const persist = vi.fn(() => Promise.resolve(true));
		await opened(createVault({ keep: 'session' }, aDevice(browser, { persist })));
		await must(session.save('items', { id: 'a' }));
		await must(session.saveDraft('question', 'text'));
		expect(await browser.indexedDB.databases()).toEqual([]);
		expect(browser.canary.size).toBe(0);
		expect(persist).not.toHaveBeenCalled();
		expect(await findVault(aDevice(browser))).toBe('none');
	});

	it('is gone once it is locked', async () => {
		const { session } = await setup();
		await must(session.save('items', { id: 'a' }));
		session.lock();
		expect(await session.list('items')).toEqual({ ok: false, reason: 'locked' });
	});
});

describe('keeping it after all', () => {
	it('moves everything to a vault on the device and locks the session', async () => {
		const { browser, device, session } = await setup();
		await must(session.save('items', { id: 'a' }));
		await must(session.save('items', { id: 'b', text: 'x'.repeat(400_000) } as { id: string }));
		await must(session.save('people', { id: 'c' }));
		await must(session.saveDraft('drawing', { strokes: [] }));
		const vault = await opened(promote(session, device));
		expect([vault.keep, session.isLocked]).toEqual(['device', true]);
		const later = await again(browser);
		expect(await recordsOf(later.list('items'))).toHaveLength(2);
		expect(await recordsOf(later.list('people'))).toEqual([{ id: 'c' }]);
		expect(await later.readDraft('drawing')).toEqual({ ok: true, draft: { strokes: [] } });
		expect(vault.isLocked).toBe(false);
	});

	it('takes its porch along, and whoever holds it writes to the device from then on', async () => {
		const { browser, device, session } = await setup();
		const porch = sessionPorch(session);
		await must(porch.keep({ id: 'out/a' }));
		await must(porch.keep({ id: 'out/b' }));
		const promoting = promote(session, device);
		// a mailroom does not know of it, and goes on
		await must(porch.remove('out/a'));
		await must(porch.keep({ id: 'in/c' }));
		await opened(promoting);
		await must(porch.keep({ id: 'in/d' }));
		const here = await porch.list();
		const onDevice = await openPorch(aDevice(browser));
		const listed = onDevice.ok ? await onDevice.porch.list() : onDevice;
		for (const one of [here, listed]) {
			expect(one).toMatchObject({ ok: true, unreadable: 0 });
			const ids = one.ok ? one.records.map(({ id }) => id).sort() : [];
			expect(ids).toEqual(['in/c', 'in/d', 'out/b']);
		}
	});

	it('is refused when its porch finds no room, and the session goes on with it', async () => {
		const { browser, session } = await setup();
		const porch = sessionPorch(session);
		await must(porch.keep({ id: 'out/a' }));
		const real = aDevice(browser).database;
		const full: Database = {
			...bound(real),
			write: (changes, expected) =>
				changes.some((one) => 'put' in one && one.put === 'porch')
					? Promise.resolve({ ok: false, reason: 'full' })
					: real.write(changes, expected)
		};
		const device = aDevice(browser, { database: full });
		expect(await promote(session, device)).toEqual({ ok: false, reason: 'full' });
		expect(session.isLocked).toBe(false);
		expect(await porch.list()).toMatchObject({ records: [{ id: 'out/a' }] });
		expect(await findVault(aDevice(browser))).toBe('none');
		expect(await dump(real)).toBe(await dump(aDevice(aBrowser()).database));
	});

	it('works when there is nothing in it yet', async () => {
		const { browser, device, session } = await setup();
		const vault = await opened(promote(session, device));
		expect(await recordsOf(vault.list('items'))).toEqual([]);
		expect(await findVault(aDevice(browser))).toBe('present');
	});

	it('is refused where there is a vault already, and the session goes on', async () => {
		const { browser, device, session } = await setup();
		await opened(createVault({ keep: 'device' }, aDevice(browser)));
		await must(session.save('items', { id: 'a' }));
		expect(await promote(session, device)).toEqual({ ok: false, reason: 'present' });
		expect(await recordsOf(session.list('items'))).toEqual([{ id: 'a' }]);
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([]);
	});

	it('leaves no trace when there is no room, and the session goes on', async () => {
		const { browser, session } = await setup();
		await must(session.save('items', { id: 'a' }));
		const real = aDevice(browser).database;
		const full: Database = {
			...bound(real),
			write: (changes, expected) => {
				const isItem = changes.some(
					(one) => 'put' in one && one.put === 'rows' && one.row.table === 'items'
				);
				if (isItem) return Promise.resolve({ ok: false, reason: 'full' });
				return real.write(changes, expected);
			}
		};
		const device = aDevice(browser, { database: full });
		expect(await promote(session, device)).toEqual({ ok: false, reason: 'full' });
		expect(session.isLocked).toBe(false);
		expect(await recordsOf(session.list('items'))).toEqual([{ id: 'a' }]);
		expect(await findVault(aDevice(browser))).toBe('none');
		expect(await dump(real)).toBe(await dump(aDevice(aBrowser()).database));
	});

	it('is refused where nothing can be kept', async () => {
		const { browser, session } = await setup();
		const indexedDB = undefined as unknown as IDBFactory;
		const database = openDatabase({ indexedDB, IDBKeyRange });
		const device = aDevice(browser, { database });
		expect(await promote(session, device)).toEqual({ ok: false, reason: 'unavailable' });
		expect(session.isLocked).toBe(false);
	});

	it('is refused for a session that was locked', async () => {
		const { browser, device, session } = await setup();
		session.lock();
		expect(await promote(session, device)).toEqual({ ok: false, reason: 'locked' });
		expect(await findVault(aDevice(browser))).toBe('none');
	});

	it('of a vault that is on the device already is a mistake of ours', async () => {
		const { device } = await setup();
		const vault = await opened(createVault({ keep: 'device' }, device));
		await expect(promote(vault, device)).rejects.toThrow(TypeError);
	});
});

/** The methods of a database, to be replaced one by one. */
function bound(database: Database): Database {
	return {
		isReadOnly: database.isReadOnly,
		read: database.read.bind(database),
		list: database.list.bind(database),
		keys: database.keys.bind(database),
		write: database.write.bind(database),
		reopen: database.reopen.bind(database)
	};
}
