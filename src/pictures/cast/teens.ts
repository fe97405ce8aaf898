import { PAL } from '../palette.ts';
import type { Character } from './character.ts';

/** Jada, 15. Plates add her plum rucksack (`pack`) and her headphones. */
export const jada = {
	age: 'teen',
	skin: 's6',
	hair: 'locs',
	hairColor: 'black',
	top: { cut: 'hoodie', color: PAL.sage },
	bottom: { color: PAL.ink },
	shoes: PAL.paper
} as const satisfies Character;

const twin = {
	age: 'toddler',
	skin: 's6',
	hair: 'curly',
	hairColor: 'black',
	bottom: { color: PAL.navy }
} as const satisfies Character;

/** Jada's little twin brothers, who differ in their jumpers and shoes only. */
export const twins = [
	{ ...twin, top: { cut: 'sweater', color: PAL.mustard }, shoes: PAL.brick },
	{ ...twin, top: { cut: 'sweater', color: PAL.coral }, shoes: PAL.lake }
] as const satisfies readonly Character[];

/** Shanice, the mother of Jada and the twins. */
export const shanice = {
	age: 'adult',
	skin: 's6',
	hair: 'braids',
	hairColor: 'black',
	top: { cut: 'cardigan', color: PAL.plum, color2: PAL.blush },
	bottom: { color: PAL.lake },
	shoes: PAL.ink
} as const satisfies Character;

/** Jada's stepfather. */
export const stepfather = {
	age: 'adult',
	skin: 's5',
	hair: 'buzz',
	hairColor: 'black',
	build: 'wide',
	top: { cut: 'sweater', color: PAL.mustard },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;

/** The aunt who looks after the twins today. */
export const aunt = {
	age: 'adult',
	skin: 's5',
	hijab: PAL.lake,
	top: { cut: 'tunic', color: PAL.butter },
	bottom: { color: PAL.ink },
	shoes: PAL.brick
} as const satisfies Character;

/** Olek, 13. */
export const olek = {
	age: 'teen',
	skin: 's1',
	hair: 'messy',
	hairColor: 'blond',
	top: { cut: 'hoodie', color: PAL.navy },
	bottom: { color: PAL.stone },
	shoes: PAL.ink
} as const satisfies Character;

/** Olek's mother. */
export const oleksMother = {
	age: 'adult',
	skin: 's1',
	hair: 'bob',
	hairColor: 'blond',
	top: { cut: 'shirt', color: PAL.sage },
	bottom: { color: PAL.navy },
	shoes: PAL.ink
} as const satisfies Character;
