import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseOf } from './phrase.ts';

describe('a phrase', () => {
	it.each([
		['five words', 'as ei oor uur zee'],
		['sixteen characters', 'zestien-letters!'],
		['sixteen characters beyond the first 65,536', '🧸'.repeat(16)]
	])('may be %s', (_name, text) => {
		expect(phraseOf(text)).toBe(text);
	});

	it.each([
		['nothing', ''],
		['space', ' '.repeat(40)],
		['four words', 'as ei oor uur'],
		['four words with much space between', 'as    ei     oor    uur'],
		['fifteen characters', 'vijftienletters'],
		['eight characters that are two units each', '🧸'.repeat(8)]
	])('is not %s', (_name, text) => {
		expect(phraseOf(text)).toBeNull();
	});

	it.each([
		['capitals', 'Boot Hond lamp ZEE ui'],
		['space', '  boot  hond\tlamp\u00a0zee\n ui '],
		['wide letters', 'ｂｏｏｔ ｈｏｎｄ lamp zee ui']
	])('is the same whatever its %s', (_name, text) => {
		expect(phraseOf(text)).toBe('boot hond lamp zee ui');
	});

	it('is the same however its letters are composed', () => {
		expect(phraseOf('cafe\u0301 boot hond zee ui')).toBe(phraseOf('caf\u00e9 boot hond zee ui'));
	});

	it('is another one with other signs or in another order', () => {
		const texts = ['boot hond lamp zee ui', 'hond boot lamp zee ui', 'boot-hond-lamp-zee-ui'];
		expect(new Set(texts.map(phraseOf)).size).toBe(3);
	});

	it('read again says the same', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 16 }), (text) => {
				const once = phraseOf(text);
				if (once !== null) expect(phraseOf(once)).toBe(once);
			}),
			{ numRuns: 1_000 }
		);
	});
});
