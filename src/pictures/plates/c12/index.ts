import { square } from '../formats.ts';
import { herBrothersDrawing, inTheTrain, onThePlatform, openHorizon } from './travelling.ts';

/** The plates of how it goes on, for teens: a name and the finished picture. */
export const c12Plates = {
	'c12-comic-1': () => square(onThePlatform()),
	'c12-comic-2': () => square(inTheTrain()),
	'c12-comic-3': () => square(herBrothersDrawing()),
	'c12-comic-4': () => square(openHorizon())
} satisfies Record<string, () => string>;
