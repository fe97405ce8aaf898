import { square } from '../formats.ts';
import { inTheCorridor } from './corridor.ts';
import { behindTheCurtain, hanging, signed } from './room.ts';

/** The plates of living somewhere for a while, for teens: a name and the finished picture. */
export const c9Plates = {
	'c9-comic-1': () => square(hanging()),
	'c9-comic-2': () => square(signed()),
	'c9-comic-3': () => square(inTheCorridor()),
	'c9-comic-4': () => square(behindTheCurtain())
} satisfies Record<string, () => string>;
