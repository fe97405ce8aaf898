import { describe, expect, test } from 'vitest';
import { buildLibrary } from './library.ts';
import type { Shelf } from './shelf.ts';

const chapter = `---
id: b7
stop: day
tier: reader
title: De dag zelf
message: Zo gaat de dag.
picture: b7-door
---

::::::page{picture=b7-door}
# De bel gaat

::::happens
:fact[Er komt een :word[slotenmaker]{id=locksmith}.]{by="ELK"}
::::

::::::
`;

const told = (id: string, tier: string) =>
	chapter.replace('id: b7', `id: ${id}`).replace('tier: reader', `tier: ${tier}`);
const activity = `title: Mijn plan
intro: Maak een plan.
put: Mijn plan
parts:
  - kind: choose
    ask: Wat neem je mee?
    options: [{ id: bear, text: mijn beer, picture: pack-bear }, { id: book, text: een boek }]
`;
const answer = '- { id: reader-who, question: Wie komt er?, answer: Iemand met een map. }\n';

function aShelf(changes: Record<string, string | undefined> = {}): Shelf {
	const files: Record<string, string | undefined> = {
		'sources.yaml': 'ELK: { title: Elke Nain }',
		'stops.yaml': '- { id: day, chapters: { together: a9, reader: b7, teen: c8 } }',
		'nl/stops.yaml': 'day: De dag zelf',
		'nl/words.yaml':
			'- { id: locksmith, word: slotenmaker, picture: word-locksmith, text: { together: Een man., reader: Die maakt een deur open., teen: Iemand. } }',
		'nl/answers/b7.yaml': answer,
		'nl/answers/a9.yaml': answer.replace('reader', 'together'),
		'nl/answers/c8.yaml': answer.replace('reader', 'teen'),
		'nl/activities/b7.yaml': activity,
		'nl/activities/a9.yaml': activity,
		'nl/activities/c8.yaml': activity,
		'nl/pictures/b7.yaml': 'b7-door: Een deur.',
		'nl/chapters/b7.md': chapter,
		'nl/chapters/a9.md': told('a9', 'together'),
		'nl/chapters/c8.md': told('c8', 'teen'),
		...changes
	};
	const there = Object.entries(files).filter((entry): entry is [string, string] =>
		Boolean(entry[1])
	);
	return {
		files: Object.fromEntries(there),
		pictures: ['b7-door'],
		smallPictures: ['word-locksmith', 'pack-bear']
	};
}

