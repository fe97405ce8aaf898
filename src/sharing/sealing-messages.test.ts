import { describe, expect, it } from 'vitest';
import { newLetter } from './letter.ts';
import type { Letter } from './letter.ts';
import { buffersOf, buffersOfRequest, copyRequest } from './sealing-messages.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

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
		expect(buffersOf(aLetter()).map(({ byteLength }) => byteLength)).toEqual([300_000, 7]);
	});

	it('is nothing of a letter without files', () => {
		expect(buffersOf({ ...aLetter(), items: [] })).toEqual([]);
	});

	it('is the file that is to be opened', () => {
		const bytes = counted(9);
		expect(buffersOfRequest({ number: 0, task: 'open', bytes, words })).toEqual([bytes.buffer]);
	});
});

describe('a copy of a request', () => {
	it('to seal is equal and shares no bytes', async () => {
		const request = { number: 3, task: 'seal', letter: aLetter(), words } as const;
		const copy = await copyRequest(request);
		expect(copy).toEqual(request);
		const shared = buffersOfRequest(copy).filter((buffer) =>
			buffersOf(request.letter).includes(buffer)
		);
		expect(shared).toEqual([]);
	});

	it.each([0, 1, 131_071, 131_072, 131_073, 1_048_576])(
		'to open has all of %i bytes, in a buffer of its own',
		async (length) => {
			const bytes = counted(length);
			const copy = await copyRequest({ number: 0, task: 'open', bytes, words });
			const [buffer = new ArrayBuffer(0)] = buffersOfRequest(copy);
			expect(Buffer.compare(new Uint8Array(buffer), bytes)).toBe(0);
			expect(buffer).not.toBe(bytes.buffer);
		}
	);

	it('takes only its own part of a larger buffer', async () => {
		const bytes = counted(100).subarray(10, 20);
		const copy = await copyRequest({ number: 0, task: 'open', bytes, words });
		expect(buffersOfRequest(copy).map(({ byteLength }) => byteLength)).toEqual([10]);
	});

	it('lets the page go on in between', async () => {
		const order: string[] = [];
		const copying = copyRequest({ number: 0, task: 'open', bytes: counted(500_000), words });
		setTimeout(() => order.push('page'));
		await copying.then(() => order.push('copied'));
		expect(order).toEqual(['page', 'copied']);
	});
});
