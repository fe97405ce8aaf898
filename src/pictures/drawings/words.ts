import { PAL } from '../palette.ts';
import { backpack, bed, block, carton, envelope, key, lock, phone } from '../props/index.ts';
import { at } from '../shapes.ts';
import type { Drawing } from './drawing.ts';
import { smallHouse } from './small-house.ts';

const lockedDoor =
	block(-46, -46, 62, 94, PAL.leaf, 3) +
	block(-36, -36, 42, 34, PAL.sky, 3) +
	at(-18, 26, lock(0.8)) +
	at(21, 4, key(1, -34));

/** What the cards show that explain a word. */
export const words = {
	'word-house': { svg: smallHouse(PAL.coral), box: [-40, -92, 80, 96] },
	'word-bed': { svg: bed(0, 0, { c: PAL.lake }), box: [-104, -90, 208, 96] },
	'word-box': { svg: carton(0, 0, 64, 48, { mark: 'heart' }), box: [-40, -56, 80, 60] },
	'word-bag': { svg: backpack(0, 0), box: [-34, -72, 68, 76] },
	'word-key': { svg: key(), box: [-24, -34, 52, 68] },
	'word-letter': { svg: envelope(1, 0, PAL.butter), box: [-38, -26, 76, 52] },
	'word-phone': { svg: phone(1.15), box: [-24, -24, 48, 48] },
	'word-locksmith': { svg: lockedDoor, box: [-50, -50, 100, 100] }
} as const satisfies Record<string, Drawing>;
