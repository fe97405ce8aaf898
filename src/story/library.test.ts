import { describe, expect, test } from 'vitest';
import { buildLibrary, type Shelf } from './library.ts';

const chapter = `---
id: b7
stop: day
tier: reader
title: De dag zelf
message: Zo gaat de dag.
picture: b7-door
questions: [who-comes]
sources: [ELK]
---

::::::page{picture=b7-door}
# De bel gaat

::::happens
Er komt een :word[slotenmaker]{id=locksmith}.
::::

::::::
`;

function aShelf(changes: Record<string, string | undefined> = {}): Shelf {
	const files: Record<string, string | undefined> = {
		'sources.yaml': 'ELK: { title: Elke Nain }',
		'stops.yaml': '- { id: day, chapters: { together: a9, reader: b7, teen: c8 } }',
		'nl/stops.yaml': 'day: De dag zelf',
		'nl/words.yaml':
			'- { id: locksmith, word: slotenmaker, picture: word-locksmith, text: { reader: Die maakt een deur open. } }',
		'nl/answers.yaml':
			'- { id: who-comes, tier: reader, question: Wie komt er?, answer: Iemand met een map. }',
		'nl/pictures/b7.yaml': 'b7-door: Een deur.',
		'nl/chapters/b7.md': chapter,
		...changes
	};
	const there = Object.entries(files).filter((entry): entry is [string, string] =>
		Boolean(entry[1])
	);
	return { files: Object.fromEntries(there), pictures: ['b7-door'] };
}

const changed = (from: string, to: string) => ({ 'nl/chapters/b7.md': chapter.replace(from, to) });

describe('a library', () => {
	test('holds the stops, chapters, words and answers of one language', () => {
		const { stops, chapters, words, answers } = buildLibrary('nl', aShelf());
		expect(stops).toEqual([
			{
				id: 'day',
				name: 'De dag zelf',
				chapters: { together: 'a9', reader: 'b7', teen: 'c8' }
			}
		]);
		expect([...chapters.keys()]).toEqual(['b7']);
		expect(words.get('locksmith')?.word).toBe('slotenmaker');
		expect(answers.map(({ id }) => id)).toEqual(['who-comes']);
	});

	test('takes no chapter of another language', () => {
		const shelf = aShelf({ 'en/chapters/b7.md': chapter.replace('De dag zelf', 'The day') });
		expect(buildLibrary('nl', shelf).chapters.get('b7')?.title).toBe('De dag zelf');
	});

	test.each([
		[
			'a picture that nobody drew',
			changed('picture=b7-door', 'picture=b7-window'),
			'no picture is called b7-window'
		],
		[
			'a description of no picture',
			{ 'nl/pictures/b8.yaml': 'b8-bed: Een bed.' },
			'no picture is called b8-bed'
		],
		[
			'a picture described twice',
			{ 'nl/pictures/b8.yaml': 'b7-door: Een deur.' },
			'b7-door, or it is told twice'
		],
		['a picture without a description', { 'nl/pictures/b7.yaml': '{}' }, 'not described: b7-door'],
		['a word without a card', changed('id=locksmith', 'id=key'), 'word key'],
		['a question without an answer', changed('[who-comes]', '[who-goes]'), 'answer who-goes'],
		['a source that nobody named', changed('[ELK]', '[XYZ]'), 'source XYZ'],
		['a stop that is not on the map', changed('stop: day', 'stop: night'), 'stop night'],
		['a stop that names another chapter', changed('id: b7', 'id: b8'), 'stop day'],
		['a stop without a name', { 'nl/stops.yaml': 'night: De nacht' }, 'the stop day has no name'],
		['an unknown key in a word', { 'nl/words.yaml': '- { id: x, sound: y }' }, 'nl/words.yaml'],
		['no words at all', { 'nl/words.yaml': undefined }, 'this file is missing'],
		[
			'an answer for a tier that is none',
			{ 'nl/answers.yaml': '- { id: x, tier: adult, question: a, answer: b }' },
			'nl/answers.yaml'
		]
	])('with %s stops the build and says so', (_name, changes, problem) => {
		expect(() => buildLibrary('nl', aShelf(changes))).toThrow(problem);
	});
});
