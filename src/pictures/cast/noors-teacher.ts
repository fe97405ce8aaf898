import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** The juf, Noor's teacher. Meester Karim is Sami's. */
export const juf = {
	age: 'adult',
	skin: 's3',
	hair: 'bob',
	hairColor: 'black',
	glasses: PAL.brick,
	top: { cut: 'sweater', color: PAL.lake, pattern: 'dots', color2: PAL.butter },
	bottom: { color: PAL.wood },
	shoes: PAL.ink
} as const satisfies Character;
