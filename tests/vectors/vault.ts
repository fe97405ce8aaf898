import type { Bytes, Change, Database, TableName, Tables } from '#storage';

/** A vault's database as a file: every row of every table, bytes as base64. */
export type VaultFile = { [T in TableName]?: unknown[] };

const tables: readonly TableName[] = ['vaults', 'keys', 'rows', 'chunks', 'drafts'];

const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;

function written(value: unknown): unknown {
	if (isBytes(value)) return { base64: Buffer.from(value).toString('base64') };
	if (Array.isArray(value)) return value.map(written);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, written(one)]));
}

function read(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(read);
	if (typeof value !== 'object' || value === null) return value;
	if ('base64' in value) return new Uint8Array(Buffer.from(String(value.base64), 'base64'));
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one)]));
}

/** Everything in a database, to be written to a file. */
export async function toFile(database: Database): Promise<VaultFile> {
	const file: VaultFile = {};
	for (const table of tables) {
		const listed = await database.list(table);
		if (!listed.ok) throw new Error(listed.reason);
		file[table] = listed.value.map(written);
	}
	return file;
}

/** Puts everything of a file into an empty database. */
export async function fromFile(database: Database, file: VaultFile): Promise<void> {
	const changes = tables.flatMap((table) =>
		(file[table] ?? []).map(
			(row) => ({ put: table, row: read(row) as Tables[TableName] }) as Change
		)
	);
	const done = await database.write(changes);
	if (!done.ok) throw new Error(done.reason);
}
