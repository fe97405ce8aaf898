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
const parsed = (text: string) => parseChapter(file, text, { locale: 'nl', pictures });
const read = (text: string) => parsed(text).chapter;
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
			picture: { picture: 'b1-letter', description: 'Sami leest.', panels: [] },
			locale: 'nl',
			words: []
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
			shown: { picture: 'b1-letter', description: 'Sami leest.', panels: [] }
		});
	});

	test('with a comic shows its panels, each with what is to be seen, in their order', () => {
		const drawn = new Map([
			...pictures,
			['b1-comic-1', 'Sami leest.'],
			['b1-comic-2', 'Sami kijkt op.']
		]);
		const text = [head, page(happens('Een.'), '{picture=b1-comic}')].join('\n\n');
		const { chapter } = parseChapter(file, text, { locale: 'nl', pictures: drawn });
		expect(chapter.pages[0]?.shown).toEqual({
			picture: 'b1-comic',
			description: 'Sami leest. Sami kijkt op.',
			panels: [
				{ picture: 'b1-comic-1', description: 'Sami leest.' },
				{ picture: 'b1-comic-2', description: 'Sami kijkt op.' }
			]
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
		expect(choice?.kind === 'choice' && choice.choice.cases.map(({ values }) => values)).toEqual([
			['unset'],
			['comes']
		]);
	});

	test('may be told for several values in one', () => {
		const [first] = parse(
			page(
				[
					when('place=unset', happens('Nog niet.')),
					when('place="hotel park"', happens('Twee bedden.'))
				].join('\n\n')
			)
		).pages;
		const choice = first?.body[0];
		expect(choice?.kind === 'choice' && choice.choice.cases[1]?.values).toEqual(['hotel', 'park']);
	});

	test('may be a whole page', () => {
		const [, second] = parse(
			page(happens('Altijd.')),
			page(happens('Pluis.'), '{only="pet=elsewhere"}')
		).pages;
		expect(second?.only).toEqual({ switch: 'pet', values: ['elsewhere'] });
	});

	test.each(['pet', 'pet=', 'pet=dog', 'weather=rain'])(
		'a page only for %s stops the build with its line',
		(only) => {
			expect(() => parse(page(happens('Een.'), `{only="${only}"}`))).toThrow(
				/^nl\/chapters\/b1\.md:\d+: /
			);
		}
	);

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
			description: 'Een agent.',
			panels: []
		});
	});

	test.each([
		['nothing told without a choice', [when('police=comes', happens('Ja.'))]],
		['no value', [when('police=""', happens('Ja.')), ...bothWays]],
		['a value told twice', [...bothWays, when('police=comes', happens('Ja.'))]],
		['a value that is none', [...bothWays, when('police=maybe', happens('Ja.'))]],
		['a switch that is none', [when('weather=rain', happens('Ja.'))]],
		['two switches at once', [when('police=comes place=known', happens('Ja.'))]]
	])('with %s stops the build', (_name, cases) => {
		expect(() => parse(page(cases.join('\n\n')))).toThrow(file);
	});
});

describe('a fact', () => {
	const facts = (text: string) => parsed([head, page(happens(text))].join('\n\n')).facts;

	test('is read as any other sentence, with its words', () => {
		const text = ':fact[Een :word[rechter]{id=judge} beslist.]{by="JLH ELK"} Dat is zo.';
		expect(sentencesOn(page(happens(text)))).toEqual([
			[{ text: 'Een ' }, { text: 'rechter', word: 'judge' }, { text: ' beslist.' }],
			[{ text: 'Dat is zo.' }]
		]);
	});

	test('is kept with its line, what it rests on, and what has to be checked', () => {
		expect(facts(':fact[Een rechter beslist.]{by="JLH" check="BDW ELK"}')).toEqual([
			{ text: 'Een rechter beslist.', line: 14, by: ['JLH'], check: ['BDW', 'ELK'] }
		]);
	});

	test.each([':fact[Een.]', ':fact[Een.]{by=""}', ':fact[Een.]{by="JLH" sure}'])(
		'%s stops the build with its line',
		(text) => {
			expect(() => facts(text)).toThrow('nl/chapters/b1.md:14: a fact names its sources');
		}
	);
});
