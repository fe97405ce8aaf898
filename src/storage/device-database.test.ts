import {
	forceCloseDatabase,
	IDBDatabase,
	IDBFactory,
	IDBKeyRange,
	IDBObjectStore
} from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from './database.ts';
import { openDatabase, type DatabaseOptions } from './device-database.ts';

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

/** A factory whose `open` fails so many times first. */
function failing(times: number, error: () => Error) {
	const inner = new IDBFactory();
	let opened = 0;
	const open = (...args: Parameters<IDBFactory['open']>) => {
		opened += 1;
		if (opened <= times) throw error();
		return inner.open(...args);
	};
	const factory = Object.assign(Object.create(inner) as IDBFactory, { open });
	return { factory, opened: () => opened };
}

/** Remembers every connection that is opened, so that one can be cut. */
function watched() {
	const inner = new IDBFactory();
	const connections: IDBDatabase[] = [];
	const open = (...args: Parameters<IDBFactory['open']>) => {
		const request = inner.open(...args);
		request.addEventListener('success', () => connections.push(request.result));
		return request;
	};
	const factory = Object.assign(Object.create(inner) as IDBFactory, { open });
	return { factory, connections };
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('opening', () => {
	it('opens nothing until something is asked', async () => {
		const { indexedDB, database } = setup();
		expect(await indexedDB.databases()).toEqual([]);
		await database.list('rows');
		expect(await indexedDB.databases()).toEqual([{ name, version: 10 }]);
	});

	it('says unavailable where there is no IndexedDB', async () => {
		const database = openDatabase({ indexedDB: undefined as unknown as IDBFactory, IDBKeyRange });
		expect(await database.list('rows')).toEqual({ ok: false, reason: 'unavailable' });
		expect(await database.write([aDraft('a')])).toEqual({ ok: false, reason: 'unavailable' });
	});

	it('says unavailable where the browser forbids it', async () => {
		const { factory } = failing(9, () => new DOMException('no cookies', 'SecurityError'));
		const { database } = setup({ indexedDB: factory });
		expect(await database.list('rows')).toEqual({ ok: false, reason: 'unavailable' });
	});

	it('tries again after an unknown error, and gets there', async () => {
		const { factory } = failing(9, () => new DOMException('backing store', 'UnknownError'));
		const { database } = setup({ indexedDB: factory });
		expect(await database.write([aDraft('a')])).toEqual({ ok: true, value: null });
	});

	it('gives up after some tries, deletes nothing, and tries anew when asked anew', async () => {
		let isBroken = true;
		const inner = new IDBFactory();
		const deletion = vi.fn();
		const open = (...args: Parameters<IDBFactory['open']>) => {
			if (isBroken) throw new DOMException('backing store', 'UnknownError');
			return inner.open(...args);
		};
		const indexedDB = Object.assign(Object.create(inner) as IDBFactory, {
			open,
			deleteDatabase: deletion
		});
		const { database, pauses } = setup({ indexedDB });
		expect(await database.list('rows')).toEqual({ ok: false, reason: 'failed' });
		expect(pauses).toEqual([150, 300, 450]);
		expect(deletion).not.toHaveBeenCalled();
		isBroken = false;
		expect(await database.list('rows')).toEqual({ ok: true, value: [] });
	});
});

describe('durability', () => {
	it('asks the browser to be sure before it says yes', async () => {
		const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const { database } = setup();
		await database.write([aDraft('a')]);
		const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
	});
});

describe('a lost connection', () => {
	it('is made anew once, and nothing is lost', async () => {
		const { factory, connections } = watched();
		const { database } = setup({ indexedDB: factory });
		await database.write([aDraft('a')]);
		forceCloseDatabase(connections[0] as unknown as Parameters<typeof forceCloseDatabase>[0]);
		expect(await database.write([aDraft('b')])).toEqual({ ok: true, value: null });
		expect(await database.list('drafts')).toMatchObject({ value: [{ id: 'a' }, { id: 'b' }] });
	});

	it('that reports itself late is made anew once', async () => {
		const { factory, connections } = watched();
		const { database } = setup({ indexedDB: factory });
		await database.list('drafts');
		const lost = new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
			throw lost;
		});
		expect(await database.write([aDraft('a')])).toEqual({ ok: true, value: null });
		expect(connections).toHaveLength(2);
	});

	it('that stays lost is told, after one new connection', async () => {
		const { factory, connections } = watched();
		const { database } = setup({ indexedDB: factory });
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('the connection is closing', 'InvalidStateError');
		});
		expect(await database.write([aDraft('a')])).toEqual({ ok: false, reason: 'failed' });
		expect(connections).toHaveLength(2);
	});
});

