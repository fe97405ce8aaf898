import { mama, noor, sam, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	drawing,
	field,
	lamp,
	letter,
	mug,
	phone,
	suitcase,
	teddy
} from '../../props/index.ts';
import { at, cut, dot, el, g, line, oval } from '../../shapes.ts';

import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
/* b7-6: they arrive in a room with a lamp */

const roomWall = mix(PAL.lake, PAL.paper, 0.24);
const roomFloor = mix(PAL.wood, PAL.sand, 0.3);

function eveningRoom(): string {
	return (
		field(-9, -9, 738, 578, roomWall) +
		field(-9, 440, 738, 130, roomFloor) +
		field(-9, 430, 738, 12, tint(roomWall, 0.3)) +
		line(
			'M0 476H720M0 524H720M130 442v34M330 442v34M210 476v48M470 476v48',
			shade(roomFloor, 0.14),
			3
		)
	);
}

/** The lit corridor they come from. */
function lightDoorway(): string {
	const warm = mix(PAL.mustard, PAL.blush, 0.45);
	return (
		el('M34 60H196V446H34Z', shade(warm, 0.1)) +
		el('M34 446V404H196V446Z', shade(PAL.wood, 0.1)) +
		oval(118, 112, 70, 52, LIT.glow, 'opacity=".4"') +
		el('M96 108Q118 70 140 108Z', LIT.lamp) +
		line('M118 60V84', PAL.ink, 4)
	);
}

function bedding(): string {
	const sheet =
		'M516 374Q516 366 526 367L598 371Q606 372 607 380L609 404Q610 408 602 408H524Q516 409 516 401Z';
	const blanket = 'M590 452L592 412Q593 398 607 398L740 392V452Z';
	const fold = 'M584 452L592 410Q594 398 606 397L620 396L612 452Z';
	return el(sheet, tint(PAL.sky, 0.5)) + el(blanket, PAL.coral) + el(fold, tint(PAL.coral, 0.5));
}

function bedWithBags(): string {
	const wood = PAL.wood;
	return (
		line('M508 508V330M770 508V380', wood, 15) +
		dot(508, 326, 11, tint(wood, 0.2)) +
		block(500, 446, 270, 24, wood, 4) +
		block(514, 404, 250, 46, CARD, 10) +
		bedding() +
		suitcase(676, 398, 1.25, PAL.leaf)
	);
}

const [lightX, lightY] = [450, 356];

function arriving(): string {
	const [mother, daughter] = holdHands(
		{ ...mama, x: 146, y: 536, s: 1.14, mood: 'listening', look: [0.7, 0.3], tilt: 6 },
		{
			...noor,
			y: 542,
			s: 1.14,
			mood: 'listening',
			look: [0.75, -0.1],
			tilt: 5,
			hold: { r: { svg: teddy(0.95), dx: 14, dy: 18 } }
		}
	);
	const son = {
		...sami,
		x: 366,
		y: 546,
		s: 1.14,
		mood: 'listening',
		look: [0.7, 0],
		tilt: 3,
		pack: PAL.mustard,
		hands: { r: [428, 390] }
	} satisfies Figure;
	return (
		figure(son) + figure(daughter) + figure(mother) + carton(46, 544, 84, 66, { mark: 'heart' })
	);
}

const bedsideTable = () =>
	block(412, 404, 78, 104, shade(PAL.wood, 0.08), 4) +
	block(420, 414, 62, 34, shade(PAL.wood, 0.2), 3) +
	dot(451, 431, 4, PAL.butter);

export function evening(): string {
	return paintLayers([
		['night', eveningRoom()],
		['day', nightWindow(262, 84, 132, 150)],
		['night', windowFrame(262, 84, 132, 150, PAL.coral) + drawing(470, 168, -4, 1)],
		[
			'day',
			lightDoorway() +
				glow(lightX, lightY, [
					[250, 0.12],
					[170, 0.13],
					[100, 0.18]
				])
		],
		[
			'lamplit',
			line('M28 446V54H202V446', tint(PAL.wood, 0.2), 13) + bedWithBags() + bedsideTable()
		],
		['day', lamp(lightX, 404, 1.3)],
		['lamplit', arriving()]
	]);
}

