import { square } from '../formats.ts';
import { carrying, handingOver, tooMuch } from './carrying.ts';
import { withAFriend } from './outside.ts';

/** The plates of not your job, for teens: a name and the finished picture. */
export const c4Plates = {
	'c4-comic-1': () => square(carrying()),
	'c4-comic-2': () => square(tooMuch()),
	'c4-comic-3': () => square(handingOver()),
	'c4-comic-4': () => square(withAFriend())
} satisfies Record<string, () => string>;
