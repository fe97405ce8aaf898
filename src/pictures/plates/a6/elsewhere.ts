import { ali, mama, noor, noorsAunt } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { faded } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	bricks,
	carton,
	cat,
	field,
	gshadow,
	plant,
	sheet,
	sofa,
	suitcase,
	teddy,
	win
} from '../../props/index.ts';
import { at, dot, el, g, line, oval, scallop } from '../../shapes.ts';
import { noorsBike } from '../../sets/noors-bike.ts';
import { band, paving } from '../../sets/rooms.ts';

const pavement = mix(PAL.sand, PAL.blush, 0.4);

/* a6-pluis-kiss: a kiss for Pluis at the aunt's door */

const kissing: Face = { brow: [-2, 2.4], eye: 'shut', mouth: 'o', cheek: 1 };

const auntOnBench = {
	...noorsAunt,
	x: 140,
	y: 782,
	s: 1.85,
	seat: 46,
	p: { side: 1 },
	mood: 'listening',
	look: [0.7, 0.45],
	tilt: 6,
	hands: { l: [216, 668], r: [240, 686] },
	bend: { r: 1 },
	noShadow: 1
} as const;

const noorKissing = {
	...noor,
	x: 308,
	y: 768,
	s: 1.85,
	mood: kissing,
	look: [-0.6, 0.6],
	tilt: 6,
	p: { lean: -14 },
	noShadow: 1,
	hands: { l: [216, 640], r: [286, 650] }
} as const;

const mamaBending = {
	...mama,
	x: 436,
	y: 776,
	s: 1.85,
	mood: 'listening',
	look: [-0.65, 0.65],
	tilt: -4,
	p: { lean: -7 },
	hands: { l: [318, 606], r: [494, 560] },
	hold: { r: { svg: teddy(0.98), dx: 14, dy: 18 } }
} as const;

function auntsHouse(): string {
	const wall = mix(PAL.plum, PAL.blush, 0.5);
	const hall = mix(PAL.butter, PAL.mustard, 0.25);
	const step = tint(PAL.stone, 0.3);
	return (
		band(-9, 572, wall) +
		bricks(-9, -9, 738, 480, shade(wall, 0.08), 46, 6) +
		band(500, 572, shade(wall, 0.25)) +
		win(528, 110, 176, 210, { curtain: PAL.butter, cross: 0, bw: 7, pot: 1 }) +
		block(148, 96, 236, 470, CARD, 4) +
		field(162, 110, 208, 456, hall) +
		sheet(
			[
				[162, 566],
				[200, 470],
				[370, 470],
				[370, 566]
			],
			2,
			mix(PAL.wood, PAL.sand, 0.4)
		) +
		oval(280, 190, 58, 56, LIT.glow, 'opacity=".6"') +
		line('M280 110V152', PAL.ink, 4) +
		el('M254 196Q258 144 280 144Q302 144 306 196Z', LIT.lamp) +
		el('M162 110L92 92V596L162 566Z', PAL.leaf) +
		el('M146 150L108 142V300L146 298Z', PAL.sky) +
		dot(104, 366, 6, PAL.butter) +
		band(566, 829, pavement) +
		paving(576, 829, pavement) +
		block(136, 556, 264, 22, step, 4)
	);
}

/** Pluis sits on the aunt's lap; Noor gives a kiss, mama's hand on her shoulder. */
export function kissForPluis(): string {
	return (
		g(auntsHouse(), 'translate(-70 -20) scale(1.3)') +
		plant(666, 772, 1.9, PAL.mustard) +
		g(
			bench() +
				figure(mamaBending) +
				figure(noorKissing) +
				figure(auntOnBench) +
				cat(248, 676, 1.55).replace(gshadow(2, 0, 26, 4), '') +
				oval(222, 660, 13, 11, SKIN[noorsAunt.skin]) +
				oval(279, 642, 12, 11, shade(SKIN[noor.skin], 0.08)) +
				figure({ ...mamaBending, behind: 'r', only: 'arms' }),
			'translate(30 -90) scale(1.12)'
		)
	);
}

/** The little bench beside the aunt's door. */
function bench(): string {
	const wood = shade(PAL.wood, 0.06);
	return (
		gshadow(130, 784, 130, 10) +
		line('M52 702V782M196 702V782', shade(wood, 0.24), 14) +
		block(24, 688, 206, 22, wood, 6)
	);
}

/* a6-bike-shed: the bike in a big dry shed */

const aliInShed = {
	...ali,
	x: 496,
	y: 738,
	s: 1.5,
	mood: 'happy',
	look: [-0.7, 0.5],
	tilt: -5,
	hands: { l: [376, 560], r: [552, 570] }
} as const;

