import { atNight, wide } from '../formats.ts';
import { myCorner } from './corner.ts';
import { awake, goodnightOrder } from './night.ts';
import { withFamily } from './family.ts';
import { holidayPark } from './holiday-park.ts';
import { hotel } from './hotel.ts';
import { tour } from './tour.ts';

/** The plates of the first night and the first week: a name and the finished picture. */
export const b8Plates = {
	'b8-1-my-corner': () => wide(myCorner()),
	'b8-2-awake': () => wide(awake(), atNight),
	'b8-3-tour': () => wide(tour()),
	'b8-4-goodnight': () => wide(goodnightOrder(), atNight),
	'b8-hotel': () => wide(hotel()),
	'b8-family': () => wide(withFamily()),
	'b8-holiday-park': () => wide(holidayPark())
} satisfies Record<string, () => string>;
