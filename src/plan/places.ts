import { nightsUntil } from './nights.ts';
import type { Plan, PlanPlace } from './plan.ts';

/** One move: out of a place, into the next one. */
export interface Move {
	readonly out: PlanPlace;
	readonly into: PlanPlace;
	/** YYYY-MM-DD, or null as long as nobody knows. */
	readonly on: string | null;
}

/** The moves of a family in a row; there may be many. */
export function movesOf({ places }: Plan): readonly Move[] {
	return places.slice(1).flatMap((into, at) => {
		const out = places[at];
		return out ? [{ out, into, on: into.from ?? out.until }] : [];
	});
}

/**
 * Where the family lives on a day, as a place in the row: the last place whose move has come. A
 * move without a day has not come, and nor has anything after it that has none either.
 */
export function placeAt(plan: Plan, day: string): PlanPlace | null {
	const come = movesOf(plan).findLast(({ on }) => on !== null && !isComing(on, day));
	return come?.into ?? plan.places[0] ?? null;
}

/** Where the family goes next, seen from a day, or null. */
export function placeAfter(plan: Plan, day: string): PlanPlace | null {
	const now = placeAt(plan, day);
	return (now && plan.places[plan.places.indexOf(now) + 1]) ?? null;
}

function isComing(on: string, day: string): boolean {
	return typeof nightsUntil(on, day) === 'number';
}
