import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Bo, Sami's friend. */
export const bo = {
	age: 'child9',
	skin: 's6',
	hair: 'puffs',
	hairColor: 'black',
	band: PAL.mustard,
	top: { cut: 'sweater', color: PAL.lake, pattern: 'stripes', color2: PAL.sky },
	bottom: { color: PAL.plum },
	shoes: PAL.brick
} as const satisfies Character;

/** Finn, 10, with his hearing aids. */
export const finn = {
	age: 'child9',
	skin: 's1',
	hair: 'side',
	hairColor: 'blond',
	hearingAids: PAL.brick,
	top: { cut: 'sweater', color: PAL.lake, pattern: 'band', color2: PAL.butter },
	bottom: { color: PAL.wood },
	shoes: PAL.ink
} as const satisfies Character;

/** Ruben, Finn's father. */
export const ruben = {
	age: 'adult',
	skin: 's1',
	hair: 'side',
	hairColor: 'brown',
	beard: true,
	top: { cut: 'shirt', color: PAL.coral },
	bottom: { color: PAL.lake },
	shoes: PAL.ink
} as const satisfies Character;

/** Finn's mother, who lives elsewhere. */
export const finnsMother = {
	age: 'adult',
	skin: 's1',
	hair: 'ponytail',
	hairColor: 'blond',
	top: { cut: 'sweater', color: PAL.plum },
	bottom: { color: PAL.lake },
	shoes: PAL.brick
} as const satisfies Character;

/** Lotte, Jada's best friend, in her wheelchair. */
export const lotte = {
	age: 'teen',
	skin: 's2',
	hair: 'long',
	hairColor: 'ginger',
	freckles: true,
	wheelchair: true,
	chairColor: PAL.lake,
	top: { cut: 'sweater', color: PAL.butter },
	bottom: { color: PAL.plum },
	shoes: PAL.brick
} as const satisfies Character;

/** Olek's friend, with whom he cycles. */
export const friend = {
	age: 'teen',
	skin: 's5',
	hair: 'afro',
	hairColor: 'black',
	top: { cut: 'hoodie', color: PAL.mustard },
	bottom: { color: PAL.lake },
	shoes: PAL.brick
} as const satisfies Character;

/** The neighbour from upstairs. */
export const neighbour = {
	age: 'elder',
	skin: 's3',
	hair: 'bald',
	hairColor: 'white',
	moustache: true,
	glasses: true,
	top: { cut: 'cardigan', color: PAL.wood, color2: PAL.butter },
	bottom: { color: PAL.ink },
	shoes: PAL.plum
} as const satisfies Character;
