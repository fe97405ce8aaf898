import { upright } from '../formats.ts';
import { onTheStairs, stops, telling } from './hall.ts';
import { onThePhone } from './kitchen.ts';
import { asks } from './questions.ts';

/** The plates of a1: a name and the finished picture. */
export const a1Plates = {
	'a1-1-boxes': () => upright(stops(), { moves: 'swing' }),
	'a1-2-phone': () => upright(onThePhone()),
	'a1-3-beside': () => upright(telling()),
	'a1-4-stairs': () => upright(onTheStairs()),
	'a1-5-questions': () => upright(asks())
} satisfies Record<string, () => string>;
