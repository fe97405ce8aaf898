import { strip } from '../formats.ts';
import { transitLine } from './line.ts';

/** The plates of how it goes, step by step, for teens: a name and the finished picture. */
export const c2Plates = {
	'c2-line': () => strip(transitLine(), 640)
} satisfies Record<string, () => string>;
