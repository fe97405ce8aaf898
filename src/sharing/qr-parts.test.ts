import fc from 'fast-check';
import { qrMatrix } from '#qr';
import { describe, expect, it } from 'vitest';
import { qrPartLimits, readPart, splitIntoParts } from './qr-parts.ts';

const { maxBytes, bytesInPart } = qrPartLimits;
const someBytes = fc.uint8Array({ minLength: 1, maxLength: maxBytes });

async function partsOf(bytes: Uint8Array): Promise<string[]> {
	const parts = await splitIntoParts(bytes);
	if (!parts) throw new Error('not split');
	return parts;
}

describe('splitting', () => {
	it('carries every byte, in numbered parts of the same letter', async () => {
		await fc.assert(
			fc.asyncProperty(someBytes, async (bytes) => {
				const read = (await partsOf(bytes)).map(readPart);
				const parts = read.flatMap((one) => (one.ok ? [one.part] : []));
				expect(parts.map(({ place }) => place)).toEqual(read.map((_, place) => place));
				expect(new Set(parts.map(({ id, count }) => `${id} ${count}`)).size).toBe(1);
				expect(parts[0]?.count).toBe(Math.ceil(bytes.length / bytesInPart));
				expect(Buffer.concat(parts.map(({ data }) => data)).equals(bytes)).toBe(true);
			}),
			{ numRuns: 50 }
		);
	});

	it('takes nothing that is empty or larger than the smallest letter', async () => {
		expect(await splitIntoParts(new Uint8Array())).toBeNull();
		expect(await splitIntoParts(new Uint8Array(maxBytes + 1))).toBeNull();
		expect(await partsOf(new Uint8Array(maxBytes))).toHaveLength(10);
	});

	it('gives the same codes for the same bytes, and others for others', async () => {
		const one = new Uint8Array(600);
		const other = new Uint8Array(600).fill(1, 599);
		expect(await partsOf(one)).toEqual(await partsOf(new Uint8Array(600)));
		const known = await partsOf(one);
		expect((await partsOf(other)).filter((part) => known.includes(part))).toEqual([]);
	});

	it('makes codes that are no larger than an old camera sees', async () => {
		for (const part of await partsOf(crypto.getRandomValues(new Uint8Array(maxBytes)))) {
			// version 16; the eight bits of a text that is not in capitals would ask for more
			expect(qrMatrix(part, 'low')).toHaveLength(81);
		}
	});
});

describe('reading', () => {
	it('takes no part of which a single character was misread', async () => {
		const [part = ''] = await partsOf(crypto.getRandomValues(new Uint8Array(100)));
		const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
		fc.assert(
			fc.property(
				fc.nat(part.length - 1),
				fc.nat(alphabet.length - 1).map((at) => alphabet.charAt(at)),
				(at, char) => {
					fc.pre(part[at] !== char);
					expect(readPart(part.slice(0, at) + char + part.slice(at + 1)).ok).toBe(false);
				}
			)
		);
	});

	it('takes no text of anybody else', () => {
		const hostile = fc.oneof(
			fc.string({ maxLength: 3_000 }),
			fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => `TK1:${text}`),
			fc.uint8Array({ maxLength: 100 }).map((bytes) => `TK1:${Buffer.from(bytes).toString('hex')}`),
			fc.constantFrom('', 'TK1:', 'https://elsewhere.example/?TK1:', `TK1:${'0'.repeat(1_000_000)}`)
		);
		fc.assert(
			fc.property(hostile, (text) => {
				expect(readPart(text)).toEqual({ ok: false, reason: 'not-a-part' });
			})
		);
	});

	it('says of a code of a later version that it is one', () => {
		expect(readPart('TK2:0000')).toEqual({ ok: false, reason: 'too-new' });
		expect(readPart('TK12:0000')).toEqual({ ok: false, reason: 'too-new' });
	});
});
