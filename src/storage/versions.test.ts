import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from './database.ts';
import { openDatabase, type DatabaseOptions } from './device-database.ts';
import { primaryKeys } from './tables.ts';

const name = 'thuiskoffer';

function setup(options: DatabaseOptions = {}) {
	const indexedDB = options.indexedDB ?? new IDBFactory();
	const pauses: number[] = [];
	const pause = (ms: number) => {
		pauses.push(ms);
		return Promise.resolve();
	};
	const open = (more: DatabaseOptions = {}) =>
		openDatabase({ indexedDB, IDBKeyRange, pause, ...options, ...more });
	return { indexedDB, open, pauses, database: open() };
}

function aDraft(id: string): Change {
	const bytes = Uint8Array.of(1);
	return { put: 'drafts', row: { vault: 'v', id, rev: 0, iv: bytes, ct: bytes } };
}

/** Opens without Dexie, as another window, another version or a fault would. */
function rawOpen(
	factory: IDBFactory,
	version?: number,
	upgrade: (database: IDBDatabase) => void = () => undefined
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = factory.open(name, version);
		request.onupgradeneeded = () => {
			upgrade(request.result);
		};
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no error'));
		};
	});
}

describe('another version', () => {
	it('lets go when a newer one comes, and says that the page must be loaded again', async () => {
		const onReload = vi.fn();
		const { indexedDB, database } = setup({ onReload });
		await database.write([aDraft('a')]);
		const newer = await rawOpen(indexedDB, 40);
		expect(newer.version).toBe(40);
		expect(onReload).toHaveBeenCalledOnce();
		expect(await database.list('drafts')).toEqual({ ok: false, reason: 'reload' });
		expect(await database.write([aDraft('b')])).toEqual({ ok: false, reason: 'reload' });
	});

	it('that is newer may be read and not written', async () => {
		const { indexedDB, database, open } = setup();
		await database.write([aDraft('a')]);
		database.reopen();
		(await rawOpen(indexedDB, 40, (raw) => raw.createObjectStore('later'))).close();
		const older = open();
		expect(await older.list('drafts')).toMatchObject({ ok: true, value: [{ id: 'a' }] });
		expect(older.isReadOnly).toBe(true);
		expect(await older.write([aDraft('b')])).toEqual({ ok: false, reason: 'read-only' });
		const raw = await rawOpen(indexedDB);
		expect([raw.version, [...raw.objectStoreNames]]).toEqual([
			40,
			['chunks', 'drafts', 'keys', 'later', 'porch', 'rows', 'tries', 'vaults']
		]);
	});

	it('that is older keeps everything when this one comes', async () => {
		const { indexedDB, database } = setup();
		const names = ['chunks', 'drafts', 'keys', 'rows', 'vaults'] as const;
		const old = await rawOpen(indexedDB, 10, (raw) => {
			for (const name of names) {
				const parts = primaryKeys[name].replace(/[[\]]/g, '').split('+');
				raw.createObjectStore(name, { keyPath: parts.length > 1 ? parts : (parts[0] ?? '') });
			}
		});
		const row = { id: 'v', rev: 1, asideAt: null, header: 'old' };
		const adding = old.transaction('vaults', 'readwrite');
		adding.objectStore('vaults').add(row);
		await new Promise((resolve) => (adding.oncomplete = resolve));
		old.close();
		expect(await database.list('vaults')).toEqual({ ok: true, value: [row] });
		expect(await database.list('tries')).toEqual({ ok: true, value: [] });
		expect(database.isReadOnly).toBe(false);
	});

	it('without a porch keeps every row, and has room for one afterwards', async () => {
		const { indexedDB, database } = setup();
		const names = ['vaults', 'keys', 'tries', 'rows', 'chunks', 'drafts'] as const;
		const old = await rawOpen(indexedDB, 20, (raw) => {
			for (const name of names) {
				const parts = primaryKeys[name].replace(/[[\]]/g, '').split('+');
				raw.createObjectStore(name, { keyPath: parts.length > 1 ? parts : (parts[0] ?? '') });
			}
		});
		const bytes = Uint8Array.of(7);
		const sealed = { vault: 'v', table: 'items', id: 'a', rev: 3, iv: bytes, ct: bytes };
		const rows = {
			vaults: { id: 'v', rev: 1, asideAt: null, header: 'old' },
			keys: { vault: 'v', secret: bytes },
			tries: { vault: 'v', wrong: 1, at: 0, until: 0 },
			rows: sealed,
			chunks: { ...sealed, part: 0 },
			drafts: { vault: 'v', id: 'question', rev: 0, iv: bytes, ct: bytes }
		};
		const adding = old.transaction(names, 'readwrite');
		for (const name of names) adding.objectStore(name).add(rows[name]);
		await new Promise((resolve) => (adding.oncomplete = resolve));
		old.close();
		for (const name of names)
			expect(await database.list(name)).toEqual({ ok: true, value: [rows[name]] });
		expect(await database.write([{ put: 'porch', row: rows.drafts }])).toEqual({
			ok: true,
			value: null
		});
		expect(await database.list('porch', ['v'])).toEqual({ ok: true, value: [rows.drafts] });
	});

	it('of the same age is not read only', async () => {
		const { database } = setup();
		await database.list('rows');
		expect(database.isReadOnly).toBe(false);
	});

	it('that holds on is told as blocked after a while, and works once it lets go', async () => {
		const { indexedDB, database, pauses } = setup();
		const old = await rawOpen(indexedDB, 5);
		expect(await database.list('rows')).toEqual({ ok: false, reason: 'blocked' });
		expect(pauses).toEqual([3_000]);
		expect(await database.list('rows')).toEqual({ ok: false, reason: 'blocked' });
		old.close();
		await vi.waitFor(async () => {
			expect(await database.list('rows')).toEqual({ ok: true, value: [] });
		});
		expect(await database.write([aDraft('a')])).toEqual({ ok: true, value: null });
	});

	it('upgrades what an older one left and keeps it', async () => {
		const { indexedDB, database } = setup();
		const old = await rawOpen(indexedDB, 5, (raw) => {
			const drafts = raw.createObjectStore('drafts', { keyPath: ['vault', 'id'] });
			drafts.put({ vault: 'v', id: 'old', rev: 0 });
		});
		old.close();
		expect(await database.list('drafts')).toMatchObject({ ok: true, value: [{ id: 'old' }] });
		expect(await database.list('rows')).toEqual({ ok: true, value: [] });
	});
});

