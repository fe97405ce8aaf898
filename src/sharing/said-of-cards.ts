import { isolated, type Locale } from '#language';
import { weekdays, type Card, type Weekday } from './card.ts';

/** Words in a row, as they are said: *maandag, dinsdag en donderdag*. A name among them turns only itself. */
export function inARow(words: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words.map(isolated));
}

/** A day of the week in words. */
export function dayName(day: Weekday, locale: Locale): string {
	// 5 January 1970 was a Monday
	const date = Date.UTC(1970, 0, 5 + weekdays.indexOf(day));
	return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** The last day on which a card is valid, in words: *2 december 2026*. */
export function lastDay({ expires }: Pick<Card, 'expires'>, locale: Locale): string {
	const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(locale, day).format(expires - 1);
}

/** The name as it can be kept: without spaces around it, and each letter with its accents as one. */
export const tidyName = (name: string): string => name.normalize('NFC').trim();
