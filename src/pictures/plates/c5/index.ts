import { strip } from '../formats.ts';
import { sixRights } from './icons.ts';

/** The plates of rights, for teens: a name and the finished picture. */
export const c5Plates = {
	'c5-rights': () => strip(sixRights(), 489)
} satisfies Record<string, () => string>;
