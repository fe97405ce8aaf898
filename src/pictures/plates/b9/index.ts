import { wide } from '../formats.ts';
import { sharedMeal } from './kitchen.ts';
import { homework, outside, telling } from './rights.ts';
import { sorting } from './rules.ts';

/** The plates of living in a place for a while: a name and the finished picture. */
export const b9Plates = {
	'b9-1-kitchen': () => wide(sharedMeal()),
	'b9-2-rules': () => wide(sorting()),
	'b9-3-homework': () => wide(homework()),
	'b9-4-telling': () => wide(telling()),
	'b9-5-outside': () => wide(outside())
} satisfies Record<string, () => string>;
