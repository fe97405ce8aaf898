import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { parsePlan, readPlan } from './parse-plan.ts';
import { emptyPlan, planLimits, type Plan } from './plan.ts';

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const [where] = emptyPlan.cards;

describe('a plan', () => {
	it('is read as it was written', () => {
		expect(parsePlan(again(emptyPlan))).toEqual(emptyPlan);
		const isTheSame = (plan: Plan) => {
			expect(parsePlan(again(plan))).toEqual(plan);
		};
		fc.assert(fc.property(anyPlan, isTheSame), { numRuns: 50 });
	});

	it.each([null, 'plan', 7, [], {}, { v: '1' }, { v: 0 }, { v: 1.5 }])('is not %o', (value) => {
		expect(readPlan(value)).toEqual({ ok: false, reason: 'not-a-plan' });
	});

	it('of a later app is said to be newer, whatever is in it', () => {
		expect(readPlan({ v: 2, cards: 'other' })).toEqual({ ok: false, reason: 'newer' });
	});

	const day = { state: 'known', date: '2026-12-01', before: null, why: '' };
	const tooLong = 'a'.repeat(planLimits.line + 1);
	it.each([
		['something nobody asked for', { extra: 1 }],
		['a card that is missing', { cards: emptyPlan.cards.slice(1) }],
		['a card twice', { cards: [...emptyPlan.cards, where] }],
		['cards in another order', { cards: emptyPlan.cards.toReversed() }],
		[
			'a card that tells what the story cannot',
			{ cards: emptyPlan.cards.map((card) => ({ ...card, told: 'castle' })) }
		],
		[
			'a card that tells nothing as a fact',
			{ cards: emptyPlan.cards.map((card) => ({ ...card, told: 'unset' })) }
		],
		['a day that is known without a date', { day: { ...day, date: null } }],
		['a changed day that was never another', { day: { ...day, state: 'changed' } }],
		['a date there is not', { day: { ...day, date: '2026-02-30' } }],
		['a name that is too long', { children: [tooLong] }],
		['too many children', { children: Array.from({ length: 7 }, () => 'a') }],
		[
			'two goodbyes with one id',
			{
				goodbyes: [1, 2].map(() => ({ id: 'a', text: 'oma', picture: null, isDone: false }))
			}
		],
		[
			'a picture from elsewhere',
			{ story: { panels: [{ plate: '../x', text: '' }], isReady: true } }
		],
		['another time', { changed: 'yesterday' }]
	])('with %s is damaged', (_what, change) => {
		expect(readPlan({ ...emptyPlan, ...change })).toEqual({ ok: false, reason: 'damaged' });
		expect(parsePlan({ ...emptyPlan, ...change })).toBeNull();
	});
});
