import { strip } from '../formats.ts';
import { packed } from './bed.ts';

/** The plates of what to arrange, for teens: a name and the finished picture. */
export const c7Plates = {
	'c7-flat-lay': () => strip(packed(), 545)
} satisfies Record<string, () => string>;
