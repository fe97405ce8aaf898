import { deWit, mama, noor, sam } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	drawing,
	gshadow,
	key,
	lamp,
	mug,
	sheet,
	sofa,
	teddy
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
	x: 384,
	y: 620,
	s: 1.22,
	seat: 62,
	mood: 'happy',
	look: [0.55, 0.5],
	tilt: 6,
	hands: { l: [373, 566], r: [396, 566] }
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
	look: [0.7, 0.3],
	tilt: 6,
	hands: { l: [240, 676], r: [348, 638] },
	hold: { r: { svg: crayon(0, -10, 14, PAL.mustard), s: 0.62, dx: 6 } }
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
	hands: { l: [466, 650], r: [612, 668] },
	hold: {
		l: { svg: crayon(0, 8, 168, PAL.plum), s: 0.62, dx: -2 },
		r: { svg: teddy(1), dx: 0, dy: 30 }
	}
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
		el('M286 648H424L444 682H270Z', CARD) +
		line('M318 672q14-18 28 0t28-4', PAL.lake, 5) +
		crayon(412, 626, -10, PAL.leaf) +
		crayon(428, 628, 8, PAL.navy) +
		mug(419, 660, PAL.sky, 1.45)
	);
}

/** Sam sits low and gives Noor a crayon. */
export function samWithCrayons(): string {
	return (
		room(livingWall, boards, 560) +
		drawing(96, 120, -4, 1) +
		drawing(172, 148, 5, 2) +
		lamp(640, 470, 1.5) +
		block(590, 470, 104, 110, tint(PAL.wood, 0.12), 5) +
		at(392, 616, sofa(0, 0, mix(PAL.lake, PAL.sky, 0.2), 230), 1.5) +
		sittingAhead(mamaOnSofa) +
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
	y: 742,
	s: 1.85,
	seat: 70,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [0.35, 0.4],
	tilt: 4,
	hands: { l: [300, 636], r: [432, 640] }
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
		keyRing(388, 652, 1.75) +
		figure({ ...deWitAtTable, only: 'arms' }) +
		at(664, 712, teddy(2)) +
		figure(noorFromBehind) +
		figure(mamaFromBehind)
	);
}
