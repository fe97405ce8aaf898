import { mama, noor, papa } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, tint } from '../../palette.ts';
import {
	apartment,
	block,
	carton,
	cloud,
	drawing,
	field,
	gshadow,
	plant
} from '../../props/index.ts';
import { el, g, line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { phoneAtEar } from '../../sets/phone-at-ear.ts';
import { boards } from '../../sets/rooms.ts';
import { sittingAhead, type Seated } from '../../sets/sitting.ts';
import { phoneLine } from './phone-line.ts';

const papasWall = mix(PAL.lake, PAL.sky, 0.55);
const ourWall = mix(PAL.blush, PAL.paper, 0.15);

function papasRoom(): string {
	return (
		field(-9, -9, 380, 600, papasWall) +
		field(-9, 590, 380, 240, mix(PAL.wood, PAL.sand, 0.4)) +
		field(-9, 574, 380, 18, tint(papasWall, 0.5)) +
		block(58, 92, 236, 260, CARD, 4) +
		field(72, 106, 208, 232, mix(PAL.sky, PAL.paper, 0.3)) +
		cloud(130, 150, 0.5) +
		g(
			apartment(0, 0, 150, 190, mix(PAL.coral, PAL.blush, 0.5), { rows: 3 }),
			'translate(160 338) scale(.72)'
		) +
		line('M176 106V338', CARD, 8) +
		block(44, 350, 264, 16, tint(papasWall, 0.6), 3) +
		plant(96, 350, 0.6, PAL.mustard) +
		drawing(306, 250, 4, 2)
	);
}

function ourRoom(): string {
	return (
		el('M366-9C352 120 376 260 360 420C348 560 372 700 362 829H729V-9Z', ourWall) +
		el('M364 590C360 660 370 740 362 829H729V590Z', boards) +
		field(366, 574, 363, 18, tint(ourWall, 0.5)) +
		line('M366-9C352 120 376 260 360 420C348 560 372 700 362 829', PAL.paper, 14) +
		drawing(560, 150, -5, 0) +
		drawing(632, 170, 4, 1)
	);
}

const papaSits = {
	...papa,
	x: 170,
	y: 752,
	s: 1.64,
	seat: 84,
	mood: 'listening',
	look: [0.65, 0.1],
	tilt: 4,
	hands: { l: [114, 648], r: [234, 442] },
	hold: { r: { svg: phoneAtEar(0.95, -8), dx: -2, dy: -12 } }
} satisfies Seated;

const mamaSits = {
	...mama,
	x: 612,
	y: 752,
	s: 1.64,
	seat: 70,
	mood: 'listening',
	look: [-0.6, 0.3],
	tilt: -6,
	behind: 'l',
	hands: { l: [478, 620], r: [664, 662] }
} satisfies Seated;

const noorCalls = {
	...noor,
	x: 494,
	y: 758,
	s: 1.64,
	mood: 'neutral',
	look: [-0.3, 0.1],
	tilt: 6,
	hands: { l: [442, 548], r: [528, 656] },
	hold: {
		l: { svg: phoneAtEar(0.92, 8), dx: 2, dy: -12 },
		r: bearByPaw('r', 0.95)
	}
} satisfies Figure;

/** Papa lives elsewhere; he and Noor are on the telephone. */
export function papaElsewhere(): string {
	return (
		papasRoom() +
		ourRoom() +
		gshadow(172, 756, 96, 10) +
		block(78, 604, 186, 150, mix(PAL.mustard, PAL.wood, 0.3), 12) +
		sittingAhead(papaSits) +
		gshadow(616, 756, 90, 9) +
		carton(616, 754, 136, 114) +
		sittingAhead(mamaSits) +
		figure(noorCalls) +
		phoneLine('M262 424C300 366 388 380 424 500')
	);
}
