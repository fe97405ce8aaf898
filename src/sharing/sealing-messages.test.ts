import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLetter } from './letter.ts';
import type { Letter } from './letter.ts';
import { buffersIn, copyOf } from './sealing-messages.ts';

function counted(length: number) {
	return new Uint8Array(length).map((_, i) => i % 251);
}

/** A letter with a question, a drawing and a recording; nothing here looks inside them. */
function aLetter(): Letter {
	return newLetter({
		name: 'Noor',
		items: [
			{ t: 'question', body: 'waar?' },
			{ t: 'drawing', mime: 'image/png', w: 1, h: 1, data: counted(300_000), alt: '' },
			{ t: 'voice', mime: 'audio/webm', ms: 1000, data: counted(7) }
		],
		ask: 'answer',
		keep: '30d'
	});
}

describe('what is moved to the worker', () => {
	it('is every file of a letter, in order', () => {
		expect(buffersIn(aLetter()).map(({ byteLength }) => byteLength)).toEqual([300_000, 7]);
	});

	it('is nothing of a letter without files', () => {
		expect(buffersIn({ ...aLetter(), items: [] })).toEqual([]);
	});

	it('is the file that is to be opened', () => {
		const bytes = counted(9);
		expect(buffersIn({ args: [bytes, null, undefined] })).toEqual([bytes.buffer]);
	});

	it('is one buffer only once, or it could not be moved at all', () => {
		const bytes = counted(9);
		expect(buffersIn([bytes, { same: bytes, part: bytes.subarray(2) }])).toEqual([bytes.buffer]);
	});
});

describe('a copy', () => {
	it('of a letter is equal and shares no bytes', async () => {
		const letter = aLetter();
		const copy = await copyOf(letter);
		expect(copy).toEqual(letter);
		const before = buffersIn(letter);
		expect(buffersIn(copy).filter((buffer) => before.includes(buffer))).toEqual([]);
	});

	it.each([0, 1, 1_024, 1_025, 131_071, 131_072, 131_073, 1_048_576])(
		'has all of %i bytes, in a buffer of its own',
		async (length) => {
			const bytes = counted(length);
			const copy = await copyOf(bytes);
			expect(Buffer.compare(copy, bytes)).toBe(0);
			expect(copy.buffer).not.toBe(bytes.buffer);
		}
	);

	it('takes only its own part of a larger buffer', async () => {
		const copy = await copyOf([counted(100).subarray(10, 20)]);
		expect(buffersIn(copy).map(({ byteLength }) => byteLength)).toEqual([10]);
	});

	it('of any plain data is equal to it, and can be sent', async () => {
		const leaf = fc.oneof(fc.jsonValue(), fc.uint8Array(), fc.constant(undefined));
		const plain = fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string(), leaf));
		await fc.assert(
			fc.asyncProperty(plain, async (data) => {
				const copy = await copyOf(data);
				expect(copy).toEqual(data);
				expect(structuredClone(copy, { transfer: buffersIn(copy) })).toEqual(data);
			})
		);
	});

	it('of what a screen watches over can be sent', async () => {
		const watched = new Proxy({ items: [{ body: 'waar?' }] }, {});
		expect(() => structuredClone(watched)).toThrow();
		expect(structuredClone(await copyOf(watched))).toEqual({ items: [{ body: 'waar?' }] });
	});

	it('lets the page go on in between', async () => {
		const order: string[] = [];
		const copying = copyOf(counted(500_000));
		setTimeout(() => order.push('page'));
		await copying.then(() => order.push('copied'));
		expect(order).toEqual(['page', 'copied']);
	});
});
