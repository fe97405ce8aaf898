import { describe, expect, test } from 'vitest';
import { trapWordsIn } from './trap-words.ts';

describe('a trap word is found', () => {
	test.each([
		['We hebben schulden.', 'schuld'],
		['Het is mijn schuld.', 'schuld'],
		['Jullie worden uit huis gezet.', 'uit huis gezet'],
		['Dit is een huisuitzetting.', 'huisuitzetting'],
		['Dit is een uithuisplaatsing.', 'uithuisplaatsing'],
		['We gaan naar de opvang.', 'opvang'],
		['We gaan ergens logeren.', 'logeren'],
		['Het lijkt wel vakantie.', 'vakantie'],
		['We krijgen een nieuw huis.', 'nieuw huis'],
		['Het is tijdelijk.', 'tijdelijk'],
		['We raken ons huis kwijt.', 'kwijt'],
		['Zijn we dakloos?', 'dakloos'],
		['Er loopt een traject.', 'office language']
	])('in %s', (text, name) => {
		expect(trapWordsIn(text, 'reader')).toContain(name);
	});
});

describe('a word may stand', () => {
	test.each([
		['Het is niet jouw schuld.'],
		['Het is nooit jouw schuld.'],
		['Schuld, dat woord betekent twee dingen.'],
		['Een huisuitzetting gaat over het huis. Een uithuisplaatsing gaat over bij wie je woont.'],
		['Opvang: een gebouw waar gezinnen een tijdje wonen.'],
		['Dakloos, dat woord betekent dat je geen eigen huis hebt.'],
		['Ben je iets kwijt? Vraag het.'],
		['De deurwaarder staat voor de deur.']
	])('in %s', (text) => {
		expect(trapWordsIn(text, 'reader')).toEqual([]);
	});
});

test('the youngest meet neither the official who comes nor the word homeless', () => {
	expect(trapWordsIn('De deurwaarder komt. Dat woord betekent dakloos.', 'together')).toEqual([
		'deurwaarder',
		'dakloos'
	]);
});
