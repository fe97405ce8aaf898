import { atNight, upright } from '../formats.ts';
import { behindTheDoor } from './door.ts';
import { drip } from './drip.ts';
import { lookingForHelp } from './help.ts';
import { twoHomes } from './homes.ts';
import { costs } from './house.ts';
import { later } from './later.ts';
import { emptyJar, jar } from './money.ts';
import { keyOnTheTable } from './owner.ts';
import { together } from './window.ts';

/** The plates of a2: a name and the finished picture. */
export const a2Plates = {
	'a2-1-house': () => upright(costs(), atNight),
	'a2-2-coins': () => upright(jar(), { moves: 'glow' }),
	'a2-3-helper': () => upright(lookingForHelp()),
	'a2-4-empty-jar': () => upright(emptyJar()),
	'a2-5-window': () => upright(together(), atNight),
	'a2-owner': () => upright(keyOnTheTable()),
	'a2-broken': () => upright(drip()),
	'a2-grown-ups': () => upright(behindTheDoor()),
	'a2-two-homes': () => upright(twoHomes()),
	'a2-later': () => upright(later(), atNight)
} satisfies Record<string, () => string>;
