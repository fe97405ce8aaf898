import { clerk, deWit, landlord, mama, sam, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, carton, cloud, field, folder, house, sofa, win } from '../../props/index.ts';
import { el, line, oval } from '../../shapes.ts';
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
	hands: { l: [444, 438], r: [418, 442] }
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
	hands: { l: [548, 430], r: [520, 434] }
} as const;

const waiting = {
	...sam,
	x: 654,
	y: 548,
	s: 1.12,
	seat: 54,
	p: { side: -1 },
	mood: 'happy',
	look: [-0.75, 0.1],
	tilt: -5,
	bend: { l: 1 },
	hands: { l: [586, 478], r: [694, 508] },
	noShadow: true
} satisfies Figure;

const atDoor = {
	...deWit,
	x: 92,
	y: 462,
	s: 0.98,
	mood: 'happy',
	look: [0.7, 0.2],
	tilt: 4,
	p: { l: [-0.34, 0.56], r: [-0.2, 0.5] },
	hold: { c: { svg: folder(1.05, -6), dx: 6, dy: -14 } }
} satisfies Figure;

/** The living room; its door on the left stands open. */
const roomWithDoor = (): string =>
	el('M-9-9H729V452H-9ZM28 70V452H156V70Z', livingWall, 'fill-rule="evenodd"') +
	field(-9, 450, 738, 120, boards) +
	line('M-9 506H729M130 450v56M420 450v56M640 506v60M260 506v60', shade(boards, 0.1), 3) +
	field(170, 434, 560, 16, tint(livingWall, 0.55)) +
	el('M28 452H156L220 570H-9Z', tint(PAL.butter, 0.2), 'opacity=".5"') +
	line('M22 448V64H162V448', CARD, 13) +
	block(16, 444, 152, 12, PAL.stone, 2) +
	win(330, 64, 150, 140, { curtain: mix(PAL.coral, PAL.blush, 0.3), cross: 0, bw: 6 }) +
	hillPicture(560, 100);

/** The living room with its open door: many people come by. Sami stands at the door beside mama. */
export function visitors(): string {
	return (
		street() +
		figure(atDoor) +
		roomWithDoor() +
		sofa(482, 502, mix(PAL.plum, PAL.blush, 0.2), 300) +
		sittingAhead(talking) +
		sittingAhead(noting) +
		carton(664, 550, 96, 60) +
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

const telling = {
	...deWit,
	x: 566,
	y: 540,
	s: 1.12,
	mood: 'listening',
	look: [-1, -0.15],
	tilt: -6,
	p: { l: [-0.2, 0.5], r: [-0.34, 0.56] },
	hold: { c: { svg: folder(1.05, 6), dx: -6, dy: -14 } }
} satisfies Figure;

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
		figure(telling)
	);
}
