import { describe, expect, test } from 'vitest';
import { activityFile } from './activity.ts';
import { thingsIn } from './things-in.ts';
import { say } from './say.ts';
import { ownThing } from './thing.ts';

const options = [
	{ id: 'bear', text: 'mijn beer', picture: 'pack-bear' },
	{ id: 'stone', text: 'een steen' }
];
const choose = { kind: 'choose', ask: 'Wat gaat mee?', options };
const file = (...parts: unknown[]) => ({
	title: 'Pak in',
	intro: 'Begin.',
	put: 'Mijn tas',
	parts
});
const refuses = (value: unknown) => expect(activityFile.safeParse(value).success).toBe(false);

describe('the file of an activity', () => {
	test('has a list where nothing else is said, and facts without sources as an empty list', () => {
		const cards = options.map((one) => ({ ...one, answer: 'Ja.' }));
		const { parts } = activityFile.parse(
			file(choose, { kind: 'reveal', look: 'stones', ask: 'Waar ben je?', cards })
		);
		expect(parts[0]).toMatchObject({ look: 'list' });
		expect(parts[1]).toMatchObject({ cards: [{ sources: [], check: [] }, {}] });
	});

	test.each([
		['no step', file()],
		['four steps', file(choose, choose, choose, choose)],
		['an unknown kind', file({ ...choose, kind: 'quiz' })],
		['a right answer', file({ ...choose, options: [{ ...options[0], right: true }, options[1]] })],
		['one thing only to choose from', file({ ...choose, options: options.slice(1) })],
		['an id with a capital', file({ ...choose, options: [{ id: 'Bear', text: 'x' }, options[1]] })],
		['at most none', file({ ...choose, most: 0 })],
		['an empty question', file({ ...choose, ask: '' })],
		['five places', file({ kind: 'sort', ask: 'x', things: options, places: [1, 2, 3, 4, 5] })],
		['an unknown sound', file({ kind: 'sounds', ask: 'x', sounds: [{ id: 'siren', text: 'x' }] })]
	])('is refused with %s', (_name, value) => refuses(value));
});

describe('everything that a part can show', () => {
	const facts = { answer: 'Ja.', sources: [], check: [] };
	const cards = options.map((one) => ({ ...one, ...facts }));
	const ask = 'x';

	test.each([
		['choose', thingsIn({ kind: 'choose', look: 'list', ask, options })],
		['sort', thingsIn({ kind: 'sort', ask, places: [], things: options })],
		['order', thingsIn({ kind: 'order', ask, things: options })],
		['round', thingsIn({ kind: 'round', ask, done: 'x', things: options })],
		['reveal', thingsIn({ kind: 'reveal', look: 'people', ask, cards })]
	])('is there for %s', (_kind, things) => {
		expect(things.map(({ id, picture }) => [id, picture])).toEqual([
			['bear', 'pack-bear'],
			['stone', undefined]
		]);
	});

	test('is nothing where nothing lies ready', () => {
		expect(thingsIn({ kind: 'nights', ask, unknown: 'x' })).toEqual([]);
		expect(thingsIn({ kind: 'sheet', ask, lines: [] })).toEqual([]);
	});
});

describe('words with gaps', () => {
	test('are filled, wherever and however often', () => {
		expect(say('Stap {{number}} van {{count}}', { number: 1, count: 3 })).toBe('Stap 1 van 3');
		expect(say('{{thing}}, {{thing}}', { thing: 'oma' })).toBe('oma, oma');
	});

	test('take what is filled in as it is, and leave a gap that nothing fits', () => {
		expect(say('{{thing}} weg', { thing: '$& {{count}}' })).toBe('$& {{count}} weg');
		expect(say('{{thing}} weg', {})).toBe('{{thing}} weg');
	});
});

test('a child’s own things never share an id', () => {
	const first = ownThing('oma', []);
	expect(ownThing('oma', [first]).id).not.toBe(first.id);
	expect(first.id).toMatch(/^own-/);
});
