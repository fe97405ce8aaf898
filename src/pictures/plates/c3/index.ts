import { strip } from '../formats.ts';
import { decidersAndDoors } from './doors.ts';

/** The plates of who decides what, for teens: a name and the finished picture. */
export const c3Plates = {
	'c3-doors': () => strip(decidersAndDoors(), 580)
} satisfies Record<string, () => string>;
