import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Mama's sister, with whom Pluis goes to live. */
export const noorsAunt = {
	age: 'adult',
	skin: 's4',
	hijab: PAL.plum,
	top: { cut: 'tunic', color: PAL.sage },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;
