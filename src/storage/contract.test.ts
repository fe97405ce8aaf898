import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Database } from './database.ts';
import { openDatabase } from './device-database.ts';
import { memoryDatabase } from './memory-database.ts';
import type { ChunkRow, DraftRow, SealedRow, VaultRow } from './tables.ts';

const makers: [string, () => Database][] = [
	['in memory', memoryDatabase],
	['on the device', () => openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange })]
];

const iv = Uint8Array.of(1, 2, 3);
const ct = Uint8Array.of(4, 5, 6);

function aVault(id: string, rev = 1): VaultRow {
	return { id, rev, asideAt: null, header: { some: 'header', salt: Uint8Array.of(7) } };
}

function aRow(id: string, rev = 1, vault = 'v', table = 'items'): SealedRow {
	return { vault, table, id, rev, iv, ct };
}

function aChunk(id: string, part: number): ChunkRow {
	return { ...aRow(id), part };
}

function aDraft(id: string, vault = 'v'): DraftRow {
	return { vault, id, rev: 0, iv, ct };
}

function put(...rows: SealedRow[]): Change[] {
	return rows.map((row) => ({ put: 'rows', row }));
}

function valueOf<T>(stored: { ok: true; value: T } | { ok: false; reason: string }): T {
	if (!stored.ok) throw new Error(stored.reason);
	return stored.value;
}

async function idsOf(database: Database, begin: readonly string[] = []): Promise<string[]> {
	return valueOf(await database.list('rows', begin)).map(({ id }) => id);
}

