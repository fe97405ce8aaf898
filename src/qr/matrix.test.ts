import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePixels } from './decode.ts';
import { qrMatrix, qrPath, type QrMatrix } from './matrix.ts';
import { noisy, rasterOf, turned } from './raster.ts';

const patience = 2_000;
const levels = ['low', 'medium', 'quartile', 'high'] as const;
const spare = 'TK1-SPARE:0123456789ABCDEFGHJKMNPQRSTV';

function codeOf(content: string | Uint8Array, level?: (typeof levels)[number]): QrMatrix {
	const matrix = qrMatrix(content, level);
	if (!matrix) throw new Error('no code');
	return matrix;
}

describe('a code', () => {
	it.each(levels)('is read back as it was written, at level %s', async (level) => {
		expect(await decodePixels(rasterOf(codeOf(spare, level)), patience)).toBe(spare);
	});

	it('is read whichever way up it is held', async () => {
		let matrix = codeOf(spare);
		for (let quarter = 0; quarter < 4; quarter += 1) {
			expect(await decodePixels(rasterOf(matrix), patience), String(quarter)).toBe(spare);
			matrix = turned(matrix);
		}
	});

	it('is read in bad light', async () => {
		expect(await decodePixels(noisy(rasterOf(codeOf(spare)), 40), patience)).toBe(spare);
	});

	it('is read when a piece of it is gone', async () => {
		const matrix = codeOf(spare, 'quartile');
		const torn = matrix.map((row, y) =>
			row.map((dark, x) => (y > 14 && y < 19 && x > 14 && x < 19 ? false : dark))
		);
		expect(torn).not.toEqual(matrix);
		expect(await decodePixels(rasterOf(torn), patience)).toBe(spare);
	});

	it('holds any text', () =>
		fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
				fc.constantFrom(...levels),
				async (text, level) => {
					expect(await decodePixels(rasterOf(codeOf(text, level)), patience)).toBe(text);
				}
			),
			{ numRuns: 40 }
		));

	it('holds bytes as they are', async () => {
		const bytes = new TextEncoder().encode('zoë 🧳');
		expect(await decodePixels(rasterOf(codeOf(bytes)), patience)).toBe('zoë 🧳');
	});

	it('is square, and has no white border of its own', () => {
		const matrix = codeOf(spare);
		expect(matrix.every((row) => row.length === matrix.length)).toBe(true);
		expect(matrix[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
	});

	it('is not made of nothing, or of more than it can hold', () => {
		expect(qrMatrix('')).toBeNull();
		expect(qrMatrix(new Uint8Array())).toBeNull();
		expect(qrMatrix('é'.repeat(2_000))).toBeNull();
		expect(qrMatrix(new Uint8Array(2_954), 'low')).toBeNull();
		expect(qrMatrix(new Uint8Array(2_953), 'low')).not.toBeNull();
	});
});

describe('a picture without a code', () => {
	it('says nothing', async () => {
		const white = { width: 80, height: 80, data: new Uint8ClampedArray(80 * 80 * 4).fill(255) };
		expect(await decodePixels(white)).toBeNull();
		expect(await decodePixels({ ...white, width: 3 })).toBeNull();
	});
});

describe('the path of a code', () => {
	it('has one rectangle for each run of dark modules', () => {
		expect(
			qrPath([
				[true, true, false],
				[false, false, true]
			])
		).toBe('M0 0h2v1h-2zM2 1h1v1h-1z');
	});
});
