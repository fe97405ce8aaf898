import { describe, expect, it } from 'vitest';
import { gentleWordsIn } from './gentle-words.ts';

describe('words a child may misread', () => {
	it.each([
		['We hebben schulden.', ['fault']],
		['Wij worden uit huis gezet.', ['thrownOut']],
		['Het is een huisuitzetting.', ['eviction']],
		['We gaan een poosje logeren.', ['stay']],
		['We krijgen een nieuw huis.', ['newHome']],
		['Het is tijdelijk.', ['temporary']],
		['We raken ons huis kwijt.', ['lost']],
		['De deurwaarder komt.', ['bailiff']],
		['We gaan naar de opvang.', ['shelter']],
		['Alles komt goed.', ['allWell']],
		['Je moet flink zijn. Dit is ons geheim.', ['secret', 'beBig']],
		['We will be evicted.', ['thrownOut']],
		['We get a new home.', ['newHome']]
	])('are found in: %s', (text, words) => {
		expect(gentleWordsIn(text)).toEqual(words);
	});

	it.each([
		'Het is niet jouw schuld.',
		'We moeten weg uit ons huis.',
		'We gaan er een tijdje wonen.',
		'Er was te weinig geld voor de huur.',
		''
	])('are not found in: %s', (text) => {
		expect(gentleWordsIn(text)).toEqual([]);
	});
});
