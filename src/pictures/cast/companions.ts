import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Who works where families live for a while, and knows the way. */
export const companion = {
	age: 'adult',
	skin: 's2',
	hair: 'fringe',
	hairColor: 'brown',
	top: { cut: 'sweater', color: PAL.plum },
	bottom: { color: PAL.ink },
	shoes: PAL.brick
} as const satisfies Character;

/** Mama's sister, with whom they may live for a while. */
export const mamasSister = {
	age: 'adult',
	skin: 's4',
	hair: 'bun',
	hairColor: 'dark',
	glasses: true,
	top: { cut: 'tunic', color: PAL.lake },
	bottom: { color: PAL.ink },
	shoes: PAL.coral
} as const satisfies Character;
