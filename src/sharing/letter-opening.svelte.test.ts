import { beforeEach, describe, expect, it, vi } from 'vitest';
import { armoured } from './letter-file.ts';
import { letterLimits, newLetter, type Bytes } from './letter.ts';
import { LetterOpening } from './letter-opening.svelte.ts';
import type { Opened } from './seal.ts';
import type { Sealing } from './sealing.ts';

const open = vi.fn<(bytes: Bytes, words: readonly string[]) => Promise<Opened>>();
const stop = vi.fn();
const createSealing = vi.fn((): Pick<Sealing, 'open' | 'stop'> => ({ open, stop }));

vi.mock('./sealing.ts', async (original) => ({
	...(await original<object>()),
	createSealing: () => createSealing()
}));
vi.mock('./words-nl.ts', () => ({
	wordsNl: ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak']
}));

const words = 'appel boomhut fietsbel kikker zandbak';
const letter = newLetter({ name: 'Noor', items: [], ask: 'answer', keep: 'read-and-forget' });
const bytes = new Uint8Array([1, 2, 3]);

beforeEach(() => {
	vi.clearAllMocks();
	open.mockResolvedValue({ ok: true, letter });
});

function aFile(content: BlobPart = bytes): File {
	return new File([content], 'brief-2026-11-25.age');
}

/** Someone who chose this file and typed these words. */
function setup(file: File | null = aFile(), typed = words): LetterOpening {
	const opening = new LetterOpening();
	opening.choose(file);
	opening.write(typed);
	return opening;
}

/** The bytes and words that were tried. */
function tried(): [number[], string[]][] {
	return open.mock.calls.map(([file, with_]) => [[...file], [...with_]]);
}

describe('opening a letter', () => {
	it('shows it once file and words fit', async () => {
		const opening = setup();
		await opening.open();
		expect(tried()).toEqual([[[1, 2, 3], words.split(' ')]]);
		expect(opening.letter).toEqual(letter);
		expect(opening.problem).toBeNull();
		expect(opening.isBusy).toBe(false);
	});

	it('forgives how the words were typed', async () => {
		await setup(aFile(), ' Appel, BOOMHUT - fietsbel\nkíkker  zandbak ').open();
		expect(tried()).toEqual([[[1, 2, 3], words.split(' ')]]);
	});

	it('takes a letter that was shared as text', async () => {
		await setup(aFile(await armoured(bytes))).open();
		expect(tried()).toEqual([[[1, 2, 3], words.split(' ')]]);
	});

	it('tries once, however often it is pressed', async () => {
		const opening = setup();
		const first = opening.open();
		expect(opening.isBusy).toBe(true);
		await Promise.all([first, opening.open()]);
		expect(open).toHaveBeenCalledTimes(1);
	});
});

describe('what is missing', () => {
	it('is the file, said before the words', async () => {
		const opening = setup(null, '');
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'noFile', word: '' });
	});

	it.each(['', '  \n'])('is the words (%j)', async (typed) => {
		const opening = setup(aFile(), typed);
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'noWords', word: '' });
	});

	it('is some of the words', async () => {
		const opening = setup(aFile(), 'appel boomhut');
		await opening.open();
		expect(opening.problem).toMatchObject({ reason: 'too-few', word: '' });
	});

	it('costs no try', async () => {
		for (const opening of [setup(null), setup(aFile(), ''), setup(aFile(), 'appel')]) {
			await opening.open();
			expect(opening.letter).toBeNull();
		}
		expect(createSealing).not.toHaveBeenCalled();
	});
});

describe('what does not fit', () => {
	it('names the word that is not known', async () => {
		const opening = setup(aFile(), words.replace('kikker', 'kikkerd'));
		await opening.open();
		expect(opening.problem).toMatchObject({ reason: 'unknown-word', word: 'kikkerd' });
	});

	it('is too many words', async () => {
		const opening = setup(aFile(), `${words} appel`);
		await opening.open();
		expect(opening.problem).toMatchObject({ reason: 'too-many', word: '' });
	});

	it('is a file that is larger than any letter, which is not even read', async () => {
		const file = aFile(new Uint8Array(letterLimits.maxSealedBytes * 1.4 + 1));
		const read = vi.spyOn(file, 'arrayBuffer');
		const opening = setup(file);
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'too-big', word: '' });
		expect(read).not.toHaveBeenCalled();
	});

	it('is not said of the largest letter, written as text', async () => {
		const opening = setup(aFile(await armoured(new Uint8Array(letterLimits.maxSealedBytes))));
		await opening.open();
		expect(opening.problem).toBeNull();
		expect(open.mock.calls[0]?.[0]).toHaveLength(letterLimits.maxSealedBytes);
	});

	it.each(['wrong-words', 'cut-off', 'damaged', 'not-a-letter', 'too-new', 'no-memory'] as const)(
		'is said with its own reason (%s), and shows no letter',
		async (reason) => {
			open.mockResolvedValueOnce({ ok: false, reason });
			const opening = setup();
			await opening.open();
			expect(opening.problem).toEqual({ reason, word: '' });
			expect(opening.letter).toBeNull();
		}
	);

	it('can be tried again with other words, without choosing the file again', async () => {
		open.mockResolvedValueOnce({ ok: false, reason: 'wrong-words' });
		const opening = setup(aFile(), words.split(' ').toReversed().join(' '));
		await opening.open();
		opening.write(words);
		expect(opening.problem).toBeNull();
		await opening.open();
		expect(opening.letter).toEqual(letter);
	});

	it('is forgotten when another file is chosen', async () => {
		open.mockResolvedValueOnce({ ok: false, reason: 'damaged' });
		const opening = setup();
		await opening.open();
		opening.choose(aFile());
		expect(opening.problem).toBeNull();
	});
});

describe('a browser that fails in the middle', () => {
	it('gives a sentence, and can be tried again', async () => {
		open.mockRejectedValueOnce(new Error('opening failed'));
		const opening = setup();
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'failed', word: '' });
		expect(opening.isBusy).toBe(false);
		await opening.open();
		expect(opening.letter).toEqual(letter);
	});

	it('is no different when it is the file that cannot be read', async () => {
		const file = aFile();
		vi.spyOn(file, 'arrayBuffer').mockRejectedValueOnce(new DOMException('', 'NotReadableError'));
		const opening = setup(file);
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'failed', word: '' });
	});
});

describe('closing a letter', () => {
	it('leaves neither letter nor words, and wants the file again', async () => {
		const opening = setup();
		await opening.open();
		opening.close();
		expect(opening.letter).toBeNull();
		expect(opening.words).toBe('');
		opening.write(words);
		await opening.open();
		expect(opening.problem).toEqual({ reason: 'noFile', word: '' });
	});

	it('ends the worker with the screen, if one was started', async () => {
		const opening = setup();
		opening.stop();
		expect(stop).not.toHaveBeenCalled();
		await opening.open();
		opening.stop();
		expect(stop).toHaveBeenCalledTimes(1);
	});
});
