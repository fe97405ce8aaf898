import { frame, type FrameOptions } from '../frame.ts';
import { leaving, schoolOma } from './a9-away.ts';
import { candleAndFlower, lap } from './a9-calm.ts';
import { bell, keys } from './a9-door.ts';
import { bedInNewRoom, somewhereInside } from './a9-evening.ts';
import { boxes, breakfast } from './a9-morning.ts';

const plate = (inner: string, options: FrameOptions = {}): string =>
	frame(inner, { w: 720, h: 820, edge: 2.2, ...options });

/** The plates of the day itself for readers of four to seven: a name and the finished picture. */
export const a9Plates = {
	'a9-1-breakfast': () => plate(breakfast()),
	'a9-2-boxes': () => plate(boxes()),
	'a9-3-bell': () => plate(bell()),
	'a9-school-oma': () => plate(schoolOma()),
	// the flame sways a little, where the reader allows motion
	'a9-4-candle': () => plate(candleAndFlower(), { live: true }),
	'a9-keys': () => plate(keys()),
	'a9-5-leaving': () => plate(leaving()),
	'a9-6-bed': () => plate(bedInNewRoom(), { evening: false }),
	'a9-6-somewhere': () => plate(somewhereInside(), { evening: false }),
	'a9-7-lap': () => plate(lap())
} satisfies Record<string, () => string>;
