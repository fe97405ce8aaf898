import { PAL } from '../palette.ts';
import type { Acting } from '../figures/index.ts';
import type { Character } from './character.ts';

/** The landlord of the green house. */
export const landlord = {
	age: 'adult',
	build: 'wide',
	skin: 's2',
	hair: 'side',
	hairColor: 'brown',
	moustache: true,
	top: { cut: 'sweater', color: PAL.sky },
	bottom: { color: PAL.wood },
	shoes: PAL.ink
} as const satisfies Character;

/** She owns the house in the branch where the owner wants it back. */
export const owner = {
	age: 'adult',
	skin: 's3',
	hair: 'bun',
	hairColor: 'black',
	top: { cut: 'coat', color: PAL.coral, color2: PAL.paper },
	bottom: { color: PAL.ink },
	shoes: PAL.plum
} as const satisfies Character;

/** She works for the municipality and looks for a place with the family. */
export const clerk = {
	age: 'adult',
	skin: 's5',
	hair: 'afro',
	hairColor: 'black',
	glasses: PAL.butter,
	top: { cut: 'shirt', color: PAL.butter },
	bottom: { color: PAL.lake },
	shoes: PAL.ink,
	lanyard: PAL.leaf
} as const satisfies Character & Pick<Acting, 'lanyard'>;

/** He helps mama with letters and money. */
export const adviser = {
	age: 'adult',
	skin: 's1',
	hair: 'curly',
	hairColor: 'ginger',
	beard: true,
	top: { cut: 'sweater', color: PAL.navy },
	bottom: { color: PAL.stone },
	shoes: PAL.ink
} as const satisfies Character;

/** She looks whether a house is safe. */
export const inspector = {
	age: 'adult',
	skin: 's2',
	hair: 'ponytail',
	hairColor: 'blond',
	top: { cut: 'vest', color: PAL.lake, color2: PAL.mustard },
	bottom: { color: PAL.ink },
	shoes: PAL.wood
} as const satisfies Character;
