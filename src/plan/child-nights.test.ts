import { describe, expect, it } from 'vitest';
import { dayName, nightsView, weeksOf } from './child-nights.ts';
import { emptyPlan, type PlanDay } from './plan.ts';

const aDay = (more: Partial<PlanDay>): PlanDay => ({ ...emptyPlan.day, ...more });
const today = '2026-11-26';

describe('nights', () => {
	it('are counted by the calendar, over months, leap days and the change of the clock', () => {
		const from = (now: string, date: string) => nightsView(aDay({ state: 'known', date }), now);
		expect(from('2026-11-26', '2026-12-01')).toMatchObject({ kind: 'nights', nights: 5 });
		expect(from('2028-02-28', '2028-03-01')).toMatchObject({ kind: 'nights', nights: 2 });
		expect(from('2026-03-28', '2026-03-30')).toMatchObject({ kind: 'nights', nights: 2 });
		expect(from('2026-11-26', '2026-11-20')).toMatchObject({ kind: 'past' });
	});

	it.each(['unset', 'unknown', 'paused'] as const)(
		'are not counted to a day that is %s',
		(state) => {
			expect(nightsView(aDay({ state, date: '2026-12-01' }), today)).toEqual({ kind: state });
		}
	);

	it('are not counted to a day without a date', () => {
		expect(nightsView(aDay({ state: 'changed', before: '2026-12-01' }), today)).toEqual({
			kind: 'unknown'
		});
	});

	it('end on the day itself, and after it', () => {
		const on = (date: string) => nightsView(aDay({ state: 'known', date }), today).kind;
		expect(on('2026-11-27')).toBe('nights');
		expect(on(today)).toBe('today');
		expect(on('2026-11-25')).toBe('past');
	});

	it('lie in weeks, and no more weeks than can be looked over', () => {
		expect(weeksOf(5, 4)).toEqual([5]);
		expect(weeksOf(14, 4)).toEqual([7, 7]);
		expect(weeksOf(16, 4)).toEqual([7, 7, 2]);
		expect(weeksOf(60, 4)).toEqual([7, 7, 7, 7]);
	});
});

describe('a day in words', () => {
	it('has the name of the day, in the language of the page', () => {
		expect(dayName('2026-12-01', 'nl')).toBe('dinsdag 1 december');
		expect(dayName('2026-12-01', 'en')).toBe('Tuesday, December 1');
	});

	it('stays as it was written where it is no day', () => {
		expect(dayName('straks', 'nl')).toBe('straks');
	});
});
