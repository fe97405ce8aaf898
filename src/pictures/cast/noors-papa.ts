import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** The father of Noor and Sami, who lives elsewhere; only in the branch that tells so. */
export const papa = {
	age: 'adult',
	skin: 's5',
	hair: 'curly',
	hairColor: 'dark',
	top: { cut: 'sweater', color: PAL.sage },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;