function shed(): string {
	const planks = mix(PAL.wood, PAL.butter, 0.5);
	const floor = mix(PAL.stone, PAL.sand, 0.5);
	const joints = Array.from({ length: 10 }, (_, index) => `M${20 + index * 76} 96V560`).join('');
	return (
		band(-9, 560, planks) +
		line(joints, shade(planks, 0.1), 4) +
		el('M-9-9H729V60L360 10L-9 60Z', shade(planks, 0.36)) +
		line('M-9 66L360 16L729 66', shade(PAL.wood, 0.2), 20) +
		line('M-9 118H729', shade(PAL.wood, 0.12), 22) +
		line('M360 24V118M180 46V118M540 46V118', shade(PAL.wood, 0.12), 14) +
		band(556, 829, floor) +
		band(552, 562, shade(floor, 0.2)) +
		line('M-9 640H729M-9 740H729', shade(floor, 0.06), 4)
	);
}

const shedLamp = (x: number): string =>
	oval(x, 216, 110, 100, '#ffcf85', 'opacity=".2"') +
	oval(x, 212, 66, 60, LIT.glow, 'opacity=".4"') +
	line(`M${x} 120V176`, PAL.ink, 4) +
	el(`M${x - 40} 210Q${x - 30} 174 ${x} 174Q${x + 30} 174 ${x + 40} 210Z`, PAL.lake) +
	oval(x, 212, 20, 9, LIT.lamp);

/** Things of the house, tidy along the wall. */
function storedThings(): string {
	return (
		gshadow(130, 604, 150, 10) +
		at(120, 604, sofa(0, 0, PAL.plum, 210), 1.15) +
		carton(80, 484, 90, 64) +
		carton(168, 484, 84, 58, { mark: 'heart' }) +
		gshadow(350, 596, 90, 8) +
		carton(312, 596, 100, 80) +
		carton(416, 596, 94, 74) +
		carton(360, 518, 100, 72, { mark: 'heart' }) +
		gshadow(650, 600, 84, 8) +
		block(566, 330, 160, 266, mix(PAL.sage, PAL.leaf, 0.4), 5) +
		block(576, 342, 66, 240, tint(mix(PAL.sage, PAL.leaf, 0.4), 0.22), 4) +
		block(650, 342, 66, 240, tint(mix(PAL.sage, PAL.leaf, 0.4), 0.22), 4) +
		suitcase(650, 330, 1.1, PAL.brick) +
		block(262, 408, 236, 14, shade(PAL.wood, 0.1), 3) +
		line('M284 422v26M476 422v26', shade(PAL.wood, 0.25), 8) +
		carton(316, 408, 76, 52) +
		block(362, 384, 58, 22, PAL.mustard, 6) +
		block(366, 364, 52, 22, PAL.coral, 6) +
		dot(452, 382, 26, PAL.lake) +
		line('M430 374Q452 390 476 378', CARD, 5)
	);
}

/** The bike waits in a big dry shed; Ali puts it in its place. */
export function bikeInShed(): string {
	return (
		shed() +
		shedLamp(180) +
		shedLamp(500) +
		storedThings() +
		gshadow(304, 744, 150, 12) +
		noorsBike(300, 742, 2) +
		figure(aliInShed)
	);
}

/* a6-bike-unknown: can the bike come along? */

const wondering: Face = { brow: [-3, 1.8], eye: 'dot', mouth: 'flat' };

const mamaAtBike = {
	...mama,
	x: 614,
	y: 730,
	s: 1.55,
	mood: wondering,
	look: [-0.65, 0.35],
	tilt: -6,
	hands: { l: [556, 562], r: [664, 562] }
} as const;

const noorAtBike = {
	...noor,
	x: 478,
	y: 744,
	s: 1.55,
	mood: wondering,
	look: [-0.7, 0.3],
	tilt: 6,
	hands: { l: [408, 606], r: [556, 562] }
} as const;

/** A thought with a pale bike in it. */
const bikeInThought = (): string =>
	el(scallop(272, 172, 186, 84, 10, 1.25, 4), CARD) +
	dot(448, 286, 16, CARD) +
	dot(500, 326, 9, CARD) +
	faded(noorsBike(272, 232, 1.35), CARD, 0.4);

/** Noor and mama look at the bike: they do not know yet. */
export function bikeNotKnown(): string {
	return (
		band(-9, 560, PAL.leaf) +
		bricks(-9, -9, 738, 480, shade(PAL.leaf, 0.08), 40, 5) +
		band(490, 560, shade(PAL.leaf, 0.3)) +
		win(600, 84, 150, 196, { curtain: PAL.coral, cross: 0, bw: 7 }) +
		band(552, 829, pavement) +
		paving(562, 829, pavement) +
		bikeInThought() +
		plant(56, 594, 1.6, PAL.brick, tint(PAL.leaf, 0.3)) +
		gshadow(292, 738, 140, 11) +
		at(384, 604, teddy(1.25)) +
		noorsBike(296, 736, 1.8) +
		figure(mamaAtBike) +
		figure(noorAtBike)
	);
}
