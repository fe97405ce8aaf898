import { upright } from '../formats.ts';
import { handOnDoor, walkingAway } from './door.ts';
import { kitchenBye, marksBye, stairsBye } from './round.ts';
import { fromMemory, gladOutside, sadTogether } from './together.ts';

/** The plates of saying goodbye to the house, for readers of four to seven: a name and the finished picture. */
export const a8Plates = {
	'a8-1-kitchen': () => upright(kitchenBye()),
	'a8-2-stairs': () => upright(stairsBye()),
	'a8-3-marks': () => upright(marksBye()),
	'a8-4-hand': () => upright(handOnDoor()),
	'a8-5-together': () => upright(sadTogether()),
	// the light of the lamp comes and goes, where the reader allows motion
	'a8-6-away': () => upright(walkingAway(), { moves: 'glow' }),
	'a8-from-memory': () => upright(fromMemory()),
	'a8-glad': () => upright(gladOutside())
} satisfies Record<string, () => string>;
