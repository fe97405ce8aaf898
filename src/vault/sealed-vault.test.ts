import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	aBrowser,
	aDevice,
	again,
	breakAtPut,
	must,
	opened,
	recordsOf,
	rowsOf
} from './a-device.ts';
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

async function idsOf(vault: Vault): Promise<string[]> {
	return (await recordsOf(vault.list('items'))).map(({ id }) => id).sort();
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

	it('gives one record without the others, and says when there is none', async () => {
		const { vault, database } = await setup();
		await must(vault.save('items', aRecord('a', { text: 'one' })));
		expect(await vault.read('items', 'a')).toEqual({
			ok: true,
			record: aRecord('a', { text: 'one' })
		});
		expect(await vault.read('items', 'b')).toEqual({ ok: false, reason: 'gone' });
		const [row] = await rowsOf(database);
		if (!row) throw new Error('nothing was kept');
		await database.write([
			{ remove: 'rows', key: [row.vault, row.table, row.id] },
			{ put: 'rows', row: { ...row, ct: row.ct.map((byte) => byte ^ 1) } }
		]);
		expect(await vault.read('items', 'a')).toEqual({ ok: false, reason: 'damaged' });
		vault.lock();
		expect(await vault.read('items', 'a')).toEqual({ ok: false, reason: 'locked' });
	});

	it('keeps and removes in several tables in one action', async () => {
		const { browser, vault } = await setup();
		await must(vault.save('items', aRecord('old')));
		const edits = [
			{ table: 'items', record: aRecord('new') },
			{ table: 'blobs', record: aRecord('sound') },
			{ table: 'items', remove: 'old' }
		];
		expect(await vault.commit(edits)).toEqual({ ok: true });
		const later = await again(browser);
		expect(await recordsOf(later.list('items'))).toEqual([aRecord('new')]);
		expect(await recordsOf(later.list('blobs'))).toEqual([aRecord('sound')]);
	});

	it('refuses a table name that could be mistaken for another place', async () => {
		const { vault } = await setup();
		for (const table of ['manifest', 'a|b', '', 'Items', 'chunks.items', '-', 'a-', 'a--b']) {
			await expect(vault.save(table, aRecord('a'))).rejects.toThrow(TypeError);
			await expect(vault.list(table)).rejects.toThrow(TypeError);
			await expect(vault.remove(table, 'a')).rejects.toThrow(TypeError);
		}
	});

	it('takes a table name of several words', async () => {
		const { vault } = await setup();
		await must(vault.save('sent-letters', aRecord('a')));
		expect(await recordsOf(vault.list('sent-letters'))).toEqual([aRecord('a')]);
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
