import type { Acting } from '../figures/index.ts';
import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Sam, who is there for the children. */
export const sam = {
	age: 'adult',
	skin: 's6',
	hair: 'locs',
	hairColor: 'black',
	top: { cut: 'sweater', color: PAL.coral },
	bottom: { color: PAL.plum },
	shoes: PAL.ink,
	lanyard: PAL.lake
} as const satisfies Character & Pick<Acting, 'lanyard'>;

/** Mevrouw De Wit, who comes for the keys; friendly, with a red folder (`folder` in `hold.c`). */
export const deWit = {
	age: 'adult',
	skin: 's1',
	hair: 'crop',
	hairColor: 'grey',
	top: { cut: 'coat', color: PAL.navy, color2: PAL.stone },
	bottom: { color: PAL.ink },
	shoes: PAL.ink
} as const satisfies Character;

/** Ali, who carries the boxes. */
export const ali = {
	age: 'adult',
	skin: 's3',
	hair: 'short',
	hairColor: 'black',
	beard: 1,
	top: { cut: 'vest', color: PAL.sky, color2: PAL.brick },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** She carries boxes together with Ali. */
export const mover = {
	age: 'adult',
	skin: 's2',
	hair: 'bun',
	hairColor: 'blond',
	top: { cut: 'vest', color: PAL.sky, color2: PAL.brick },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** Meester Karim, the teacher. */
export const karim = {
	age: 'adult',
	skin: 's5',
	hair: 'curly',
	hairColor: 'black',
	glasses: true,
	top: { cut: 'shirt', color: PAL.lake },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** The mentor of Olek and Jada at school. */
export const mentor = {
	age: 'adult',
	skin: 's3',
	hair: 'long',
	hairColor: 'black',
	top: { cut: 'cardigan', color: PAL.lake, color2: PAL.butter },
	bottom: { color: PAL.ink },
	shoes: PAL.plum
} as const satisfies Character;

/** Sanne, the youth worker to whom letters go. */
export const sanne = {
	age: 'adult',
	skin: 's1',
	hair: 'bob',
	hairColor: 'ginger',
	freckles: 1,
	top: { cut: 'sweater', color: PAL.leaf },
	bottom: { color: PAL.navy },
	shoes: PAL.ink,
	lanyard: PAL.brick
} as const satisfies Character & Pick<Acting, 'lanyard'>;

/** A police officer, friendly, without a weapon. */
export const officer = {
	age: 'adult',
	skin: 's2',
	hair: 'ponytail',
	hairColor: 'brown',
	hat: 'police',
	top: { cut: 'uniform', color: PAL.navy },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** The judge: a robe with white bands, a friendly face, no hammer. */
export const judge = {
	age: 'adult',
	skin: 's4',
	hair: 'bob',
	hairColor: 'dark',
	glasses: true,
	top: { cut: 'robe', color: PAL.ink },
	bottom: { color: PAL.ink },
	shoes: PAL.ink
} as const satisfies Character;

/** The doctor. */
export const doctor = {
	age: 'adult',
	skin: 's2',
	hair: 'short',
	hairColor: 'grey',
	glasses: true,
	top: { cut: 'shirt', color: PAL.sage },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

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
