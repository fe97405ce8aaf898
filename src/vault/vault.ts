import type { StorageReason } from '#storage';

/** Where a vault lives: on this device until it is erased, or in this page's memory only. */
export type Keep = 'device' | 'session';

/**
 * Why a vault did not do it. Beside the reasons of storage:
 *
 * - `none`: there is no vault on this device
 * - `present`: there is one already
 * - `missing`: there was one, and the browser no longer has it
 * - `key-gone`: this device has lost its part of the lock; what is sealed is left as it is
 * - `damaged`: the header cannot be trusted, or the vault's key does not open
 * - `newer`: made by a newer version of the app
 * - `needs-code`: it has a lock, and opens with its code or its spare key
 * - `needs-phrase`: it has a lock, and opens with its phrase or its passkey; a passkey needs one beside it
 * - `wrong-code`, `wrong-phrase`: not with this one
 * - `wait`: too many wrong ones; when it may be tried again is told beside it
 * - `no-spare`: there is no spare key, or it is another one
 * - `no-passkey`: there is no passkey, it is another one, or it cannot be used here
 * - `cancelled`: somebody did not go on with the passkey, or it is not on this device
 * - `locked`: the vault was locked before the work was done
 * - `gone`: no such record, or nothing to bring back
 */
export type VaultReason =
	| StorageReason
	| 'none'
	| 'present'
	| 'missing'
	| 'key-gone'
	| 'damaged'
	| 'newer'
	| 'needs-code'
	| 'needs-phrase'
	| 'wrong-code'
	| 'wrong-phrase'
	| 'wait'
	| 'no-spare'
	| 'no-passkey'
	| 'cancelled'
	| 'locked'
	| 'gone';

export type Done = { ok: true } | { ok: false; reason: VaultReason };

/** What is kept: anything JSON can carry, under an id that the owner of the record chose. */
export interface StoredRecord {
	readonly id: string;
}

/** One step of an action: keep this record, or remove what has this id. */
export type Edit = { table: string; record: StoredRecord } | { table: string; remove: string };

/** One record; `gone` when there is none, `damaged` when it is there and cannot be opened. */
export type ReadRecord = { ok: true; record: StoredRecord } | { ok: false; reason: VaultReason };

/** What a table holds. `unreadable` are the ids of what is there but cannot be opened. */
export type Listed =
	{ ok: true; records: StoredRecord[]; unreadable: string[] } | { ok: false; reason: VaultReason };

export type Draft = { ok: true; draft: unknown } | { ok: false; reason: VaultReason };

/** What is known to be wrong. Everything else in the vault can be used as ever. */
export interface Damage {
	/** Records that were kept once and are not there any more. */
	missing: number;
	/** Records that are there and could not be opened, of those listed so far. */
	unreadable: number;
	/** Whether the latest changes may be gone without a number being known. */
	isUnsure: boolean;
}

/** An open vault. All it holds is sealed; after `lock` it gives and takes nothing any more. */
export interface Vault {
	readonly keep: Keep;
	readonly isLocked: boolean;
	/** Whether a newer version of the app wrote here: reading works, keeping does not. */
	readonly isReadOnly: boolean;
	readonly damage: Damage;
	/** Everything in a table, in no order that means something. */
	list(table: string): Promise<Listed>;
	/** One record, without opening the others. */
	read(table: string, id: string): Promise<ReadRecord>;
	/** All edits of one action: all are on the disk when this says ok, or none. */
	commit(edits: readonly Edit[]): Promise<Done>;
	/** Keeps a record; one with the same id is replaced. When this says ok, it is on the disk. */
	save(table: string, record: StoredRecord): Promise<Done>;
	/** Removes a record, and remembers it until `lock` so that it can be brought back. */
	remove(table: string, id: string): Promise<Done>;
	/** Brings back what `remove` took, under the same id. */
	restore(table: string, id: string): Promise<Done>;
	/** Keeps what is still being made; the one before it under this id is replaced. */
	saveDraft(id: string, draft: unknown): Promise<Done>;
	/** What is still being made, or `gone`. A draft that cannot be opened is `damaged`. */
	readDraft(id: string): Promise<Draft>;
	dropDraft(id: string): Promise<Done>;
	/** Says that the damage is known, so that it is not told again. */
	acceptDamage(): Promise<Done>;
	/** Drops the key and everything readable, here and in every other window. */
	lock(): void;
	/** Calls back once, when the vault is locked from here or elsewhere. Returns how to stop. */
	onLocked(listener: () => void): () => void;
}
