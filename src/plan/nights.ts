const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 24 * 60 * 60 * 1000;

/** Whether this is a day there is, as YYYY-MM-DD. */
export function isDay(value: string): boolean {
	return numberOf(value) !== null;
}

/** The day it is here, as YYYY-MM-DD: the one on the wall, whatever the hour is elsewhere. */
export function localDay(now: Date): string {
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	const [year = '', month = '', day = ''] = parts.map(String);
	return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * How many nights somebody sleeps until a day: at least 1, or that it is today or past.
 * Null where one of both is no day.
 */
export function nightsUntil(day: string, today: string): number | 'today' | 'past' | null {
	const [then, now] = [numberOf(day), numberOf(today)];
	if (then === null || now === null) return null;
	if (then === now) return 'today';
	return then > now ? then - now : 'past';
}

/** Days since 1970, counted without clocks: a night in which the hour changes is one night. */
function numberOf(day: string): number | null {
	const [, year = '', month = '', date = ''] = dayForm.exec(day) ?? [];
	if (year === '') return null;
	const at = new Date(0);
	at.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
	const isThere = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
	return isThere ? at.getTime() / dayMs : null;
}
