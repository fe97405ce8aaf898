import { ali, deWit, mama, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, cloud, field, folder, house, suitcase } from '../../props/index.ts';
import { at, cut, dot, el, line } from '../../shapes.ts';
import {
	boxStack,
	coatRack,
	frontWindow,
	hallFloor,
	hallWall,
	houseFront,
	litDoorway,
	openLeaf,
	redPlant
} from '../../sets/home.ts';
import { deskScene } from '../../sets/classroom.ts';
import { stripes } from '../../sets/marks.ts';

/* b7-1: through the open front door stands mevrouw De Wit with her folder */

function morningStreet(): string {
	const sky = mix(PAL.sky, PAL.paper, 0.15);
	const houses =
		house(268, 408, 96, 190, PAL.mustard, { roof: 'lijst', n: 6 }) +
		house(358, 408, 104, 214, PAL.leaf, { roof: 'klok', n: 6 }) +
		house(456, 408, 90, 190, PAL.coral, { roof: 'punt', n: 6 });
	return (
		field(286, 60, 200, 400, sky) +
		cloud(330, 122, 0.6) +
		houses +
		field(286, 60, 200, 350, PAL.paper, 'opacity=".16"') +
		field(286, 404, 200, 60, mix(PAL.sand, PAL.blush, 0.4))
	);
}

function hallAroundDoor(): string {
	const opening = 'M-9-9H729V452H-9ZM304 84V452H468V84Z';
	const frameEdge = 'M298 444V78H474V444';
	return (
		el(opening, hallWall, 'fill-rule="evenodd"') +
		line(stripes(12, 290, 46, 440) + stripes(490, 725, 46, 440), tint(hallWall, 0.26), 9) +
		hallFloor(448) +
		el('M304 448H468L520 570H244Z', tint(PAL.butter, 0.2), 'opacity=".5"') +
		line(frameEdge, CARD, 13) +
		block(292, 444, 188, 12, PAL.stone, 2)
	);
}

export function morning(): string {
	const [mother, son] = holdHands(
		{
			...mama,
			x: 212,
			y: 538,
			s: 1.14,
			mood: 'listening',
			look: [0.75, -0.1],
			tilt: 3,
			hands: { r: [312, 396] }
		},
		{ ...sami, x: 90, y: 546, s: 1.14, mood: 'neutral', look: [0.85, -0.3], tilt: 4 },
		'l'
	);
	const visitor = {
		...deWit,
		x: 388,
		y: 454,
		s: 1.04,
		mood: 'listening',
		look: [-0.75, 0.1],
		tilt: -3,
		p: { l: [-0.34, 0.56], r: [-0.2, 0.5] },
		hold: { c: { svg: folder(1.05, -6), dx: 6, dy: -14 } }
	} satisfies Figure;
	return (
		morningStreet() +
		hallAroundDoor() +
		coatRack(572, 216) +
		figure(visitor) +
		openLeaf(304, 84, 366, 84, -26) +
		boxStack(640, 520, 0.95) +
		redPlant(538, 512, 0.8) +
		figure(son) +
		figure(mother)
	);
}

/* b7-2: Ali carries at home, Sami reads at school */

function carrying(): string {
	const carrier = {
		...ali,
		x: 226,
		y: 520,
		s: 1.16,
		mood: 'listening',
		look: [0.1, 0.15],
		hands: { l: [180, 376], r: [272, 376] },
		hold: { c: { svg: carton(0, 0, 86, 66), dy: 11 } }
	} satisfies Figure;
	return (
		houseFront(-9, 380, 416) +
		frontWindow(18, 66, 84, 140, PAL.coral) +
		litDoorway(170, 92, 132, 318) +
		openLeaf(170, 92, 314, 48, 20) +
		block(120, 404, 214, 22, PAL.stone, 4) +
		boxStack(62, 456) +
		figure(carrier)
	);
}

