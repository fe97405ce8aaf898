/** What is kept: anything JSON can carry, under an id that the owner of the record chose. */
export interface KeptRecord {
	readonly id: string;
}

/** One step of an action: keep this record, or remove what has this id. */
export type KeptEdit = { table: string; record: KeptRecord } | { table: string; remove: string };

/**
 * Where conversations are kept, sealed, while it is open; every vault is one. All edits of one call
 * are kept, or none.
 */
export interface Keeping {
	/** What a table holds; `unreadable` are the ids of what is there and cannot be opened. */
	list(
		table: string
	): Promise<
		| { ok: true; records: readonly KeptRecord[]; unreadable?: readonly string[] }
		| { ok: false; reason: string }
	>;
	commit(edits: readonly KeptEdit[]): Promise<{ ok: true } | { ok: false; reason: string }>;
}

/**
 * The place outside the lock: what waits to be sent, and what came in sealed while the lock was on.
 * Sealed by the device alone, so that mail goes and comes while a child's suitcase is shut.
 */
export interface Porch {
	list(): Promise<{ ok: true; records: readonly KeptRecord[] } | { ok: false; reason: string }>;
	keep(record: KeptRecord): Promise<{ ok: true } | { ok: false; reason: string }>;
	remove(id: string): Promise<{ ok: true } | { ok: false; reason: string }>;
}
