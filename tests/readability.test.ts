import { describe, expect, test } from 'vitest';
import { judge, measure, oddities, sentencesOf, syllables, wordsOf } from './readability.ts';

/** Texts with the values the limits were calibrated on. */
const vectors = [
	{
		name: 'for reading together',
		text: 'Wij gaan verhuizen. We gaan weg uit ons huis. Dat is niet jouw schuld. Niets wat jij deed of dacht heeft dit gemaakt. Mama weet nog niet alles. Mama weet wel dit: jij blijft bij mama. Je beer gaat mee. Je bed gaat mee. We slapen nog vijf nachtjes hier. Dan komt de grote auto. Je mag huilen. Je mag boos zijn. Ik ben bij je.',
		values: { words: 66, meanSentence: 4.7, fleschDouma: 111.5, leesindexA: 106.8, lix: 9.3 }
	},
	{
		name: 'for reading alone',
		text: 'Jullie gezin moet uit het huis. Dat heet een huisuitzetting. Het huis is van een verhuurder. Wie er woont, betaalt elke maand huur. Als dat een tijd niet lukt, kan de verhuurder naar de rechter gaan. De rechter luistert en beslist dan. Kinderen beslissen hier niet over. Het is dus nooit jouw schuld. Ook niet als je ruzie had, of als je iets duurs wilde hebben. De gemeente zoekt met jullie een plek voor een tijdje. Soms is nog niet duidelijk waar. Dat is vervelend. Vraag gerust elke week of er al nieuws is.',
		values: { words: 94, meanSentence: 7.2, fleschDouma: 96.1, leesindexA: 90.5, lix: 21.1 }
	},
	{
		name: 'for teenagers',
		text: "Je hoort dat jullie het huis uit moeten. Misschien had je al iets gemerkt: brieven die niet opengaan, telefoontjes op de gang, spanning aan tafel. Een huisuitzetting betekent dat een rechter heeft besloten dat de verhuurder het huis terugkrijgt. Meestal gaat het om een huurachterstand, soms om overlast of om iets anders. Jij hebt die beslissing niet genomen en je kunt haar niet in je eentje oplossen. Wat je wel kunt doen: vragen stellen, zeggen wat voor jou belangrijk is, en hulp zoeken bij iemand die je vertrouwt. De gemeente moet bij zo'n besluit rekening houden met jouw belang. Dat staat in het Kinderrechtenverdrag. Je hoeft het op school niet te vertellen, maar een mentor kan wel helpen met reizen, rust en huiswerk.",
		values: { words: 123, meanSentence: 11.2, fleschDouma: 79.4, leesindexA: 71.3, lix: 33.1 }
	},
	{
		name: 'that nobody should have to read',
		text: 'Indien de huurder na sommatie in gebreke blijft met voldoening van de huurachterstand, is verhuurder gerechtigd de huurovereenkomst te laten ontbinden en de woning door de gerechtsdeurwaarder te doen ontruimen, waarna het gezin zich voor opvang dient te melden bij het daartoe aangewezen loket van de centrumgemeente.',
		values: { words: 47, meanSentence: 47, fleschDouma: 17.3, leesindexA: -25.2, lix: 76.8 }
	}
] as const;

describe.each(vectors)('a text $name', ({ text, values }) => {
	test('is counted as it was when the limits were set', () => {
		const measured = measure(text);
		expect(measured.words).toBe(values.words);
		for (const key of ['meanSentence', 'fleschDouma', 'leesindexA', 'lix'] as const)
			expect(measured[key], key).toBeCloseTo(values[key], 1);
	});
});

test.each([
	['huisuitzetting', 4],
	['verhuizen', 3],
	['tijdelijk', 3],
	['mooie', 2],
	['nieuwe', 2],
	['koeien', 2],
	['leeuw', 1],
	['ideeën', 3],
	['Mama', 2],
	['IJs', 1],
	['sst', 1]
])('%s has %d syllables', (word, count) => {
	expect(syllables(word)).toBe(count);
});

test('words keep their apostrophes and hyphens, and figures are no words', () => {
	expect(wordsOf("Zo'n weten-bord heeft 13 foto's.")).toEqual([
		"Zo'n",
		'weten-bord',
		'heeft',
		"foto's"
	]);
});

test('a sentence ends at a full stop, a question mark, a colon and the end of a line', () => {
	expect(sentencesOf('Mama telt: een, twee. Wie mist?\nNiemand 13.00 uur')).toHaveLength(4);
});

test('names do not make a text harder', () => {
	const text = 'Mevrouw Donkersloot komt.';
	expect(measure(text, ['Donkersloot']).longWords).toBeLessThan(measure(text).longWords);
	expect(measure(text, ['Donkersloot']).meanSentence).toBe(measure(text).meanSentence);
});

test('the text that nobody should have to read is too hard for everybody', () => {
	const long = measure(`${vectors[3].text} ${vectors[3].text}`);
	for (const audience of ['together', 'reader', 'teen', 'parents', 'workers'] as const)
		expect(judge(long, audience).failures).not.toEqual([]);
});

test('the samples are easy enough for those they were written for', () => {
	expect(judge(measure(vectors[0].text), 'together').failures).toEqual([]);
	expect(judge(measure(vectors[1].text), 'reader').failures).toEqual([]);
});

test.each([
	['more than one comma', 'Een, twee, drie.'],
	['more than one negation', 'Niemand weet niet dat het niet mag.'],
	['brackets', 'Kom (straks).'],
	['a passive', 'Er wordt door de rechter beslist.'],
	['a noun that hides an act', 'De beslissing komt.']
])('%s is pointed out', (name, text) => {
	expect(oddities(text).join()).toContain(name);
});

test('a plain sentence is left alone', () => {
	expect(oddities('De bel gaat. Wie is daar?')).toEqual([]);
});
