import { wide } from '../formats.ts';
import { paintedBody } from './body.ts';
import { myCircle } from './circle.ts';
import { atTheDoctor, blowingSlowly, tummy } from './close.ts';

/** The plates of what happens in your head and body, and who helps: a name and the finished picture. */
export const b11Plates = {
	'b11-1-body': () => wide(paintedBody()),
	'b11-2-tummy': () => wide(tummy()),
	'b11-3-blowing': () => wide(blowingSlowly()),
	'b11-4-doctor': () => wide(atTheDoctor()),
	'b11-5-circle': () => wide(myCircle())
} satisfies Record<string, () => string>;
