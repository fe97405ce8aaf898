import { withMoons } from './child-view.ts';
import { isSame } from './same.ts';
import {
	emptyPlan,
	planLimits,
	type BoardCard,
	type Goodbye,
	type PackedThing,
	type Plan
} from './plan.ts';

/**
 * How a plan that comes stands to the one that is here.
 * - `first`: there is none here yet
 * - `same`: they say the same
 * - `newer`, `older`: it was changed after, or before, this one
 */
export type Standing = 'first' | 'same' | 'newer' | 'older';

const parts = [
	'children',
	'day',
	'places',
	'dayPlan',
	'packed',
	'goodbyes',
	'firstNight',
	'story'
] as const;

/** What two plans say differently: a card, by its id, or another part. */
export type Difference =
	| {
			readonly part: 'card';
			readonly id: string;
			readonly here: BoardCard | null;
			readonly coming: BoardCard | null;
	  }
	| { readonly part: (typeof parts)[number] };

/** Everything that two plans say differently, in the order of the board. */
export function differencesOf(here: Plan, coming: Plan): readonly Difference[] {
	const ids = [...new Set([...here.cards, ...coming.cards].map(({ id }) => id))];
	const cards = ids.map((id) => ({
		part: 'card' as const,
		id,
		here: here.cards.find((card) => card.id === id) ?? null,
		coming: coming.cards.find((card) => card.id === id) ?? null
	}));
	return [
		...cards.filter((card) => !isSame(card.here, card.coming)),
		...parts.filter((part) => !isSame(here[part], coming[part])).map((part) => ({ part }))
	];
}

export function standingOf(here: Plan, coming: Plan): Standing {
	if (differencesOf(here, coming).length === 0) return 'same';
	if (isUntouched(here)) return 'first';
	return coming.changed > here.changed ? 'newer' : 'older';
}

/** Whether nobody has said anything in it. */
export function isUntouched(plan: Plan): boolean {
	return differencesOf(plan, emptyPlan).length === 0;
}

/**
 * The plan that comes, taken over as a whole. What the child of this device did itself stays: to
 * whom it said goodbye or wants to, what lies in its own bag, and whether it sees the moons.
 */
export function takeOver(here: Plan, coming: Plan): Plan {
	const taken = {
		...coming,
		goodbyes: joinGoodbyes(here.goodbyes, coming.goodbyes),
		packed: joinPacked(here.packed, coming.packed)
	};
	return withMoons(taken, here.moonsHidden ?? false);
}

function joinGoodbyes(here: readonly Goodbye[], coming: readonly Goodbye[]): readonly Goodbye[] {
	const childs = here.filter(({ isDone, by }) => isDone || by === 'child');
	const isDoneHere = ({ id }: Goodbye) => childs.some((one) => one.id === id && one.isDone);
	const taken = coming.map((one) => (isDoneHere(one) ? { ...one, isDone: true } : one));
	const left = childs.filter(({ id }) => !coming.some((one) => one.id === id));
	return [...left, ...taken].slice(0, planLimits.goodbyes);
}

/** Where too much comes together, it is not of the child's own bag that something stays behind. */
function joinPacked(
	here: readonly PackedThing[],
	coming: readonly PackedThing[]
): readonly PackedThing[] {
	const bag = here.filter(({ pile }) => pile === 'bag');
	const left = bag.filter(({ id }) => !coming.some((one) => one.id === id));
	const all = [...left, ...coming.map((one) => bag.find(({ id }) => id === one.id) ?? one)];
	let tooMany = all.length - planLimits.things;
	const fitting = [...all].reverse().filter(({ pile }) => pile === 'bag' || tooMany-- <= 0);
	return fitting.reverse().slice(0, planLimits.things);
}

/** Whether a child alone can have made one of the other: only what it does itself differs. */
export function differByChildOnly(one: Plan, other: Plan): boolean {
	const bags = [...one.packed, ...other.packed].filter(({ pile }) => pile === 'bag');
	const inBag = new Set(bags.map(({ id }) => id));
	return differencesOf(withoutChild(one, inBag), withoutChild(other, inBag)).length === 0;
}

function withoutChild(plan: Plan, inBag: ReadonlySet<string>): Plan {
	return {
		...plan,
		goodbyes: plan.goodbyes
			.filter(({ by }) => by !== 'child')
			.map((goodbye) => ({ ...goodbye, isDone: false })),
		packed: plan.packed.filter(({ id }) => !inBag.has(id))
	};
}
