import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	apartment,
	block,
	cloud,
	field,
	frame,
	gshadow,
	house,
	lamp,
	mug,
	sheet,
	suitcase,
	sun,
	teddy,
	tree,
	win
} from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { band, bread, dish, paving, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const hotelWall = mix(PAL.sage, PAL.butter, 0.4);

/** A made bed against the wall, seen from its foot. Left side, 200 wide. */
function hotelBed(x: number): string {
	return at(
		x,
		600,
		gshadow(100, 2, 110, 8) +
			block(-4, -176, 208, 120, PAL.wood, 22) +
			block(0, -96, 200, 90, CARD, 12) +
			oval(56, -104, 46, 20, tint(PAL.sky, 0.5)) +
			oval(146, -104, 46, 20, tint(PAL.sky, 0.4)) +
			block(-6, -84, 212, 76, PAL.lake, 14) +
			block(-6, -84, 212, 26, tint(PAL.lake, 0.5), 10)
	);
}

/** A picture of hills, over a bed. */
const landscape = (x: number, y: number): string =>
	frame(
		x,
		y,
		116,
		88,
		field(8, 8, 100, 72, PAL.sky) +
			dot(84, 30, 10, PAL.mustard) +
			el('M8 80V56Q40 30 66 54Q88 40 108 56V80Z', PAL.leaf)
	);

/** A small table with a cloth, from its long side. */
const smallTable = (): string =>
	gshadow(362, 806, 210, 10) +
	el(
		'M124 650H600L616 800Q560 812 500 800Q430 814 362 800Q290 814 230 800Q170 812 108 800Z',
		mix(PAL.coral, PAL.paper, 0.35)
	) +
	line('M210 670L204 780M362 670V780M514 670L520 780', mix(PAL.coral, PAL.paper, 0.2), 4) +
	sheet(
		[
			[146, 616],
			[578, 616],
			[604, 664],
			[120, 664]
		],
		8,
		mix(PAL.coral, PAL.paper, 0.6)
	);

const eating = { noLegs: 1, noShadow: 1 } as const;

const noorEats = {
	...noor,
	...eating,
	x: 214,
	y: 790,
	s: 1.6,
	seat: 104,
	mood: 'happy',
	look: [0.6, -0.05],
	tilt: 4,
	hands: { l: [190, 640], r: [252, 640] }
} as const;

const mamaEats = {
	...mama,
	...eating,
	x: 366,
	y: 770,
	s: 1.6,
	seat: 84,
	mood: 'happy',
	look: [-0.55, 0.4],
	tilt: -5,
	hands: { l: [318, 662], r: [414, 662] }
} as const;

const samiEats = {
	...sami,
	...eating,
	x: 520,
	y: 784,
	s: 1.6,
	seat: 92,
	mood: 'happy',
	look: [-0.6, 0],
	tilt: -4,
	hands: { l: [486, 648], r: [560, 646] }
} as const;

const eaters = [mamaEats, noorEats, samiEats] as const;

/** A hotel room with two beds; they eat at the small table. */
export function hotel(): string {
	return (
		room(hotelWall, mix(PAL.plum, PAL.blush, 0.62), 560) +
		landscape(66, 250) +
		landscape(544, 250) +
		win(264, 84, 192, 240, { curtain: PAL.coral, cross: 0, bw: 6 }) +
		hotelBed(40) +
		hotelBed(480) +
		block(322, 500, 76, 90, PAL.wood, 4) +
		lamp(360, 500, 1.3) +
		eaters.map((who) => figure({ ...who, only: 'body' })).join('') +
		smallTable() +
		dish(222, 640, 1.1) +
		bread(222, 618, 0.85, -6) +
		dish(360, 648, 1) +
		dish(514, 640, 1.1) +
		bread(514, 618, 0.85, 6) +
		eaters.map((who) => figure({ ...who, only: 'arms' })).join('') +
		mug(426, 668, PAL.mustard, 1.35) +
		suitcase(656, 786, 1.7, PAL.leaf) +
		at(158, 642, teddy(1.15))
	);
}

/** A map, unfolded: roads, a park, water. Its middle. */
function map(x: number, y: number, scale: number): string {
	return at(
		x,
		y,
		sheet(
			[
				[-78, -42],
				[-26, -48],
				[26, -42],
				[78, -48],
				[78, 44],
				[26, 50],
				[-26, 44],
				[-78, 50]
			],
			3,
			CARD
		) +
			oval(-46, -8, 22, 18, PAL.sage) +
			line('M-74 30Q-20 8 10 22T74 6', PAL.sky, 12) +
			line('M-20-42Q-12 0-22 40M-20-10H72M44-40V40', PAL.stone, 5) +
			line('M-26-46V44M26-42V48', shade(CARD, 0.14), 3) +
			dot(44, -10, 9, PAL.brick),
		scale
	);
}

const motherOnBench = {
	...mama,
	x: 366,
	y: 716,
	s: 1.52,
	seat: 72,
	mood: 'happy',
	look: [-0.5, 0.4],
	tilt: -5,
	noShadow: 1
} as const;

const samiOnBench = {
	...sami,
	x: 514,
	y: 716,
	s: 1.5,
	seat: 76,
	dangle: 1,
	noShadow: 1,
	mood: 'happy',
	look: [0.5, -0.3],
	tilt: 4,
	hands: { l: [478, 610], r: [628, 474] }
} as const;

const noorWithMap = {
	...noor,
	x: 186,
	y: 732,
	s: 1.52,
	mood: 'happy',
	look: [0.6, 0.05],
	tilt: 5,
	hands: { r: [284, 590] },
	hold: { l: bearByPaw('l') }
} as const;

/** Another town: they sit on a bench with the map and find their way. */
export function otherTown(): string {
	const pavement = mix(PAL.sand, PAL.lake, 0.14);
	return (
		band(-9, 520, mix(PAL.sky, PAL.paper, 0.2)) +
		sun(96, 84, 36) +
		cloud(560, 84, 1.1) +
		apartment(-46, 500, 210, 330, mix(PAL.mustard, PAL.butter, 0.5)) +
		house(176, 500, 140, 230, PAL.lake, { roof: 'lijst', door: PAL.mustard, n: 8 }) +
		house(318, 500, 140, 218, PAL.coral, { roof: 'lijst', door: PAL.navy, n: 8 }) +
		house(462, 500, 180, 262, PAL.sage, {
			roof: 'lijst',
			door: PAL.plum,
			n: 10,
			floors: 3,
			pot: 1
		}) +
		field(-9, -9, 738, 510, PAL.paper, 'opacity=".14"') +
		tree(690, 520, 1.5, PAL.leaf, 5) +
		band(496, 829, pavement) +
		paving(502, 829, pavement) +
		gshadow(380, 718, 230, 12) +
		line('M196 600V712M576 600V712', shade(PAL.wood, 0.2), 16) +
		block(166, 520, 440, 22, PAL.wood, 6) +
		block(156, 592, 460, 24, tint(PAL.wood, 0.12), 6) +
		sittingAhead({ ...motherOnBench, hands: { l: [286, 620], r: [406, 620] } }) +
		figure(samiOnBench) +
		map(342, 616, 1.1) +
		oval(262, 630, 12, 15, SKIN.s4) +
		oval(424, 626, 12, 15, shade(SKIN.s4, 0.08)) +
		figure(noorWithMap)
	);
}