export function twoPlaces(): string {
	const torn =
		'M350-9L357 60L349 130L356 220L348 300L355 390L349 470L354 569H372L366 480L372 400L364 310L371 210L365 130L372 60L366-9Z';
	return (
		carrying() +
		deskScene() +
		el(torn, PAL.paper) +
		line('M366-9L372 60L365 130L371 210L364 310L372 400L366 480L372 569', shade(PAL.sand, 0.1), 3)
	);
}

/* b7-3-lock: a locksmith fits another lock, Sami and mama walk by */

const locksmith = {
	age: 'adult',
	skin: 's2',
	hair: 'ponytail',
	hairColor: 'ginger',
	band: PAL.lake,
	top: { cut: 'dungarees', color: PAL.butter, color2: PAL.lake },
	bottom: { color: PAL.lake },
	shoes: PAL.ink
} as const;

function closedDoor(x: number, y: number, w: number, h: number): string {
	return (
		block(x - 16, y - 18, w + 32, h + 18, CARD, 3) +
		block(x, y, w, h, PAL.brick, 2) +
		block(x + 26, y + 30, w - 52, 120, PAL.sky, 3) +
		el(
			`M${x + 34} ${y + 120}L${x + 70} ${y + 34}H${x + 92}L${x + 50} ${y + 146}Z`,
			tint(PAL.sky, 0.5),
			'opacity=".7"'
		) +
		block(x + 26, y + 214, w - 52, h - 244, shade(PAL.brick, 0.14), 3) +
		line(`M${x + w / 2 - 22} ${y + 184}h44`, PAL.butter, 8) +
		block(x - 34, y + h - 4, w + 68, 20, PAL.stone, 4)
	);
}

function toolbox(x: number, y: number): string {
	return at(
		x,
		y,
		line('M-34-44V-66H34V-44', PAL.ink, 6) +
			line('M-22-40L-30-74M-4-40V-70M16-40L26-78', PAL.stone, 5) +
			line('M-30-74L-34-92M-4-70V-88M26-78L31-96', PAL.mustard, 9) +
			block(-52, -46, 104, 46, PAL.plum, 5) +
			el(
				cut(
					[
						[26, -46],
						[52, -46],
						[52, 0],
						[28, 0]
					],
					4
				),
				shade(PAL.plum, 0.16)
			) +
			line('M-52-30H52', shade(PAL.plum, 0.3), 3)
	);
}

function openLock(x: number, y: number): string {
	return (
		block(x - 15, y - 42, 30, 84, PAL.butter, 5) +
		dot(x, y - 18, 7, shade(PAL.butter, 0.3)) +
		line(`M${x} ${y + 8}v14`, PAL.ink, 6) +
		dot(x, y + 6, 5, PAL.ink)
	);
}

const workingLocksmith = {
	...locksmith,
	x: 228,
	y: 508,
	s: 1.16,
	seat: 60,
	p: { side: 1 },
	mood: 'neutral',
	look: [0.85, 0.25],
	tilt: 4,
	hands: { l: [238, 414], r: [318, 330] },
	hold: {
		r: {
			svg: line('M2 0L20-6', PAL.stone, 4) + line('M-10 4L4-1', PAL.mustard, 8),
			dx: 2,
			dy: 0,
			front: true
		}
	},
	noShadow: true
} satisfies Figure;

export function otherLock(): string {
	const [mother, son] = holdHands(
		{
			...mama,
			x: 606,
			y: 530,
			s: 1.05,
			mood: 'listening',
			look: [-0.5, 0.35],
			tilt: -4,
			hold: { r: { svg: suitcase(0, 78, 1, PAL.leaf) } }
		},
		{ ...sami, x: 500, y: 536, s: 1.05, mood: 'neutral', look: [-0.8, 0], pack: PAL.mustard },
		'l'
	);
	return (
		houseFront(-9, 738, 430) +
		frontWindow(30, 116, 104, 168, PAL.coral) +
		closedDoor(322, 70, 134, 356) +
		openLock(340, 316) +
		carton(222, 506, 76, 66) +
		figure(workingLocksmith) +
		toolbox(96, 520) +
		figure(mother) +
		figure(son)
	);
}
