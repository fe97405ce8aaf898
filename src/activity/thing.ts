/** Something to choose or to place: given, or in a child's own words. */
export interface Thing {
	id: string;
	text: string;
	picture?: string | undefined;
	group?: string | undefined;
}

/** A child's own words as a thing among the others. */
export function ownThing(text: string, others: readonly Thing[]): Thing {
	return { id: `own-${others.length}`, text };
}
