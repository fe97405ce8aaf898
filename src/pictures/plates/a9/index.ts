import { frame, type FrameOptions } from '../../frame.ts';
import { leaving, schoolOma } from './away.ts';
import { candleAndFlower, lap } from './calm.ts';
import { bell, keys } from './door.ts';
import { bedInNewRoom, somewhereInside } from './evening.ts';
import { boxes, breakfast } from './morning.ts';

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
