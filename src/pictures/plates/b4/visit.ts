import { deWit, mama, sam, sami } from '../../cast/index.ts';
import { clerk, landlord } from '../../cast/visitors.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	carton,
	cloud,
	field,
	folder,
	house,
	mug,
	sofa,
	teddy,
	win
} from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { frontWindow, houseFront, litDoorway, openLeaf, redPlant } from '../../sets/home.ts';
import { hillPicture, livingWall } from '../../sets/living-room.ts';
import { boards } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const street = (): string =>
	field(20, 60, 140, 400, mix(PAL.sky, PAL.paper, 0.2)) +
	cloud(80, 120, 0.5) +
	house(16, 420, 70, 190, PAL.mustard, { roof: 'punt', n: 4 }) +
	house(86, 420, 80, 180, PAL.coral, { roof: 'lijst', n: 4 }) +
	field(20, 60, 140, 362, PAL.paper, 'opacity=".18"') +
	field(20, 416, 140, 60, mix(PAL.sand, PAL.blush, 0.4));

const talking = {
	...landlord,
	x: 430,
	y: 506,
	s: 1.02,
	seat: 60,
	mood: 'listening',
	look: [0.7, 0.1],
	tilt: 3,
	hands: { l: [410, 436], r: [454, 434] }
} as const;

const noting = {
	...clerk,
	x: 532,
	y: 506,
	s: 1.02,
	seat: 60,
	mood: 'happy',
	look: [-0.7, 0.1],
	tilt: -4,
	hands: { l: [508, 432], r: [550, 432] }
} as const;

const waiting = {
	...sam,
	x: 666,
	y: 548,
	s: 1.12,
	seat: 54,
	p: { side: -1 },
	mood: 'happy',
	look: [-0.75, 0.1],
	tilt: -5,
	hands: { l: [624, 476], r: [648, 478] },
	noShadow: true
} satisfies Figure;

/** The living room with its open door: many people come by. Sami stands at the door beside mama. */
export function visitors(): string {
	return (
		street() +
		figure({
			...deWit,
			x: 92,
			y: 462,
			s: 0.98,
			mood: 'happy',
			look: [0.7, 0.2],
			tilt: 4,
			p: { l: [-0.34, 0.56], r: [-0.2, 0.5] },
			hold: { c: { svg: folder(1.05, -6), dx: 6, dy: -14 } }
		}) +
		el('M-9-9H729V452H-9ZM28 70V452H156V70Z', livingWall, 'fill-rule="evenodd"') +
		field(-9, 450, 738, 120, boards) +
		line('M-9 506H729M130 450v56M420 450v56M640 506v60M260 506v60', shade(boards, 0.1), 3) +
		field(170, 434, 560, 16, tint(livingWall, 0.55)) +
		el('M28 452H156L220 570H-9Z', tint(PAL.butter, 0.2), 'opacity=".5"') +
		line('M22 448V64H162V448', CARD, 13) +
		block(16, 444, 152, 12, PAL.stone, 2) +
		win(330, 64, 150, 140, { curtain: mix(PAL.coral, PAL.blush, 0.3), cross: 0, bw: 6 }) +
		hillPicture(560, 100) +
		sofa(482, 502, mix(PAL.plum, PAL.blush, 0.2), 300) +
		sittingAhead(talking) +
		sittingAhead(noting) +
		block(490, 420, 62, 8, CARD, 2) +
		carton(672, 550, 96, 60) +
		figure(waiting) +
		figure({
			...mama,
			x: 206,
			y: 538,
			s: 1.14,
			mood: 'neutral',
			look: [-0.7, 0],
			tilt: -3,
			hands: { l: [152, 424], r: [268, 404] }
		}) +
		figure({
			...sami,
			x: 304,
			y: 548,
			s: 1.2,
			mood: 'listening',
			look: [0.75, 0.05],
			tilt: 3
		})
	);
}

/** The bailiff tells at the front door what the judge decided; Sami stands close to mama. */
export function bailiff(): string {
	return (
		houseFront(-9, 738, 430) +
		frontWindow(40, 110, 120, 170, PAL.coral) +
		frontWindow(578, 110, 120, 170, PAL.butter) +
		litDoorway(272, 92, 172, 330) +
		openLeaf(272, 92, 326, 58, 20) +
		block(222, 416, 264, 22, PAL.stone, 4) +
		redPlant(212, 436, 0.8) +
		figure({
			...mama,
			x: 330,
			y: 430,
			s: 1.1,
			mood: 'listening',
			look: [0.7, 0.25],
			tilt: 4,
			hands: { r: [386, 300] }
		}) +
		figure({
			...sami,
			x: 408,
			y: 434,
			s: 1.12,
			mood: 'worried',
			look: [0.7, -0.1],
			tilt: -6
		}) +
		oval(390, 298, 9, 11, shade(SKIN.s4, 0.05)) +
		figure({
			...deWit,
			x: 566,
			y: 540,
			s: 1.12,
			mood: 'listening',
			look: [-0.75, -0.05],
			tilt: -4,
			p: { l: [-0.2, 0.5], r: [-0.34, 0.56] },
			hold: { c: { svg: folder(1.05, 6), dx: -6, dy: -14 } }
		})
	);
}

