import { upright } from '../formats.ts';
import { aliWithBox, shoes } from './hall.ts';
import { deWitWithKeys, samWithCrayons } from './meeting.ts';
import { behindMama, officerAtTable } from './together.ts';

/** The plates about the people who come: a name and the finished picture. */
export const a5Plates = {
	'a5-1-shoes': () => upright(shoes()),
	'a5-2-crayons': () => upright(samWithCrayons()),
	'a5-3-keys': () => upright(deWitWithKeys()),
	// Ali's arms sink a little under the box, where the reader allows motion
	'a5-4-box': () => upright(aliWithBox(), { moves: 'sink' }),
	'a5-5-mama': () => upright(behindMama()),
	'a5-police': () => upright(officerAtTable())
} satisfies Record<string, () => string>;
