import { atNight, upright } from '../formats.ts';
import { samPhones, twoHalves } from './board.ts';
import { countingAgain, notCounting } from './counting.ts';
import { moonWindow, theDay, tonight } from './moons.ts';

/** The plates of the nights that are left, for readers of four to seven: a name and the finished picture. */
export const a7Plates = {
	'a7-1-moons': () => upright(moonWindow(), atNight),
	// tonight's moon fills, where the reader allows motion
	'a7-2-tonight': () => upright(tonight(), { ...atNight, moves: 'glow' }),
	'a7-3-day': () => upright(theDay(), atNight),
	'a7-4-board': () => upright(twoHalves(), atNight),
	'a7-5-phone': () => upright(samPhones(), atNight),
	'a7-no-date': () => upright(notCounting(), atNight),
	'a7-changed': () => upright(countingAgain(), atNight)
} satisfies Record<string, () => string>;
