import { wide } from '../formats.ts';
import { notDecided } from './doorstep.ts';
import { letters, onTheStairs } from './hall.ts';
import { choosing, notTheOnlyOne, telling } from './telling.ts';

/** The plates of what is going on, for readers of eight to eleven: a name and the finished picture. */
export const b1Plates = {
	'b1-1-stairs': () => wide(onTheStairs()),
	'b1-2-letters': () => wide(letters()),
	'b1-3-telling': () => wide(telling()),
	'b1-4-windows': () => wide(notTheOnlyOne()),
	'b1-5-choosing': () => wide(choosing()),
	'b1-undecided': () => wide(notDecided())
} satisfies Record<string, () => string>;
