import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QrCollecting } from './qr-collecting.ts';
import { qrPartLimits, splitIntoParts } from './qr-parts.ts';
import { fromBase45, toBase45 } from './base45.ts';

const bytesOf = (minLength: number) =>
	fc.uint8Array({ minLength, maxLength: qrPartLimits.maxBytes });

async function partsOf(bytes: Uint8Array): Promise<string[]> {
	const parts = await splitIntoParts(bytes);
	if (!parts) throw new Error('not split');
	return parts;
}

/** A part as somebody would make it by hand: changed, with its checksum made right again. */
function forged(part: string, change: (bytes: Uint8Array) => void): string {
	const bytes = fromBase45(part.slice(4));
	if (!bytes) throw new Error('no part');
	change(bytes);
	const summed = [...bytes.subarray(0, 10), ...bytes.subarray(14)];
	new DataView(bytes.buffer).setUint32(10, crc32(new Uint8Array(summed)));
	return `TK1:${toBase45(bytes)}`;
}

describe('collecting', () => {
	it('gives the letter back from any order, with any repeats', async () => {
		const seen = bytesOf(1).chain((bytes) => {
			const count = Math.ceil(bytes.length / qrPartLimits.bytesInPart);
			const places = Array.from({ length: count }, (_, place) => place);
			return fc.record({
				bytes: fc.constant(bytes),
				order: fc.shuffledSubarray(places, { minLength: count }),
				repeats: fc.array(fc.constantFrom(...places), { maxLength: 10 })
			});
		});
		await fc.assert(
			fc.asyncProperty(seen, async ({ bytes, order, repeats }) => {
				const parts = await partsOf(bytes);
				const collecting = new QrCollecting();
				const told = [...repeats, ...order].map((place) => collecting.take(parts[place] ?? ''));
				expect(told.filter((one) => one === 'new')).toHaveLength(parts.length);
				expect(told.filter((one) => one === 'again')).toHaveLength(repeats.length);
				expect(collecting.isWhole).toBe(true);
				expect(await collecting.join()).toEqual({ ok: true, bytes });
			}),
			{ numRuns: 60 }
		);
	});

	it('says which are still missing, and joins nothing before', async () => {
		const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 9 });
		const parts = await partsOf(crypto.getRandomValues(new Uint8Array(qrPartLimits.maxBytes)));
		await fc.assert(
			fc.asyncProperty(places, async (seen) => {
				const collecting = new QrCollecting();
				for (const place of seen) collecting.take(parts[place] ?? '');
				const missing = seen.length
					? parts.flatMap((_, at) => (seen.includes(at) ? [] : at + 1))
					: [];
				expect(collecting.missing).toEqual(missing);
				expect(collecting.isWhole).toBe(false);
				expect(await collecting.join()).toEqual({ ok: false, reason: 'missing' });
			})
		);
	});

	it('never mixes two letters, whoever shows them how', async () => {
		const two = fc
			.tuple(fc.integer({ min: 600, max: qrPartLimits.maxBytes }), fc.boolean())
			.chain(([length, isAlike]) =>
				fc.tuple(
					fc.uint8Array({ minLength: length, maxLength: length }),
					// most dangerous are letters with as many codes
					isAlike ? fc.uint8Array({ minLength: length, maxLength: length }) : bytesOf(1)
				)
			)
			.filter(([one, other]) => !Buffer.from(one).equals(other));
		await fc.assert(
			fc.asyncProperty(two, fc.infiniteStream(fc.boolean()), async ([one, other], turns) => {
				const [right, wrong] = [await partsOf(one), await partsOf(other)];
				const collecting = new QrCollecting();
				collecting.take(right[0] ?? '');
				for (const part of right) {
					const stranger = wrong[right.indexOf(part) % wrong.length] ?? '';
					if (turns.next().value) expect(collecting.take(stranger)).toBe('other-letter');
					collecting.take(part);
				}
				expect(await collecting.join()).toEqual({ ok: true, bytes: one });
			}),
			{ numRuns: 40 }
		);
	});

	it('is not led astray by any text', async () => {
		const bytes = crypto.getRandomValues(new Uint8Array(1_500));
		const parts = await partsOf(bytes);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.string({ maxLength: 900 })), async (texts) => {
				const collecting = new QrCollecting();
				for (const text of texts) expect(collecting.take(text)).toBe('not-a-part');
				expect([collecting.count, collecting.missing]).toEqual([0, []]);
				for (const part of parts) collecting.take(part);
				expect(collecting.take('TK9:1')).toBe('too-new');
				expect(await collecting.join()).toEqual({ ok: true, bytes });
			})
		);
	});

	it('refuses a part that says otherwise about the same letter', async () => {
		const parts = await partsOf(crypto.getRandomValues(new Uint8Array(1_500)));
		const [first = '', second = ''] = parts;
		const collecting = new QrCollecting();
		collecting.take(first);
		const more = forged(second, (bytes) => bytes.set([7], 9));
		const otherwise = forged(first, (bytes) => bytes.set([1, 2, 3], 14));
		expect(collecting.take(more)).toBe('other-letter');
		expect(collecting.take(otherwise)).toBe('other-letter');
		expect(collecting.missing).toEqual([2, 3]);
	});

	it('refuses places that are none', async () => {
		const [first = ''] = await partsOf(new Uint8Array(600));
		for (const [place, count] of [
			[2, 2],
			[0, 0],
			[0, 17],
			[255, 255]
		] as const) {
			const wrong = forged(first, (bytes) => bytes.set([place, count], 8));
			expect(new QrCollecting().take(wrong), `${place} of ${count}`).toBe('not-a-part');
		}
	});

	it('finds out when a part was made up, and can begin again', async () => {
		const bytes = crypto.getRandomValues(new Uint8Array(900));
		const [first = '', second = ''] = await partsOf(bytes);
		const collecting = new QrCollecting();
		collecting.take(forged(first, (part) => part.set([1, 2, 3], 14)));
		collecting.take(second);
		expect(await collecting.join()).toEqual({ ok: false, reason: 'damaged' });
		collecting.restart();
		expect(await collecting.join()).toEqual({ ok: false, reason: 'missing' });
		expect([second, first].map((part) => collecting.take(part))).toEqual(['new', 'new']);
		expect(await collecting.join()).toEqual({ ok: true, bytes });
	});
});
