import { addTo, changeIn, dropFrom, newId } from './in-list.ts';
import { planLimits, type Goodbye, type PackedThing, type Pile, type Plan } from './plan.ts';

/** The plan with one more thing; nobody has decided about it unless a pile is said. */
export function withNewThing(
	plan: Plan,
	{ text, picture }: Pick<PackedThing, 'text' | 'picture'>,
	pile: Pile = 'ask',
	id = newId('thing')
): Plan {
	return { ...plan, packed: addTo(plan.packed, { id, text, picture, pile }, planLimits.things) };
}

export function withThing(plan: Plan, id: string, change: Partial<Omit<PackedThing, 'id'>>): Plan {
	return { ...plan, packed: changeIn(plan.packed, id, change) };
}

export function withoutThing(plan: Plan, id: string): Plan {
	return { ...plan, packed: dropFrom(plan.packed, id) };
}

/** What lies on a pile, in the order it was laid there. */
export function thingsOn(plan: Plan, pile: Pile): readonly PackedThing[] {
	return plan.packed.filter((thing) => thing.pile === pile);
}

export function withNewGoodbye(
	plan: Plan,
	{ text, picture, by }: Pick<Goodbye, 'text' | 'picture' | 'by'>,
	id = newId('goodbye')
): Plan {
	const goodbye: Goodbye = { id, text, picture, isDone: false, ...(by ? { by } : {}) };
	return { ...plan, goodbyes: addTo(plan.goodbyes, goodbye, planLimits.goodbyes) };
}

export function withGoodbye(plan: Plan, id: string, change: Partial<Omit<Goodbye, 'id'>>): Plan {
	return { ...plan, goodbyes: changeIn(plan.goodbyes, id, change) };
}

export function withoutGoodbye(plan: Plan, id: string): Plan {
	return { ...plan, goodbyes: dropFrom(plan.goodbyes, id) };
}
