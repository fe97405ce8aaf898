import { nightsUntil } from './nights.ts';
import type { PlanDay } from './plan.ts';

/** What a child is told about the day of leaving. */
export type NightsView =
	| { readonly kind: 'unset' | 'unknown' | 'paused' }
	| { readonly kind: 'today' | 'past'; readonly day: string }
	| { readonly kind: 'nights'; readonly nights: number; readonly day: string };

/** The day as it is told: only a certain one is counted. */
export function nightsView(day: PlanDay, today: string): NightsView {
	if (day.state === 'unset' || day.state === 'unknown' || day.state === 'paused')
		return { kind: day.state };
	if (day.date === null) return { kind: 'unknown' };
	const nights = nightsUntil(day.date, today);
	if (nights === null) return { kind: 'unknown' };
	return typeof nights === 'number'
		? { kind: 'nights', nights, day: day.date }
		: { kind: nights, day: day.date };
}

/** Moons in rows of a week, the last row holding what is left; at most `most` rows. */
export function weeksOf(nights: number, most: number): number[] {
	const rows: number[] = [];
	for (let left = nights; left > 0 && rows.length < most; left -= 7) rows.push(Math.min(7, left));
	return rows;
}

/** A day of the plan in words, such as *vrijdag 4 december*, in the language of the page. */
export function dayName(day: string, language = document.documentElement.lang || 'nl'): string {
	const at = Date.parse(`${day}T00:00Z`);
	if (Number.isNaN(at)) return day;
	return new Intl.DateTimeFormat(language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC'
	}).format(at);
}