describe('an interrupted write', () => {
	/** Ends the transaction from within at the nth put, as a browser does when something breaks. */
	function breakAtPut(nth: number, error: string) {
		const real = IDBObjectStore.prototype.put;
		let puts = 0;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
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

	it('keeps nothing of the action when the disk is full, and says so', async () => {
		const { database } = setup();
		await database.write([aDraft('before')]);
		breakAtPut(2, 'QuotaExceededError');
		const written = await database.write([aDraft('a'), aDraft('b'), aDraft('c')]);
		expect(written).toEqual({ ok: false, reason: 'full' });
		vi.restoreAllMocks();
		expect(await database.list('drafts')).toMatchObject({ value: [{ id: 'before' }] });
	});

	it('keeps nothing of the action when it is broken off', async () => {
		const { database } = setup();
		breakAtPut(3, 'AbortError');
		const written = await database.write([aDraft('a'), aDraft('b'), aDraft('c')]);
		expect(written).toEqual({ ok: false, reason: 'failed' });
		vi.restoreAllMocks();
		expect(await database.list('drafts')).toEqual({ ok: true, value: [] });
	});

	it('goes on after room was made', async () => {
		const { database } = setup();
		breakAtPut(1, 'QuotaExceededError');
		expect(await database.write([aDraft('a')])).toEqual({ ok: false, reason: 'full' });
		expect(await database.write([aDraft('a')])).toEqual({ ok: true, value: null });
	});

	it('says so when a value cannot be stored', async () => {
		const { database } = setup();
		const secret = (() => undefined) as unknown as CryptoKey;
		const written = await database.write([{ put: 'keys', row: { vault: 'v', secret } }]);
		expect(written).toEqual({ ok: false, reason: 'not-storable' });
	});
});

describe('another version', () => {
	it('lets go when a newer one comes, and says that the page must be loaded again', async () => {
		const onReload = vi.fn();
		const { indexedDB, database } = setup({ onReload });
		await database.write([aDraft('a')]);
		const newer = await rawOpen(indexedDB, 20);
		expect(newer.version).toBe(20);
		expect(onReload).toHaveBeenCalledOnce();
		expect(await database.list('drafts')).toEqual({ ok: false, reason: 'reload' });
		expect(await database.write([aDraft('b')])).toEqual({ ok: false, reason: 'reload' });
	});

	it('that is newer may be read and not written', async () => {
		const { indexedDB, database, open } = setup();
		await database.write([aDraft('a')]);
		database.reopen();
		(await rawOpen(indexedDB, 20, (raw) => raw.createObjectStore('later'))).close();
		const older = open();
		expect(await older.list('drafts')).toMatchObject({ ok: true, value: [{ id: 'a' }] });
		expect(older.isReadOnly).toBe(true);
		expect(await older.write([aDraft('b')])).toEqual({ ok: false, reason: 'read-only' });
		const raw = await rawOpen(indexedDB);
		expect([raw.version, [...raw.objectStoreNames]]).toEqual([
			20,
			['chunks', 'drafts', 'keys', 'later', 'rows', 'vaults']
		]);
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
});
