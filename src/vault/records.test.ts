import type { ChunkRow } from '#storage';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maxChunkChars } from './chunks.ts';
import { newVaultKey } from './header.ts';
import { maxRowBytes, openRecord, sealRecord } from './records.ts';
import type { StoredRecord } from './vault.ts';

const place = { table: 'items', id: 'a', rev: 3 };
let key: CryptoKey;

beforeAll(async () => {
	key = await newVaultKey(false);
});

/** A record that takes exactly so many bytes as JSON. */
function aRecord(bytes: number): StoredRecord {
	const empty = JSON.stringify({ id: 'a', text: '' }).length;
	return { id: 'a', text: 'x'.repeat(bytes - empty) } as StoredRecord;
}

const wrapping = JSON.stringify({ record: 0 }).length - 1;

describe('a record', () => {
	it('that fits lies in its row, and nothing else is read', async () => {
		const record = aRecord(maxRowBytes - wrapping);
		const { row, chunks } = await sealRecord(key, 'v', place, record);
		expect(chunks).toEqual([]);
		const readChunks = vi.fn(() => Promise.resolve([]));
		expect(await openRecord(key, row, readChunks)).toEqual(record);
		expect(readChunks).not.toHaveBeenCalled();
	});

	it.each([
		['one byte too large for a row', maxRowBytes - wrapping + 1, 1],
		['as large as one chunk', maxChunkChars, 1],
		['one byte larger than that', maxChunkChars + 1, 2],
		['much larger', 3 * maxChunkChars + 17, 4]
	])('that is %s lies beside it', async (_name, bytes, parts) => {
		const record = aRecord(bytes);
		const { row, chunks } = await sealRecord(key, 'v', place, record);
		expect(chunks.map(({ part }) => part)).toEqual(Array.from({ length: parts }, (_, at) => at));
		expect(row.ct.length).toBeLessThan(100);
		expect(await openRecord(key, row, () => Promise.resolve(chunks))).toEqual(record);
	});

	it('is not cut in the middle of what a letter means', async () => {
		const record = { id: 'a', text: '€'.repeat(maxChunkChars) } as StoredRecord;
		const { row, chunks } = await sealRecord(key, 'v', place, record);
		expect(await openRecord(key, row, () => Promise.resolve(chunks))).toEqual(record);
	});

	describe('in chunks', () => {
		async function setup() {
			const record = aRecord(2 * maxChunkChars + 5);
			return sealRecord(key, 'v', place, record);
		}

		it.each([
			['none', () => []],
			['one too few', (chunks: ChunkRow[]) => chunks.slice(0, -1)],
			['one too many', (chunks: ChunkRow[]) => [...chunks, ...chunks.slice(0, 1)]],
			['another order', (chunks: ChunkRow[]) => [...chunks].reverse()],
			['one twice', (chunks: ChunkRow[]) => [chunks[0], chunks[0], chunks[2]] as ChunkRow[]]
		])('is not opened with %s', async (_name, edit) => {
			const { row, chunks } = await setup();
			const read = () => Promise.resolve(edit(chunks).map((chunk) => ({ ...chunk })));
			expect(await openRecord(key, row, read)).toBeNull();
		});

		it('is not opened with those of another time', async () => {
			const [{ row }, later] = [await setup(), await setup()];
			const older = await sealRecord(
				key,
				'v',
				{ ...place, rev: 2 },
				aRecord(2 * maxChunkChars + 5)
			);
			expect(await openRecord(key, row, () => Promise.resolve(older.chunks))).toBeNull();
			expect(await openRecord(key, later.row, () => Promise.resolve(later.chunks))).not.toBeNull();
		});
	});
});