const changed = (from: string, to: string) => ({ 'nl/chapters/b7.md': chapter.replace(from, to) });
const doing = (from: string, to: string) => ({
	'nl/activities/b7.yaml': activity.replace(from, to)
});
const answered = (from: string, to: string) => ({
	'nl/answers/b7.yaml': answer.replace(from, to)
});

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
		expect([...chapters.keys()].sort()).toEqual(['a9', 'b7', 'c8']);
		expect(words.get('locksmith')?.word).toBe('slotenmaker');
		expect(answers.map(({ id, tier, chapters: of }) => [id, tier, of])).toEqual([
			['together-who', 'together', ['a9']],
			['reader-who', 'reader', ['b7']],
			['teen-who', 'teen', ['c8']]
		]);
	});

	test('keeps the facts of a chapter beside it, with their lines', () => {
		expect(buildLibrary('nl', aShelf()).facts.get('b7')).toEqual([
			{ text: 'Er komt een slotenmaker.', line: 14, by: ['ELK'], check: [] }
		]);
	});

	test('takes no chapter of another language', () => {
		const shelf = aShelf({ 'en/chapters/b7.md': chapter.replace('De dag zelf', 'The day') });
		expect(buildLibrary('nl', shelf).chapters.get('b7')?.title).toBe('De dag zelf');
	});

	test('takes from its source what is not translated yet, and says in which language it is', () => {
		const files = {
			'en/stops.yaml': 'day: The day',
			'en/words.yaml': '[]',
			'en/pictures/b7.yaml': 'b7-door: A door.',
			'en/chapters/b7.md': chapter.replace('De dag zelf', 'The day'),
			'en/answers/b7.yaml': answer.replace('Wie komt er?', 'Who comes?')
		};
		const source = buildLibrary('nl', aShelf());
		const { chapters, words, answers, activities, stops } = buildLibrary(
			'en',
			aShelf(files),
			source
		);
		expect([...chapters.values()].map(({ id, locale, title }) => [id, locale, title])).toEqual([
			['b7', 'en', 'The day'],
			['a9', 'nl', 'De dag zelf'],
			['c8', 'nl', 'De dag zelf']
		]);
		expect(words.get('locksmith')?.locale).toBe('nl');
		expect(answers.map(({ locale, question }) => [locale, question])).toEqual([
			['nl', 'Wie komt er?'],
			['en', 'Who comes?'],
			['nl', 'Wie komt er?']
		]);
		expect(activities.size).toBe(3);
		expect(stops[0]?.name).toBe('The day');
	});

	test.each([
		[
			'a picture that nobody drew',
			changed('page{picture=b7-door', 'page{picture=b7-window'),
			'nl/chapters/b7.md:10: no picture is called b7-window'
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
		[
			'a word without a card',
			changed('id=locksmith', 'id=key'),
			'nl/chapters/b7.md:14: not found: word key'
		],
		[
			'a word whose card says nothing for this tier',
			{
				'nl/words.yaml':
					'- { id: locksmith, word: slotenmaker, picture: word-locksmith, text: { teen: Iemand. } }'
			},
			'not found: word locksmith'
		],
		[
			'a word card with a drawing that nobody drew',
			{
				'nl/words.yaml':
					'- { id: locksmith, word: slotenmaker, picture: word-saw, text: { together: a, reader: b, teen: c } }'
			},
			'nl/words.yaml:1: not found: small picture word-saw'
		],
		[
			'a fact from a source that nobody named',
			changed('by="ELK"', 'by="XYZ"'),
			'nl/chapters/b7.md:14: not found: source XYZ'
		],
		[
			'a stop that is not on the map',
			changed('stop: day', 'stop: night'),
			'nl/chapters/b7.md:3: not found: stop night'
		],
		[
			'a chapter in the file of another',
			changed('id: b7', 'id: b8'),
			'nl/chapters/b7.md:2: this is the file of b7'
		],
		[
			'a stop whose chapter is not written',
			{ 'nl/chapters/c8.md': undefined, 'nl/answers/c8.yaml': undefined },
			'not found: chapter c8'
		],
		['a stop without a name', { 'nl/stops.yaml': 'night: De nacht' }, 'the stop day has no name'],
		[
			'nothing to do after a chapter',
			{ 'nl/activities/b7.yaml': undefined },
			'nl/activities/b7.yaml:1: not found: something to do after this chapter'
		],
		['something to do of no kind', doing('kind: choose', 'kind: quiz'), 'nl/activities/b7.yaml:5'],
		[
			'something to do with a drawing that nobody drew',
			doing('pack-bear', 'pack-piano'),
			'nl/activities/b7.yaml:7: not found: small picture pack-piano'
		],
		[
			'a chapter that answers no question',
			{ 'nl/answers/b7.yaml': undefined },
			'nl/answers/b7.yaml:1: not found: a question that this chapter answers'
		],
		[
			'an answer that leads to no chapter',
			answered('}', ', also: [b9] }'),
			'nl/answers/b7.yaml:1: not found: chapter b9 of this tier'
		],
		[
			'an answer that leads to another tier',
			answered('}', ', also: [c8] }'),
			'not found: chapter c8 of this tier'
		],
		[
			'two answers of one name',
			{ 'nl/answers/b7.yaml': answer + answer },
			'not found: one answer only called reader-who'
		],
		[
			'an answer from a source that nobody named',
			answered('}', ', check: [XYZ] }'),
			'nl/answers/b7.yaml:1: not found: source XYZ'
		],
		['an unknown key in an answer', answered('}', ', mood: sad }'), 'nl/answers/b7.yaml:1'],
		['an unknown key in a word', { 'nl/words.yaml': '- { id: x, sound: y }' }, 'nl/words.yaml:1'],
		['no words at all', { 'nl/words.yaml': undefined }, 'nl/words.yaml: this file is missing'],
		['a file that is no YAML', { 'nl/words.yaml': '- { id: x\n- y' }, 'nl/words.yaml:']
	])('with %s stops the build and says so', (_name, changes, problem) => {
		expect(() => buildLibrary('nl', aShelf(changes))).toThrow(problem);
	});
});
