import { readFileSync } from 'node:fs';
import { locales } from '#language';
import { describe, expect, test } from 'vitest';
import { themes } from './heavy-words.ts';
import { readHeavyWords } from './read-heavy-words.ts';

const path = 'nl/heavy-words.yaml';
const files = Object.fromEntries<string>(
	locales.map((locale) => [
		`${locale}/heavy-words.yaml`,
		readFileSync(new URL(`../../content/${locale}/heavy-words.yaml`, import.meta.url), 'utf8')
	])
);
const text = files[path] ?? '';
const read = (from: string | RegExp, to: string) => () =>
	readHeavyWords({ [path]: text.replace(from, to) }, 'nl');

describe.each(locales)('the heavy words in %s', (locale) => {
	const list = readHeavyWords(files, locale);

	test('have phrases for every theme', () => {
		for (const theme of themes) expect(list.themes[theme].length, theme).toBeGreaterThan(3);
	});

	test('are short enough to be fetched on a slow line', () => {
		expect(JSON.stringify(list).length).toBeLessThan(16_000);
	});

	test('are written in small letters and without accents, as they are heard', () => {
		const all = [...Object.values(list.themes), ...Object.values(list.groups), list.harmless];
		for (const phrase of all.flat()) expect(phrase).toMatch(/^[a-z0-9<>/.* ]+$/);
	});

	test('use every group', () => {
		const all = [...Object.values(list.themes), list.harmless].flat().join(' ');
		for (const group of Object.keys(list.groups)) expect(all).toContain(`<${group}>`);
	});
});

describe('a mistake in the list stops the build', () => {
	test.each([
		['a theme that does not exist', /^ {2}hungry:/m, '  hunger:'],
		['an empty theme', /( {2}weapon:)[\s\S]*(?=\n\nharmless)/, '$1 []'],
		['an unknown key', 'harmless:', 'harmles:'],
		['a group that is not there', '<hits> <me>', '<hit> <me>']
	])('%s, with its line', (_name, from, to) => {
		expect(read(from, to)).toThrow(/^nl\/heavy-words\.yaml:\d+: /);
	});
});
