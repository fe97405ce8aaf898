import { atNight, wide } from '../formats.ts';
import { morning, otherLock, twoPlaces } from './door.ts';
import { inClass, withOma } from './elsewhere.ts';
import { evening, unknownPlace } from './evening.ts';
import { asking, police } from './hall.ts';
import { myPlan } from './plan.ts';

/** The plates of the day itself for readers of eight to eleven: a name and the finished picture. */
export const b7Plates = {
	'b7-1-morning': () => wide(morning()),
	'b7-2-two-places': () => wide(twoPlaces()),
	'b7-3-lock': () => wide(otherLock()),
	'b7-3-police': () => wide(police()),
	'b7-4-class': () => wide(inClass()),
	'b7-4-oma': () => wide(withOma()),
	'b7-4-asking': () => wide(asking()),
	'b7-5-my-plan': () => wide(myPlan()),
	'b7-6-evening': () => wide(evening(), atNight),
	'b7-6-unknown': () => wide(unknownPlace(), atNight)
} satisfies Record<string, () => string>;
