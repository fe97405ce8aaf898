import { breathe } from '#browser';
import type { Bytes, ChunkRow, SealedRow } from '#storage';
import { split } from './chunks.ts';
import { bytesOf, seal, textOf, textOfPieces, unseal, type Place } from './sealing.ts';
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
	const json = JSON.stringify(record);
	if (json.length <= maxRowBytes) {
		const body = bytesOf(`{"record":${json}}`);
		if (body.length <= maxRowBytes) {
			return { row: { vault, ...place, ...(await seal(key, place, body)) }, chunks: [] };
		}
	}
	const pieces = split(json);
	const chunks: ChunkRow[] = [];
	for (const [part, piece] of pieces.entries()) {
		await breathe();
		const sealed = await seal(key, chunkPlace(place, part), bytesOf(piece));
		chunks.push({ vault, ...place, part, ...sealed });
	}
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
	if (!pieces) return null;
	const json = await textOfPieces(pieces);
	await breathe();
	return JSON.parse(json) as StoredRecord;
}

async function openChunks(
	key: CryptoKey,
	place: Place,
	parts: number,
	chunks: readonly ChunkRow[]
): Promise<Bytes[] | null> {
	if (chunks.length !== parts) return null;
	const opened: Bytes[] = [];
	for (const [part, chunk] of chunks.entries()) {
		await breathe();
		const piece = await unseal(key, chunkPlace(place, part), chunk);
		if (!piece) return null;
		opened.push(piece);
	}
	return opened;
}
