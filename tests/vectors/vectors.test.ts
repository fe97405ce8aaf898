import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLetter } from '../../src/sharing/seal.ts';
import index from './index.json' with { type: 'json' };

const folder = new URL('files/', import.meta.url);

function read(file: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(new URL(file, folder)));
}

const opening = index.filter(({ outcome }) => outcome === 'opens');
const failing = index.filter(({ outcome }) => outcome !== 'opens');

// the age tool writes work factor 18, which takes seconds on a busy machine
describe('letters that open', { timeout: 120_000 }, () => {
	it.each(opening)('opens $file: $why', async ({ file, words, items, name }) => {
		const opened = await openLetter(read(file), words);
		expect(opened).toMatchObject({ ok: true, letter: { name } });
		expect(opened.ok && opened.letter.items).toHaveLength(items ?? -1);
	});
});

describe('letters that do not', { timeout: 60_000 }, () => {
	it.each(failing)('refuses $file as $outcome: $why', async ({ file, words, outcome }) => {
		expect(await openLetter(read(file), words)).toEqual({ ok: false, reason: outcome });
	});
});

describe('the collection', () => {
	it('has more that must fail than that must open', () => {
		expect(opening.length).toBeGreaterThanOrEqual(8);
		expect(failing.length).toBeGreaterThanOrEqual(40);
	});

	it('names every file once', () => {
		expect(index.map(({ file }) => file).toSorted()).toEqual(readdirSync(folder).toSorted());
	});
});
