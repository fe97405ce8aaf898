import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, maxChunkBytes, split } from './chunks.ts';
import { newVaultKey } from './header.ts';
import { bytesOf, randomId, seal, textOf, unseal } from './sealing.ts';

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
	it('of nothing are none', () => {
		expect(split(new Uint8Array(0))).toEqual([]);
		expect(join([])).toEqual(new Uint8Array(0));
	});

	it.each([
		[maxChunkBytes - 1, [maxChunkBytes - 1]],
		[maxChunkBytes, [maxChunkBytes]],
		[maxChunkBytes + 1, [maxChunkBytes, 1]]
	])('of %i bytes are of these sizes: %o', (length, sizes) => {
		expect(split(new Uint8Array(length)).map((piece) => piece.length)).toEqual(sizes);
	});

	it('put together are what was cut', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 300 }),
				fc.integer({ min: 1, max: 64 }),
				(bytes, size) => {
					const whole = new Uint8Array(bytes);
					const pieces = split(whole, size);
					expect(join(pieces)).toEqual(whole);
					expect(pieces.every(({ length }) => length > 0 && length <= size)).toBe(true);
				}
			)
		);
	});
});
