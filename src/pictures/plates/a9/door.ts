import { figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	bricks,
	carrier,
	carton,
	cloud,
	field,
	folder,
	gshadow,
	house,
	key,
	plant,
	sheet,
	teddy,
	win
} from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { ali, deWit, mama, noor, sam } from '../../cast/index.ts';
import { band, boards, paving } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const pavement = mix(PAL.sand, PAL.blush, 0.4);

/** Our green front, the brick door wide open, the light on in the hall. */
function greenFront(): string {
	return (
		band(-9, 560, PAL.leaf) +
		bricks(-9, -9, 738, 500, shade(PAL.leaf, 0.08), 46, 5) +
		band(486, 560, shade(PAL.leaf, 0.3)) +
		win(26, 96, 150, 196, { curtain: PAL.coral, cross: 0, bw: 7 }) +
		win(572, 96, 170, 196, { curtain: PAL.butter, cross: 0, bw: 7 })
	);
}

function openFrontDoor(): string {
	const hall = mix(PAL.butter, PAL.coral, 0.25);
	return (
		block(288, 128, 214, 412, CARD, 4) +
		field(300, 140, 190, 400, hall) +
		sheet(
			[
				[300, 540],
				[338, 440],
				[490, 440],
				[490, 540]
			],
			2,
			mix(boards, PAL.wood, 0.3)
		) +
		oval(414, 236, 64, 64, LIT.glow, 'opacity=".6"') +
		line('M414 140V190', PAL.ink, 4) +
		el('M388 238Q392 184 414 184Q436 184 440 238Z', LIT.lamp) +
		el('M300 140L252 160V560L300 540Z', PAL.brick) +
		el('M292 172L264 184V272L292 266Z', PAL.sky) +
		el('M292 302L264 310V508L292 500Z', shade(PAL.brick, 0.16)) +
		dot(260, 372, 6, PAL.butter)
	);
}

function doorsteps(): string {
	const stone = tint(PAL.stone, 0.3);
	return (
		block(236, 538, 318, 24, stone, 4) +
		block(186, 558, 420, 42, shade(stone, 0.05), 4) +
		block(96, 596, 540, 22, stone, 4) +
		block(104, 616, 524, 50, PAL.stone, 4)
	);
}

function thingsOutside(): string {
	return (
		gshadow(76, 570, 74, 8) +
		carton(74, 568, 128, 94, { mark: 'heart' }) +
		plant(80, 410, 0.8, PAL.brick, tint(PAL.leaf, 0.3)) +
		carton(82, 474, 98, 66, { open: 1 })
	);
}

const motherOnStep = {
	...mama,
	x: 252,
	y: 706,
	s: 1.52,
	seat: 66,
	mood: 'listening',
	look: [0.7, 0.45],
	tilt: 8,
	behind: 'r',
	hands: { l: [262, 600], r: [408, 588] }
} as const;

const noorOnStep = {
	...noor,
	x: 362,
	y: 700,
	s: 1.52,
	seat: 64,
	mood: 'worried',
	look: [0.5, -0.2],
	tilt: -9,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: 1
} as const;

const aliOutside = {
	...ali,
	x: 586,
	y: 706,
	s: 1.5,
	mood: 'listening',
	look: [-0.7, 0.2],
	tilt: -4,
	pose: 'carry',
	hold: { c: { svg: carton(0, 0, 108, 78), dy: 12 } }
} as const;

/** The bell goes often: Noor on the step with bear, mama's arm around her. */
export function bell(): string {
	return (
		greenFront() +
		openFrontDoor() +
		band(552, 829, pavement) +
		paving(562, 829, pavement) +
		doorsteps() +
		thingsOutside() +
		gshadow(300, 708, 130, 12) +
		sittingAhead(motherOnStep) +
		figure(noorOnStep) +
		// her hand comes round Noor from behind
		oval(402, 592, 11, 13, shade(SKIN[mama.skin], 0.06), 'transform="rotate(-20 402 592)"') +
		figure(aliOutside) +
		carrier(92, 756, 1.35)
	);
}

const hallWall = mix(PAL.plum, PAL.paper, 0.62);

/** The street outside, calm and light. */
function streetOutside(): string {
	return (
		field(372, 132, 264, 300, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(470, 182, 0.7) +
		house(372, 452, 92, 170, PAL.coral, { roof: 'punt', door: PAL.lake, n: 5 }) +
		house(466, 452, 96, 176, PAL.mustard, { roof: 'lijst', door: PAL.plum, n: 5 }) +
		house(564, 452, 92, 172, PAL.sage, { roof: 'klok', door: PAL.navy, n: 5 }) +
		field(372, 132, 264, 324, PAL.paper, 'opacity=".2"') +
		field(372, 452, 264, 170, pavement)
	);
}

/** Empty pegs where the coats hung. */
function emptyPegs(): string {
	const pegs = [64, 122, 180, 238].map((x) => line(`M${x} 344v16q0 8 8 8`, PAL.ink, 5));
	return block(34, 330, 236, 20, tint(PAL.wood, 0.15), 4) + pegs.join('');
}

/** Seen from the hall: the door open, the street behind it. */
function hallFromInside(): string {
	return (
		band(-9, 604, hallWall) +
		emptyPegs() +
		streetOutside() +
		el('M360 118H650V612H636V134H374V612H360Z', CARD) +
		el('M650 134L716 116V660L650 616Z', PAL.brick) +
		el('M662 168L704 158V300L662 302Z', PAL.sky) +
		band(604, 829, boards) +
		band(592, 606, tint(hallWall, 0.5)) +
		block(352, 590, 306, 22, PAL.stone, 3) +
		sheet(
			[
				[380, 612],
				[632, 612],
				[560, 830],
				[240, 830]
			],
			4,
			LIT.glow,
			'opacity=".4"'
		)
	);
}

const deWitAtDoor = {
	...deWit,
	x: 546,
	y: 716,
	s: 1.42,
	mood: 'listening',
	look: [-0.7, 0.15],
	tilt: -4,
	hands: { l: [452, 540], r: [580, 566] },
	hold: { r: { svg: folder(1.1, 8), dx: 2, dy: -10 } }
} as const;

const motherWithKeys = {
	...mama,
	x: 316,
	y: 716,
	s: 1.42,
	mood: 'neutral',
	look: [0.6, 0.2],
	tilt: 3,
	hands: { l: [264, 604], r: [404, 528] }
} as const;

const samBeside = {
	...sam,
	x: 110,
	y: 722,
	s: 1.42,
	seat: 58,
	mood: 'listening',
	look: [0.7, 0.3],
	tilt: 6,
	hands: { l: [92, 652], r: [196, 600] },
	noShadow: 1
} as const;

const noorAtDoor = {
	...noor,
	x: 214,
	y: 724,
	s: 1.42,
	mood: 'sad',
	look: [0.6, -0.3],
	tilt: 4,
	hands: { r: [262, 606], l: [188, 652] },
	hold: { l: { svg: teddy(0.95), dx: -14, dy: 18 } }
} as const;

/** Mama gives the keys to mevrouw De Wit. */
export function keys(): string {
	return (
		hallFromInside() +
		figure(deWitAtDoor) +
		figure(motherWithKeys) +
		at(428, 544, key(1.15)) +
		gshadow(106, 722, 66, 9) +
		carton(104, 720, 112, 84, { mark: 'heart' }) +
		sittingAhead(samBeside) +
		figure(noorAtDoor)
	);
}
