import { describe, expect, test } from 'vitest';
import type { ActivityPart } from './activity.ts';
import { withOwnWords } from './own-words.ts';

const ask = 'Wat gaat mee?';
const things = [
	{ id: 'bear', text: 'mijn beer' },
	{ id: 'stone', text: 'een steen' }
];
const bag: ActivityPart = { kind: 'choose', look: 'bag', ask, options: things, own: 'Iets anders' };
const sheet: ActivityPart = {
	kind: 'sheet',
	ask,
	lines: [{ id: 'who', ask, hints: ['mijn oma', 'de juf'] }]
};
const sentences: ActivityPart = {
	kind: 'sentences',
	ask,
	starts: [
		{ id: 'a', label: 'Kort', text: 'We gaan verhuizen.' },
		{ id: 'b', label: 'Niets', text: 'Ik wil er niets over zeggen.' }
	]
};

const ownIn = (part: ActivityPart, ...chosen: string[]) =>
	withOwnWords(part, [{ ask, chosen }]).map(({ own }) => own);

describe('what a child made', () => {
	test('of ready-made things only is not its own words', () => {
		const lines = [{ ask, chosen: ['mijn beer', 'een steen'] }];
		expect(withOwnWords(bag, lines)).toEqual(lines);
		expect(withOwnWords(bag, lines)[0]).not.toHaveProperty('own');
	});

	test('keeps every choice, and tells which of them it wrote', () => {
		const chosen = ['mijn beer', 'mijn fluit'];
		expect(withOwnWords(bag, [{ ask, chosen }])).toEqual([{ ask, chosen, own: ['mijn fluit'] }]);
	});

	test.each<[string, ActivityPart]>([
		['sorted', { kind: 'sort', ask, things, places: [{ id: 'a', name: 'Mee' }] }],
		['put in a row', { kind: 'order', ask, things }],
		['passed by', { kind: 'round', ask, things, done: 'Gedag gezegd' }],
		[
			'turned over',
			{
				kind: 'reveal',
				look: 'thoughts',
				ask,
				cards: things.map((one) => ({ ...one, answer: 'Ja.', sources: [], check: [] }))
			}
		]
	])('may be %s', (_how, part) => {
		expect(ownIn(part, 'mijn beer', 'de boom')).toEqual([['de boom']]);
	});

	test('a sentence that was left as it is, is ours; one that was changed is its own', () => {
		expect(ownIn(sentences, 'We gaan verhuizen.')).toEqual([undefined]);
		expect(ownIn(sentences, 'We gaan verhuizen. Met Pluis.')).toEqual([
			['We gaan verhuizen. Met Pluis.']
		]);
	});

	test('of a field only what stands beside the hints', () => {
		expect(ownIn(sheet, 'mijn oma, de juf')).toEqual([undefined]);
		expect(ownIn(sheet, 'mijn oma, Noor')).toEqual([['Noor']]);
	});

	test('a number of nights is told in a sentence of ours', () => {
		const nights: ActivityPart = { kind: 'nights', ask, unknown: 'Dat weet ik niet' };
		expect(ownIn(nights, 'Nog drie nachten.')).toEqual([undefined]);
	});
});
