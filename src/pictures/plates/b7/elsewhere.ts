import { bo, karim, oma, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { backpack, block, cat, field, mug, plant } from '../../props/index.ts';
import { at, cut, dot, el, line, nth, oval } from '../../shapes.ts';
import { board, bookShelf, classroom, openBook, schoolTable } from '../../sets/classroom.ts';
import { frontWindow } from '../../sets/home.ts';

/* b7-4-class: Sami and Bo at their table, meester Karim bends to them */

function schoolGarden(x: number, y: number, w: number, h: number): string {
	return (
		block(x - 10, y - 10, w + 20, h + 20, CARD, 3) +
		field(x, y, w, h, mix(PAL.sky, PAL.paper, 0.2)) +
		el(
			`M${x} ${y + h}V${y + h * 0.72}Q${x + w * 0.5} ${y + h * 0.52} ${x + w} ${y + h * 0.7}V${y + h}Z`,
			mix(PAL.sage, PAL.leaf, 0.25)
		) +
		line(`M${x + w * 0.68} ${y + h * 0.5}V${y + h * 0.82}`, PAL.wood, 8) +
		oval(x + w * 0.68, y + h * 0.38, w * 0.2, h * 0.24, mix(PAL.leaf, PAL.sage, 0.3)) +
		line(`M${x + w / 2} ${y}V${y + h}`, CARD, 7) +
		block(x - 16, y + h + 8, w + 32, 11, tint(PAL.stone, 0.5), 3)
	);
}

const pupil = {
	...sami,
	x: 318,
	y: 546,
	s: 1.32,
	seat: 84,
	mood: 'listening',
	look: [-0.7, -0.25],
	tilt: -5,
	noShadow: true
} satisfies Figure;
const friend = {
	...bo,
	x: 506,
	y: 546,
	s: 1.32,
	seat: 84,
	mood: 'happy',
	look: [-0.75, 0.15],
	tilt: -4,
	noShadow: true
} satisfies Figure;
const teacher = {
	...karim,
	x: 108,
	y: 548,
	s: 1.18,
	mood: 'happy',
	look: [0.75, 0.35],
	tilt: 8,
	p: { lean: 13 },
	hands: { r: [232, 414] }
} satisfies Figure;

const drawingPaper = (x: number, y: number) =>
	at(x, y, el('M-44-12H40L48 16H-50Z', CARD) + line('M-26 4q10-16 20 0t20-2', PAL.coral, 4));

export function inClass(): string {
	return (
		classroom(-9, 408) +
		schoolGarden(178, 62, 176, 140) +
		board(404, 56, 176, 124) +
		bookShelf(596, 250, 140) +
		block(270, 436, 96, 14, shade(PAL.wood, 0.2), 4) +
		block(458, 436, 96, 14, shade(PAL.wood, 0.2), 4) +
		figure({ ...pupil, only: 'body' }) +
		figure({ ...friend, only: 'body' }) +
		backpack(414, 546, 1.15, PAL.mustard) +
		schoolTable(196, 400, 424, 560) +
		openBook(318, 420, 0.9) +
		drawingPaper(506, 420) +
		figure({ ...pupil, hands: { l: [284, 426], r: [352, 424] }, only: 'arms' }) +
		figure({ ...friend, hands: { l: [470, 424], r: [536, 424] }, only: 'arms' }) +
		line('M536 420L548 398', PAL.mustard, 6) +
		figure(teacher)
	);
}

/* b7-4-oma: a board game and tea at oma's kitchen table */

function omasKitchen(): string {
	const wall = mix(PAL.blush, PAL.paper, 0.25);
	let flowers = '';
	for (let y = 24; y < 420; y += 52)
		for (let x = (y / 52) % 2 > 1 ? 18 : 48; x < 720; x += 62)
			flowers += `M${x} ${y}l5 5M${x + 5} ${y}l-5 5`;
	return (
		field(-9, -9, 738, 578, wall) +
		line(flowers, shade(wall, 0.09), 3.2) +
		frontWindow(262, 42, 176, 180, tint(PAL.plum, 0.45)) +
		plant(300, 224, 0.55, PAL.lake) +
		cat(384, 228, 1.05, PAL.mustard, { sleep: 1 }) +
		block(556, 236, 180, 14, PAL.wood, 3) +
		mug(590, 236, PAL.lake, 1.1) +
		mug(630, 236, PAL.coral, 1.1) +
		at(682, 236, block(-16, -44, 32, 44, PAL.leaf, 4) + block(-13, -52, 26, 10, PAL.butter, 3))
	);
}

function gameBoard(x: number, y: number): string {
	const colours = [PAL.brick, PAL.lake, PAL.leaf, PAL.mustard];
	let fields = '';
	for (let i = 0; i < 7; i++) {
		fields += oval(-84 + i * 28, 0, 9, 4.6, nth(colours, i % 4));
		if (i !== 3) fields += oval(0, -36 + i * 12, 9, 4.6, nth(colours, (i + 1) % 4));
	}
	return at(
		x,
		y,
		el(
			cut(
				[
					[-104, -40],
					[104, -40],
					[124, 42],
					[-124, 42]
				],
				5
			),
			CARD
		) +
			el(
				cut(
					[
						[-96, -34],
						[96, -34],
						[113, 36],
						[-113, 36]
					],
					4
				),
				tint(PAL.butter, 0.3)
			) +
			fields
	);
}

const pawn = (x: number, y: number, colour: string) =>
	at(
		x,
		y,
		el('M-11 0C-8-12-5-18-5-24H5C5-18 8-12 11 0Q0 4-11 0Z', colour) +
			dot(0, -29, 8, colour) +
			el('M3-24H5C5-18 8-12 11 0Q8 2 5 2C6-8 5-16 3-24Z', shade(colour, 0.16))
	);

function checkedCloth(top: number): string {
	const cloth = mix(PAL.plum, PAL.paper, 0.45);
	let squares = '';
	for (let i = 0; i < 17; i++) squares += `M${-10 + i * 46} ${top + 62}L${-24 + i * 48} 572`;
	return (
		el(
			cut(
				[
					[18, top],
					[702, top],
					[744, top + 64],
					[-24, top + 64]
				],
				8
			),
			tint(cloth, 0.4)
		) +
		field(-9, top + 60, 738, 570 - top, cloth) +
		line(squares + `M-9 ${top + 92}H729`, CARD, 5, 'opacity=".5"')
	);
}

const playingOma = {
	...oma,
	x: 176,
	y: 580,
	s: 1.42,
	seat: 96,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [0.6, 0.35],
	tilt: 4
} satisfies Figure;
const playingSami = {
	...sami,
	x: 540,
	y: 586,
	s: 1.46,
	seat: 104,
	noLegs: true,
	noShadow: true,
	mood: 'neutral',
	look: [-0.55, 0.5],
	tilt: -4
} satisfies Figure;

export function withOma(): string {
	return (
		omasKitchen() +
		figure({ ...playingOma, only: 'body' }) +
		figure({ ...playingSami, only: 'body' }) +
		checkedCloth(404) +
		gameBoard(352, 448) +
		pawn(296, 446, PAL.lake) +
		pawn(378, 424, PAL.brick) +
		pawn(330, 474, PAL.mustard) +
		mug(92, 470, PAL.lake, 1.5) +
		mug(654, 462, PAL.coral, 1.5) +
		figure({ ...playingOma, hands: { l: [128, 448], r: [268, 440] }, only: 'arms' }) +
		figure({ ...playingSami, hands: { l: [432, 442], r: [566, 452] }, only: 'arms' }) +
		pawn(424, 446, PAL.leaf) +
		line('M92 436q-8-10 0-20t0-18', CARD, 4, 'opacity=".8"')
	);
}
