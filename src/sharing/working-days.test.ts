import { describe, expect, it } from 'vitest';
import { isLate, workingDaysBetween } from './working-days.ts';

/** Noon on the calendar of this device. */
function noon(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(year, month - 1, day, 12).getTime();
}

describe('working days', () => {
	it.each([
		['2026-11-26', '2026-11-26', 0],
		['2026-11-26', '2026-11-27', 0],
		// from Thursday to Monday only Friday lies between
		['2026-11-26', '2026-11-30', 1],
		['2026-11-23', '2026-11-30', 4],
		['2026-11-23', '2026-12-01', 5],
		['2026-11-28', '2026-12-06', 5],
		['2026-12-06', '2026-11-28', 0]
	])('between %s and %s are %i', (from, to, count) => {
		expect(workingDaysBetween(noon(from), noon(to))).toBe(count);
	});

	it.each([
		['2026-01-01', 'New Year'],
		['2024-03-29', 'Good Friday 2024'],
		['2024-04-01', 'Easter Monday 2024'],
		['2025-04-21', 'Easter Monday 2025'],
		['2026-04-06', 'Easter Monday 2026'],
		['2038-04-26', 'Easter Monday 2038, as late as it can be'],
		['2026-05-14', 'Ascension Day 2026'],
		['2026-05-25', 'Whit Monday 2026'],
		['2026-04-27', "King's Day 2026"],
		['2026-05-05', 'Liberation Day 2026'],
		['2026-12-25', 'Christmas']
	])('are not on %s, %s', (date) => {
		const at = noon(date);
		expect(workingDaysBetween(at - 86_400_000, at + 86_400_000)).toBe(0);
	});

	it.each(['2026-05-04', '2025-04-28', '2026-12-24', '2026-12-28', '2026-12-31'])(
		'are on %s too',
		(date) => {
			const at = noon(date);
			expect(workingDaysBetween(at - 86_400_000, at + 86_400_000)).toBe(1);
		}
	);

	it("moves King's Day to Saturday when the 27th is a Sunday", () => {
		// 2025: Saturday the 26th is off, and Monday the 28th is not
		expect(workingDaysBetween(noon('2025-04-24'), noon('2025-04-29'))).toBe(2);
	});

	it('lasts over summer time and the turn of the year', () => {
		expect(workingDaysBetween(noon('2026-03-27'), noon('2026-04-01'))).toBe(2);
		expect(workingDaysBetween(noon('2026-12-30'), noon('2027-01-04'))).toBe(1);
	});
});

describe('a letter without an answer', () => {
	const letter = { givenAt: noon('2026-11-23'), answers: [], closedAt: null };

	it('is late once five working days are over', () => {
		expect(isLate(letter, noon('2026-11-30'))).toBe(false);
		expect(isLate(letter, noon('2026-12-01'))).toBe(true);
	});

	it('is not late when it was never given, was answered, or is closed', () => {
		const later = noon('2027-03-01');
		const answer = { a: 'no', because: 'want' } as const;
		const kept = { id: 'a', at: 0, by: 'Sam', answer, items: [], response: null };
		expect(isLate({ ...letter, givenAt: null }, later)).toBe(false);
		expect(isLate({ ...letter, answers: [kept] }, later)).toBe(false);
		expect(isLate({ ...letter, closedAt: later }, later)).toBe(false);
	});
});
