import { square } from '../formats.ts';
import { atTheMentors, studyCorner } from './inside.ts';
import { atTheCrossroads, tellingOne } from './outside.ts';

/** The plates of school, friends and online, for teens: a name and the finished picture. */
export const c10Plates = {
	'c10-comic-1': () => square(atTheCrossroads()),
	'c10-comic-2': () => square(tellingOne()),
	'c10-comic-3': () => square(atTheMentors()),
	'c10-comic-4': () => square(studyCorner())
} satisfies Record<string, () => string>;
