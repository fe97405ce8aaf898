import { frame } from '../../frame.ts';
import { comic } from './comic.ts';
import { littleOnes } from './sandpit.ts';
import { neighbourTea, stairs } from './stairs.ts';

const plate = (inner: string, h: number) => frame(inner, { w: 720, h });

/** The plates of the day for teens: a name and the finished picture. */
export const c8Plates = {
	'c8-1-stairs': () => plate(stairs(), 420),
	'c8-2-neighbour': () => plate(neighbourTea(), 520),
	'c8-3-little-ones': () => plate(littleOnes(), 520),
	'c8-4-comic': () => plate(comic(), 720)
} satisfies Record<string, () => string>;
