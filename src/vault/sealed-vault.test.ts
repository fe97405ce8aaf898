import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, must, opened, recordsOf, rowsOf } from './a-device.ts';
import { createVault } from './create.ts';
import type { StoredRecord, Vault } from './vault.ts';

async function setup() {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	return { browser, vault, database: aDevice(browser).database };
}

function aRecord(id: string, more: object = {}): StoredRecord {
	return { id, ...more };
}

async function idsOf(vault: Vault, table = 'items'): Promise<string[]> {
	return (await recordsOf(vault.list(table))).map(({ id }) => id).sort();
}

/** Ends transactions from within at the nth put from now, as a killed browser or a full disk does. */
function breakAtPut(nth: number, error = 'AbortError') {
	const real = IDBObjectStore.prototype.put;
	let puts = 0;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args: Parameters<IDBObjectStore['put']>
	) {
		puts += 1;
		const request = real.apply(this, args);
		const transaction = this.transaction as unknown as { _abort: (name: string) => void };
		if (puts === nth) transaction._abort(error);
		return request;
	});
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('keeping', () => {
	it('gives nothing from a table with nothing in it', async () => {
		const { vault } = await setup();
		expect(await vault.list('items')).toEqual({ ok: true, records: [], unreadable: [] });
	});

	it('gives back what was kept, in this window and a later one', async () => {
		const { browser, vault } = await setup();
		const record = aRecord('a', { text: 'Waarom?', at: 5, deep: { list: [1, null, 'é'] } });
		expect(await vault.save('items', record)).toEqual({ ok: true });
		expect(await recordsOf(vault.list('items'))).toEqual([record]);
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([record]);
	});

	it('replaces a record with the same id', async () => {
		const { vault, database } = await setup();
		await must(vault.save('items', aRecord('a', { text: 'one' })));
		await must(vault.save('items', aRecord('a', { text: 'two' })));
		expect(await recordsOf(vault.list('items'))).toEqual([aRecord('a', { text: 'two' })]);
		expect(await rowsOf(database)).toHaveLength(1);
	});

	it('keeps tables apart', async () => {
		const { vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.save('people', aRecord('a', { is: 'someone' })));
		expect(await recordsOf(vault.list('items'))).toEqual([aRecord('a')]);
		expect(await recordsOf(vault.list('people'))).toEqual([aRecord('a', { is: 'someone' })]);
	});

	it('keeps many that are saved at once', async () => {
		const { browser, vault } = await setup();
		const ids = Array.from({ length: 30 }, (_, at) => String(at));
		const done = await Promise.all(ids.map((id) => vault.save('items', aRecord(id))));
		expect(done.every(({ ok }) => ok)).toBe(true);
		expect(await idsOf(await again(browser))).toEqual([...ids].sort());
	});

	it('refuses a table name that could be mistaken for another place', async () => {
		const { vault } = await setup();
		for (const table of ['manifest', 'a|b', '', 'Items', 'chunks.items']) {
			await expect(vault.save(table, aRecord('a'))).rejects.toThrow(TypeError);
			await expect(vault.list(table)).rejects.toThrow(TypeError);
			await expect(vault.remove(table, 'a')).rejects.toThrow(TypeError);
		}
	});

	it('gives back whatever JSON can carry, under whatever id', async () => {
		const { browser, vault } = await setup();
		await fc.assert(
			fc.asyncProperty(fc.string(), fc.jsonValue(), async (id, value) => {
				const record = JSON.parse(JSON.stringify({ id, value })) as StoredRecord;
				await must(vault.save('items', record));
				const records = await recordsOf(vault.list('items'));
				expect(records.find((one) => one.id === id)).toEqual(record);
			}),
			{ numRuns: 25 }
		);
		expect(await idsOf(await again(browser))).toEqual(await idsOf(vault));
	});
});

describe('something large', () => {
	const large = aRecord('large', { points: 'Pluis ✓'.repeat(400_000) });

	it('is kept in pieces of at most one MiB and given back whole', async () => {
		const { browser, vault, database } = await setup();
		await must(vault.save('items', large));
		const chunks = await database.list('chunks');
		const sizes = chunks.ok ? chunks.value.map(({ ct }) => ct.length) : [];
		expect(sizes.length).toBeGreaterThan(2);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 * 1024 + 16);
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([large]);
	});

	it('leaves no pieces behind when it becomes small or goes away', async () => {
		const { vault, database } = await setup();
		await must(vault.save('items', large));
		await must(vault.save('items', aRecord('large')));
		expect(await database.keys('chunks')).toEqual({ ok: true, value: [] });
		await must(vault.save('items', large));
		await must(vault.remove('items', 'large'));
		expect(await database.keys('chunks')).toEqual({ ok: true, value: [] });
		await must(vault.restore('items', 'large'));
		expect(await recordsOf(vault.list('items'))).toEqual([large]);
	});

	it.each(['lost', 'exchanged', 'flipped'])('with a piece %s cannot be opened', async (fault) => {
		const { vault, database } = await setup();
		await must(vault.save('items', large));
		await must(vault.save('items', aRecord('small')));
		const listed = await database.list('chunks');
		const [a, b] = listed.ok ? listed.value : [];
		if (!a || !b) throw new Error('no chunks');
		if (fault === 'lost') {
			await database.write([{ remove: 'chunks', key: [a.vault, a.table, a.id, a.part] }]);
		} else if (fault === 'exchanged') {
			await database.write([
				{ put: 'chunks', row: { ...b, part: a.part } },
				{ put: 'chunks', row: { ...a, part: b.part } }
			]);
		} else {
			const ct = a.ct.map((byte, at) => (at === 9 ? byte ^ 1 : byte));
			await database.write([{ put: 'chunks', row: { ...a, ct } }]);
		}
		const read = await vault.list('items');
		expect(read).toEqual({ ok: true, records: [aRecord('small')], unreadable: ['large'] });
	});
});

