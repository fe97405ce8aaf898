import { PAL } from '../../palette.ts';
import type { Character } from '../../cast/character.ts';

/** A mother who lives along the corridor. */
export const otherMother = {
	age: 'adult',
	skin: 's3',
	hijab: PAL.sage,
	top: { cut: 'tunic', color: PAL.plum },
	bottom: { color: PAL.ink },
	shoes: PAL.ink
} as const satisfies Character;

/** Her daughter, as old as Noor. */
export const otherGirl = {
	age: 'child5',
	skin: 's3',
	hair: 'pigtails',
	hairColor: 'black',
	band: PAL.mustard,
	top: { cut: 'dungarees', color: PAL.butter, color2: PAL.leaf },
	bottom: { color: PAL.leaf },
	shoes: PAL.plum
} as const satisfies Character;

/** A father who lives there too. */
export const otherFather = {
	age: 'adult',
	skin: 's5',
	hair: 'short',
	hairColor: 'black',
	top: { cut: 'sweater', color: PAL.sage },
	bottom: { color: PAL.wood },
	shoes: PAL.ink
} as const satisfies Character;

/** His little son. */
export const otherBoy = {
	age: 'toddler',
	skin: 's5',
	hair: 'curly',
	hairColor: 'black',
	top: { cut: 'sweater', color: PAL.coral },
	bottom: { color: PAL.navy },
	shoes: PAL.brick
} as const satisfies Character;

/** The teacher of the new school. */
export const newTeacher = {
	age: 'adult',
	skin: 's2',
	hair: 'ponytail',
	hairColor: 'ginger',
	freckles: 1,
	top: { cut: 'cardigan', color: PAL.plum, color2: PAL.butter },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;
