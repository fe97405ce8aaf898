import { upright } from '../formats.ts';
import { drawingInHands } from './drawing.ts';
import { bikeInShed, bikeNotKnown, kissForPluis } from './elsewhere.ts';
import { photoOfBath, stoneInHands } from './own-hands.ts';
import { bearGoesIn, emptyBag, tooFull } from './packing.ts';

/** The plates about what comes along: a name and the finished picture. */
export const a6Plates = {
	'a6-1-bag': () => upright(emptyBag()),
	// bear sinks into the bag, where the reader allows motion
	'a6-2-bear': () => upright(bearGoesIn(), { moves: 'sink' }),
	'a6-3-stone': () => upright(stoneInHands()),
	'a6-4-full': () => upright(tooFull()),
	'a6-5-bath': () => upright(photoOfBath()),
	'a6-pluis-kiss': () => upright(kissForPluis()),
	'a6-pluis-drawing': () => upright(drawingInHands()),
	'a6-bike-shed': () => upright(bikeInShed()),
	'a6-bike-unknown': () => upright(bikeNotKnown())
} satisfies Record<string, () => string>;
