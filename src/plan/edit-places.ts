import { addTo, changeIn, dropFrom, moveIn, newId } from './in-list.ts';
import { planLimits, type PlaceKind, type Plan, type PlanPlace } from './plan.ts';

/** The plan with one more place at the end of the row. It is not certain until somebody says so. */
export function withNewPlace(plan: Plan, kind: PlaceKind, id = newId('place')): Plan {
	const place: PlanPlace = {
		id,
		kind,
		name: '',
		from: null,
		until: null,
		// where the family lives today is no guess
		isCertain: kind === 'home' && plan.places.length === 0,
		same: [],
		different: []
	};
	return { ...plan, places: addTo(plan.places, place, planLimits.places) };
}

/** The plan with this place changed. One leaves a place when one comes to the next: those days stay one. */
export function withPlace(plan: Plan, id: string, change: Partial<Omit<PlanPlace, 'id'>>): Plan {
	const at = plan.places.findIndex((place) => place.id === id);
	const was = plan.places[at];
	if (!was) return plan;
	let places = changeIn(plan.places, id, change);
	const [before, after] = [plan.places[at - 1], plan.places[at + 1]];
	if (change.from !== undefined && before?.until === was.from)
		places = changeIn(places, before.id, { until: change.from });
	if (change.until !== undefined && after?.from === was.until)
		places = changeIn(places, after.id, { from: change.until });
	return { ...plan, places };
}

export function withoutPlace(plan: Plan, id: string): Plan {
	return { ...plan, places: dropFrom(plan.places, id) };
}

export function withPlaceMoved(plan: Plan, id: string, by: -1 | 1): Plan {
	return { ...plan, places: moveIn(plan.places, id, by) };
}