describe('site data cleared under an open page', () => {
	it('lets go, and the next action finds nothing rather than failing', async () => {
		const { indexedDB, database } = setup();
		await database.write([aDraft('a')]);
		await new Promise((resolve) => {
			indexedDB.deleteDatabase(name).onsuccess = resolve;
		});
		expect(await database.list('drafts')).toEqual({ ok: true, value: [] });
		const expected = [{ table: 'vaults', key: ['v'], rev: 1 }] as const;
		expect(await database.write([aDraft('b')], expected)).toEqual({ ok: false, reason: 'changed' });
	});
});

describe('two windows', () => {
	it('see each other’s rows', async () => {
		const { open } = setup();
		const [one, other] = [open(), open()];
		await one.write([aDraft('a')]);
		await other.write([aDraft('b')]);
		expect(await one.list('drafts')).toMatchObject({ value: [{ id: 'a' }, { id: 'b' }] });
	});

	it('cannot both do what only one may', async () => {
		const { open } = setup();
		const row = { id: 'v', rev: 1, asideAt: null, header: null };
		const expected = [{ table: 'vaults', key: [], count: 0 }] as const;
		const done = await Promise.all(
			[open(), open(), open()].map((database, at) =>
				database.write([{ put: 'vaults', row: { ...row, id: String(at) } }], expected)
			)
		);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('give the newest to whoever asks, also while one holds its connection', async () => {
		const { open } = setup();
		const [one, other] = [open(), open()];
		await one.list('drafts');
		for (const id of ['a', 'b', 'c']) {
			await other.write([aDraft(id)]);
			expect(await one.read('drafts', ['v', id])).toMatchObject({ ok: true, value: { id } });
		}
		await other.write([{ remove: 'drafts', key: ['v'] }]);
		expect(await one.keys('drafts')).toEqual({ ok: true, value: [] });
	});

	it('of which one writes what the other expects to be unchanged stop the other', async () => {
		const { open } = setup();
		const [one, other] = [open(), open()];
		const row = { vault: 'v', table: 'items', id: 'a', iv: Uint8Array.of(1), ct: Uint8Array.of(1) };
		const key = ['v', 'items', 'a'];
		await one.write([{ put: 'rows', row: { ...row, rev: 1 } }]);
		const replace = (rev: number): Change[] => [
			{ remove: 'rows', key },
			{ put: 'rows', row: { ...row, rev } }
		];
		const expected = [{ table: 'rows', key, rev: 1 }] as const;
		const done = await Promise.all([
			one.write(replace(2), expected),
			other.write(replace(3), expected)
		]);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed' });
		expect(await one.keys('rows')).toMatchObject({ value: { length: 1 } });
	});
});
