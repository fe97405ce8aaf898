import type { Acting, Looks } from './figures/index.ts';
import { PAL } from './palette.ts';

/** Looks of which the age is known, so that others can hold hands with them. */
type Character = Looks & { age: NonNullable<Looks['age']> };

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

/** Finn, 10; what he wears in his ears is drawn by the plates that show him close by. */
export const finn = {
	age: 'child9',
	skin: 's1',
	hair: 'side',
	hairColor: 'blond',
	top: { cut: 'sweater', color: PAL.lake, pattern: 'band', color2: PAL.butter },
	bottom: { color: PAL.wood },
	shoes: PAL.ink
} as const satisfies Character;

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

/** The aunt who looks after the twins today. */
export const aunt = {
	age: 'adult',
	skin: 's5',
	hijab: PAL.lake,
	top: { cut: 'tunic', color: PAL.butter },
	bottom: { color: PAL.ink },
	shoes: PAL.brick
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
