import { PAL } from '../palette.ts';
import { bungalow, carton, school, suitcase, van } from '../props/index.ts';
import { g } from '../shapes.ts';
import type { Drawing } from './drawing.ts';
import { smallHouse } from './small-house.ts';

/** Where a family can be on its journey, and the school. */
export const places = {
	'still-home': { svg: smallHouse(PAL.leaf), box: [-40, -92, 80, 96] },
	nearly: { svg: carton(0, 0, 64, 48, { mark: 'heart' }), box: [-40, -56, 80, 60] },
	today: { svg: van(0, 0), box: [-186, -184, 366, 196] },
	there: {
		svg: g(bungalow(-110, 0), 'scale(.6)') + suitcase(40, 10, 0.66, PAL.leaf),
		box: [-80, -102, 160, 116]
	},
	school: { svg: school(-210, 0), box: [-226, -292, 452, 300] }
} as const satisfies Record<string, Drawing>;
