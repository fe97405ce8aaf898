import { describe, expect, test } from 'vitest';
import { loadTranslator, locales } from '#language';
import { pointIds, emptyCheck } from './rights-check.ts';
import { placedThings, pointOf, readPointWords, withThing, type PointWords } from './point-of.ts';

const none: PointWords = {
	who: [],
	view: [],
	people: ['oma', 'vriend*'],
	safe: ['bang'],
	extra: [],
	health: ['slaap*'],
	school: ['school*', 'juf']
};
const thing = (text: string, prompt = '', kind = 'note') => ({ id: 'a', kind, text, prompt });

describe('the point of a thing', () => {
	test('is what it was asked about, before what was answered', () => {
		expect(pointOf(thing('Ik wil naar oma.', 'Hoe gaat het op school?'), none)).toBe('school');
		expect(pointOf(thing('Ik wil naar oma.', 'Wat wil je?'), none)).toBe('people');
	});

	test('is where most of its words are', () => {
		expect(pointOf(thing('Mijn vriendin en oma komen na schooltijd.'), none)).toBe('people');
	});

	test('forgives capitals and accents, and hears whole words', () => {
		expect(pointOf(thing('OMÁ'), none)).toBe('people');
		expect(pointOf(thing('Jufferhond'), none)).toBe('view');
	});

	test.each([
		['feeling', 'health'],
		['worry', 'safe'],
		['drawing', 'who'],
		['question', 'view'],
		['a kind of later', 'view'],
		['constructor', 'view']
	])('of a %s without words that say more is %s', (kind, point) => {
		expect(pointOf(thing('', '', kind), none)).toBe(point);
	});

	test.each(locales)('is found by words that %s has for each', async (locale) => {
		const t = await loadTranslator(locale, ['rights-check']);
		const known = readPointWords((point) => t(`rights-check:known-${point}`));
		for (const point of pointIds) expect(known[point].length, point).toBeGreaterThan(4);
	});

	test.each([
		['Waar slaap ik vannacht?', 'health'],
		['Kan ik bij mijn vrienden blijven?', 'people'],
		['Mag ik op mijn school blijven?', 'school'],
		['Ik ben bang in het donker.', 'safe'],
		['Mijn gehoorapparaat moet mee.', 'extra'],
		['Ik spreek thuis Arabisch en ik teken graag.', 'who'],
		['Ik wil hier niet weg.', 'view']
	])('is found in what children write: %s', async (text, point) => {
		const t = await loadTranslator('nl', ['rights-check']);
		const known = readPointWords((one) => t(`rights-check:known-${one}`));
		expect(pointOf(thing(text), known)).toBe(point);
	});
});

test('a thing lies where a child laid it, and on the paper only where it said so', () => {
	const things = [
		{ ...thing('juf'), id: 'a' },
		{ ...thing('oma'), id: 'b' }
	];
	const moved = withThing(emptyCheck, { id: 'a', point: 'safe', isOnPaper: true });
	const again = withThing(moved, { id: 'a', point: 'view', isOnPaper: false });
	const lie = (check: typeof emptyCheck) =>
		placedThings(check, things, none).map(({ point, isOnPaper }) => [point, isOnPaper]);
	expect(lie(emptyCheck)).toEqual([
		['school', false],
		['people', false]
	]);
	expect(lie(moved)).toEqual([
		['safe', true],
		['people', false]
	]);
	expect(lie(again)).toEqual([
		['view', false],
		['people', false]
	]);
	expect(again.things).toHaveLength(1);
});
