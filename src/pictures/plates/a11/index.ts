import { atNight, upright } from '../formats.ts';
import { hotel, otherTown } from './elsewhere.ts';
import { corridorWithDoors } from './corridor.ts';
import { kitchenTogether } from './kitchen.ts';
import { atAunts } from './aunt.ts';
import { rainBoots } from './rain.ts';
import { otherSchool, sameSchool } from './school.ts';
import { callWithBo, calmMoon } from './far-away.ts';

/** The plates of the place for a while for readers of four to seven: a name and the finished picture. */
export const a11Plates = {
	'a11-1-corridor': () => upright(corridorWithDoors()),
	'a11-2-kitchen': () => upright(kitchenTogether()),
	// the rain falls a little, where the reader allows motion
	'a11-3-rain': () => upright(rainBoots(), { moves: 'rain' }),
	'a11-4-school': () => upright(sameSchool()),
	'a11-other-school': () => upright(otherSchool()),
	'a11-5-call': () => upright(callWithBo()),
	'a11-6-moon': () => upright(calmMoon(), atNight),
	'a11-aunt': () => upright(atAunts(), atNight),
	'a11-hotel': () => upright(hotel()),
	'a11-other-town': () => upright(otherTown())
} satisfies Record<string, () => string>;
