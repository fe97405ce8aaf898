import { mama, noor, pluis, sami } from '../../cast/index.ts';
import { figure, headOnly, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, drawing, field, lamp, moon, pet, sheet, teddy } from '../../props/index.ts';
import { at, dot, el, line, nth } from '../../shapes.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { boards, room } from '../../sets/rooms.ts';
import { temporaryWall } from '../../sets/temporary-place.ts';
import { bikePoster } from '../../sets/samis-corner.ts';

/* b8-2: Sami hears other sounds, mama sits with him */

/** Noor asleep under her dots, in the bed behind. */
function noorsBed(): string {
	const dots = [0, 1, 2].map((i) => dot(656 + i * 34, 334 + (i % 2) * 26, 6, tint(PAL.brick, 0.6)));
	return (
		line('M536 430V254', PAL.wood, 13) +
		dot(536, 248, 10, tint(PAL.wood, 0.2)) +
		block(540, 352, 200, 40, CARD, 8) +
		sheet(
			[
				[544, 270],
				[644, 276],
				[648, 358],
				[544, 358]
			],
			15,
			tint(PAL.sky, 0.5)
		) +
		headOnly({ ...noor }, 596, 314, 1.08, -14) +
		sheet(
			[
				[624, 312, 20],
				[690, 300, 30],
				[745, 308],
				[745, 392],
				[614, 392]
			],
			9,
			PAL.brick
		) +
		dots.join('') +
		block(534, 386, 210, 22, PAL.wood, 4)
	);
}

/** A warm pipe along the wall that ticks. */
const tickingPipe = () =>
	line('M452-9V196Q452 214 470 214H729', mix(PAL.stone, PAL.lake, 0.2), 12) +
	line('M488 232q10 12 22 10M494 252q18 18 40 14', CARD, 4.5) +
	line('M478 190q6-14 20-16M474 172q10-24 34-26', CARD, 4.5);

const wakingMama = {
	...mama,
	x: 432,
	y: 590,
	s: 1.42,
	seat: 92,
	mood: 'listening',
	look: [-0.7, 0.35],
	tilt: -7,
	noLegs: true,
	noShadow: true,
	hands: { l: [318, 446], r: [496, 472] }
} satisfies Figure;

function mustardBlanket(): string {
	return (
		sheet(
			[
				[262, 412, 26],
				[400, 428, 60],
				[560, 420, 40],
				[745, 430],
				[745, 540],
				[244, 540]
			],
			9,
			PAL.mustard
		) +
		sheet(
			[
				[262, 412, 22],
				[306, 412],
				[292, 540],
				[240, 540]
			],
			7,
			tint(PAL.mustard, 0.6)
		) +
		line('M430 446q20 26 14 60M610 450q16 24 8 52', shade(PAL.mustard, 0.12), 5)
	);
}

function samisBed(): string {
	const head = { ...sami, mood: 'neutral', look: [0.6, -0.25] } satisfies Figure;
	return (
		block(78, 338, 24, 220, PAL.wood, 6) +
		dot(90, 332, 15, tint(PAL.wood, 0.2)) +
		block(98, 470, 640, 60, CARD, 10) +
		sheet(
			[
				[106, 402],
				[262, 412],
				[268, 476],
				[106, 476]
			],
			20,
			tint(PAL.sky, 0.5)
		) +
		headOnly(head, 196, 398, 1.72, -8) +
		mustardBlanket() +
		block(80, 532, 660, 40, PAL.wood, 5)
	);
}

export function awake(): string {
	return paintLayers([
		['night', room(temporaryWall, boards, 424) + tickingPipe()],
		['day', nightWindow(196, 62, 150, 168)],
		[
			'night',
			windowFrame(196, 62, 150, 168, mix(PAL.plum, PAL.blush, 0.2)) + drawing(612, 84, -4, 0)
		],
		[
			'dusk',
			noorsBed() +
				at(654, 370, teddy(0.95), 1, -10) +
				pet(pluis.kind, 676, 306, 0.8, { color: pluis.color, sleep: 1 })
		],
		[
			'day',
			glow(48, 344, [
				[330, 0.1],
				[230, 0.12],
				[130, 0.16]
			])
		],
		[
			'lamplit',
			carton(40, 556, 92, 162, { mark: 'heart' }) +
				figure({ ...wakingMama, only: 'body' }) +
				samisBed() +
				figure({ ...wakingMama, only: 'arms' })
		],
		['day', lamp(40, 394, 1.5)]
	]);
}

/* b8-4: what Sami does before he sleeps, in his own order, on a string over his bed */

/** Toothbrush, glass of water, book, moon: around 0 0. */
const goodnightThings = [
	line('M-24 26L18-20', PAL.lake, 9) +
		line('M10-26L26-10', CARD, 12) +
		line('M14-30L30-14', PAL.coral, 5),
	el('M-20-28H20L14 30H-14Z', tint(PAL.sky, 0.2)) + el('M-17-6H17L14 30H-14Z', PAL.lake),
	block(-30, -24, 60, 50, PAL.brick, 3) +
		block(-22, -24, 46, 44, tint(PAL.brick, 0.2), 3) +
		line('M-10-10H14M-10 2H6', CARD, 4),
	block(-34, -34, 68, 68, PAL.navy, 30) + moon(2, 0, 21)
] as const;

function goodnightCard(index: number, x: number, y: number, turn: number): string {
	return at(
		x,
		y,
		block(-52, 0, 104, 122, CARD, 5) +
			at(0, 64, nth(goodnightThings, index), 1.2) +
			block(-6, -18, 12, 32, PAL.wood, 3),
		1,
		turn
	);
}

const peggingSami = {
	...sami,
	view: 'back',
	x: 350,
	y: 660,
	s: 1.8,
	tilt: 6,
	noLegs: true,
	noShadow: true,
	hands: { l: [304, 540], r: [440, 286] }
} satisfies Figure;

const helpingNoor = {
	...noor,
	x: 580,
	y: 634,
	s: 1.8,
	mood: 'happy',
	look: [-0.65, -0.55],
	tilt: -6,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noLegs: true,
	noShadow: true
} satisfies Figure;

function bedLamp(): string {
	return (
		block(24, 452, 120, 130, mix(PAL.sage, PAL.leaf, 0.3), 6) +
		block(14, 440, 140, 18, tint(PAL.wood, 0.2), 4) +
		lamp(84, 440, 2)
	);
}

export function goodnightOrder(): string {
	return paintLayers([
		['dusk', field(-9, -9, 738, 578, tint(temporaryWall, 0.35)) + bikePoster(158, 356, -2)],
		[
			'day',
			glow(84, 376, [
				[360, 0.1],
				[250, 0.13],
				[150, 0.17]
			])
		],
		[
			'evening',
			line('M-9 94Q380 262 729 86', PAL.ink, 4) +
				goodnightCard(0, 84, 132, -4) +
				goodnightCard(1, 222, 162, -1) +
				goodnightCard(2, 474, 182, 2) +
				goodnightCard(3, 628, 128, 4)
		],
		['lamplit', bedLamp()],
		['day', lamp(84, 440, 2)],
		['lamplit', figure(helpingNoor) + figure(peggingSami)],
		[
			'lamplit',
			sheet(
				[
					[150, 524],
					[740, 512],
					[740, 580],
					[140, 580]
				],
				8,
				PAL.mustard
			)
		]
	]);
}
