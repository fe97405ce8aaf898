import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { withMoons } from './child-view.ts';
import { withCard, withDay } from './edit-board.ts';
import { withGoodbye, withNewGoodbye, withNewThing } from './edit-things.ts';
import { parsePlan } from './parse-plan.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { differByChildOnly, differencesOf, standingOf, takeOver } from './taking-over.ts';

const at = (plan: Plan, hour: number): Plan => ({
	...plan,
	changed: `2026-11-26T${String(hour)}:00:00.000Z`
});
const dated = at(withDay(emptyPlan, { date: '2026-12-03' }), 10);
const later = at(withDay(dated, { date: '2026-12-10' }), 12);

describe('a plan that comes', () => {
	it('is newer, older, the same or the first', () => {
		expect(standingOf(dated, later)).toBe('newer');
		expect(standingOf(later, dated)).toBe('older');
		expect(standingOf(dated, at(dated, 15))).toBe('same');
		expect(standingOf(emptyPlan, dated)).toBe('first');
	});

	it('is shown in everything it says differently', () => {
		const coming = withCard(later, 'pet', { state: 'known', told: 'comes' });
		expect(differencesOf(dated, coming)).toMatchObject([
			{ part: 'card', id: 'pet' },
			{ part: 'day' }
		]);
		expect(differencesOf(dated, dated)).toEqual([]);
	});

	it('is the same in whatever order its fields were written', () => {
		const fields = Object.entries(dated).reverse();
		expect(differencesOf(dated, Object.fromEntries(fields) as unknown as Plan)).toEqual([]);
	});

	it('takes the place of the other as a whole', () => {
		expect(takeOver(dated, later)).toEqual(later);
	});

	it('leaves to whom the child said goodbye', () => {
		const teacher = withNewGoodbye(dated, { text: 'juf', picture: null }, 'g1');
		const here = withGoodbye(teacher, 'g1', { isDone: true });
		expect(takeOver(here, teacher).goodbyes).toMatchObject([{ id: 'g1', isDone: true }]);
		expect(takeOver(here, dated).goodbyes).toMatchObject([{ id: 'g1', isDone: true }]);
		expect(takeOver(teacher, dated).goodbyes).toEqual([]);
	});

	it('leaves to whom the child wants to say goodbye', () => {
		const own = { text: 'de poes', picture: null, by: 'child' } as const;
		const here = withNewGoodbye(dated, own, 'g1');
		expect(takeOver(here, later).goodbyes).toMatchObject([{ id: 'g1', by: 'child' }]);
		const coming = withNewGoodbye(later, { text: 'juf', picture: null }, 'g2');
		expect(takeOver(here, coming).goodbyes.map(({ id }) => id)).toEqual(['g1', 'g2']);
	});

	it('leaves whether the child of this device sees the moons', () => {
		expect(takeOver(withMoons(dated, true), later).moonsHidden).toBe(true);
		expect(takeOver(dated, withMoons(later, true))).not.toHaveProperty('moonsHidden');
		expect(standingOf(dated, withMoons(dated, true))).toBe('same');
	});

	it('leaves what lies in the own bag', () => {
		const here = withNewThing(dated, { text: 'beer', picture: null }, 'bag', 't1');
		const coming = withNewThing(later, { text: 'kast', picture: null }, 'keep', 't2');
		expect(takeOver(here, coming).packed.map(({ text }) => text)).toEqual(['beer', 'kast']);
	});

	it('can always be read again, whatever comes together, and comes the second time as the first', () => {
		fc.assert(
			fc.property(anyPlan, anyPlan, (here, coming) => {
				const taken = takeOver(here, coming);
				expect(parsePlan(taken)).toEqual(taken);
				expect(takeOver(taken, coming)).toEqual(taken);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('what a child does', () => {
	it('is told from what grown-ups lay down', () => {
		const plan = withNewGoodbye(dated, { text: 'juf', picture: null }, 'g1');
		const said = withGoodbye(plan, 'g1', { isDone: true });
		expect(differByChildOnly(plan, said)).toBe(true);
		const packed = withNewThing(said, { text: 'beer', picture: null }, 'bag', 't1');
		expect(differByChildOnly(plan, packed)).toBe(true);
		const own = withNewGoodbye(packed, { text: 'de poes', picture: null, by: 'child' }, 'g2');
		expect(differByChildOnly(plan, withMoons(own, true))).toBe(true);
		expect(differByChildOnly(dated, plan)).toBe(false);
		expect(differByChildOnly(dated, later)).toBe(false);
	});
});
