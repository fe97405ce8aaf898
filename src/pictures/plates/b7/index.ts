import { frame } from '../../frame.ts';
import { morning, otherLock, twoPlaces } from './door.ts';
import { inClass, withOma } from './elsewhere.ts';
import { evening, unknownPlace } from './evening.ts';
import { asking, police } from './hall.ts';
import { myPlan } from './plan.ts';

const plate = (inner: string) => frame(inner, { w: 720, h: 560 });
const eveningPlate = (inner: string) => frame(inner, { w: 720, h: 560, evening: false });

/** The plates of the day itself for readers of eight to eleven: a name and the finished picture. */
export const b7Plates = {
	'b7-1-morning': () => plate(morning()),
	'b7-2-two-places': () => plate(twoPlaces()),
	'b7-3-lock': () => plate(otherLock()),
	'b7-3-police': () => plate(police()),
	'b7-4-class': () => plate(inClass()),
	'b7-4-oma': () => plate(withOma()),
	'b7-4-asking': () => plate(asking()),
	'b7-5-my-plan': () => plate(myPlan()),
	'b7-6-evening': () => eveningPlate(evening()),
	'b7-6-unknown': () => eveningPlate(unknownPlace())
} satisfies Record<string, () => string>;
