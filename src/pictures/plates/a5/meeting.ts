import { deWit, mama, noor, pluis, sam } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	cat,
	drawing,
	gshadow,
	key,
	lamp,
	mug,
	sheet,
	sofa,
	teddy,
	win
} from '../../props/index.ts';
import { at, el, line } from '../../shapes.ts';
import { crayon } from '../../sets/crayon.ts';
import { kitchen } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/** The living room at home. */
export const livingWall = mix(PAL.sage, PAL.paper, 0.35);

/* a5-2: Sam sits low, with crayons */

const mamaOnSofa = {
	...mama,
	x: 412,
	y: 620,
	s: 1.22,
	seat: 62,
	mood: 'listening',
	look: [0.6, 0.55],
	tilt: 8,
	hands: { l: [344, 536], r: [424, 562] }
} as const;

const samLow = {
	...sam,
	x: 168,
	y: 812,
	s: 1.9,
	seat: 54,
	p: { side: 1 },
	noShadow: 1,
	mood: 'happy',
	look: [0.85, 0.25],
	tilt: 6,
	hands: { l: [182, 708], r: [402, 628] },
	hold: { r: { svg: crayon(12, 0, 84, PAL.mustard), s: 0.72 } }
} as const;

const noorAtBox = {
	...noor,
	x: 560,
	y: 778,
	s: 1.9,
	mood: 'listening',
	look: [-0.65, -0.05],
	tilt: -5,
	noShadow: 1,
	hands: { l: [452, 624], r: [612, 668] },
	hold: { r: { svg: teddy(1), dx: 14, dy: 18 } }
} as const;

function boxOfCrayons(): string {
	const card = mix(PAL.wood, PAL.sand, 0.42);
	return (
		gshadow(360, 822, 190, 12) +
		carton(360, 826, 350, 142, { mark: 'heart' }) +
		sheet(
			[
				[226, 640],
				[494, 640],
				[536, 690],
				[184, 690]
			],
			4,
			tint(card, 0.3)
		) +
		el('M330 650H466L488 684H314Z', CARD) +
		line('M352 674q14-18 28 0t28-4', PAL.lake, 5) +
		crayon(244, 650, -10, PAL.leaf) +
		crayon(262, 648, 6, PAL.navy) +
		mug(252, 686, PAL.sky, 1.45)
	);
}

/** Sam sits low and gives Noor a crayon. */
export function samWithCrayons(): string {
	return (
		room(livingWall, boards, 560) +
		win(296, 64, 270, 216, { bw: 9, cross: 0 }) +
		drawing(96, 120, -4, 1) +
		drawing(172, 148, 5, 2) +
		lamp(640, 470, 1.5) +
		block(590, 470, 104, 110, tint(PAL.wood, 0.12), 5) +
		at(392, 616, sofa(0, 0, mix(PAL.lake, PAL.sky, 0.2), 230), 1.5) +
		sittingAhead(mamaOnSofa) +
		cat(314, 562, 1.15, pluis.color, { sleep: 1 }) +
		block(88, 708, 160, 118, tint(PAL.lake, 0.12), 34) +
		figure({ ...samLow, only: 'body' }) +
		figure({ ...noorAtBox, only: 'body' }) +
		boxOfCrayons() +
		figure({ ...samLow, only: 'arms' }) +
		figure({ ...noorAtBox, only: 'arms' })
	);
}

/* a5-3: mevrouw De Wit at the table, over the shoulders of mama and Noor */

const deWitAtTable = {
	...deWit,
	x: 372,
	y: 776,
	s: 1.85,
	seat: 70,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [0.35, 0.4],
	tilt: 4,
	hands: { l: [338, 634], r: [412, 628] }
} as const;

const mamaFromBehind = {
	...mama,
	view: 'back',
	x: 196,
	y: 1010,
	s: 2.2,
	seat: 70,
	noLegs: 1,
	noShadow: 1,
	tilt: 4,
	hands: { l: [120, 900], r: [474, 760] }
} as const;

const noorFromBehind = {
	...noor,
	view: 'back',
	x: 540,
	y: 944,
	s: 2.2,
	noLegs: 1,
	noShadow: 1,
	tilt: -7,
	hands: { l: [510, 840], r: [590, 840] }
} as const;

function tableBetween(): string {
	const wood = tint(PAL.wood, 0.2);
	return (
		sheet(
			[
				[40, 560],
				[690, 560],
				[790, 740],
				[-70, 740]
			],
			8,
			wood
		) +
		sheet(
			[
				[96, 560],
				[634, 560],
				[704, 740],
				[16, 740]
			],
			6,
			tint(PAL.lake, 0.12)
		) +
		block(-20, 736, 760, 30, PAL.wood, 4) +
		block(-20, 762, 760, 80, shade(PAL.wood, 0.28), 2)
	);
}

/** A ring with two keys, lying down. */
const keyRing = (x: number, y: number, scale: number): string =>
	at(x, y, at(0, 0, key(0.9), 1, 58) + at(2, -4, key(0.9), 1, 112), scale);

/** Mevrouw De Wit with the keys; mama has her arm round Noor. */
export function deWitWithKeys(): string {
	return (
		kitchen(560) +
		figure({ ...deWitAtTable, only: 'body' }) +
		tableBetween() +
		keyRing(374, 662, 1.75) +
		figure({ ...deWitAtTable, only: 'arms' }) +
		at(664, 712, teddy(2)) +
		figure(noorFromBehind) +
		figure(mamaFromBehind)
	);
}
