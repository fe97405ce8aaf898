import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { withCard, withDay, withDayPutRight, withOwnCard, withoutOwnCard } from './edit-board.ts';
import { withDayWords, withNewPickUp, withNewStep, withPickUp, withStep } from './edit-day.ts';
import { withStepMoved, withoutPickUp, withoutStep } from './edit-day.ts';
import { withNewPlace, withPlace, withPlaceMoved, withoutPlace } from './edit-places.ts';
import { withFirstNight, withPanel, withStoryReady, withoutPanel } from './edit-story.ts';
import { thingsOn, withGoodbye, withNewGoodbye, withNewThing, withThing } from './edit-things.ts';
import { withoutGoodbye, withoutThing } from './edit-things.ts';
import { parsePlan } from './parse-plan.ts';
import { movesOf, placeAfter, placeAt } from './places.ts';
import { emptyPlan, planLimits, type Plan } from './plan.ts';

const dayOf = (...said: Parameters<typeof withDay>[1][]) =>
	said.reduce((plan, one) => withDay(plan, one), emptyPlan).day;

describe('a card', () => {
	it('is changed alone', () => {
		const plan = withCard(emptyPlan, 'pet', { state: 'known', text: 'Pluis gaat mee.' });
		expect(plan.cards.find(({ id }) => id === 'pet')).toMatchObject({ text: 'Pluis gaat mee.' });
		expect(plan.cards.filter((card, at) => card !== emptyPlan.cards[at])).toHaveLength(1);
	});

	it('of the family is added and goes; the others stay', () => {
		const plan = withOwnCard(emptyPlan, 'Mag mijn fiets mee?', 'own-1');
		expect(plan.cards.at(-1)).toMatchObject({ asks: 'Mag mijn fiets mee?', subject: 'own' });
		expect(withoutOwnCard(plan, 'own-1')).toEqual(emptyPlan);
		expect(withoutOwnCard(plan, 'pet')).toBe(plan);
	});

	it('is not added where there are enough', () => {
		let plan = emptyPlan;
		for (let at = 0; at < 9; at++) plan = withOwnCard(plan, String(at));
		expect(plan.cards.filter(({ subject }) => subject === 'own')).toHaveLength(6);
		expect(parsePlan(plan)).not.toBeNull();
	});
});

describe('the day', () => {
	const [third, tenth] = ['2026-12-03', '2026-12-10'];

	it('is known once there is a date', () => {
		expect(dayOf({ date: third })).toEqual({ state: 'known', date: third, before: null, why: '' });
	});

	it('that becomes another is told as a change, with what it was and why', () => {
		const day = dayOf({ date: third }, { date: tenth, why: 'De rechter zegt het.' });
		expect(day).toEqual({
			state: 'changed',
			date: tenth,
			before: third,
			why: 'De rechter zegt het.'
		});
	});

	it('that becomes another twice keeps what was told last', () => {
		const day = dayOf({ date: third }, { date: tenth }, { date: '2026-12-12' });
		expect(day).toMatchObject({ state: 'changed', before: tenth });
	});

	it('that stays the same is no change', () => {
		expect(dayOf({ date: third }, { date: third })).toMatchObject({ state: 'known' });
		expect(dayOf({ date: third }, { date: tenth }, { date: tenth })).toMatchObject({
			before: third
		});
	});

	it('remembers what was told while it does not go on, or is unknown again', () => {
		const paused = dayOf({ date: third }, { state: 'paused', why: 'Voor nu niet.' });
		expect(paused).toEqual({ state: 'paused', date: null, before: third, why: 'Voor nu niet.' });
		const unknown = dayOf({ date: third }, { state: 'paused' }, { state: 'unknown' });
		expect(unknown).toMatchObject({ state: 'unknown', before: third });
		expect(dayOf({ date: third }, { state: 'paused' }, { date: tenth })).toMatchObject({
			state: 'changed',
			before: third
		});
		expect(dayOf({ date: third }, { state: 'paused' }, { date: third })).toMatchObject({
			state: 'known'
		});
	});

	it('can be put right without a change, or not be said at all', () => {
		const plan = withDayPutRight(withDay(emptyPlan, { date: third }), tenth);
		expect(plan.day).toMatchObject({ state: 'known', date: tenth, before: null });
		expect(dayOf({ date: third }, { state: 'unset' })).toEqual(emptyPlan.day);
	});
});

