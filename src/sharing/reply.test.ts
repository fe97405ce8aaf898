import { describe, expect, it } from 'vitest';
import { checkAnswer, countWords, isFinal } from './reply.ts';

const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
const check = (because: string, isYoung = true) => checkAnswer({ a: 'no', because }, { isYoung });

describe('an answer', () => {
	it.each(['', '   ', '\n\t', '\u0000'])('needs a reason, which %j is not', (because) => {
		expect(check(because)).toBe('no-because');
	});

	it('has sixty words at most for somebody who reads by itself', () => {
		expect(check(words(60))).toBeNull();
		expect(check(words(61))).toBe('too-many-words');
		expect(check(words(61), false)).toBeNull();
	});

	it('fits in a letter', () => {
		expect(check('a'.repeat(1000))).toBeNull();
		expect(check('a'.repeat(1001))).toBe('too-long');
	});

	it('is not the last one only when it is not yet', () => {
		const last = (['yes', 'partly', 'no', 'not-yet'] as const).map((a) =>
			isFinal({ a, because: 'x' })
		);
		expect(last).toEqual([true, true, true, false]);
	});
});

describe('words', () => {
	it.each([
		['', 0],
		['Ja.', 1],
		['Nee, want dat kan niet – nog niet.', 7],
		['  twee\u00a0\n woorden  ', 2],
		['vier-en-een-half 4½ jaar', 3],
		['لأن البيت ليس جاهزا', 4],
		['🙂 ja', 1]
	])('in %j are %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});