describe('removing', () => {
	it('takes one away and leaves the others', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.save('items', aRecord('b')));
		expect(await vault.remove('items', 'a')).toEqual({ ok: true });
		expect(await idsOf(vault)).toEqual(['b']);
		const later = await again(browser);
		expect(await idsOf(later)).toEqual(['b']);
		expect(later.damage.missing).toBe(0);
	});

	it('of something unknown says that it is gone', async () => {
		const { vault } = await setup();
		const gone = { ok: false, reason: 'gone' };
		expect(await vault.remove('items', 'unknown')).toEqual(gone);
		expect(await vault.restore('items', 'unknown')).toEqual(gone);
	});

	it('can be undone, under the same id with a higher number', async () => {
		const { browser, vault, database } = await setup();
		const record = aRecord('a', { text: 'terug' });
		await must(vault.save('items', record));
		const [before] = await rowsOf(database);
		await must(vault.remove('items', 'a'));
		await must(vault.restore('items', 'a'));
		const [after] = await rowsOf(database);
		expect(after?.rev).toBeGreaterThan(before?.rev ?? Infinity);
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([record]);
		expect(await vault.restore('items', 'a')).toEqual({ ok: false, reason: 'gone' });
	});

	it('cannot be undone in a later window', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.remove('items', 'a'));
		const later = await again(browser);
		expect(await later.restore('items', 'a')).toEqual({ ok: false, reason: 'gone' });
	});

	it('that is undone while the disk is full can be undone again', async () => {
		const { vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		await must(vault.remove('items', 'a'));
		const spy = breakAtPut(1, 'QuotaExceededError');
		expect(await vault.restore('items', 'a')).toEqual({ ok: false, reason: 'full' });
		spy.mockRestore();
		expect(await vault.restore('items', 'a')).toEqual({ ok: true });
	});
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
	}, 20_000);
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

describe('drafts', () => {
	it('are kept one for each name, and come back in a later window', async () => {
		const { browser, vault } = await setup();
		await must(vault.saveDraft('question', 'Mag'));
		await must(vault.saveDraft('question', 'Mag Pluis'));
		await must(vault.saveDraft('drawing', { strokes: [1] }));
		const later = await again(browser);
		expect(await later.readDraft('question')).toEqual({ ok: true, draft: 'Mag Pluis' });
		expect(await later.readDraft('drawing')).toEqual({ ok: true, draft: { strokes: [1] } });
	});

	it('that never were or were dropped are gone', async () => {
		const { vault } = await setup();
		const gone = { ok: false, reason: 'gone' };
		expect(await vault.readDraft('question')).toEqual(gone);
		await must(vault.saveDraft('question', 'text'));
		expect(await vault.dropDraft('question')).toEqual({ ok: true });
		expect(await vault.dropDraft('question')).toEqual({ ok: true });
		expect(await vault.readDraft('question')).toEqual(gone);
	});

	it('that were damaged or exchanged are told as such', async () => {
		const { vault, database } = await setup();
		await must(vault.saveDraft('question', 'text'));
		await must(vault.saveDraft('drawing', 'lines'));
		const listed = await database.list('drafts');
		const [drawing] = listed.ok ? listed.value : [];
		if (!drawing) throw new Error('no draft');
		await database.write([{ put: 'drafts', row: { ...drawing, id: 'question' } }]);
		expect(await vault.readDraft('question')).toEqual({ ok: false, reason: 'damaged' });
		expect(await vault.readDraft('drawing')).toEqual({ ok: true, draft: 'lines' });
	});

	it('do not count as records', async () => {
		const { browser, vault } = await setup();
		await must(vault.saveDraft('question', 'text'));
		expect(await idsOf(vault)).toEqual([]);
		expect((await again(browser)).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('that do not fit leave the one before', async () => {
		const { vault } = await setup();
		await must(vault.saveDraft('question', 'before'));
		const spy = breakAtPut(1, 'QuotaExceededError');
		expect(await vault.saveDraft('question', 'after')).toEqual({ ok: false, reason: 'full' });
		spy.mockRestore();
		expect(await vault.readDraft('question')).toEqual({ ok: true, draft: 'before' });
	});
});

describe('a database made by a newer version', () => {
	it('is read and not written', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('a')));
		const before = [...browser.canary];
		await new Promise<void>((resolve) => {
			const request = browser.indexedDB.open('thuiskoffer', 20);
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
