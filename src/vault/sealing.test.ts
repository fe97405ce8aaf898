import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxChunkChars, split } from './chunks.ts';
import { newVaultKey } from './header.ts';
import { bytesOf, randomId, seal, textOf, textOfPieces, unseal } from './sealing.ts';

const place = { table: 'items', id: 'a', rev: 3 };

async function setup(text = 'Waarom moeten wij weg?') {
	const key = await newVaultKey(false);
	return { key, text, sealed: await seal(key, place, bytesOf(text)) };
}

describe('sealing', () => {
	it('opens with the same key in the same place', async () => {
		const { key, text, sealed } = await setup();
		const opened = await unseal(key, place, sealed);
		expect(opened && textOf(opened)).toBe(text);
	});

	it.each([
		{ ...place, table: 'other' },
		{ ...place, id: 'b' },
		{ ...place, rev: 4 },
		{ table: 'items', id: 'a|3', rev: 3 },
		{ table: 'item', id: 's|a', rev: 3 }
	])('does not open in %o', async (elsewhere) => {
		const { key, sealed } = await setup();
		expect(await unseal(key, elsewhere, sealed)).toBeNull();
	});

	it('does not open with another key', async () => {
		const { sealed } = await setup();
		expect(await unseal(await newVaultKey(false), place, sealed)).toBeNull();
	});

	it('does not open when any one bit is flipped, or bytes are missing', async () => {
		const { key, sealed } = await setup();
		for (let at = 0; at < sealed.ct.length; at += 1) {
			const ct = sealed.ct.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
			expect(await unseal(key, place, { ...sealed, ct })).toBeNull();
			const short = sealed.ct.slice(0, at);
			expect(await unseal(key, place, { ...sealed, ct: short })).toBeNull();
		}
	});

	it('never seals the same way twice', async () => {
		const { key, text, sealed } = await setup();
		const second = await seal(key, place, bytesOf(text));
		expect(second.iv).not.toEqual(sealed.iv);
		expect(second.ct).not.toEqual(sealed.ct);
	});

	it('gives back any bytes', async () => {
		const key = await newVaultKey(false);
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
				const plain = new Uint8Array(bytes);
				expect(await unseal(key, place, await seal(key, place, plain))).toEqual(plain);
			})
		);
	});
});

describe('a vault key for good', () => {
	it('cannot be exported', async () => {
		const key = await newVaultKey(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	});
});

describe('an id', () => {
	it('has 128 random bits in 32 digits', () => {
		const ids = Array.from({ length: 50 }, randomId);
		expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
		expect(new Set(ids).size).toBe(50);
	});
});

describe('chunks', () => {
	it('of nothing are none', async () => {
		expect(split('')).toEqual([]);
		expect(await textOfPieces([])).toBe('');
	});

	it.each([
		[maxChunkChars - 1, [maxChunkChars - 1]],
		[maxChunkChars, [maxChunkChars]],
		[maxChunkChars + 1, [maxChunkChars, 1]]
	])('of %i characters are of these sizes: %o', (length, sizes) => {
		expect(split('x'.repeat(length)).map((piece) => piece.length)).toEqual(sizes);
	});

	it('put together are what was cut, whatever it is and wherever', async () => {
		const texts = fc.string({ unit: 'binary', maxLength: 100 });
		const property = fc.asyncProperty(
			texts,
			fc.integer({ min: 1, max: 64 }),
			async (text, size) => {
				const pieces = split(text, size);
				expect(pieces.every(({ length }) => length > 0 && length <= size + 1)).toBe(true);
				expect(await textOfPieces(pieces.map(bytesOf))).toBe(text);
			}
		);
		await fc.assert(property);
	});

	it('of an earlier version may be cut in the middle of a character', async () => {
		const bytes = bytesOf('één 😀');
		for (let at = 0; at <= bytes.length; at++) {
			expect(await textOfPieces([bytes.slice(0, at), bytes.slice(at)])).toBe('één 😀');
		}
	});
});
