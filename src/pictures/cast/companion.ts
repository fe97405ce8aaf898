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
