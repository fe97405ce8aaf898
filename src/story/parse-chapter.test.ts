import { describe, expect, test } from 'vitest';
import { sentencesOf, textOf } from './chapter.ts';
import { parseChapter } from './parse-chapter.ts';

const file = 'nl/chapters/b1.md';
const head = `---
id: b1
stop: news
tier: reader
title: Er is nieuws
message: Dit gebeurt er.
picture: b1-letter
---`;
const happens = (text: string) => `::::happens\n${text}\n::::`;
const page = (inside: string, attributes = '') =>
	`::::::page${attributes}\n# Kop\n\n${inside}\n\n::::::`;
const when = (switches: string, inside: string) => `:::::when{${switches}}\n${inside}\n\n:::::`;
const pictures = new Map([
	['b1-letter', 'Sami leest.'],
	['b1-police', 'Een agent.']
]);
const read = (text: string) => parseChapter(file, text, { locale: 'nl', pictures });
const parse = (...pages: string[]) => read([head, ...pages].join('\n\n'));
const sentencesOn = (...pages: string[]) =>
	parse(...pages)
		.pages.flatMap((one) => one.body)
		.flatMap((body) => (body.kind === 'passage' ? body.passage.parts : []))
		.flatMap(sentencesOf);

describe('a chapter', () => {
	test('has its front matter and its pages in order', () => {
		const chapter = parse(page(happens('Een.')), page(happens('Twee.')));
		expect(chapter).toMatchObject({
			id: 'b1',
			stop: 'news',
			tier: 'reader',
			title: 'Er is nieuws',
			cover: null,
			picture: { picture: 'b1-letter', description: 'Sami leest.' },
			words: [],
			questions: [],
			sources: []
		});
		expect(chapter.pages.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('has a cover when it is heavy', () => {
		const text = `${head.replace(/---$/, '')}heavy: true\ncover:\n  text: Nu of later?\n---`;
		expect(read(`${text}\n\n${page(happens('Een.'))}`).cover).toBe('Nu of later?');
	});

	test.each([
		['without front matter', page(happens('Een.'))],
		['without pages', head],
		[
			'with an unknown key',
			`${head.replace(/---$/, 'colour: red\n---')}\n\n${page(happens('Een.'))}`
		],
		[
			'that is heavy without a cover',
			`${head.replace(/---$/, 'heavy: true\n---')}\n\n${page(happens('Een.'))}`
		],
		['of a tier that is none', `${head.replace('reader', 'adult')}\n\n${page(happens('Een.'))}`],
		['with text between its pages', `${head}\n\nLos.\n\n${page(happens('Een.'))}`]
	])('%s stops the build', (_name, text) => {
		expect(() => read(text)).toThrow(file);
	});
});

describe('a page', () => {
	test('has a heading, a picture with its description, and something to talk about', () => {
		const [first] = parse(page(happens('Een.'), '{picture=b1-letter talk="Wat nu?"}')).pages;
		expect(first).toMatchObject({
			heading: 'Kop',
			talk: 'Wat nu?',
			shown: { picture: 'b1-letter', description: 'Sami leest.' }
		});
	});

	test.each([
		['a picture that nobody described', page(happens('Een.'), '{picture=b1-window}')],
		['an unknown key', page(happens('Een.'), '{colour=red}')],
		['text outside the layers', page('Los.')],
		['a quotation', page(happens('> Een.'))],
		['bold letters', page(happens('**Een.**'))],
		['a link', page(happens('[Een](https://example.org)'))],
		['a word without its card', page(happens(':word[slot]'))]
	])('with %s stops the build and names file and line', (_name, text) => {
		expect(() => parse(text)).toThrow(/^nl\/chapters\/b1\.md:\d+: /);
	});
});

describe('the words of a page', () => {
	test('are cut into sentences that are read in one go', () => {
		expect(
			sentencesOn(page(happens('De bel gaat. Wie is daar?\nHet is Sam.'))).map(textOf)
		).toEqual(['De bel gaat.', 'Wie is daar?', 'Het is Sam.']);
	});

	test('keep a word with its card inside its sentence', () => {
		const [first, second] = sentencesOn(
			page(happens('Er komt een :word[slotenmaker]{id=locksmith}. Dat is zo.'))
		);
		expect(first).toEqual([
			{ text: 'Er komt een ' },
			{ text: 'slotenmaker', word: 'locksmith' },
			{ text: '.' }
		]);
		expect(second && textOf(second)).toBe('Dat is zo.');
	});

	test('may be a list', () => {
		expect(sentencesOn(page(happens('- Een. Twee.\n- Drie.'))).map(textOf)).toEqual([
			'Een.',
			'Twee.',
			'Drie.'
		]);
	});

	test('name each card once, in the order of first use', () => {
		const chapter = parse(
			page(happens('Een :word[slot]{id=lock} en een :word[brief]{id=letter}.')),
			page(happens('Nog een :word[slot]{id=lock}.'))
		);
		expect(chapter.words).toEqual(['lock', 'letter']);
	});
});

describe('what depends on what is known', () => {
	const bothWays = [
		when('police=unset', happens('Nog niet.')),
		when('police=comes', happens('Ja.'))
	];

	test('is one choice with a case for every value', () => {
		const [first] = parse(page([happens('Altijd.'), ...bothWays].join('\n\n'))).pages;
		expect(first?.body.map(({ kind }) => kind)).toEqual(['passage', 'choice']);
		const choice = first?.body[1];
		expect(choice?.kind === 'choice' && choice.choice.cases.map(({ value }) => value)).toEqual([
			'unset',
			'comes'
		]);
	});

	test('may show a picture of its own', () => {
		const [first] = parse(
			page(
				[
					when('police=unset', happens('Nog niet.')),
					when('police=comes picture=b1-police', happens('Ja.'))
				].join('\n\n')
			)
		).pages;
		const choice = first?.body[0];
		expect(choice?.kind === 'choice' && choice.choice.cases[1]?.shown).toEqual({
			picture: 'b1-police',
			description: 'Een agent.'
		});
	});

	test.each([
		['a value that is missing', [when('police=unset', happens('Nog niet.'))]],
		['a value told twice', [...bothWays, when('police=comes', happens('Ja.'))]],
		['a value that is none', [...bothWays, when('police=maybe', happens('Ja.'))]],
		['a switch that is none', [when('weather=rain', happens('Ja.'))]],
		['two switches at once', [when('police=comes place=known', happens('Ja.'))]]
	])('with %s stops the build', (_name, cases) => {
		expect(() => parse(page(cases.join('\n\n')))).toThrow(file);
	});
});
