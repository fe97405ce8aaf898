import { strip } from '../formats.ts';
import { comic } from './comic.ts';
import { littleOnes } from './sandpit.ts';
import { neighbourTea, stairs } from './stairs.ts';

/** The plates of the day for teens: a name and the finished picture. */
export const c8Plates = {
	'c8-1-stairs': () => strip(stairs(), 420),
	'c8-2-neighbour': () => strip(neighbourTea(), 520),
	'c8-3-little-ones': () => strip(littleOnes(), 520),
	'c8-4-comic': () => strip(comic(), 720)
} satisfies Record<string, () => string>;
