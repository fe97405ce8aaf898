import { describe, expect, it } from 'vitest';
import { dayInWords, daysAgoInWords, momentOfDate } from './moments.ts';

const at = (date: string) => new Date(`${date}T10:00`).getTime();
const thursday = '2026-11-26';

describe('a day in words', () => {
	it('has its year only where it is another one', () => {
		expect(dayInWords(at('2026-12-03'), at(thursday), 'nl')).toBe('3 december');
		expect(dayInWords(at('2027-01-18'), at(thursday), 'nl')).toBe('18 januari 2027');
	});

	it('of a date is that date', () => {
		expect(dayInWords(momentOfDate('2027-01-18'), at(thursday), 'en')).toContain('January 18');
	});
});

describe('how long ago', () => {
	it('counts days of the calendar, not hours', () => {
		const late = new Date('2026-11-25T23:50').getTime();
		const early = new Date('2026-11-26T00:10').getTime();
		expect(daysAgoInWords(late, early, 'nl')).toBe('gisteren');
		expect(daysAgoInWords(early, early, 'nl')).toBe('vandaag');
		expect(daysAgoInWords(at('2026-11-20'), early, 'nl')).toBe('6 dagen geleden');
	});

	it('is today where a clock is ahead', () => {
		expect(daysAgoInWords(at('2026-11-27'), at(thursday), 'nl')).toBe('vandaag');
	});
});
