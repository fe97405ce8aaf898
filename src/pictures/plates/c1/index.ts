import { square } from '../formats.ts';
import { asks, silence } from './evening.ts';
import { finding, freezing } from './hall.ts';

/** The plates of what is going on, for teens: a name and the finished picture. */
export const c1Plates = {
	'c1-comic-1': () => square(finding()),
	'c1-comic-2': () => square(freezing()),
	'c1-comic-3': () => square(silence()),
	'c1-comic-4': () => square(asks())
} satisfies Record<string, () => string>;
