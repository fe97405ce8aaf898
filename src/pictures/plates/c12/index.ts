import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { herBrothersDrawing, inTheTrain, onThePlatform, openHorizon } from './travelling.ts';

/** The plates of how it goes on, for teens: a name and the finished picture. */
export const c12Plates = {
	'c12-comic': () =>
		strip(fourPanels([onThePlatform(), inTheTrain(), herBrothersDrawing(), openHorizon()]), 720)
} satisfies Record<string, () => string>;
