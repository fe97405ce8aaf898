import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, localDay, nightsUntil } from './nights.ts';

const anyDay = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('the nights until a day', () => {
	it.each([
		['2026-11-27', '2026-11-26', 1],
		['2026-12-03', '2026-11-26', 7],
		['2026-11-26', '2026-11-26', 'today'],
		['2026-11-25', '2026-11-26', 'past'],
		// the hour changes on 29 March, a leap day comes, a year ends
		['2026-03-30', '2026-03-28', 2],
		['2028-03-01', '2028-02-28', 2],
		['2027-01-01', '2026-12-31', 1]
	])('to %s from %s are %s', (day, today, nights) => {
		expect(nightsUntil(day, today)).toBe(nights);
	});

	it('are one less every morning, never none and never less', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (today, away) => {
				const day = new Date(Date.parse(today) + away * 86_400_000).toISOString().slice(0, 10);
				expect(nightsUntil(day, today)).toBe(away);
				expect(nightsUntil(today, day)).toBe('past');
				expect(nightsUntil(day, day)).toBe('today');
			})
		);
	});

	it.each(['', '2026-02-29', '2026-13-01', '2026-1-1', '26-11-2026', '2026-11-26T10:00'])(
		'are not counted to %o, which is no day',
		(day) => {
			expect(isDay(day)).toBe(false);
			expect(nightsUntil(day, '2026-11-26')).toBeNull();
			expect(nightsUntil('2026-11-26', day)).toBeNull();
		}
	);

	it('are counted from the day on the wall, just before and just after midnight', () => {
		expect(localDay(new Date(2026, 10, 26, 23, 59))).toBe('2026-11-26');
		expect(localDay(new Date(2026, 10, 27, 0, 1))).toBe('2026-11-27');
	});
});
