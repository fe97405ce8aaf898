import { mama, noor, noorsAunt, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	cat,
	cloud,
	drawing,
	field,
	frame,
	gshadow,
	lamp,
	plant,
	sheet,
	sofa,
	teddy
} from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* b8-family: mattresses on the floor at mama's sister's */

const auntsWall = mix(PAL.mustard, PAL.paper, 0.55);

/** A mattress on the floor with pillow and blanket. Left end of its front edge, 270 wide. */
function floorMattress(x: number, y: number, blanket: string): string {
	return at(
		x,
		y,
		gshadow(135, 2, 150, 8) +
			sheet(
				[
					[20, -62],
					[258, -62],
					[272, -26],
					[0, -26]
				],
				7,
				CARD
			) +
			block(0, -30, 272, 30, shade(CARD, 0.09), 8) +
			sheet(
				[
					[26, -78],
					[88, -76],
					[86, -40],
					[14, -42]
				],
				13,
				tint(PAL.sky, 0.45)
			) +
			sheet(
				[
					[104, -70],
					[256, -68],
					[276, -14],
					[92, -12]
				],
				9,
				blanket
			)
	);
}

const auntWithPillow = {
	...noorsAunt,
	x: 362,
	y: 462,
	s: 1.04,
	mood: 'happy',
	look: [0.65, 0.3],
	tilt: 5,
	pose: 'carry',
	hold: {
		c: {
			svg: block(-44, -36, 88, 22, PAL.coral, 9) + block(-46, -16, 92, 26, tint(PAL.sky, 0.5), 12),
			dy: 2
		}
	}
} satisfies Figure;
const sofaMama = {
	...mama,
	x: 116,
	y: 446,
	s: 1.02,
	seat: 62,
	mood: 'listening',
	look: [0.65, 0.15],
	tilt: 5,
	hands: { l: [72, 400], r: [140, 398] }
} satisfies Figure;
const mattressSami = {
	...sami,
	x: 500,
	y: 536,
	s: 1.2,
	seat: 34,
	mood: 'happy',
	look: [-0.5, -0.45],
	tilt: -5,
	hands: { l: [472, 494], r: [528, 496] }
} satisfies Figure;
const mattressNoor = {
	...noor,
	x: 240,
	y: 536,
	s: 1.2,
	seat: 34,
	mood: 'happy',
	look: [0.5, -0.4],
	tilt: 5,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: true
} satisfies Figure;

function auntsRoom(): string {
	return (
		room(auntsWall, boards, 408) +
		frame(
			60,
			70,
			84,
			100,
			g(
				el('M0 76C0 50 16 40 32 40C48 40 64 50 64 76Z', PAL.plum) + dot(32, 26, 15, SKIN.s4),
				'translate(10 12)'
			)
		) +
		frame(168, 92, 70, 62, el('M8 50L26 26L38 40L46 32L62 50Z', PAL.leaf)) +
		drawing(276, 96, 5, 1) +
		sheet(
			[
				[420, 56],
				[660, 56],
				[660, 250],
				[420, 250]
			],
			4,
			CARD
		) +
		field(432, 68, 216, 170, PAL.sky) +
		cloud(500, 116, 0.7) +
		el('M432 238V200C490 180 560 204 648 184V238Z', mix(PAL.sage, PAL.leaf, 0.3)) +
		line('M540 68V238', CARD, 8) +
		block(408, 250, 264, 14, tint(auntsWall, 0.6), 3) +
		plant(640, 252, 0.7, PAL.lake)
	);
}

export function withFamily(): string {
	return (
		auntsRoom() +
		sofa(132, 436, PAL.plum, 280) +
		sittingAhead(sofaMama) +
		figure(auntWithPillow) +
		floorMattress(76, 540, PAL.brick) +
		floorMattress(386, 540, PAL.mustard) +
		figure(mattressNoor) +
		sittingAhead(mattressSami) +
		lamp(686, 546, 1.4) +
		cat(40, 548, 1.1)
	);
}