describe('places', () => {
	function row(...kinds: Parameters<typeof withNewPlace>[1][]): Plan {
		return kinds.reduce((plan, kind, at) => withNewPlace(plan, kind, `p${String(at)}`), emptyPlan);
	}
	const moved = (plan: Plan, ...days: string[]) =>
		days.reduce((now, from, at) => withPlace(now, `p${String(at + 1)}`, { from }), plan);

	it('lie in a row with three moves, each of its own day', () => {
		const plan = moved(
			row('home', 'family', 'hotel', 'shelter'),
			'2026-12-01',
			'2026-12-08',
			'2026-12-20'
		);
		expect(movesOf(plan).map(({ out, into, on }) => [out.kind, into.kind, on])).toEqual([
			['home', 'family', '2026-12-01'],
			['family', 'hotel', '2026-12-08'],
			['hotel', 'shelter', '2026-12-20']
		]);
		expect(plan.places.map(({ until }) => until)).toEqual([
			'2026-12-01',
			'2026-12-08',
			'2026-12-20',
			null
		]);
		expect(placeAt(plan, '2026-11-30')?.kind).toBe('home');
		expect(placeAt(plan, '2026-12-08')?.kind).toBe('hotel');
		expect(placeAfter(plan, '2026-12-08')?.kind).toBe('shelter');
		expect(placeAfter(plan, '2026-12-24')).toBeNull();
	});

	it('are left and come to on one day, from both sides', () => {
		const plan = withPlace(row('home', 'hotel'), 'p0', { until: '2026-12-01' });
		expect(plan.places[1]?.from).toBe('2026-12-01');
		const later = withPlace(plan, 'p1', { from: '2026-12-05' });
		expect(later.places[0]?.until).toBe('2026-12-05');
	});

	it('are certain only once somebody says so, but for home', () => {
		expect(row('home', 'hotel').places.map(({ isCertain }) => isCertain)).toEqual([true, false]);
	});

	it('go and change places; at the ends of the row they stay', () => {
		const plan = row('home', 'hotel');
		expect(withPlaceMoved(plan, 'p1', -1).places.map(({ id }) => id)).toEqual(['p1', 'p0']);
		expect(withPlaceMoved(plan, 'p1', 1).places).toBe(plan.places);
		expect(withoutPlace(plan, 'p1').places).toHaveLength(1);
		expect(withPlace(plan, 'none', { name: 'x' })).toBe(plan);
	});
});

describe('the day itself', () => {
	const plan = ['opstaan', 'tas', 'weg'].reduce(
		(now, text) => withNewStep(now, { text, picture: null }, text),
		emptyPlan
	);
	const texts = ({ dayPlan }: Plan) => dayPlan.steps.map(({ text }) => text);

	it('goes in steps that are put in order, changed and taken out', () => {
		expect(texts(withStepMoved(plan, 'weg', -1))).toEqual(['opstaan', 'weg', 'tas']);
		expect(texts(withStep(plan, 'tas', { text: 'jas' }))).toEqual(['opstaan', 'jas', 'weg']);
		expect(texts(withoutStep(plan, 'tas'))).toEqual(['opstaan', 'weg']);
	});

	it('has its word, its meeting point and who fetches whom', () => {
		const said = withDayWords(plan, { codeWord: 'banaan' });
		expect(said.dayPlan).toMatchObject({ codeWord: 'banaan', meetingPoint: '' });
		const fetched = withPickUp(withNewPickUp(said, 'Noor', 'u1'), 'u1', { who: 'tante Sanne' });
		expect(fetched.dayPlan.pickUps).toMatchObject([{ child: 'Noor', who: 'tante Sanne' }]);
		expect(withoutPickUp(fetched, 'u1').dayPlan.pickUps).toEqual([]);
	});
});

describe('things, goodbyes and the story', () => {
	it('are on their piles', () => {
		const bear = withNewThing(emptyPlan, { text: 'beer', picture: null }, 'bag', 'b');
		const both = withNewThing(bear, { text: 'fiets', picture: null }, undefined, 'f');
		expect(thingsOn(both, 'ask').map(({ text }) => text)).toEqual(['fiets']);
		expect(thingsOn(withThing(both, 'f', { pile: 'bag' }), 'bag')).toHaveLength(2);
		expect(withoutThing(both, 'f')).toEqual(bear);
	});

	it('are said and not said', () => {
		const plan = withNewGoodbye(emptyPlan, { text: 'juf', picture: null }, 'g');
		expect(withGoodbye(plan, 'g', { isDone: true }).goodbyes).toMatchObject([{ isDone: true }]);
		expect(withoutGoodbye(plan, 'g')).toEqual(emptyPlan);
	});

	it('have lines that say something', () => {
		const plan = withFirstNight(emptyPlan, { evening: ['eten', ' ', 'lezen'] });
		expect(plan.firstNight).toEqual({ evening: ['eten', 'lezen'], corner: [] });
	});

	it('are ready once a grown-up says so, and not any more once they change', () => {
		expect(withStoryReady(emptyPlan, true).story.isReady).toBe(false);
		const ready = withStoryReady(withPanel(emptyPlan, 1, { text: 'Wij gaan.' }), true);
		expect(ready.story).toMatchObject({ isReady: true, panels: [{ text: '' }, {}] });
		expect(withPanel(ready, 0, { plate: 'a9-3' }).story.isReady).toBe(false);
		expect(withoutPanel(ready, 0).story).toMatchObject({ panels: [{ text: 'Wij gaan.' }] });
		expect(withPanel(ready, planLimits.panels, { text: 'x' })).toBe(ready);
	});
});

it('whatever is added to whatever plan, it can be read again', () => {
	fc.assert(
		fc.property(anyPlan, fc.constantFrom('2026-12-01', '2026-12-02'), (plan, date) => {
			const edited = [
				withDay(plan, { date }),
				withDay(plan, { state: 'paused' }),
				withOwnCard(plan, 'x'),
				withNewPlace(plan, 'hotel'),
				withNewStep(plan, { text: 'x', picture: null }),
				withNewPickUp(plan, 'x'),
				withNewThing(plan, { text: 'x', picture: null }),
				withNewGoodbye(plan, { text: 'x', picture: null }),
				withPanel(plan, 5, { text: 'x' })
			];
			for (const one of edited) expect(parsePlan(one)).toEqual(one);
		}),
		{ numRuns: 40 }
	);
});
