import type { Bytes, ChunkRow, SealedRow } from '#storage';
import { join, maxChunkBytes, split } from './chunks.ts';
import { bytesOf, seal, textOf, unseal, type Place } from './sealing.ts';
import type { StoredRecord } from './vault.ts';

/** A record up to this size lies in its row; a larger one in chunks beside it. */
export const maxRowBytes = 256 * 1024;

export interface SealedRecord {
	row: SealedRow;
	chunks: ChunkRow[];
}

/** What a row says when opened: the record, or how many chunks hold it. */
type Body = { record: StoredRecord } | { parts: number };

function chunkPlace({ table, id, rev }: Place, part: number): Place {
	return { table: `chunks.${table}`, id: `${id}.${part}`, rev };
}

/** Seals a record for one place in one vault, in a row and as many chunks as it needs. */
export async function sealRecord(
	key: CryptoKey,
	vault: string,
	place: Place,
	record: StoredRecord
): Promise<SealedRecord> {
	const body = bytesOf(JSON.stringify({ record } satisfies Body));
	if (body.length <= maxRowBytes) {
		return { row: { vault, ...place, ...(await seal(key, place, body)) }, chunks: [] };
	}
	const pieces = split(bytesOf(JSON.stringify(record)), maxChunkBytes);
	const chunks = await Promise.all(
		pieces.map(async (piece, part) => {
			const sealed = await seal(key, chunkPlace(place, part), piece);
			return { vault, ...place, part, ...sealed };
		})
	);
	const pointer = bytesOf(JSON.stringify({ parts: pieces.length } satisfies Body));
	return { row: { vault, ...place, ...(await seal(key, place, pointer)) }, chunks };
}

/**
 * The record, or `null` when its row or one of its chunks cannot be opened.
 * @param readChunks gives the chunks beside the row; asked only for a large record
 */
export async function openRecord(
	key: CryptoKey,
	row: SealedRow,
	readChunks: () => Promise<ChunkRow[]>
): Promise<StoredRecord | null> {
	const bytes = await unseal(key, row, row);
	if (!bytes) return null;
	const body = JSON.parse(textOf(bytes)) as Body;
	if ('record' in body) return body.record;
	const pieces = await openChunks(key, row, body.parts, await readChunks());
	return pieces && (JSON.parse(textOf(join(pieces))) as StoredRecord);
}

async function openChunks(
	key: CryptoKey,
	place: Place,
	parts: number,
	chunks: readonly ChunkRow[]
): Promise<Bytes[] | null> {
	if (chunks.length !== parts) return null;
	const opened = await Promise.all(
		chunks.map((chunk, part) => unseal(key, chunkPlace(place, part), chunk))
	);
	return opened.every((piece) => piece !== null) ? opened : null;
}