describe.each(makers)('a database %s', (_name, make) => {
	it('has nothing in any table at first', async () => {
		const database = make();
		for (const table of ['vaults', 'keys', 'rows', 'chunks', 'drafts'] as const) {
			expect(await database.list(table)).toEqual({ ok: true, value: [] });
			expect(await database.keys(table)).toEqual({ ok: true, value: [] });
			expect(await database.read(table, ['x'])).toEqual({ ok: true, value: undefined });
		}
	});

	it('gives back one row as it was put', async () => {
		const database = make();
		expect(await database.write(put(aRow('a', 3)))).toEqual({ ok: true, value: null });
		expect(valueOf(await database.read('rows', ['v', 'items', 'a']))).toEqual(aRow('a', 3));
	});

	it('gives many rows in the order of their keys', async () => {
		const database = make();
		await database.write(put(aRow('c'), aRow('a'), aRow('b')));
		expect(await idsOf(database)).toEqual(['a', 'b', 'c']);
	});

	it('orders parts by number and not by digit', async () => {
		const database = make();
		const parts = [10, 2, 0, 1];
		await database.write(parts.map((part) => ({ put: 'chunks', row: aChunk('a', part) })));
		const listed = valueOf(await database.list('chunks', ['v', 'items', 'a']));
		expect(listed.map(({ part }) => part)).toEqual([0, 1, 2, 10]);
	});

	it('lists only what begins with the key that was asked for', async () => {
		const database = make();
		const other = aRow('a', 1, 'v', 'notes');
		const others = aRow('a', 1, 'vv');
		await database.write(put(aRow('a'), aRow('ab'), other, others));
		expect(await idsOf(database, ['v', 'items'])).toEqual(['a', 'ab']);
		expect(await idsOf(database, ['v', 'items', 'a'])).toEqual(['a']);
		expect(await idsOf(database, ['v'])).toHaveLength(3);
		expect(await idsOf(database, ['nobody'])).toEqual([]);
	});

	it('tells keys without their rows', async () => {
		const database = make();
		await database.write([...put(aRow('a', 7)), { put: 'vaults', row: aVault('v') }]);
		expect(valueOf(await database.keys('rows', ['v']))).toEqual([['v', 'items', 'a', 7]]);
		expect(valueOf(await database.keys('vaults'))).toEqual([['v']]);
	});

	it('replaces a row with the same key', async () => {
		const database = make();
		await database.write([{ put: 'vaults', row: aVault('v', 1) }]);
		await database.write([{ put: 'vaults', row: aVault('v', 2) }]);
		expect(valueOf(await database.list('vaults')).map(({ rev }) => rev)).toEqual([2]);
	});

	it('removes one row, or all that begin with a key', async () => {
		const database = make();
		await database.write([
			...put(aRow('a'), aRow('b'), aRow('c', 1, 'w')),
			{ put: 'drafts', row: aDraft('d') },
			{ put: 'vaults', row: aVault('v') },
			{ put: 'vaults', row: aVault('w') }
		]);
		await database.write([{ remove: 'rows', key: ['v', 'items', 'a'] }]);
		expect(await idsOf(database)).toEqual(['b', 'c']);
		await database.write([
			{ remove: 'rows', key: ['v'] },
			{ remove: 'vaults', key: ['v'] }
		]);
		expect(await idsOf(database)).toEqual(['c']);
		expect(valueOf(await database.keys('vaults'))).toEqual([['w']]);
		expect(valueOf(await database.list('drafts'))).toHaveLength(1);
	});

	it('says ok when there is nothing to remove', async () => {
		const database = make();
		const removed = await database.write([{ remove: 'rows', key: ['v', 'items', 'unknown'] }]);
		expect(removed).toEqual({ ok: true, value: null });
	});

	it('does changes in the order they are given', async () => {
		const database = make();
		await database.write([
			...put(aRow('a', 1)),
			{ remove: 'rows', key: ['v', 'items', 'a'] },
			...put(aRow('a', 2))
		]);
		expect(valueOf(await database.keys('rows'))).toEqual([['v', 'items', 'a', 2]]);
	});

	it('writes when what is expected is so', async () => {
		const database = make();
		const key = ['v', 'items', 'a'];
		const first = await database.write(put(aRow('a', 4)), [{ table: 'rows', key, rev: null }]);
		const second = await database.write(put(aRow('b')), [{ table: 'rows', key, rev: 4 }]);
		const third = await database.write(put(aRow('c')), [{ table: 'rows', key: ['v'], count: 2 }]);
		expect([first.ok, second.ok, third.ok]).toEqual([true, true, true]);
	});

	it.each([
		{ table: 'rows', key: ['v', 'items', 'a'], rev: 1 },
		{ table: 'rows', key: ['v', 'items', 'a'], rev: null },
		{ table: 'rows', key: ['v', 'items', 'z'], rev: 4 },
		{ table: 'rows', key: [], count: 0 },
		{ table: 'vaults', key: [], count: 1 }
	] as const)('writes nothing at all when %o is not so', async (expected) => {
		const database = make();
		await database.write(put(aRow('a', 4)));
		const changes: Change[] = [...put(aRow('b')), { remove: 'rows', key: ['v', 'items', 'a'] }];
		expect(await database.write(changes, [expected])).toEqual({ ok: false, reason: 'changed' });
		expect(await idsOf(database)).toEqual(['a']);
	});

	it('keeps what it was given, not what becomes of it', async () => {
		const database = make();
		const row = { ...aVault('v'), header: { salt: Uint8Array.of(1) } };
		await database.write([{ put: 'vaults', row }]);
		row.header.salt[0] = 9;
		const read = valueOf(await database.read('vaults', ['v']));
		expect(read?.header).toEqual({ salt: Uint8Array.of(1) });
	});

	it('keeps everything over a new connection', async () => {
		const database = make();
		await database.write(put(aRow('a')));
		database.reopen();
		expect(await idsOf(database)).toEqual(['a']);
	});

	it('keeps a key that it cannot look into', async () => {
		const database = make();
		const raw = new Uint8Array(32);
		const secret = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits']);
		await database.write([{ put: 'keys', row: { vault: 'v', secret } }]);
		const read = valueOf(await database.read('keys', ['v']));
		expect(read?.secret).toBeInstanceOf(CryptoKey);
	});

	it('gives back whatever rows were put, whatever their ids', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(fc.string({ unit: 'binary-ascii' }), { maxLength: 8 }),
				async (ids) => {
					const database = make();
					await database.write(put(...ids.map((id, rev) => aRow(id, rev))));
					for (const [rev, id] of ids.entries()) {
						const row = valueOf(await database.read('rows', ['v', 'items', id]));
						expect(row).toEqual(aRow(id, rev));
					}
					expect((await idsOf(database, ['v', 'items'])).sort()).toEqual([...ids].sort());
				}
			),
			{ numRuns: 40 }
		);
	});
});
