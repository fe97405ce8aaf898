import { expect, it } from 'vitest';
import { loadTranslator, locales } from '#language';
import { exportWords } from './export-words.ts';
import { letterFeelings } from './letter.ts';

it.each(locales)('a letter that is taken along has all its words in %s', async (locale) => {
	const t = await loadTranslator(locale, ['inbox', 'letters']);
	const words = exportWords(t);
	expect(Object.keys(words.feelings)).toEqual([...letterFeelings]);
	expect(Object.keys(words.answers)).toEqual(['yes', 'partly', 'no', 'not-yet']);
	expect(words.told).toContain(t('inbox:toldFile'));
});
