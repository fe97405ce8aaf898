import { mama, noor } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { CARD, PAL, tint } from '../../palette.ts';
import { cat, house, teddy } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { hallWall } from '../../sets/home.ts';
import { stripes } from '../../sets/marks.ts';
import { glow } from '../../sets/night.ts';
import { noorsBed } from '../../sets/noors-room.ts';
import { band } from '../../sets/rooms.ts';

/** A cloud of thought over Noor: a house, a bed and the cat, what she asks about. */
function questionCloud(): string {
	const outline =
		'M96 250C40 250 22 176 74 150C58 84 132 44 186 78C214 20 316 20 342 74C404 44 470 92 448 150C496 176 476 252 416 248C392 288 330 290 304 262C268 292 214 290 192 262C164 284 112 282 96 250Z';
	return at(
		70,
		24,
		el(outline, CARD) +
			oval(222, 330, 24, 18, CARD) +
			oval(232, 372, 14, 11, CARD) +
			house(234, 240, 80, 134, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 4 }) +
			at(74, 240, noorsBed(0, 0), 0.42) +
			cat(386, 240, 1.45),
		1.16
	);
}

const asking: Face = { brow: [-3.5, 1.6], eye: 'dot', mouth: 'calm' };

const noorAsking = {
	...noor,
	x: 284,
	y: 1030,
	s: 3,
	noLegs: 1,
	noShadow: 1,
	mood: asking,
	look: [0.65, -0.5],
	tilt: 4,
	closeup: 1,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

const mamaNodding = {
	...mama,
	x: 506,
	y: 1262,
	s: 2.7,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [-0.7, 0.4],
	tilt: -9,
	closeup: 1
} satisfies Figure;

const rings = [
	[380, 0.12],
	[250, 0.12]
] as const;

/** Noor may ask everything; mama nods. */
export function asks(): string {
	return (
		band(-9, 829, hallWall) +
		line(stripes(12, 725, 46, 829), tint(hallWall, 0.26), 9) +
		glow(640, 560, rings) +
		questionCloud() +
		figure(mamaNodding) +
		figure(noorAsking)
	);
}
