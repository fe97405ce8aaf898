import { atNight, upright } from '../formats.ts';
import { leaving, schoolOma } from './away.ts';
import { candleAndFlower, lap } from './calm.ts';
import { bell, keys } from './door.ts';
import { bedInNewRoom, somewhereInside } from './evening.ts';
import { boxes, breakfast } from './morning.ts';

/** The plates of the day itself for readers of four to seven: a name and the finished picture. */
export const a9Plates = {
	'a9-1-breakfast': () => upright(breakfast()),
	'a9-2-boxes': () => upright(boxes()),
	'a9-3-bell': () => upright(bell()),
	'a9-school-oma': () => upright(schoolOma()),
	// the flame sways a little, where the reader allows motion
	'a9-4-candle': () => upright(candleAndFlower(), { moves: 'tail' }),
	'a9-keys': () => upright(keys()),
	'a9-5-leaving': () => upright(leaving()),
	'a9-6-bed': () => upright(bedInNewRoom(), atNight),
	'a9-6-somewhere': () => upright(somewhereInside(), atNight),
	'a9-7-lap': () => upright(lap())
} satisfies Record<string, () => string>;
