import { contentFiles } from '#content/server';
import { locales } from '#language';
import { heardThemes } from '#safety';
import { describe, expect, test } from 'vitest';
import { readHeavyWords } from '../src/safety/read-heavy-words.ts';
import { harmless, heavy } from './heavy-sentences.ts';

const lists = { nl: readHeavyWords(contentFiles, 'nl'), en: readHeavyWords(contentFiles, 'en') };

/** What a device hears: every language it has, whatever the child reads in. */
const heardInAny = (text: string) => [
	...new Set(locales.flatMap((locale) => heardThemes(text, lists[locale])))
];

describe.each(locales)('in %s', (locale) => {
	const told = Object.entries(heavy[locale]).flatMap(([theme, texts]) =>
		texts.map((text) => [theme, text] as const)
	);

	test.each(told)('hears %s in: %s', (theme, text) => {
		expect(heardThemes(text, lists[locale])).toContain(theme);
		expect(heardThemes(`We gaan weg. ${text} Ik ben negen.`, lists[locale])).toContain(theme);
	});

	test.each(harmless[locale])('hears nothing in: %s', (text) => {
		expect(heardInAny(text)).toEqual([]);
	});
});

/** Every sentence of the content in every language, with the file it is in. */
const sentences = Object.entries(contentFiles)
	.filter(([path]) => !/(heavy-words|alike|sources|helplines)\.yaml$/.test(path))
	// pages for workers name what a child may tell them; no child writes from them
	.filter(([path]) => !path.includes('/workers/'))
	.flatMap(([path, text]) =>
		text
			.replace(/^[\s-]*id: .*$/gm, '')
			.replace(/:\w+\[([^\]]*)\](\{[^}]*\})?/g, '$1')
			.replace(/[*_"']|^[\s-]*\w+: /gm, ' ')
			.replace(/\n(?=\s*[a-z])/g, ' ')
			.split(/(?<=[.!?])\s|\n/)
			.filter((sentence) => /\p{L}/u.test(sentence))
			.map((sentence) => ({ path, sentence: sentence.trim() }))
	);

/** What the app gives a child to say when it is heavy: whoever writes it down is heard. */
const givenToSay = [
	'It is not safe at home.',
	'Ik wil niet meer leven.',
	'Ik doe mezelf soms pijn.',
	'Zeg: ik wil niet meer leven, blijf bij me.',
	'someone hits me',
	'I want to be dead',
	'iemand mij slaat',
	'ik dood wil'
];
const isGiven = (sentence: string) => givenToSay.some((given) => sentence.endsWith(given));

test('nothing is heard in what the app tells, but for what it gives a child to say', () => {
	expect(sentences.length).toBeGreaterThan(3_000);
	const alarms = sentences
		.map((one) => ({ ...one, heard: heardInAny(one.sentence) }))
		.filter(({ heard }) => heard.length > 0);
	expect(alarms.filter(({ sentence }) => !isGiven(sentence))).toEqual([]);
	for (const given of givenToSay)
		expect(
			alarms.some(({ sentence }) => sentence.endsWith(given)),
			given
		).toBe(true);
});
