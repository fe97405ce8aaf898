import { companion, finn, mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	bush,
	cloud,
	drawing,
	field,
	grass,
	gshadow,
	lamp,
	mug,
	plant,
	shelter,
	sofa,
	sun,
	teddy,
	tree
} from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { bookShelf, openBook } from '../../sets/classroom.ts';
import { band, boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { roofsWindow } from '../../sets/temporary-place.ts';

/* b9-3-homework: a quiet place to do his homework */

const homeworkSami = {
	...sami,
	x: 272,
	y: 668,
	s: 1.95,
	seat: 90,
	mood: 'neutral',
	look: [0.2, 0.7],
	tilt: 4,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const homeworkMama = {
	...mama,
	x: 500,
	y: 690,
	s: 1.75,
	seat: 86,
	mood: 'happy',
	look: [-0.65, 0.4],
	tilt: -6,
	noLegs: true,
	noShadow: true
} satisfies Figure;

export function homework(): string {
	const wall = mix(PAL.sage, PAL.paper, 0.25);
	return (
		field(-9, -9, 738, 578, wall) +
		roofsWindow(60, 50) +
		bookShelf(560, 170, 190) +
		figure({ ...homeworkMama, behind: 'r', hands: { r: [562, 560] }, only: 'body' }) +
		figure({ ...homeworkSami, only: 'body' }) +
		el('M-9 452H729V578H-9Z', tint(PAL.wood, 0.2)) +
		line('M-9 494H300M420 520H729', shade(PAL.wood, 0.02), 4) +
		openBook(290, 484, 1.5) +
		lamp(84, 484, 2) +
		mug(644, 494, PAL.coral, 1.8) +
		figure({ ...homeworkMama, behind: 'r', hands: { l: [392, 486] }, only: 'arms' }) +
		figure({ ...homeworkSami, hands: { l: [210, 492], r: [336, 486] }, only: 'arms' }) +
		line('M344 478L366 440', PAL.brick, 8)
	);
}

/* b9-4-telling: Sami tells somebody who works there, Finn is with him */

const listeningCompanion = {
	...companion,
	x: 168,
	y: 546,
	s: 1.4,
	seat: 58,
	mood: 'listening',
	look: [0.75, 0.15],
	tilt: 6,
	hands: { l: [138, 474], r: [284, 424] }
} satisfies Figure;
const tellingSami = {
	...sami,
	x: 404,
	y: 544,
	s: 1.52,
	seat: 70,
	mood: 'worried',
	look: [-0.7, -0.05],
	tilt: -4,
	hands: { l: [334, 416], r: [430, 442] },
	hold: {
		l: {
			svg: block(-26, -32, 50, 44, CARD, 3) + line('M-15-16q8-11 15 0t15-2M-15-2H6', PAL.brick, 4),
			dx: -16,
			dy: -6
		}
	}
} satisfies Figure;
const besideFinn = {
	...finn,
	x: 560,
	y: 544,
	s: 1.5,
	seat: 70,
	mood: 'listening',
	look: [-0.65, 0.05],
	tilt: -6,
	hands: { l: [538, 444], r: [590, 444] }
} satisfies Figure;

export function telling(): string {
	return (
		room(mix(PAL.coral, PAL.paper, 0.6), boards, 430) +
		roofsWindow(252, 46) +
		drawing(494, 112, -4, 2) +
		drawing(566, 122, 5, 1) +
		g(sofa(0, 0, PAL.lake, 260), 'translate(486 520) scale(1.58)') +
		block(108, 462, 118, 16, PAL.wood, 5) +
		line('M136 476V534M212 476V534', shade(PAL.wood, 0.2), 11) +
		plant(44, 486, 1.4, PAL.mustard) +
		sittingAhead(listeningCompanion) +
		sittingAhead(tellingSami) +
		sittingAhead(besideFinn)
	);
}

/* b9-5-outside: they play in the yard */

const ball = (x: number, y: number) =>
	at(
		x,
		y,
		gshadow(0, 24, 24, 5) +
			dot(0, 0, 23, PAL.lake) +
			line('M-22-5Q0 8 22-5M-7 21Q4 0-2-23', CARD, 4)
	);

const throwingFinn = {
	...finn,
	x: 556,
	y: 524,
	s: 1.24,
	mood: 'happy',
	look: [-0.7, -0.05],
	tilt: -4,
	hands: { l: [492, 330], r: [616, 376] }
} satisfies Figure;
const catchingSami = {
	...sami,
	x: 236,
	y: 530,
	s: 1.24,
	mood: 'happy',
	look: [0.7, -0.15],
	tilt: 4,
	hands: { l: [194, 438], r: [306, 338] }
} satisfies Figure;
const watchingNoor = {
	...noor,
	x: 106,
	y: 528,
	s: 1.24,
	mood: 'happy',
	look: [0.7, -0.2],
	tilt: 5,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

export function outside(): string {
	const lawn = mix(PAL.sage, PAL.butter, 0.28);
	return (
		band(-9, 400, mix(PAL.sky, PAL.paper, 0.25)) +
		sun(84, 74, 30) +
		cloud(590, 70, 0.9) +
		tree(60, 396, 1.2, mix(PAL.leaf, PAL.sage, 0.4), 5) +
		tree(668, 396, 1.35, mix(PAL.leaf, PAL.sage, 0.3), 4) +
		band(380, 569, lawn) +
		g(shelter(0, 0, { c: mix(PAL.butter, PAL.coral, 0.3) }), 'translate(150 398) scale(1.5)') +
		bush(690, 404, 1, PAL.leaf, 6) +
		bush(214, 404, 1.3, mix(PAL.leaf, PAL.sage, 0.55), 6) +
		bush(494, 404, 1.2, mix(PAL.leaf, PAL.sage, 0.55), 3) +
		grass(40, 470) +
		grass(360, 548) +
		grass(660, 500) +
		ball(404, 316).replace(gshadow(0, 24, 24, 5), '') +
		gshadow(398, 530, 24, 5) +
		figure(watchingNoor) +
		figure(catchingSami) +
		figure(throwingFinn)
	);
}
