import { square } from '../formats.ts';
import { answer } from './reply.ts';
import { readingOnTheTrain, recording, together } from './speaking.ts';

/** The plates of being heard, for teens: a name and the finished picture. */
export const c6Plates = {
	'c6-comic-1': () => square(recording()),
	'c6-comic-2': () => square(readingOnTheTrain()),
	'c6-comic-3': () => square(answer()),
	'c6-comic-4': () => square(together())
} satisfies Record<string, () => string>;