const close = { noLegs: true, noShadow: true, closeup: true } as const;

const asking = {
	...sam,
	...close,
	x: 190,
	y: 716,
	s: 2.2,
	seat: 96,
	mood: 'listening',
	look: [0.65, 0.2],
	tilt: 7
} satisfies Figure;

const answering = {
	...sami,
	...close,
	x: 500,
	y: 712,
	s: 2.35,
	seat: 98,
	mood: { brow: [-1, 0.6], eye: 'dot', mouth: 'soft' },
	look: [-0.6, -0.1],
	tilt: -5
} satisfies Figure;

/** Sam asks what Sami thinks; Sami tells, Noor listens with bear. */
export function withSam(): string {
	const ground = mix(PAL.mustard, PAL.butter, 0.5);
	const top = tint(PAL.wood, 0.2);
	return (
		field(-9, -9, 738, 578, ground) +
		el(
			'M-9 190C160 140 300 230 470 180S660 150 729 190V569H-9Z',
			mix(PAL.mustard, PAL.butter, 0.75)
		) +
		figure({ ...asking, only: 'body' }) +
		figure({ ...answering, only: 'body' }) +
		field(-9, 474, 738, 96, top) +
		field(-9, 546, 738, 26, PAL.wood) +
		at(
			352,
			514,
			el('M-70-22H64L82 26H-84Z', CARD) +
				line('M-40 10V-8L-22-18L-4-8V10ZM24-8q14-12 28 0', PAL.lake, 5)
		) +
		at(664, 540, teddy(1.9)) +
		mug(52, 538, PAL.lake, 2) +
		figure({ ...asking, hands: { l: [124, 530], r: [294, 520] }, only: 'arms' }) +
		figure({ ...answering, hands: { l: [418, 512], r: [552, 522] }, only: 'arms' }) +
		line('M416 506L400 466', PAL.brick, 9)
	);
}

const searching = {
	...clerk,
	x: 372,
	y: 486,
	s: 1.28,
	seat: 84,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [0.35, 0.3],
	tilt: 4
} satisfies Figure;

const side = { view: 'back', noLegs: true, noShadow: true } as const;

/** Somebody from the municipality looks for a place, with a map on her desk. */
export function municipality(): string {
	const wall = mix(PAL.sage, PAL.paper, 0.4);
	const map =
		el('M-120-30H116L146 30H-150Z', CARD) +
		el('M-108-24H-20L-36 22H-132Z', mix(PAL.sage, PAL.leaf, 0.2)) +
		el('M20-24H106L126 24H40Z', tint(PAL.sky, 0.1)) +
		line('M-20-26C0-6-30 4 6 28M40-2H110', PAL.mustard, 5) +
		[-74, 0, 78]
			.map((x) =>
				g(
					el('M0 0C-9-12-12-18-12-24A12 12 0 0 1 12-24C12-18 9-12 0 0Z', PAL.brick),
					`translate(${x} ${x ? -2 : 10}) scale(.8)`
				)
			)
			.join('');
	return (
		field(-9, -9, 738, 578, wall) +
		win(60, 56, 150, 150, { bw: 6, curtain: PAL.mustard, cross: 0 }) +
		block(520, 90, 160, 12, PAL.wood, 3) +
		[PAL.lake, PAL.coral, PAL.leaf, PAL.plum, PAL.mustard]
			.map((c, i) => block(530 + i * 22, 38 + (i % 2) * 8, 18, 52 - (i % 2) * 8, c, 2))
			.join('') +
		redPlant(660, 92, 0.5) +
		figure({ ...searching, only: 'body' }) +
		block(-20, 384, 760, 60, tint(PAL.wood, 0.22), 4) +
		block(-20, 440, 760, 140, PAL.wood, 4) +
		at(376, 412, map, 0.92) +
		mug(180, 408, PAL.sage, 1.3) +
		figure({ ...searching, hands: { l: [318, 398], r: [448, 404] }, only: 'arms' }) +
		figure({ ...mama, ...side, x: 176, y: 762, s: 1.66, tilt: 5 }) +
		figure({ ...sami, ...side, x: 560, y: 770, s: 1.84, tilt: -6 })
	);
}
