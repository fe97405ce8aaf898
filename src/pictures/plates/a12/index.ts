import { atNight, upright } from '../formats.ts';
import { angry, justPlays, scared } from './feelings.ts';
import { ball } from './ball.ts';
import { ring } from './ring.ts';
import { tellingBear, tellingTeacher } from './telling.ts';

/** The plates of feelings and who helps, for readers of four to seven: a name and the finished picture. */
export const a12Plates = {
	'a12-1-angry': () => upright(angry()),
	'a12-2-scared': () => upright(scared(), atNight),
	'a12-3-plays': () => upright(justPlays()),
	'a12-4-bear': () => upright(tellingBear()),
	'a12-5-teacher': () => upright(tellingTeacher()),
	'a12-6-ring': () => upright(ring()),
	// the ball goes up and down a little, where the reader allows motion
	'a12-7-ball': () => upright(ball(), { moves: 'sink' })
} satisfies Record<string, () => string>;
