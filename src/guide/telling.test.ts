import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#language';
import { trapWordsIn } from '../../tests/trap-words.ts';
import { readTelling } from './read-telling.ts';
import { childTiers, dialled, hasGap, pagesFrom, reasons, trapsIn } from './telling.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const files = Object.fromEntries(
	locales.map((locale) => [`${locale}/telling.yaml`, read(`${locale}/telling.yaml`)])
);
const telling = (locale: Locale) => readTelling(files, locale);
const { traps } = telling('nl');
const words = (text: string) => trapsIn(text, traps).map(({ word }) => word);
const modelsOf = (locale: Locale) => {
	const { reasons: why, fault, next } = telling(locale);
	return [...Object.values(why).flat(), ...fault, ...next];
};

describe('a trap word', () => {
	test.each([
		['Wij gaan logeren bij oma.', 'logeren'],
		['We krijgen een nieuw  huis!', 'nieuw huis'],
		['Mama heeft Schulden.', 'schulden'],
		['Het komt allemaal goed', 'komt allemaal goed'],
		['We zijn ons huis kwijt.', 'kwijt']
	])('is found in: %s', (text, word) => {
		expect(words(text)).toContain(word);
	});

	test.each([
		'Het is niet jouw schuld.',
		'Onschuldig zijn we.',
		'We gaan een tijdje ergens anders wonen.',
		''
	])('is not found in: %s', (text) => {
		expect(words(text)).toEqual([]);
	});

	test('is named once, however often it stands there', () => {
		expect(words('Logeren en nog eens logeren.')).toEqual(['logeren']);
	});

	test('of a young child is one that the app points out as well', () => {
		const samples = [
			'dat is jouw schuld',
			'uit huis gezet',
			'de huisuitzetting',
			'de uithuisplaatsing',
			'naar de opvang',
			'logeren',
			'op vakantie',
			'een nieuw huis',
			'tijdelijk',
			'het huis kwijt',
			'de deurwaarder',
			'dakloos',
			'urgentie'
		];
		for (const sample of samples) {
			expect(trapWordsIn(sample, 'together'), sample).not.toEqual([]);
			expect(words(sample), sample).not.toEqual([]);
		}
	});
});

describe.each(locales)('the model sentences in %s', (locale) => {
	test('hold no word that the app points out', () => {
		for (const model of modelsOf(locale))
			expect(trapsIn(model, telling(locale).traps), model).toEqual([]);
	});

	test('are there for every reason', () => {
		for (const reason of reasons) expect(telling(locale).reasons[reason].length).toBeGreaterThan(0);
	});
});

test('no Dutch model sentence holds a trap for the youngest', () => {
	for (const model of modelsOf('nl')) expect(trapWordsIn(model, 'together'), model).toEqual([]);
});

test('both languages offer as much to choose from', () => {
	const shape = (locale: Locale) => {
		const lists = { ...telling(locale), traps: [] };
		return JSON.parse(JSON.stringify(lists), (_key, value: unknown) =>
			typeof value === 'string' ? '' : value
		) as unknown;
	};
	expect(shape('en')).toEqual(shape('nl'));
});

test('every telling has three things to do and three not to do', () => {
	for (const tier of childTiers) {
		expect(telling('nl').tiers[tier].do).toHaveLength(3);
		expect(telling('nl').tiers[tier].not).toHaveLength(3);
	}
});

test('a list that is missing stops the build and names its file', () => {
	expect(() => readTelling({ 'nl/telling.yaml': 'fault: [Nee.]' }, 'nl')).toThrow(
		'nl/telling.yaml'
	);
});

test.each(locales)(
	'a page that is pointed to is called in %s what it is called itself',
	(locale) => {
		const names = JSON.parse(read(`${locale}/interface/telling.json`)) as Record<string, string>;
		for (const page of new Set(Object.values(pagesFrom).flat()))
			expect(read(`${locale}/parents/${page}.md`)).toContain(`title: ${names[`page-${page}`]}\n`);
	}
);

test('every page about telling is there in every language', () => {
	for (const locale of locales) {
		const there = readdirSync(new URL(`../../content/${locale}/parents`, import.meta.url));
		for (const slug of ['begin', 'telling', 'ages', 'knowing', 'day', 'first-night', 'questions'])
			expect(there).toContain(`${slug}.md`);
	}
});

test('a gap in a sentence is seen', () => {
	expect(hasGap('Jij blijft bij …')).toBe(true);
	expect(hasGap('Jij blijft bij ...')).toBe(true);
	expect(hasGap('Jij blijft bij mij.')).toBe(false);
});

test.each([
	['06-1234 5678', 'tel:0612345678'],
	['+31 (0)6 12', 'tel:+310612'],
	['112', 'tel:112'],
	['', null],
	['12', null],
	['bel oma', null]
])('the number %s is dialled as %s', (phone, tel) => {
	expect(dialled(phone)).toBe(tel);
});
