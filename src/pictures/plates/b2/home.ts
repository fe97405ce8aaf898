import {
	adviser,
	finn,
	finnsMother,
	inspector,
	mama,
	oma,
	pluis,
	ruben,
	sami
} from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, bush, calendar, cat, cloud, field, folder, house, mug } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { coatRack, hallFloor, hallWall, redPlant } from '../../sets/home.ts';
import { stripes } from '../../sets/marks.ts';
import { boards, paving, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/** The date stands on the calendar: mama and Sami look at it together. */
export function date(): string {
	const wall = mix(PAL.coral, PAL.paper, 0.62);
	return (
		field(-9, -9, 738, 578, wall) +
		at(360, 304, calendar(0, 0, 3.6, 12)) +
		block(40, 150, 120, 14, PAL.wood, 3) +
		mug(70, 150, PAL.lake, 1.3) +
		redPlant(128, 150, 0.7) +
		figure({
			...mama,
			view: 'back',
			x: 176,
			y: 812,
			s: 1.9,
			noLegs: true,
			noShadow: true,
			tilt: 8,
			behind: 'r',
			hands: { r: [387, 284] }
		}) +
		figure({
			...sami,
			view: 'back',
			x: 520,
			y: 764,
			s: 2,
			noLegs: true,
			noShadow: true,
			tilt: -7
		})
	);
}

const showing = {
	...inspector,
	x: 196,
	y: 538,
	s: 1.14,
	mood: 'listening',
	look: [0.7, 0.15],
	tilt: 4,
	hands: { l: [150, 412], r: [282, 262] },
	hold: {
		l: { svg: folder(1, -8), dx: 8, dy: -12 },
		r: { svg: line('M-8 16L10-18', PAL.ink, 11) + line('M9-16L14-26', PAL.stone, 17) }
	}
} satisfies Figure;

const drip = (x: number, y: number): string => el(`M${x} ${y}q-7 11 0 14q7-3 0-14Z`, PAL.lake);

/** A stain on the ceiling, a crack, drops, and the light of the torch on it. */
const leak = (wall: string): string =>
	el(
		'M210-9C226 60 250 70 296 66C352 62 376 92 420 60C450 40 452 10 462-9Z',
		mix(wall, PAL.wood, 0.34)
	) +
	el('M262-9C276 30 300 36 330 34C362 34 384 40 404-9Z', mix(wall, PAL.wood, 0.5)) +
	line('M420 60L404 96L424 130L398 168L408 206', shade(wall, 0.42), 6) +
	line('M424 130L442 144', shade(wall, 0.42), 4.5) +
	el('M300 252L284 34Q340 60 392 40Z', LIT.glow, 'opacity=".4"') +
	drip(348, 110) +
	drip(352, 220) +
	drip(350, 350);

const bucket = (): string =>
	oval(352, 528, 50, 8, '#3a2440', 'opacity=".15"') +
	line('M312 470Q350 410 388 470', PAL.ink, 4) +
	el('M308 468H392L382 526Q350 534 318 526Z', PAL.coral) +
	el('M366 468H392L382 526Q374 530 362 531Z', shade(PAL.coral, 0.14)) +
	oval(350, 468, 42, 10, shade(PAL.coral, 0.3)) +
	oval(350, 470, 34, 6.5, tint(PAL.lake, 0.4));

/** The house is not safe: water comes through, an inspector shows it to mama and Sami. */
export function unsafe(): string {
	const wall = mix(PAL.lake, PAL.paper, 0.6);
	const [mother, son] = holdHands(
		{
			...mama,
			x: 470,
			y: 538,
			s: 1.16,
			mood: 'worried',
			look: [-0.6, -0.2],
			tilt: -3
		},
		{ ...sami, y: 544, s: 1.16, mood: 'worried', look: [-0.7, -0.4], tilt: -6 },
		'r'
	);
	return (
		room(wall, boards, 446) +
		leak(wall) +
		block(596, 92, 96, 72, PAL.wood, 2) +
		block(602, 98, 84, 60, CARD, 1) +
		el('M602 158V140Q624 122 646 138Q664 128 686 138V158Z', mix(PAL.sage, PAL.leaf, 0.3)) +
		bucket() +
		figure(showing) +
		figure(mother) +
		figure(son)
	);
}

/** What is seen through the kitchen door: mama and the adviser talk at the table. */
function talkBehindDoor(): string {
	const far = { s: 0.92, noLegs: true, noShadow: true, seat: 84 } as const;
	const left = {
		...mama,
		...far,
		x: 118,
		y: 440,
		mood: 'neutral',
		look: [0.7, 0.1],
		tilt: 3
	} satisfies Figure;
	const right = {
		...adviser,
		...far,
		x: 240,
		y: 440,
		mood: 'listening',
		look: [-0.7, 0.15],
		tilt: -4
	} satisfies Figure;
	return (
		field(50, 70, 260, 400, mix(PAL.coral, PAL.paper, 0.5)) +
		oval(180, 172, 90, 60, LIT.glow, 'opacity=".6"') +
		line('M180 60V136', PAL.ink, 4) +
		el('M146 172Q150 132 180 132Q210 132 214 172Z', LIT.lamp) +
		figure({ ...left, only: 'body' }) +
		figure({ ...right, only: 'body' }) +
		block(50, 374, 260, 20, tint(PAL.wood, 0.2), 3) +
		block(50, 392, 260, 70, PAL.wood, 2) +
		mug(172, 379, PAL.lake, 1) +
		block(206, 374, 40, 7, CARD, 1) +
		figure({ ...left, hands: { l: [104, 379], r: [150, 379] }, only: 'arms' }) +
		figure({ ...right, hands: { l: [206, 379], r: [254, 379] }, only: 'arms' })
	);
}

const grandmother = {
	...oma,
	x: 458,
	y: 536,
	s: 1.24,
	seat: 58,
	mood: 'happy',
	look: [0.65, 0.3],
	tilt: 5,
	behind: 'r',
	hands: { l: [480, 458], r: [588, 394] }
} as const;

const boy = {
	...sami,
	x: 576,
	y: 532,
	s: 1.28,
	seat: 62,
	mood: 'listening',
	look: [-0.7, -0.1],
	tilt: -5,
	hands: { l: [588, 456], r: [566, 460] }
} as const;

/** Grown-ups solve it with each other; Sami sits with oma in the hall. */
export function grownUps(): string {
	return (
		talkBehindDoor() +
		el('M-9-9H729V452H-9ZM60 76V452H300V76Z', hallWall, 'fill-rule="evenodd"') +
		line(stripes(332, 725, 46, 440), tint(hallWall, 0.26), 9) +
		line('M12-9V440', tint(hallWall, 0.26), 9) +
		hallFloor(450) +
		el('M60 452H300L340 570H20Z', LIT.glow, 'opacity=".45"') +
		line('M54 448V70H306V448', CARD, 13) +
		coatRack(446, 120) +
		block(372, 464, 300, 20, PAL.wood, 5) +
		line('M396 480V540M650 480V540', shade(PAL.wood, 0.16), 13) +
		oval(522, 544, 160, 9, '#3a2440', 'opacity=".15"') +
		figure({ ...grandmother, noShadow: true }) +
		sittingAhead(boy) +
		oval(598, 390, 11, 13, shade(SKIN.s4, 0.06)) +
		cat(360, 548, 1.15, pluis.color)
	);
}

const waving = {
	...finnsMother,
	x: 190,
	y: 518,
	s: 1.1,
	mood: 'happy',
	look: [0.7, 0.2],
	tilt: 4,
	pose: 'wave'
} satisfies Figure;

/** Finn has two homes: mama waves at one, papa walks with him to the other. */
export function twoHomes(): string {
	const [father, son] = holdHands(
		{ ...ruben, x: 494, y: 524, s: 1.14, mood: 'happy', look: [-0.6, 0.3], tilt: -4 },
		{
			...finn,
			y: 530,
			s: 1.14,
			mood: 'neutral',
			look: [-0.75, -0.1],
			tilt: -4,
			pack: PAL.mustard
		},
		'l'
	);
	const pavement = mix(PAL.sand, PAL.blush, 0.4);
	return (
		field(-9, -9, 738, 470, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(360, 96, 0.9) +
		el('M-9 400C200 350 520 350 729 400V470H-9Z', mix(PAL.sage, PAL.paper, 0.25)) +
		house(-16, 448, 216, 336, PAL.coral, { roof: 'punt', n: 9, door: PAL.lake, curtain: CARD }) +
		house(524, 448, 214, 330, PAL.lake, {
			roof: 'klok',
			n: 9,
			door: PAL.mustard,
			curtain: PAL.butter
		}) +
		field(-9, 444, 738, 126, pavement) +
		paving(452, 570, pavement) +
		bush(244, 450, 0.9) +
		bush(470, 450, 0.8, PAL.leaf, 5) +
		figure(waving) +
		figure(father) +
		figure(son)
	);
}
