import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	carton,
	field,
	frame,
	lamp,
	plant,
	sheet,
	suitcase,
	teddy
} from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* b8-hotel: two beds, a kettle, and our own lamp */

const hotelWall = mix(PAL.plum, PAL.paper, 0.62);

/** A bed with its head at the wall, seen from its foot. Middle of the foot. */
function bedAhead(x: number, y: number, blanket: string): string {
	return at(
		x,
		y,
		block(-92, -262, 184, 150, shade(PAL.wood, 0.05), 10) +
			sheet(
				[
					[-82, -190],
					[82, -190],
					[104, -44],
					[-104, -44]
				],
				8,
				CARD
			) +
			block(-70, -214, 64, 44, tint(PAL.sky, 0.5), 15) +
			block(6, -214, 64, 44, shade(tint(PAL.sky, 0.5), 0.05), 15) +
			sheet(
				[
					[-88, -152],
					[88, -152],
					[108, -40],
					[-108, -40]
				],
				8,
				blanket
			) +
			block(-108, -46, 216, 40, shade(blanket, 0.12), 6)
	);
}

function hotelWindow(): string {
	const curtain = mix(PAL.lake, PAL.sky, 0.2);
	return (
		block(278, 34, 164, 170, CARD, 3) +
		field(288, 44, 144, 150, mix(PAL.sky, PAL.paper, 0.15)) +
		el('M288 194V132h30v-26h34v40h22v-64h36v48h22v64Z', mix(PAL.lake, PAL.sky, 0.55)) +
		line('M360 44V194', CARD, 7) +
		el('M254 24H304C298 90 300 160 296 232H250Z', curtain) +
		el('M466 24H416C422 90 420 160 424 232H470Z', shade(curtain, 0.1)) +
		line('M240 24H480', PAL.wood, 9)
	);
}

/** The desk with a kettle and cups. */
const kettleDesk = () =>
	block(626, 318, 120, 14, PAL.wood, 3) +
	line('M640 332V440M712 332V440', shade(PAL.wood, 0.2), 10) +
	at(
		664,
		318,
		line('M18-40q22 4 14 30', PAL.ink, 6) +
			el('M-22 0L-16-48H16L22 0Z', tint(PAL.lake, 0.2)) +
			line('M-14-40l-14-10', tint(PAL.lake, 0.2), 8) +
			dot(0, -52, 5, PAL.ink)
	);

const hotelMama = {
	...mama,
	x: 112,
	y: 540,
	s: 1.16,
	seat: 62,
	mood: 'listening',
	look: [0.7, 0.1],
	tilt: 5,
	behind: 'r',
	hands: { l: [88, 484], r: [254, 420] }
} satisfies Figure;
const hotelNoor = {
	...noor,
	x: 228,
	y: 546,
	s: 1.2,
	seat: 70,
	dangle: 1,
	mood: 'neutral',
	look: [0.6, -0.15],
	tilt: -7,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: true
} satisfies Figure;
const hotelSami = {
	...sami,
	x: 424,
	y: 536,
	s: 1.24,
	mood: 'neutral',
	look: [-0.6, 0.15],
	tilt: -4,
	hands: { l: [370, 372], r: [452, 440] }
} satisfies Figure;

export function hotel(): string {
	return (
		room(hotelWall, mix(PAL.lake, PAL.sand, 0.55), 430) +
		hotelWindow() +
		frame(92, 110, 100, 74, el('M12 60L40 24L60 48L72 34L90 60Z', PAL.sage)) +
		frame(550, 110, 100, 74, el('M10 44q20-16 40 0t40 0V64H10Z', PAL.lake)) +
		kettleDesk() +
		bedAhead(174, 508, PAL.lake) +
		bedAhead(560, 508, PAL.lake) +
		block(322, 376, 84, 96, PAL.wood, 5) +
		block(332, 392, 64, 30, shade(PAL.wood, 0.16), 3) +
		lamp(350, 376, 1.3) +
		suitcase(566, 446, 1.3, PAL.leaf) +
		sittingAhead(hotelMama) +
		figure(hotelNoor) +
		oval(256, 424, 12, 10, shade(SKIN.s4, 0.08), 'transform="rotate(-30 256 424)"') +
		figure(hotelSami) +
		carton(650, 548, 88, 66, { mark: 'heart' }) +
		plant(652, 484, 0.75)
	);
}
