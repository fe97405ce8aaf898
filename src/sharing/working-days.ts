import type { SentLetter } from './sent-letter.ts';

/** After so many working days without an answer a child is told that this is not how it should be. */
export const answerWorkingDays = 5;

const dayMs = 86_400_000;

/** A day of the calendar on this device, as its number since 1970: no summer time shifts it. */
function dayOf(moment: number): number {
	const date = new Date(moment);
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}

/** Sunday is 0. The first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
	return (day + 4) % 7;
}

/**
 * Easter Sunday in the Gregorian calendar.
 * @see https://en.wikipedia.org/wiki/Date_of_Easter, anonymous Gregorian algorithm
 */
function easterOf(year: number): number {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return Date.UTC(year, month - 1, day) / dayMs;
}

/** The 27th of April, or the day before where that is a Sunday. */
function kingsDayOf(year: number): number {
	const day = Date.UTC(year, 3, 27) / dayMs;
	return weekdayOf(day) === 0 ? day - 1 : day;
}

/**
 * The days in a year that no term in Dutch law ends on: the public holidays, and Good Friday.
 * @see Algemene termijnenwet, article 3
 */
function holidaysOf(year: number): number[] {
	const easter = easterOf(year);
	const [newYear, liberation] = [Date.UTC(year, 0, 1) / dayMs, Date.UTC(year, 4, 5) / dayMs];
	const christmas = Date.UTC(year, 11, 25) / dayMs;
	// Good Friday, Easter Monday, Ascension Day, Whit Monday
	const moving = [-2, 1, 39, 50].map((days) => easter + days);
	return [newYear, ...moving, kingsDayOf(year), liberation, christmas, christmas + 1];
}

/** Whether this is a working day in the Netherlands. @param day in days since 1970 */
function isWorkingDay(day: number): boolean {
	const weekday = weekdayOf(day);
	const year = new Date(day * dayMs).getUTCFullYear();
	return weekday >= 1 && weekday <= 5 && !holidaysOf(year).includes(day);
}

/** How many whole working days lie between two moments: neither the day of the one nor of the other. */
export function workingDaysBetween(from: number, to: number): number {
	let count = 0;
	for (let day = dayOf(from) + 1; day < dayOf(to); day++) if (isWorkingDay(day)) count++;
	return count;
}

/** Whether five working days went by since a letter was given, and nobody answered. */
export function isLate(
	{ givenAt, answers, closedAt }: Pick<SentLetter, 'givenAt' | 'answers' | 'closedAt'>,
	now: number
): boolean {
	if (givenAt === null || answers.length > 0 || closedAt !== null) return false;
	return workingDaysBetween(givenAt, now) >= answerWorkingDays;
}
