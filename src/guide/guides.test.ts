import { describe, expect, test } from 'vitest';
import { readGuides } from './guides.ts';

const page = (order: number, text = 'Tekst.', more = '') =>
	`---\ntitle: Pagina ${order}\nmessage: Eén zin.\ngroup: tell\norder: ${order}\n${more}---\n\n${text}\n`;
const files = {
	'sources.yaml': 'GF:\n  title: Geldfit\n  url: https://geldfit.nl/\nSVD:\n  title: Stappen\n',
	'guides.yaml': 'checked: 2026-11-23\n',
	'nl/parents/telling.md': page(2),
	'nl/parents/begin.md': page(1),
	'nl/parents/belongings.md': page(1).replace('tell', 'arrange'),
	'nl/workers/before.md': page(1).replace('tell', 'visit')
};
const pictures = { plates: ['a1-1'], drawings: ['key'] };
const read = (more: Record<string, string> = {}) =>
	readGuides('nl', 'parents', { ...pictures, files: { ...files, ...more } });

describe('the pages for parents', () => {
	test('are those there are files of, in the order of their groups and places', () => {
		expect(read().map(({ slug }) => slug)).toEqual(['begin', 'telling', 'belongings']);
	});

	test('show a plate or a drawing by its address', () => {
		const shown = (picture: string) =>
			read({ 'nl/parents/begin.md': page(1, 'Tekst.', `picture: ${picture}\n`) })[0]?.picture;
		expect(shown('a1-1')).toBe('/pictures/a1-1.svg');
		expect(shown('key')).toBe('/art/key.svg');
		expect(() => shown('none')).toThrow('nl/parents/begin.md:6: no picture: none');
	});

	test('name every source once, and say which has to be looked at again', () => {
		const text = ':fact[Een.]{by="GF"} :fact[Twee.]{by="GF" check="SVD"}';
		const [begin] = read({ 'nl/parents/begin.md': page(1, text) });
		expect(begin?.checked).toBe('2026-11-23');
		expect(begin?.sources).toEqual([
			{ code: 'GF', title: 'Geldfit', publisher: null, url: 'https://geldfit.nl/', isSure: true },
			{ code: 'SVD', title: 'Stappen', publisher: null, url: null, isSure: false }
		]);
	});

	test('stop the build where a source is not there', () => {
		const text = 'Zo.\n\n:fact[Een.]{by="constructor"}';
		expect(() => read({ 'nl/parents/begin.md': page(1, text) })).toThrow(
			'nl/parents/begin.md:10: not found: source constructor'
		);
	});

	test('stop the build where two stand in one place', () => {
		expect(() => read({ 'nl/parents/telling.md': page(1) })).toThrow(
			/^nl\/parents\/\w+\.md: stands where \w+ stands: tell 1$/
		);
	});
});
