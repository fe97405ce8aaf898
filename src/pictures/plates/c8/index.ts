import { square, strip } from '../formats.ts';
import { message, packing, passing, tea } from './comic.ts';
import { littleOnes } from './sandpit.ts';
import { neighbourTea, stairs } from './stairs.ts';

/** The plates of the day for teens: a name and the finished picture. */
export const c8Plates = {
	'c8-1-stairs': () => strip(stairs(), 420),
	'c8-2-neighbour': () => strip(neighbourTea(), 520),
	'c8-3-little-ones': () => strip(littleOnes(), 520),
	'c8-4-comic-1': () => square(packing()),
	'c8-4-comic-2': () => square(passing()),
	'c8-4-comic-3': () => square(tea()),
	'c8-4-comic-4': () => square(message())
} satisfies Record<string, () => string>;
