import { describe, expect, it } from 'vitest';
import { isAfterwards, partsOf } from './child-parts.ts';
import {
	boardOf,
	cardSays,
	isEmpty,
	placeNow,
	placesOf,
	withGoodbye,
	withoutThing,
	withPile,
	withThing
} from './child-view.ts';
import { emptyPlan, type BoardCard, type Plan, type PlanPlace, type Subject } from './plan.ts';

function withOne(subject: Subject, more: Partial<BoardCard>, plan: Partial<Plan> = {}): Plan {
	return {
		...emptyPlan,
		...plan,
		cards: emptyPlan.cards.map((card) => (card.id === subject ? { ...card, ...more } : card))
	};
}

function says(subject: Subject, more: Partial<BoardCard>, plan: Partial<Plan> = {}) {
	const all = withOne(subject, more, plan);
	const card = all.cards.find(({ id }) => id === subject);
	if (!card) throw new Error(`no card of ${subject}`);
	return cardSays(all, card);
}

const aPlace = (more: Partial<PlanPlace>): PlanPlace => ({
	...{ id: 'a', kind: 'family', name: 'Bij tante', from: null, until: null },
	...{ isCertain: true, same: [], different: [] },
	...more
});

describe('a card of the board', () => {
	it('says what the family wrote only once it is known', () => {
		const text = 'Naar tante Rosa';
		expect(says('where', { state: 'known', text })).toEqual({ kind: 'words', text });
		expect(says('where', { state: 'not-yet', text })).toEqual({ kind: 'not-yet' });
		expect(says('where', { state: 'unset', text })).toEqual({ kind: 'unset' });
	});

	it('says what the story tells where nobody wrote words', () => {
		expect(says('school', { state: 'known', told: 'same' })).toEqual({
			kind: 'told',
			told: 'school-same'
		});
	});

	it('is not known where nothing is said that could be told', () => {
		expect(says('where', { state: 'known', told: 'unknown' })).toEqual({ kind: 'not-yet' });
		expect(says('things', { state: 'known', told: 'constructor' })).toEqual({ kind: 'not-yet' });
	});

	it('says the day, as it is in the plan', () => {
		const day = { state: 'changed', date: '2026-12-04', before: '2026-12-01', why: '' } as const;
		expect(says('when', {}, { day })).toEqual({ kind: 'day', day: '2026-12-04', isChanged: true });
	});

	it.each(['unknown', 'paused'] as const)('says no day that is %s', (state) => {
		const day = { state, date: '2026-12-04', before: null, why: '' };
		const said = says('when', { state: 'known', text: 'Vrijdag' }, { day });
		expect(said).toEqual({ kind: 'not-yet' });
	});
});

describe('the board', () => {
	it('hangs everything nobody spoke of apart', () => {
		const { known, notYet, unset } = boardOf(withOne('goes', { state: 'known', told: 'together' }));
		expect(known.map(({ card }) => card.id)).toEqual(['goes']);
		expect(notYet).toEqual([]);
		expect(unset).toHaveLength(emptyPlan.cards.length - 1);
	});

	it('has no card of a pet where there is none', () => {
		const board = boardOf(withOne('pet', { state: 'known', told: 'none' }));
		expect(
			Object.values(board)
				.flat()
				.map(({ card }) => card.id)
		).not.toContain('pet');
	});
});

describe('the places', () => {
	it('that are not certain are one gap without a name', () => {
		const [home, then] = [aPlace({ id: 'a' }), aPlace({ id: 'd' })];
		const guess = aPlace({ id: 'b', isCertain: false });
		expect(placesOf({ ...emptyPlan, places: [home, guess, { ...guess, id: 'c' }, then] })).toEqual([
			home,
			'gap',
			then
		]);
	});

	it('know where the family lives now', () => {
		const plan = {
			...emptyPlan,
			places: [
				aPlace({ id: 'home', until: '2026-12-01' }),
				aPlace({ id: 'aunt', from: '2026-12-02' }),
				aPlace({ id: 'guess', from: '2026-12-10', isCertain: false })
			]
		};
		expect(placeNow(plan, '2026-11-26')).toBe('home');
		expect(placeNow(plan, '2026-12-02')).toBe('aunt');
		expect(placeNow(plan, '2027-01-01')).toBe('aunt');
	});
});

describe('what a child changes', () => {
	it('is a thing on another pile, a new one, or one less', () => {
		const one = withThing(emptyPlan, 'Beer', 'pack-bear');
		const id = one.packed[0]?.id ?? '';
		expect(one.packed).toEqual([{ id, text: 'Beer', picture: 'pack-bear', pile: 'bag' }]);
		expect(withPile(one, id, 'keep').packed[0]?.pile).toBe('keep');
		expect(withoutThing(one, id).packed).toEqual([]);
		expect(emptyPlan.packed).toEqual([]);
	});

	it('is a goodbye that is said, or not after all', () => {
		const goodbyes = [{ id: 'g', text: 'De boom', picture: null, isDone: false }];
		const done = withGoodbye({ ...emptyPlan, goodbyes }, 'g', true);
		expect(done.goodbyes[0]?.isDone).toBe(true);
		expect(withGoodbye(done, 'g', false).goodbyes[0]?.isDone).toBe(false);
	});
});

describe('a plan', () => {
	it('in which nobody said anything is empty', () => {
		expect(isEmpty(emptyPlan)).toBe(true);
		expect(isEmpty(withOne('where', { state: 'not-yet' }))).toBe(false);
	});

	it('shows only the parts there is something to see of', () => {
		expect(partsOf(emptyPlan)).toEqual(['nights', 'board', 'bag']);
	});

	it('has a goodbye afterwards, also where none was planned', () => {
		const day = { state: 'known', date: '2026-11-20', before: null, why: '' } as const;
		const plan = { ...emptyPlan, day };
		expect(isAfterwards(plan, '2026-11-26')).toBe(true);
		expect(partsOf(plan)).toContain('goodbyes');
		const ahead: Plan = { ...emptyPlan, day: { ...plan.day, date: '2026-12-24' } };
		expect(partsOf(ahead)).toContain('goodbyes');
	});
});
