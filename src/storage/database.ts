import type { Key, TableName, Tables } from './tables.ts';

/**
 * Why something was not read or kept.
 *
 * - `unavailable`: this browser or window has no database for us
 * - `blocked`: another window holds an older version open; opening goes on and a later call may work
 * - `reload`: a newer version of the app took over in another window; this page has let go
 * - `read-only`: the database was made by a newer version; reading works, writing is refused
 * - `full`: no room; nothing of the action was kept
 * - `changed`: what was expected to be there is not there any more; nothing of the action was kept
 * - `not-storable`: the browser cannot keep this kind of value (a CryptoKey, in some)
 * - `failed`: the browser gave up, also after trying again; nothing is deleted
 */
export type StorageReason =
	| 'unavailable'
	| 'blocked'
	| 'reload'
	| 'read-only'
	| 'full'
	| 'changed'
	| 'not-storable'
	| 'failed';

export type Stored<T> = { ok: true; value: T } | { ok: false; reason: StorageReason };

/** One step of an action. `remove` takes a key, or its first parts for everything below it. */
export type Change =
	{ [T in TableName]: { put: T; row: Tables[T] } }[TableName] | { remove: TableName; key: Key };

/** What must be so for an action to happen: the first row below a key has this `rev` (`null`: there
 * is none), or so many rows are below it. */
export type Expected =
	| { table: 'vaults' | 'rows'; key: Key; rev: number | null }
	| { table: 'vaults' | 'rows'; key: Key; count: number };

/** The one place where things are kept, by table. Two forms: on the device, or in memory only. */
export interface Database {
	/** The first row whose key begins with these parts. */
	read<T extends TableName>(table: T, key: Key): Promise<Stored<Tables[T] | undefined>>;
	/** All rows whose key begins with these parts, in the order of their keys. */
	list<T extends TableName>(table: T, begin?: Key): Promise<Stored<Tables[T][]>>;
	/** The keys of those rows, without loading the rows. */
	keys(table: TableName, begin?: Key): Promise<Stored<Key[]>>;
	/** All changes, or none of them; and none if something expected is not so (`changed`). */
	write(changes: readonly Change[], expected?: readonly Expected[]): Promise<Stored<null>>;
	/** Lets go of the connection. The next call opens a new one. */
	reopen(): void;
	/** Whether a newer version of the app made what is stored. Known after the first call. */
	readonly isReadOnly: boolean;
}
