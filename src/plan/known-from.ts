import type { Known, Switch, SwitchValue } from '#story';
import { nightsUntil } from './nights.ts';
import { placeAfter } from './places.ts';
import type { BoardCard, PlaceKind, Plan } from './plan.ts';
import { switchOf } from './told.ts';

/** Some of the story's switches. */
export type KnownPart = { readonly [S in Switch]?: SwitchValue<S> };

/** What the story can say of a kind of place; of the others only that it is known. */
const placeOfKind: Partial<Record<PlaceKind, SwitchValue<'place'>>> = {
	family: 'family',
	friends: 'family',
	hotel: 'hotel',
	park: 'park',
	shelter: 'shelter'
};

/**
 * What a plan tells the story: what is certain, and what it says is not known yet. Of everything
 * else nothing, so that it stays as it was chosen by hand.
 * @param today as YYYY-MM-DD
 */
export function knownFrom(plan: Plan, today: string): KnownPart {
	const known: Partial<Record<Switch, SwitchValue>> = {};
	for (const card of plan.cards) {
		const name = switchOf[card.subject];
		const told = name && toldBy(card, plan, today);
		if (name && told) known[name] = told;
	}
	// each value is one of its own switch: cards are read strictly
	return known as KnownPart;
}

/**
 * The switches after a change of the plan: what it tells now wins; what it told before and tells no
 * more is not chosen any more; the rest stays.
 */
export function knownAfter(known: Known, before: Plan, after: Plan, today: string): Known {
	const gone = Object.keys(knownFrom(before, today)).map((name) => [name, 'unset']);
	return { ...known, ...(Object.fromEntries(gone) as KnownPart), ...knownFrom(after, today) };
}

function toldBy(card: BoardCard, plan: Plan, today: string): SwitchValue | null {
	if (card.subject === 'where') return placeTold(card, plan, today);
	if (card.subject === 'when') return dateTold(card, plan, today);
	if (card.state === 'not-yet') return card.subject === 'school' ? 'unknown' : 'unset';
	return card.state === 'known' ? (card.told as SwitchValue | null) : null;
}

function placeTold(card: BoardCard, plan: Plan, today: string): SwitchValue<'place'> | null {
	if (card.state === 'not-yet') return 'unknown';
	if (card.state === 'known' && card.told) return card.told as SwitchValue<'place'>;
	const next = placeAfter(plan, today);
	if (next?.isCertain) return placeOfKind[next.kind] ?? 'known';
	return card.state === 'known' ? 'known' : null;
}

function dateTold(card: BoardCard, plan: Plan, today: string): SwitchValue<'date'> | null {
	const { state, date } = plan.day;
	if (state === 'unknown') return 'unknown';
	// as long as it does not go on, nobody can say that the family leaves
	if (state === 'paused') return 'undecided';
	if (state !== 'unset') return date && nightsUntil(date, today) === 'today' ? 'today' : state;
	if (card.state === 'not-yet') return 'unknown';
	if (card.state !== 'known') return null;
	// without a date a card cannot know that today is the day, or tomorrow still is
	const isDated = card.told === null || card.told === 'today' || card.told === 'changed';
	return isDated ? 'known' : (card.told as SwitchValue<'date'>);
}
