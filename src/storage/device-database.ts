import { Dexie } from 'dexie';
import type { Change, Database, Expected, Stored, StorageReason } from './database.ts';
import { isConnectionLost, isPassing, reasonOf } from './reason.ts';
import { primaryKeys, tableNames, type Key, type TableName, type Tables } from './tables.ts';

const defaultName = 'thuiskoffer';
const schemaVersion = 3;
/** Another window gets this long to let go before a person is asked to close it. */
const blockedMs = 3_000;
const openTries = 4;
const retryMs = 150;

/** What comes from outside; the defaults are the browser's. */
export interface DatabaseOptions {
	/** A device can have several, each by its name. */
	name?: string;
	indexedDB?: IDBFactory;
	IDBKeyRange?: typeof IDBKeyRange;
	pause?: (ms: number) => Promise<void>;
	/** Called when a newer version in another window made this one let go. */
	onReload?: () => void;
}

type Opened = { ok: true; dexie: Dexie } | { ok: false; reason: StorageReason };

function browserPause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

class DeviceDatabase implements Database {
	readonly #options: DatabaseOptions;
	readonly #pause: (ms: number) => Promise<void>;
	#dexie: Dexie | null = null;
	#opening: Promise<Opened> | null = null;
	#blocked: Promise<Opened> | null = null;
	#isReplaced = false;
	#isReadOnly = false;

	constructor(options: DatabaseOptions) {
		this.#options = options;
		this.#pause = options.pause ?? browserPause;
	}

	get isReadOnly(): boolean {
		return this.#isReadOnly;
	}

	reopen(): void {
		this.#dexie?.close();
		this.#dexie = null;
		this.#opening = null;
		this.#blocked = null;
	}

	async read<T extends TableName>(table: T, key: Key): Promise<Stored<Tables[T] | undefined>> {
		return this.#attempt(
			async (dexie) => below(dexie, table, key).first() as Promise<Tables[T] | undefined>
		);
	}

	async list<T extends TableName>(table: T, begin: Key = []): Promise<Stored<Tables[T][]>> {
		return this.#attempt(
			async (dexie) => below(dexie, table, begin).toArray() as Promise<Tables[T][]>
		);
	}

	async keys(table: TableName, begin: Key = []): Promise<Stored<Key[]>> {
		return this.#attempt(async (dexie) => {
			const keys = (await below(dexie, table, begin).primaryKeys()) as (Key | string)[];
			return keys.map((key) => (typeof key === 'string' ? [key] : key));
		});
	}

	async write(
		changes: readonly Change[],
		expected: readonly Expected[] = []
	): Promise<Stored<null>> {
		const written = await this.#attempt(async (dexie) => {
			if (this.#isReadOnly) return 'read-only';
			return inOneTransaction(dexie, () => apply(dexie, changes, expected));
		});
		if (!written.ok) return written;
		return written.value === null
			? { ok: true, value: null }
			: { ok: false, reason: written.value };
	}

	/** Runs once, and once more on a new connection if the first turns out to be dead. */
	async #attempt<T>(run: (dexie: Dexie) => Promise<T>): Promise<Stored<T>> {
		for (let isLastTry = false; ; isLastTry = true) {
			const opened = await this.#open();
			if (!opened.ok) return opened;
			try {
				return { ok: true, value: await run(opened.dexie) };
			} catch (error) {
				if (this.#isReplaced) return { ok: false, reason: 'reload' };
				const mayRetry = isConnectionLost(error) || isPassing(error);
				if (isLastTry || !mayRetry) return { ok: false, reason: reasonOf(error) };
				this.reopen();
			}
		}
	}

	#open(): Promise<Opened> {
		if (this.#isReplaced) return Promise.resolve({ ok: false, reason: 'reload' });
		this.#opening ??= this.#openPatiently();
		return this.#blocked ? Promise.race([this.#opening, this.#blocked]) : this.#opening;
	}

	#openPatiently(): Promise<Opened> {
		let tellBlocked: (opened: Opened) => void = () => undefined;
		this.#blocked = new Promise((resolve) => {
			tellBlocked = resolve;
		});
		const opening = this.#tryOpening(() => {
			void this.#pause(blockedMs).then(() => tellBlocked({ ok: false, reason: 'blocked' }));
		});
		// A failure is not remembered: the next call tries again.
		void opening.then((opened) => {
			if (this.#opening !== opening) return;
			this.#blocked = null;
			if (!opened.ok) this.#opening = null;
		});
		return opening;
	}

	async #tryOpening(onBlocked: () => void): Promise<Opened> {
		for (let tried = 1; ; tried += 1) {
			let dexie: Dexie | null = null;
			try {
				dexie = this.#connection(onBlocked);
				await dexie.open();
				this.#dexie = dexie;
				// Dexie's versions are tenths of the browser's.
				this.#isReadOnly = dexie.backendDB().version >= (schemaVersion + 1) * 10;
				return { ok: true, dexie };
			} catch (error) {
				dexie?.close();
				const mayRetry = isPassing(error) || isConnectionLost(error);
				if (!mayRetry || tried === openTries) return { ok: false, reason: reasonOf(error) };
				await this.#pause(retryMs * tried);
			}
		}
	}

	#connection(onBlocked: () => void): Dexie {
		const { indexedDB = globalThis.indexedDB, IDBKeyRange = globalThis.IDBKeyRange } =
			this.#options;
		const dexie = new Dexie(this.#options.name ?? defaultName, {
			indexedDB,
			IDBKeyRange,
			// Since Chrome 121 the default may lose the last seconds at a power cut.
			chromeTransactionDurability: 'strict'
		});
		dexie.version(schemaVersion).stores(primaryKeys);
		dexie.on('blocked', onBlocked);
		dexie.on('versionchange', ({ newVersion }) => this.#letGo(dexie, newVersion));
		return dexie;
	}

	/** Returns false so that Dexie's own answer, which opens again by itself, is not given. */
	#letGo(dexie: Dexie, newVersion: number | null): false {
		dexie.close();
		if (newVersion === null) {
			if (this.#dexie === dexie) this.reopen();
			return false;
		}
		this.#isReplaced = true;
		this.#options.onReload?.();
		return false;
	}
}

