import { describe, expect, it } from 'vitest';
import { checkWords, drawWords } from './words.ts';
import type { RandomNumbers } from './words.ts';
import { wordsNl } from './words-nl.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

/** Gives out these numbers, one for every one asked. */
function numbers(...values: number[]): RandomNumbers {
	const rest = values.values();
	return (asked) => asked.fill(rest.next().value ?? 0);
}

describe('drawing words', () => {
	it('gives five words of the list', async () => {
		const drawn = await drawWords();
		expect(drawn).toHaveLength(5);
		expect(drawn.every((word) => wordsNl.includes(word))).toBe(true);
	});

	it('gives words that check out', async () => {
		const drawn = await drawWords();
		expect(await checkWords(drawn.join(' '))).toEqual({ ok: true, words: drawn });
	});

	it('takes the word that the number points at', async () => {
		const drawn = await drawWords(numbers(0, 1, 7775, 7776, 62_207));
		expect(drawn).toEqual([wordsNl[0], wordsNl[1], wordsNl[7775], wordsNl[0], wordsNl[7775]]);
	});

	it('throws away the numbers at the end, which would favour some words', async () => {
		const drawn = await drawWords(numbers(62_208, 65_535, 3, 63_000, 4, 5, 6, 7));
		expect(drawn).toEqual([3, 4, 5, 6, 7].map((at) => wordsNl[at]));
	});

	it('lets every word come from equally many numbers', async () => {
		const counts = new Map<string, number>();
		for (let number = 0; number < 0x10000; number++) {
			const draw = numbers(number, 0, 0, 0, 0, 0);
			const [word = ''] = number < 62_208 ? await drawWords(draw) : [];
			if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
		expect(new Set(counts.values())).toEqual(new Set([8]));
		expect(counts.size).toBe(7776);
	}, 60_000);

	it('may give a word twice', async () => {
		expect(new Set(await drawWords(numbers(9, 9, 9, 9, 9))).size).toBe(1);
	});
});

describe('checking words', () => {
	it.each([
		['with spaces', 'appel boomhut fietsbel kikker zandbak'],
		['with capitals', 'Appel BOOMHUT fietsBel Kikker Zandbak'],
		['with spaces before, between and behind', '  appel   boomhut\tfietsbel\nkikker zandbak '],
		['with commas', 'appel, boomhut,fietsbel , kikker, zandbak.'],
		['with hyphens', 'appel-boomhut-fietsbel – kikker—zandbak'],
		['with numbers', '1. appel 2. boomhut 3. fietsbel 4. kikker 5. zandbak'],
		['with quotes and brackets', '“appel” ‘boomhut’ (fietsbel) "kikker" [zandbak]'],
		['with accents', 'áppel boomhüt fíetsbel kìkker zandbâk'],
		['with accents as characters of their own', 'a\u0301ppel boomhut fietsbel kikker zandbak'],
		['with spaces nobody sees', 'appel\u00a0boomhut\u200bfietsbel\u2009kikker\ufeffzandbak']
	])('knows five words %s', async (_, input) => {
		expect(await checkWords(input)).toEqual({ ok: true, words });
	});

	it('knows two where two were said', async () => {
		expect(await checkWords('Appel, zandbak', 2)).toEqual({
			ok: true,
			words: ['appel', 'zandbak']
		});
		expect(await checkWords('appel', 2)).toMatchObject({ reason: 'too-few', at: 1 });
		expect(await checkWords(words.join(' '), 2)).toMatchObject({ reason: 'too-many', at: 2 });
		expect(await drawWords(undefined, 2)).toHaveLength(2);
	});

	it('names a word that is not on the list, and where it stands', async () => {
		expect(await checkWords('appel Boomhud fietsbel kikker zandbak')).toEqual({
			ok: false,
			reason: 'unknown-word',
			at: 1,
			word: 'boomhud'
		});
	});

	it('names the first of several', async () => {
		expect(await checkWords('appel xx yy kikker zandbak')).toMatchObject({ at: 1, word: 'xx' });
	});

	it('names an unknown word before it counts', async () => {
		expect(await checkWords('appel xx')).toMatchObject({ reason: 'unknown-word', at: 1 });
	});

	it.each([
		['', 0],
		[' - ', 0],
		['12345', 0],
		['appel', 1],
		['appel boomhut fietsbel kikker', 4]
	])('says that %j is too few', async (input, at) => {
		expect(await checkWords(input)).toEqual({ ok: false, reason: 'too-few', at, word: '' });
	});

	it('says that six are too many', async () => {
		expect(await checkWords([...words, 'appel'].join(' '))).toEqual({
			ok: false,
			reason: 'too-many',
			at: 5,
			word: ''
		});
	});

	it('keeps the order', async () => {
		const turned = words.toReversed();
		expect(await checkWords(turned.join(' '))).toEqual({ ok: true, words: turned });
	});

	it('is not fooled by the names that every object has', async () => {
		expect(await checkWords('constructor toString')).toMatchObject({
			reason: 'unknown-word',
			at: 0
		});
	});
});
