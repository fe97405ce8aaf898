export type { Change, Database, Expected, Stored, StorageReason } from './database.ts';
export { memoryDatabase } from './memory-database.ts';
export { deleteDatabase, openDatabase, type DatabaseOptions } from './device-database.ts';
export type {
	Bytes,
	ChunkRow,
	DraftRow,
	KeyRow,
	Key,
	PorchRow,
	SealedRow,
	TableName,
	Tables,
	TriesRow,
	VaultRow
} from './tables.ts';
