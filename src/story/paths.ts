import type { Place } from './place.ts';
import type { Tier } from './tier.ts';

/** What to read from where a family stands, in this order. After it, or beside it, every order is free. */
export const paths: Record<Place, Record<Tier, readonly string[]>> = {
	'still-home': {
		together: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a12'],
		reader: ['b1', 'b2', 'b3', 'b4', 'b5', 'b11'],
		teen: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']
	},
	nearly: {
		together: ['a7', 'a8', 'a9'],
		reader: ['b6', 'b7'],
		teen: ['c7', 'c8']
	},
	today: { together: ['a9', 'a10'], reader: ['b7', 'b8'], teen: ['c8', 'c9'] },
	there: {
		together: ['a10', 'a11', 'a12', 'a8', 'a3'],
		reader: ['b8', 'b9', 'b10', 'b11', 'b12', 'b3'],
		teen: ['c9', 'c10', 'c11', 'c12', 'c6']
	},
	soon: {
		together: ['a4', 'a9', 'a10', 'a3'],
		reader: ['b7', 'b8', 'b5', 'b3'],
		teen: ['c8', 'c7', 'c9', 'c11']
	}
};

/** The chapter after this one on a path; undefined at its end, or beside it. */
export function nextOnPath(place: Place, tier: Tier, chapter: string): string | undefined {
	const path = paths[place][tier];
	const at = path.indexOf(chapter);
	return at === -1 ? undefined : path[at + 1];
}
