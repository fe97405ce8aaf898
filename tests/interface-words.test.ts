import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLocale, loadTranslator, localeNames, locales, type Namespace } from '#language';
import { translator, wordsOf } from '#language/server';
import { translatorOver } from '../src/language/translator.ts';

const read = (locale: string, file: string) =>
	JSON.parse(
		readFileSync(new URL(`../content/${locale}/interface/${file}`, import.meta.url), 'utf8')
	) as Record<string, string>;
const files = readdirSync(new URL('../content/nl/interface', import.meta.url));
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const others = locales.filter((locale) => locale !== 'nl');

describe.each(others)('in %s', (locale) => {
	test.each(files)('every word of %s is there, and no other', (file) => {
		expect(Object.keys(read(locale, file)).sort()).toEqual(Object.keys(read('nl', file)).sort());
	});

	test.each(files)('every text of %s leaves the same gaps to fill', (file) => {
		const other = read(locale, file);
		for (const [key, text] of Object.entries(read('nl', file)))
			expect(placeholders(other[key] ?? ''), key).toEqual(placeholders(text));
	});
});

test.each(locales.flatMap((locale) => files.map((file) => [locale, file] as const)))(
	'no text of %s %s is empty or carries markup',
	(locale, file) => {
		for (const [key, text] of Object.entries(read(locale, file))) {
			expect(text.trim(), key).toBe(text);
			expect(text, key).not.toMatch(/^$|<[a-z]/i);
		}
	}
);

describe('a translator', () => {
	test('gives the words of its language', () => {
		expect(translator('nl')('frame:leave')).toBe(read('nl', 'frame.json')['leave']);
		expect(translator('en')('frame:leave')).toBe(read('en', 'frame.json')['leave']);
	});

	test('fills the gaps', () => {
		expect(translator('nl')('reader:page', { number: 3, count: 7 })).toBe('Bladzijde 3 van 7');
	});

	test('leaves what is filled in as it is, for the component escapes it', () => {
		const t = translatorOver('nl', {
			reader: { ...wordsOf('nl', 'reader'), page: '{{number}} & {{count}}' }
		});
		expect(t('reader:page', { number: '<3', count: '"7"' })).toBe('<3 & "7"');
	});

	test('stops at a key without words, so that none reaches a child', () => {
		const t = translator('nl') as unknown as (key: string) => string;
		expect(() => t('frame:nothing')).toThrow('no words for frame:nothing in nl');
	});

	test('made in the browser has the namespaces it was asked for', async () => {
		const namespaces: Namespace[] = ['frame', 'journal'];
		const t = await loadTranslator('en', namespaces);
		expect(t('frame:leave')).toBe(read('en', 'frame.json')['leave']);
	});

	test('made in the browser refuses words that public pages alone have', async () => {
		await expect(loadTranslator('nl', ['cover'])).rejects.toThrow('no file of words: nl/cover');
	});
});

describe('a language', () => {
	test('is one the app has, or none', () => {
		expect(isLocale('nl')).toBe(true);
		expect(isLocale('xx')).toBe(false);
		expect(isLocale('__proto__')).toBe(false);
	});

	test('is called by its own name', () => {
		for (const locale of locales) expect(localeNames[locale]).toBeTruthy();
	});
});
