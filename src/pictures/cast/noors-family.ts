import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Noor, 5: the stripes make her easy to find on every plate. */
export const noor = {
	age: 'child5',
	skin: 's4',
	hair: 'curlylong',
	hairColor: 'dark',
	top: { cut: 'sweater', color: PAL.brick, pattern: 'stripes', color2: PAL.paper },
	bottom: { color: PAL.lake },
	shoes: PAL.butter
} as const satisfies Character;

/** Sami, 9, her brother. */
export const sami = {
	age: 'child9',
	skin: 's4',
	hair: 'short',
	hairColor: 'dark',
	top: { cut: 'hoodie', color: PAL.leaf },
	bottom: { color: PAL.navy },
	shoes: PAL.stone
} as const satisfies Character;

/** Their mother; her head is bare. */
export const mama = {
	age: 'adult',
	skin: 's4',
	hair: 'wavy',
	hairColor: 'dark',
	top: { cut: 'cardigan', color: PAL.mustard, color2: PAL.paper },
	bottom: { color: PAL.navy },
	shoes: PAL.brick
} as const satisfies Character;

/** The father of Noor and Sami, who lives elsewhere; only in the branch that tells so. */
export const papa = {
	age: 'adult',
	skin: 's5',
	hair: 'curly',
	hairColor: 'dark',
	beard: true,
	top: { cut: 'sweater', color: PAL.lake },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** Their grandmother. */
export const oma = {
	age: 'elder',
	skin: 's4',
	hair: 'bun',
	hairColor: 'grey',
	glasses: true,
	top: { cut: 'sweater', color: PAL.plum },
	bottom: { cut: 'skirt', color: PAL.navy, sock: PAL.stone },
	shoes: PAL.ink
} as const satisfies Character;

/** Pluis, the ginger cat, for `pet`. */
export const pluis = { kind: 'cat', color: PAL.mustard } as const;
