import { wide } from '../formats.ts';
import { bed, fiveThoughts } from './thoughts.ts';
import { angry, savings, twoMeanings } from './together.ts';

/** The plates of whose fault it is not, for readers of eight to eleven: a name and the finished picture. */
export const b3Plates = {
	'b3-1-bed': () => wide(bed()),
	'b3-2-two-meanings': () => wide(twoMeanings()),
	'b3-3-thoughts': () => wide(fiveThoughts()),
	'b3-4-savings': () => wide(savings()),
	'b3-5-angry': () => wide(angry())
} satisfies Record<string, () => string>;
