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
		expect(await indexedDB.databases()).toEqual([{ name, version: 30 }]);
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
		const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
			?.value as IDBObjectStore['put'];
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

describe('a mistake of ours', () => {
	it('is thrown, and nothing is kept', async () => {
		const { database } = setup();
		const row = { vault: 'v', id: null, rev: 0 } as unknown as { vault: string };
		const change = { put: 'drafts', row } as unknown as Change;
		await expect(database.write([aDraft('a'), change])).rejects.toThrow();
		expect(await database.list('drafts')).toEqual({ ok: true, value: [] });
	});
});

describe('many calls at once', () => {
	it('open one connection between them', async () => {
		const { factory, connections } = watched();
		const { database } = setup({ indexedDB: factory });
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const done = await Promise.all(ids.map((id) => database.write([aDraft(id)])));
		expect(done.every(({ ok }) => ok)).toBe(true);
		expect(connections).toHaveLength(1);
		expect(await database.keys('drafts')).toMatchObject({ value: { length: 5 } });
	});

	it('fail together where nothing can be opened, and none hangs', async () => {
		const { factory } = failing(99, () => new DOMException('no cookies', 'SecurityError'));
		const { database } = setup({ indexedDB: factory });
		const done = await Promise.all([
			database.list('rows'),
			database.keys('rows'),
			database.read('rows', ['v']),
			database.write([aDraft('a')])
		]);
		expect(done).toEqual(done.map(() => ({ ok: false, reason: 'unavailable' })));
	});
});
