import { letterLimits } from './letter.ts';

/**
 * Whether these are words of the list, as many as there should be: five unless asked otherwise. `at` is the place of the word in question, from 0:
 * the unknown word, the first that is missing, or the first that is too many. `word` is the
 * unknown word as it was understood, otherwise empty.
 */
export type WordsChecked =
	| { ok: true; words: string[] }
	| { ok: false; reason: 'too-few' | 'too-many' | 'unknown-word'; at: number; word: string };

/** Fills the array with random numbers and gives it back. */
export type RandomNumbers = (numbers: Uint16Array<ArrayBuffer>) => Uint16Array<ArrayBuffer>;

const randomNumbers: RandomNumbers = (numbers) => crypto.getRandomValues(numbers);

/**
 * Five words drawn by chance from 7,776, every word as likely as any other: 64 bits. Two are 25.
 * Loads the list of words the first time.
 */
export async function drawWords(
	random: RandomNumbers = randomNumbers,
	count: number = letterLimits.wordCount
): Promise<string[]> {
	const list = await readList();
	const words: string[] = [];
	while (words.length < count) {
		const word = list[drawBelow(list.length, random)];
		if (word !== undefined) words.push(word);
	}
	return words;
}

/**
 * Words as someone typed them, forgiving about capitals, accents, and whatever stands between
 * the words. Loads the list of words the first time.
 */
export async function checkWords(
	input: string,
	wanted: number = letterLimits.wordCount
): Promise<WordsChecked> {
	const words = splitWords(input);
	const known = new Set(await readList());
	const at = words.findIndex((word) => !known.has(word));
	if (at >= 0) return { ok: false, reason: 'unknown-word', at, word: words[at] ?? '' };
	if (words.length < wanted) return { ok: false, reason: 'too-few', at: words.length, word: '' };
	if (words.length > wanted) return { ok: false, reason: 'too-many', at: wanted, word: '' };
	return { ok: true, words };
}

/** Capitals, accents, commas, hyphens, numbers and spaces say nothing. */
function splitWords(input: string): string[] {
	const plain = input.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** Numbers at the end that would make some words likelier than others are thrown away. */
function drawBelow(count: number, random: RandomNumbers): number {
	const ceiling = 0x10000 - (0x10000 % count);
	for (;;) {
		const [number] = random(new Uint16Array(1));
		if (number !== undefined && number < ceiling) return number % count;
	}
}

async function readList(): Promise<readonly string[]> {
	const { wordsNl } = await import('./words-nl.ts');
	return wordsNl;
}
