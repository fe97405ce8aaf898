import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carrier,
	carton,
	cloud,
	field,
	grass,
	gshadow,
	lamp,
	plant
} from '../../props/index.ts';
import { dot, el, line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { band, paving } from '../../sets/rooms.ts';
import { temporaryWall } from '../../sets/temporary-place.ts';

/* b12-5: a card for later, at the window in the evening */

const writingSami = {
	...sami,
	x: 372,
	y: 716,
	s: 2.12,
	seat: 92,
	mood: 'listening',
	look: [-0.2, 0.6],
	tilt: -5,
	noLegs: true,
	noShadow: true
} satisfies Figure;

const openBoxForCards = (x: number, y: number) =>
	carton(x, y, 150, 104, { open: 1, mark: 'heart' });

export function cardForLater(): string {
	return paintLayers([
		['night', field(-9, -9, 738, 578, temporaryWall)],
		['day', nightWindow(70, 54, 210, 220)],
		['night', windowFrame(70, 54, 210, 220, mix(PAL.plum, PAL.blush, 0.2))],
		[
			'day',
			glow(636, 330, [
				[380, 0.1],
				[270, 0.13],
				[150, 0.17]
			])
		],
		['lamplit', figure({ ...writingSami, only: 'body' })],
		[
			'lamplit',
			el('M-9 468H729V578H-9Z', tint(PAL.wood, 0.2)) +
				line('M-9 516H240M470 540H729', shade(PAL.wood, 0.02), 4) +
				openBoxForCards(120, 530) +
				plant(208, 480, 0.95) +
				el('M304 478H436L452 532H288Z', CARD) +
				line('M314 494q14-12 28 0t28 0M312 514H380', PAL.lake, 5)
		],
		['day', lamp(640, 500, 2.1)],
		[
			'lamplit',
			figure({ ...writingSami, hands: { l: [308, 514], r: [424, 502] }, only: 'arms' }) +
				line('M428 494L448 458', PAL.brick, 8)
		]
	]);
}

/* b12-6: the three of them before a door, an open sky; nobody says where */

const doorColour = mix(PAL.mustard, PAL.coral, 0.25);

/** The corner of a house: only a wall, a step and a door. */
function somewhere(): string {
	const wall = mix(PAL.plum, PAL.paper, 0.5);
	return (
		block(430, -20, 320, 478, wall, 3) +
		field(430, -9, 16, 460, tint(wall, 0.3)) +
		block(430, 420, 310, 34, shade(wall, 0.16), 3) +
		block(520, 104, 154, 346, CARD, 4) +
		block(534, 118, 126, 332, doorColour, 3) +
		block(556, 146, 82, 92, PAL.sky, 3) +
		el('M562 226L606 150H626L580 234Z', tint(PAL.sky, 0.5), 'opacity=".7"') +
		block(556, 296, 82, 118, shade(doorColour, 0.14), 3) +
		dot(644, 268, 7, PAL.butter) +
		dot(494, 276, 8, PAL.butter) +
		block(498, 446, 200, 20, PAL.stone, 4) +
		block(478, 462, 240, 22, shade(PAL.stone, 0.06), 4)
	);
}

const birds = (x: number, y: number) =>
	line(`M${x} ${y}q8-10 16 0q8-10 16 0M${x + 54} ${y + 26}q6-8 13 0q6-8 13 0`, PAL.navy, 4);

function openSky(): string {
	const ground = mix(PAL.sand, PAL.blush, 0.4);
	return (
		band(-9, 452, mix(PAL.sky, PAL.paper, 0.12)) +
		cloud(110, 110, 1.2) +
		cloud(330, 70, 0.8) +
		cloud(60, 250, 0.6) +
		birds(228, 172) +
		el(
			'M-9 424C90 388 190 410 290 398C350 392 400 400 440 396V460H-9Z',
			mix(PAL.sage, PAL.sky, 0.25)
		) +
		band(440, 569, ground) +
		paving(452, 569, ground) +
		somewhere() +
		grass(30, 452) +
		grass(190, 450)
	);
}

export function atADoor(): string {
	const [mother, daughter] = holdHands(
		{ ...mama, view: 'back', x: 398, y: 536, s: 1.2, tilt: 4 },
		{ ...noor, view: 'back', y: 544, s: 1.2, tilt: 6 },
		'l'
	);
	const son = {
		...sami,
		x: 528,
		y: 546,
		s: 1.2,
		mood: 'listening',
		look: [-0.7, -0.25],
		tilt: -4,
		hands: { l: [492, 432], r: [564, 432] },
		hold: { c: { svg: carton(0, 0, 78, 58, { mark: 'heart' }), dy: 12 } }
	} satisfies Figure;
	return (
		openSky() +
		gshadow(130, 536, 60, 6) +
		carrier(130, 534, 1.15) +
		plant(650, 536, 1) +
		figure({ ...daughter, hold: { l: bearByPaw('l') } }) +
		figure(mother) +
		figure(son)
	);
}
