import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carrier,
	carton,
	cat,
	cloud,
	field,
	gshadow,
	lamp,
	mug,
	plant,
	sheet,
	sun,
	teddy
} from '../../props/index.ts';
import { at, dot, el, line } from '../../shapes.ts';
import { ali, mama, noor, sam, sami } from '../../cast/index.ts';
import { beam, boards, bread, dish, paleSpot, room } from '../../sets/rooms.ts';

const morningWall = mix(PAL.coral, PAL.paper, 0.62);

/** A bare window with the sun in it. */
function morningWindow(): string {
	const hills = 'M54 306V262C90 246 120 266 152 254C186 242 214 258 240 250V306Z';
	return (
		block(40, 64, 214, 256, CARD, 4) +
		field(54, 78, 186, 228, mix(PAL.sky, PAL.paper, 0.15)) +
		sun(190, 150, 34, 12) +
		cloud(102, 138, 0.62) +
		el(hills, mix(PAL.sage, PAL.leaf, 0.25)) +
		line('M147 76V308M52 186H242', CARD, 8) +
		block(26, 318, 242, 15, tint(morningWall, 0.6), 3)
	);
}

function breakfastRoom(): string {
	return (
		room(morningWall, boards, 588) +
		beam([
			[58, 334],
			[238, 334],
			[500, 830],
			[160, 830]
		]) +
		morningWindow() +
		paleSpot(318, 150, 96, 120, morningWall) +
		paleSpot(452, 186, 74, 60, morningWall)
	);
}

function packedThings(): string {
	return (
		gshadow(650, 606, 84, 9) +
		carton(650, 606, 150, 108) +
		carton(656, 498, 122, 92, { mark: 'heart' }) +
		carton(652, 406, 128, 84) +
		plant(690, 322, 0.9) +
		lamp(624, 318, 1.3, 0)
	);
}

function boxTable(): string {
	const card = mix(PAL.wood, PAL.sand, 0.42);
	return (
		gshadow(362, 738, 160, 12) +
		carton(360, 736, 262, 160, { mark: 'heart' }) +
		sheet(
			[
				[252, 544],
				[468, 544],
				[494, 580],
				[226, 580]
			],
			4,
			tint(card, 0.3)
		)
	);
}

const sitters = { s: 1.62, noShadow: 1 } as const;

const motherAtBreakfast = {
	...mama,
	...sitters,
	x: 126,
	y: 720,
	seat: 62,
	p: { side: 1 },
	mood: 'listening',
	look: [0.7, 0.3],
	tilt: 5,
	hands: { l: [190, 588], r: [276, 554] }
} as const;

const samiAtBreakfast = {
	...sami,
	...sitters,
	x: 604,
	y: 722,
	seat: 66,
	p: { side: -1 },
	mood: 'listening',
	look: [-0.7, 0.1],
	tilt: -4,
	hands: { l: [532, 530], r: [562, 536] }
} as const;

const noorAtBreakfast = {
	...noor,
	...sitters,
	x: 360,
	y: 730,
	seat: 104,
	mood: 'neutral',
	look: [-0.5, -0.1],
	tilt: -4,
	noLegs: 1,
	hands: { l: [334, 540], r: [388, 540] }
} as const;

/** Bread at breakfast, on a box instead of a table. */
export function breakfast(): string {
	return (
		breakfastRoom() +
		packedThings() +
		carton(124, 720, 104, 100) +
		carton(610, 722, 96, 104) +
		figure({ ...noorAtBreakfast, only: 'body' }) +
		figure({ ...motherAtBreakfast, only: 'body' }) +
		figure({ ...samiAtBreakfast, only: 'body' }) +
		boxTable() +
		dish(362, 564, 1.15) +
		bread(361, 528, 0.95, -4) +
		figure({ ...noorAtBreakfast, only: 'arms' }) +
		figure({ ...motherAtBreakfast, only: 'arms' }) +
		mug(292, 570, PAL.lake, 1.35) +
		mug(446, 570, PAL.mustard, 1.35) +
		bread(546, 514, 0.85, 10) +
		figure({ ...samiAtBreakfast, only: 'arms' }) +
		cat(436, 780, 1.45)
	);
}

const livingWall = mix(PAL.sage, PAL.paper, 0.35);

function openDoorway(): string {
	const hall = mix(PAL.butter, PAL.mustard, 0.3);
	return (
		block(36, 132, 216, 456, CARD, 4) +
		field(50, 146, 188, 442, hall) +
		field(50, 470, 188, 118, mix(boards, PAL.paper, 0.2)) +
		sheet(
			[
				[238, 146],
				[286, 128],
				[286, 622],
				[238, 588]
			],
			3,
			tint(PAL.leaf, 0.25)
		) +
		dot(272, 380, 6, PAL.butter)
	);
}

function livingRoom(): string {
	return (
		room(livingWall, boards, 588) +
		paleSpot(352, 160, 128, 92, livingWall) +
		paleSpot(522, 180, 66, 84, livingWall) +
		openDoorway()
	);
}

/** A second mover on the way out, seen through the door. */
function moverInHall(): string {
	return (
		at(108, 478, block(-58, -60, 116, 66, shade(mix(PAL.wood, PAL.sand, 0.42), 0.08), 4)) +
		figure({
			age: 'adult',
			skin: 's2',
			hair: 'ponytail',
			hairColor: 'brown',
			top: { cut: 'sweater', color: PAL.lake },
			bottom: { color: PAL.navy },
			shoes: PAL.ink,
			view: 'back',
			x: 108,
			y: 586,
			s: 0.92,
			behind: 'lr',
			p: { l: [0.2, 0.6], r: [0.2, 0.6] }
		})
	);
}

const aliCarrying = {
	...ali,
	x: 232,
	y: 716,
	s: 1.5,
	mood: 'listening',
	look: [0.7, 0.2],
	tilt: 4,
	pose: 'carry',
	hold: { c: { svg: carton(0, 0, 112, 84), dy: 12 } }
} as const;

const samSitting = {
	...sam,
	x: 570,
	y: 724,
	s: 1.5,
	seat: 56,
	p: { side: -1, lean: -4 },
	mood: 'listening',
	look: [-0.6, 0.35],
	tilt: -6,
	hands: { l: [452, 606], r: [520, 606] },
	noShadow: 1
} as const;

const noorBetween = {
	...noor,
	x: 432,
	y: 722,
	s: 1.5,
	mood: 'worried',
	look: [-0.6, -0.4],
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

/** People carry boxes; Sam is there for Noor. */
export function boxes(): string {
	return (
		livingRoom() +
		moverInHall() +
		carton(650, 606, 120, 96) +
		plant(664, 512, 1.05) +
		figure(aliCarrying) +
		gshadow(568, 724, 70, 9) +
		carton(576, 722, 116, 86) +
		figure(samSitting) +
		figure(noorBetween) +
		carrier(86, 752, 1.3)
	);
}
