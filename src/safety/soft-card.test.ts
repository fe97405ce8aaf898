import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '#language';
import { readHelp } from './help.ts';
import { readHeavyWords } from './read-heavy-words.ts';
import { heardBy, helpOnCard } from './soft-card.ts';

const names = locales.flatMap((locale) => [`${locale}/help.yaml`, `${locale}/heavy-words.yaml`]);
const files = Object.fromEntries<string>(
	['helplines.yaml', ...names].map((name) => [
		name,
		readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8')
	])
);
const sayings = { date: (day: string) => day, always: 'altijd', open: () => 'open' };

describe.each(locales)('the help on the card in %s', (locale) => {
	test('is people and no number for who reads together', () => {
		const onCard = helpOnCard(readHelp(files, locale, 'together', sayings), 'together');
		expect(onCard.people.length).toBeGreaterThan(3);
		expect(JSON.stringify(onCard)).not.toContain('tel:');
	});

	test('is one line for who reads alone, and where to call in danger', () => {
		const onCard = helpOnCard(readHelp(files, locale, 'reader', sayings), 'reader');
		expect(onCard.lines.map(({ id }) => id)).toEqual(['kindertelefoon']);
		expect(onCard.danger).toMatchObject({ tel: 'tel:112' });
	});

	test('is three lines for teens', () => {
		const onCard = helpOnCard(readHelp(files, locale, 'teen', sayings), 'teen');
		expect(onCard.lines.map(({ id }) => id)).toEqual([
			'kindertelefoon',
			'suicide-prevention',
			'veilig-thuis'
		]);
	});
});

test('a line that is named and gone stops the build', () => {
	const none = { people: [], lines: [], danger: null, callList: '', canChange: null };
	expect(() => helpOnCard(none, 'reader')).toThrow('kindertelefoon');
});

describe('a device', () => {
	const lists = locales.map((locale) => readHeavyWords(files, locale));

	test('hears a child that writes in another language than it reads', () => {
		expect(heardBy({ lists }, 'papa slaat mij')).toEqual(['hit']);
		expect(heardBy({ lists }, 'my dad hits me')).toEqual(['hit']);
	});

	test('hears each theme once, in their order', () => {
		expect(heardBy({ lists }, 'I want to die. ik wil dood. papa slaat mij')).toEqual([
			'hit',
			'die'
		]);
	});

	test('hears nothing in what is not heavy', () => {
		expect(heardBy({ lists }, 'Ik mis mijn kamer.')).toEqual([]);
	});
});
