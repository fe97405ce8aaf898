import { nothingKnown } from '#story';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from './any-plan.ts';
import { withCard, withDay } from './edit-board.ts';
import { withNewPlace, withPlace } from './edit-places.ts';
import { knownAfter, knownFrom } from './known-from.ts';
import { emptyPlan, type PlaceKind } from './plan.ts';

const today = '2026-11-26';
const known = (told: string) => ({ state: 'known', told }) as const;

function place(kind: PlaceKind, isCertain: boolean, from: string | null = null) {
	const plan = withNewPlace(withNewPlace(emptyPlan, 'home', 'a'), kind, 'b');
	return withPlace(plan, 'b', { isCertain, from });
}

describe('what a plan tells the story', () => {
	it('is nothing as long as nobody said anything', () => {
		expect(knownFrom(emptyPlan, today)).toEqual({});
	});

	it('is what is known', () => {
		let plan = withCard(emptyPlan, 'pet', known('comes'));
		plan = withCard(plan, 'goes', known('together'));
		plan = withCard(plan, 'school', known('same'));
		plan = withCard(plan, 'reason', known('rent'));
		expect(knownFrom(plan, today)).toEqual({
			pet: 'comes',
			goes: 'together',
			after: 'same',
			reason: 'rent'
		});
	});

	it('is never a guess: what is not known yet is told as not known', () => {
		const plan = withCard(emptyPlan, 'pet', { state: 'not-yet', told: 'comes' });
		expect(knownFrom(plan, today)).toEqual({ pet: 'unset' });
		const where = withCard(emptyPlan, 'where', { state: 'not-yet', told: 'hotel' });
		expect(knownFrom(where, today)).toEqual({ place: 'unknown' });
		const school = withCard(emptyPlan, 'school', { state: 'not-yet' });
		expect(knownFrom(school, today)).toEqual({ after: 'unknown' });
		const never = withCard(emptyPlan, 'pet', { state: 'unset', told: 'comes' });
		expect(knownFrom(never, today)).toEqual({});
	});

	it.each([
		['family', 'family'],
		['friends', 'family'],
		['hotel', 'hotel'],
		['park', 'park'],
		['shelter', 'shelter'],
		['safe-house', 'known'],
		['in-between', 'known']
	] as const)('is where the family goes: %s', (kind, told) => {
		expect(knownFrom(place(kind, true), today)).toEqual({ place: told });
		expect(knownFrom(place(kind, false), today)).toEqual({});
	});

	it('is the next of many places, as the days go by', () => {
		let plan = place('family', true, '2026-11-20');
		plan = withPlace(withNewPlace(plan, 'hotel', 'c'), 'c', { isCertain: true });
		expect(knownFrom(plan, '2026-11-19')).toEqual({ place: 'family' });
		expect(knownFrom(plan, today)).toEqual({ place: 'hotel' });
	});

	it('is the day, and today when it is today', () => {
		const plan = withDay(emptyPlan, { date: today });
		expect(knownFrom(plan, '2026-11-25')).toEqual({ date: 'known' });
		expect(knownFrom(plan, today)).toEqual({ date: 'today' });
		expect(knownFrom(plan, '2026-11-27')).toEqual({ date: 'known' });
		const changed = withDay(plan, { date: '2026-12-03' });
		expect(knownFrom(changed, today)).toEqual({ date: 'changed' });
		expect(knownFrom(changed, '2026-12-03')).toEqual({ date: 'today' });
	});

	it('is that the day is unknown, or that nobody can say whether there is one', () => {
		expect(knownFrom(withDay(emptyPlan, { state: 'unknown' }), today)).toEqual({
			date: 'unknown'
		});
		expect(knownFrom(withDay(emptyPlan, { state: 'paused' }), today)).toEqual({
			date: 'undecided'
		});
		const card = withCard(emptyPlan, 'when', known('today'));
		expect(knownFrom(card, today)).toEqual({ date: 'known' });
	});

	it('never tells of who lives elsewhere unless a card says it is known', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const told = knownFrom(plan, today);
				for (const { subject, state, told: value } of plan.cards) {
					if (subject !== 'goes' && subject !== 'pet' && subject !== 'reason') continue;
					const said = told[subject] ?? 'unset';
					if (said !== 'unset') expect([state, value]).toEqual(['known', said]);
				}
			})
		);
	});
});

describe('the switches after a change', () => {
	const chosen = { ...nothingKnown, police: 'comes', pet: 'none' } as const;

	it('keep what was chosen by hand where the plan says nothing', () => {
		const plan = withDay(emptyPlan, { date: '2026-12-03' });
		expect(knownAfter(chosen, emptyPlan, plan, today)).toEqual({ ...chosen, date: 'known' });
	});

	it('forget what the plan told and tells no more', () => {
		const plan = withCard(emptyPlan, 'pet', known('comes'));
		const told = knownAfter(chosen, emptyPlan, plan, today);
		expect(told.pet).toBe('comes');
		expect(knownAfter(told, plan, emptyPlan, today).pet).toBe('unset');
	});
});
