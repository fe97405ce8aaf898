import { wide } from '../formats.ts';
import { friends, pet, photo } from './goodbye.ts';
import { firstThree, ownBox, piles } from './packing.ts';
import { store } from './store.ts';

/** The plates of what goes along and of goodbyes, for readers of eight to eleven: a name and the finished picture. */
export const b6Plates = {
	'b6-1-piles': () => wide(piles()),
	'b6-2-own-box': () => wide(ownBox()),
	'b6-3-store': () => wide(store()),
	'b6-4-photo': () => wide(photo()),
	'b6-5-friends': () => wide(friends()),
	'b6-no-time': () => wide(firstThree()),
	'b6-pet': () => wide(pet())
} satisfies Record<string, () => string>;
