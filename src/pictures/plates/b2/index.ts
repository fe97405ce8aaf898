import { wide } from '../formats.ts';
import { bothSides } from './court.ts';
import { date, grownUps, twoHomes, unsafe } from './home.ts';
import { path } from './path.ts';
import { ownerTells, rent, talks } from './table.ts';

/** The plates of why a family has to go, for readers of eight to eleven: a name and the finished picture. */
export const b2Plates = {
	'b2-1-path': () => wide(path()),
	'b2-2-rent': () => wide(rent()),
	'b2-3-talks': () => wide(talks()),
	'b2-4-judge': () => wide(bothSides()),
	'b2-5-date': () => wide(date()),
	'b2-owner': () => wide(ownerTells()),
	'b2-unsafe': () => wide(unsafe()),
	'b2-grown-ups': () => wide(grownUps()),
	'b2-two-homes': () => wide(twoHomes())
} satisfies Record<string, () => string>;
