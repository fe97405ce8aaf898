import { noorsAunt } from '../../cast/noors-aunt.ts';
import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	bungalow,
	bush,
	carton,
	cat,
	cloud,
	drawing,
	field,
	frame,
	grass,
	gshadow,
	lamp,
	plant,
	sheet,
	sofa,
	suitcase,
	sun,
	teddy,
	tree
} from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { band, boards, room } from '../../sets/rooms.ts';
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
	hands: { l: [88, 484], r: [216, 438] }
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
		figure(hotelSami) +
		carton(650, 548, 88, 66, { mark: 'heart' }) +
		plant(652, 484, 0.75)
	);
}

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

export function withFamily(): string {
	return (
		room(auntsWall, boards, 408) +
		frame(
			60,
			70,
			84,
			100,
			g(
				el('M0 76C0 50 16 40 32 40C48 40 64 50 64 76Z', PAL.plum) + dot(32, 26, 15, '#b97a50'),
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
		plant(640, 252, 0.7, PAL.lake) +
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

/* b8-holiday-park: a small wooden house among trees */

export function holidayPark(): string {
	const lawn = mix(PAL.sage, PAL.leaf, 0.12);
	const [mother, daughter] = holdHands(
		{
			...mama,
			x: 158,
			y: 524,
			s: 1.02,
			mood: 'listening',
			look: [0.65, 0.2],
			tilt: 5,
			hold: { l: { svg: suitcase(0, 78, 1, PAL.leaf) } }
		},
		{ ...noor, y: 530, s: 1.02, mood: 'neutral', look: [0.6, -0.2], tilt: 4 }
	);
	const son = {
		...sami,
		x: 364,
		y: 534,
		s: 1.02,
		mood: 'neutral',
		look: [-0.6, -0.1],
		tilt: -4,
		pack: PAL.mustard,
		hands: { l: [328, 456], r: [400, 456] },
		hold: { c: { svg: carton(0, 0, 76, 56, { mark: 'heart' }), dy: 12 } }
	} satisfies Figure;
	return (
		band(-9, 400, mix(PAL.sky, PAL.paper, 0.25)) +
		sun(90, 84, 32) +
		cloud(300, 74, 0.8) +
		el(
			'M-9 300C100 250 220 290 360 262C500 236 620 270 729 250V420H-9Z',
			mix(PAL.leaf, PAL.sky, 0.55)
		) +
		tree(40, 400, 1.35, mix(PAL.leaf, PAL.sage, 0.4), 5) +
		tree(240, 392, 1.1, mix(PAL.leaf, PAL.sage, 0.5), 7) +
		tree(690, 396, 1.5, mix(PAL.leaf, PAL.sage, 0.3), 4) +
		band(384, 569, lawn) +
		el(
			'M470 404H536L470 470C420 510 330 540 300 575H40C180 540 330 500 400 460Z',
			mix(PAL.sand, PAL.butter, 0.4)
		) +
		g(bungalow(0, 0), 'translate(334 408) scale(1.5)') +
		bush(356, 412, 0.9, PAL.leaf, 6) +
		bush(654, 414, 1, PAL.leaf, 3) +
		grass(600, 480) +
		grass(520, 530) +
		grass(56, 456) +
		grass(652, 540) +
		figure({ ...mother }) +
		figure({ ...daughter, hold: { r: { svg: teddy(0.95), dx: 2, dy: 30 } } }) +
		figure(son)
	);
}
