import { describe, expect, test } from 'vitest';
import { loadNearAnswers, type SearchedAnswer } from './near-answers.ts';

const answers: SearchedAnswer[] = [
	{ id: 'police', tier: 'reader', question: 'Komt de politie?', answer: 'Soms wel.' },
	{ id: 'cat', tier: 'reader', question: 'Mag onze kat mee?', answer: 'Vraag het aan mama.' },
	{ id: 'toys', tier: 'reader', question: 'Wat gebeurt er met mijn speelgoed?', answer: 'Bewaar.' },
	{ id: 'sleep', tier: 'reader', question: 'Waar slapen we?', answer: 'Misschien bij oma.' },
	{ id: 'cry', tier: 'together', question: 'Mag ik huilen?', answer: 'Ja. Huilen mag.' },
	{ id: 'sleep-teen', tier: 'teen', question: 'Waar slapen we dan?', answer: 'In een hotel.' },
	{ id: 'café', tier: 'teen', question: 'Kan ik naar het café van tante Zoë?', answer: 'Vast.' }
];

async function ids(words: string, tier: SearchedAnswer['tier'] = 'reader'): Promise<string[]> {
	const near = await loadNearAnswers(answers, tier);
	return near(words).map(({ id }) => id);
}

describe('near answers', () => {
	test('are found by a word of the question, and given as they are written', async () => {
		const near = await loadNearAnswers(answers, 'reader');
		expect(near('politie')).toEqual([answers[0]]);
	});

	test('are found by a word of the answer', async () => {
		expect(await ids('hotel')).toEqual(['sleep-teen']);
	});

	test('with the word in the question stand before those with it in the answer', async () => {
		const both: SearchedAnswer[] = [
			{ id: 'said', tier: 'reader', question: 'Wie komt er?', answer: 'De slotenmaker.' },
			{ id: 'asked', tier: 'reader', question: 'Komt de slotenmaker?', answer: 'Ja.' }
		];
		const near = await loadNearAnswers(both, 'reader');
		expect(near('slotenmaker').map(({ id }) => id)).toEqual(['asked', 'said']);
	});

	test.each([
		['politsie', 'police'],
		['polietie', 'police'],
		['speelgoet', 'toys'],
		['spelgoed', 'toys'],
		['huile', 'cry'],
		['POLITIE!!', 'police'],
		['cafe', 'café'],
		['zoe', 'café']
	])('are found although it is written %s', async (written, id) => {
		expect(await ids(written)).toEqual([id]);
	});

	test('are found while the word is still being written', async () => {
		expect(await ids('spee')).toEqual(['toys']);
	});

	test.each(['', '   ', '?!', 'xyzzy', 'waar is de', 'wat mag ik'])(
		'of words that mean nothing in particular are none (%j)',
		async (written) => {
			expect(await ids(written)).toEqual([]);
		}
	);

	test('do not mix up short words: kat is no rat', async () => {
		expect(await ids('rat')).toEqual([]);
	});

	test('are three at most', async () => {
		const many = Array.from({ length: 8 }, (_, at): SearchedAnswer => ({
			id: String(at),
			tier: 'reader',
			question: `Komt de politie ${'ook '.repeat(at)}?`,
			answer: 'Soms.'
		}));
		expect((await loadNearAnswers(many, 'reader'))('politie')).toHaveLength(3);
	});
});

describe('the telling a child reads', () => {
	test.each([
		['reader', ['sleep', 'sleep-teen']],
		['teen', ['sleep-teen', 'sleep']]
	] as const)('comes first: %s', async (tier, expected) => {
		expect(await ids('slapen', tier)).toEqual(expected);
	});

	test('does not hide the others', async () => {
		expect(await ids('huilen', 'teen')).toEqual(['cry']);
	});
});
