import type { Translator } from '#language';
import { nightsUntil } from './nights.ts';
import type { PlanDay } from './plan.ts';

/** A day in words, as `vrijdag 12 december`. */
export function dayInWords(t: Translator, day: string): string {
	return t('plan-fill:day', {
		day: new Date(`${day}T00:00:00Z`),
		formatParams: { day: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } }
	});
}

/** The date that counts, or null as long as none does. */
export function countedDay({ state, date }: PlanDay): string | null {
	return state === 'known' || state === 'changed' ? date : null;
}

/** How many nights are left, or null as long as nothing is counted. */
export function nightsLeft(day: PlanDay, today: string): number | 'today' | 'past' | null {
	const date = countedDay(day);
	return date === null ? null : nightsUntil(date, today);
}

export function nightsInWords(t: Translator, nights: number | 'today' | 'past' | null): string {
	if (nights === null) return t('plan-fill:nightsUncounted');
	if (nights === 'today') return t('plan-fill:nightsToday');
	if (nights === 'past') return t('plan-fill:nightsPast');
	return nights === 1 ? t('plan-fill:oneNight') : t('plan-fill:nights', { number: nights });
}

/** How it stands with the day, in one line; empty as long as nobody said anything. */
export function dayStands(t: Translator, day: PlanDay): string {
	const date = countedDay(day);
	if (date !== null) return dayInWords(t, date);
	if (day.state === 'unknown') return t('plan-fill:dayUnknown');
	return day.state === 'paused' ? t('plan-fill:dayPaused') : '';
}

/** The days somebody can mean; a year that is half typed lies outside. */
export const firstDay = '2020-01-01';
export const lastDay = '2099-12-31';
export function canBeMeant(day: string): boolean {
	return day >= firstDay && day <= lastDay;
}
