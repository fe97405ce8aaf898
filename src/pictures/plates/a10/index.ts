import { atNight, upright } from '../formats.ts';
import { doorOpens, hallAtNight } from './arriving.ts';
import { asleep, awake, song } from './night.ts';
import { morning } from './morning.ts';

/** The plates of the first night for readers of four to seven: a name and the finished picture. */
export const a10Plates = {
	'a10-1-door': () => upright(doorOpens(), atNight),
	'a10-2-hall': () => upright(hallAtNight(), atNight),
	'a10-3-awake': () => upright(awake(), atNight),
	'a10-4-song': () => upright(song(), atNight),
	// Noor's blanket goes up and down, where the reader allows motion
	'a10-5-asleep': () => upright(asleep(), { ...atNight, moves: 'breathe' }),
	'a10-6-morning': () => upright(morning())
} satisfies Record<string, () => string>;
