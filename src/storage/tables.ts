/** Bytes that own their memory, as WebCrypto and IndexedDB both want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One vault's header, in the clear. What is inside belongs to the vault; storage only keeps it. */
export interface VaultRow {
	id: string;
	rev: number;
	/** When it was set aside, in ms since 1970; `null` while it is in use. */
	asideAt: number | null;
	header: unknown;
}

/** The part of a vault's lock that stays on this device. */
export interface KeyRow {
	vault: string;
	/** A CryptoKey, or plain bytes where a browser cannot keep one. `null` is what WebKit may read. */
	secret: CryptoKey | Bytes | null;
}

/** How often a code was tried in vain. It says nothing of the code. */
export interface TriesRow {
	vault: string;
	wrong: number;
	/** When it was tried last, in ms since 1970. */
	at: number;
	/** When it may be tried again, in ms since 1970. */
	until: number;
}

/** A sealed record. There is nothing else to search by: `table` is the caller's, the rest is sealed. */
export interface SealedRow {
	vault: string;
	table: string;
	id: string;
	rev: number;
	iv: Bytes;
	ct: Bytes;
}

/** A sealed piece of something large, at most 1 MiB. */
export interface ChunkRow extends SealedRow {
	part: number;
}

/** Something sealed that is still being made. */
export interface DraftRow {
	vault: string;
	id: string;
	rev: number;
	iv: Bytes;
	ct: Bytes;
}

/** Something sealed by the device alone, outside the lock. Its id says nothing of what it is. */
export type PorchRow = DraftRow;

/** What the database holds, by table. */
export interface Tables {
	vaults: VaultRow;
	keys: KeyRow;
	tries: TriesRow;
	rows: SealedRow;
	chunks: ChunkRow;
	drafts: DraftRow;
	porch: PorchRow;
}

export type TableName = keyof Tables;

/** The key of a row, or the first parts of it for all rows that begin with them. `[]` is all. */
export type Key = readonly (string | number)[];

/**
 * Where each row is found, in Dexie's notation. Primary keys only: an index on what a child wrote
 * would lie there in the clear. `rev` is part of a row's key so that keys alone tell what is there
 * without loading it; whoever writes a row removes the one before it.
 */
export const primaryKeys = {
	vaults: 'id',
	keys: 'vault',
	tries: 'vault',
	rows: '[vault+table+id+rev]',
	chunks: '[vault+table+id+part]',
	drafts: '[vault+id]',
	porch: '[vault+id]'
} as const satisfies Record<TableName, string>;

/** The names of all tables. */
export const tableNames = Object.keys(primaryKeys) as TableName[];

/** The key parts of a row, in the order of its primary key. */
export function keyOf(table: TableName, row: Tables[TableName]): Key {
	const names = primaryKeys[table].replace(/[[\]]/g, '').split('+');
	return names.map((name) => (row as unknown as Record<string, string | number>)[name] ?? '');
}