/* b7-6-unknown: grown-ups find out where they will sleep */

function pendant(x: number, y: number): string {
	return (
		line(`M${x}-9V${y - 40}`, PAL.ink, 4) +
		el(
			`M${x - 56} ${y}C${x - 56} ${y - 30} ${x - 26} ${y - 46} ${x} ${y - 46}C${x + 26} ${y - 46} ${x + 56} ${y - 30} ${x + 56} ${y}Q${x} ${y + 10} ${x - 56} ${y}Z`,
			PAL.mustard
		) +
		oval(x, y + 1, 36, 7, LIT.lamp)
	);
}

function bareTable(top: number): string {
	return (
		el(
			cut(
				[
					[10, top],
					[710, top],
					[752, top + 66],
					[-32, top + 66]
				],
				8
			),
			tint(PAL.wood, 0.2)
		) +
		field(-9, top + 62, 738, 30, shade(PAL.wood, 0.04)) +
		field(-9, top + 92, 738, 110, shade(PAL.wood, 0.3)) +
		line(`M60 ${top + 22}h120M420 ${top + 48}h150M600 ${top + 18}h70`, tint(PAL.wood, 0.12), 3)
	);
}

const helper = {
	...sam,
	x: 104,
	y: 572,
	s: 1.28,
	seat: 92,
	mood: 'listening',
	look: [0.6, 0.2],
	tilt: 5,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const mother = {
	...mama,
	x: 284,
	y: 572,
	s: 1.28,
	seat: 92,
	mood: 'neutral',
	look: [-0.6, 0.2],
	tilt: -4,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const son = {
	...sami,
	x: 436,
	y: 580,
	s: 1.32,
	seat: 106,
	mood: 'listening',
	look: [-0.65, -0.1],
	tilt: -4,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const daughter = {
	...noor,
	x: 560,
	y: 580,
	s: 1.32,
	seat: 116,
	mood: 'listening',
	look: [-0.65, -0.1],
	tilt: -7,
	p: { l: [-0.42, 0.46], r: [-0.42, 0.4] },
	noLegs: true,
	noShadow: true
} satisfies Figure;

/** What lies on the table, and the hands that hold it. */
function findingOut(): string {
	return (
		at(272, 464, g(letter(), 'skewX(-12) scale(1.5 .62)')) +
		mug(52, 462, PAL.lake, 1.3) +
		figure({ ...mother, hands: { l: [240, 466], r: [326, 464] }, only: 'arms' }) +
		figure({ ...son, hands: { l: [418, 460], r: [456, 460] }, only: 'arms' }) +
		mug(436, 474, PAL.coral, 1.25) +
		figure({
			...helper,
			hands: { l: [100, 460], r: [158, 300] },
			hold: { r: { svg: phone(0.9), dx: -3, dy: -6 } },
			only: 'arms'
		})
	);
}

export function unknownPlace(): string {
	const grown = [mother, helper, son].map((who) => figure({ ...who, only: 'body' })).join('');
	const small = figure({ ...daughter, hold: { c: { svg: teddy(1.1), dx: 2, dy: 12 } } });
	return paintLayers([
		['night', field(-9, -9, 738, 578, mix(PAL.plum, PAL.paper, 0.3))],
		['day', nightWindow(486, 70, 150, 140)],
		[
			'night',
			windowFrame(486, 70, 150, 140, PAL.mustard) + drawing(92, 96, -4, 0) + drawing(152, 118, 5, 2)
		],
		[
			'day',
			glow(300, 150, [
				[300, 0.1],
				[220, 0.12],
				[130, 0.16]
			]) +
				glow(650, 400, [
					[130, 0.12],
					[84, 0.16]
				])
		],
		['lamplit', grown + small],
		['day', pendant(300, 92)],
		['lamplit', bareTable(420)],
		['day', lamp(654, 450, 1.35)],
		['lamplit', findingOut()]
	]);
}
