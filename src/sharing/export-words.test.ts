import { expect, it } from 'vitest';
import { locales } from '#language';
import { translator } from '#language/server';
import { exportWords } from './export-words.ts';
import { letterFeelings } from './letter.ts';

it.each(locales)('a letter that is taken along has all its words in %s', (locale) => {
	const words = exportWords(translator(locale));
	expect(Object.keys(words.feelings)).toEqual([...letterFeelings]);
	expect(Object.keys(words.answers)).toEqual(['yes', 'partly', 'no', 'not-yet']);
	expect(words.told).toContain(translator(locale)('letters:file'));
});