function below(dexie: Dexie, table: TableName, begin: Key) {
	const rows = dexie.table(table);
	if (begin.length === 0) return rows.toCollection();
	if (!primaryKeys[table].includes('+')) return rows.where(':id').equals(begin[0] ?? '');
	// In IndexedDB an array comes after every string and number: the end of all that begins so.
	return rows.where(':id').between([...begin], [...begin, []], true, true);
}

/**
 * A transaction that ends for want of room may first fail a request with a plain AbortError; the
 * transaction itself knows better.
 */
async function inOneTransaction<T>(dexie: Dexie, run: () => Promise<T>): Promise<T> {
	let native: IDBTransaction | undefined;
	try {
		return await dexie.transaction('rw', tableNames, (transaction) => {
			native = transaction.idbtrans;
			return run();
		});
	} catch (error) {
		throw native?.error?.name === 'QuotaExceededError' ? native.error : error;
	}
}

async function isSo(dexie: Dexie, expected: Expected): Promise<boolean> {
	const found = below(dexie, expected.table, expected.key);
	if ('count' in expected) return (await found.count()) === expected.count;
	const row = (await found.first()) as { rev: number } | undefined;
	return (row?.rev ?? null) === expected.rev;
}

async function apply(
	dexie: Dexie,
	changes: readonly Change[],
	expected: readonly Expected[]
): Promise<StorageReason | null> {
	for (const one of expected) {
		if (!(await isSo(dexie, one))) return 'changed';
	}
	for (const change of changes) {
		if ('put' in change) await dexie.table(change.put).put(change.row);
		else await below(dexie, change.remove, change.key).delete();
	}
	return null;
}

/**
 * The database on this device. Nothing is opened until the first call, and nothing is ever deleted
 * because opening failed.
 */
export function openDatabase(options: DatabaseOptions = {}): Database {
	return new DeviceDatabase(options);
}

/** Deletes a database that a person threw away. What lies in it must have been erased before. */
export async function deleteDatabase(name: string): Promise<void> {
	try {
		await Dexie.delete(name);
	} catch {
		// It is empty already. Another window holds on to it, or there is none.
	}
}
