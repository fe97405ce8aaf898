import { bo, mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { backpack, block, carrier, carton, field, frame, sheet } from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { gardenWindow, noorsWall } from '../../sets/noors-room.ts';
import { sittingOnFloor } from '../../sets/floor-sitting.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bikePoster } from '../../sets/samis-corner.ts';
import { book, cloth, football, friendsPhoto, headphones, toyBlocks, train } from './things.ts';

const choosing = {
	...sami,
	x: 226,
	y: 440,
	s: 1.28,
	mood: 'neutral',
	look: [0, 0.7],
	tilt: 5,
	hands: { l: [190, 408], r: [264, 408] }
} satisfies Figure;

const helping = {
	...bo,
	x: 480,
	y: 446,
	s: 1.28,
	mood: 'listening',
	look: [-0.7, 0.1],
	tilt: -6,
	hands: { l: [440, 430], r: [526, 430] }
} satisfies Figure;

/** Three piles on the floor: what goes along, what is kept, what stays. Bo helps. */
export function piles(): string {
	return (
		room(noorsWall, boards, 336) +
		bikePoster(64, 60, -2) +
		g(gardenWindow(0, 0), 'translate(420 52) scale(.94)') +
		cloth(124, 512, mix(PAL.sage, PAL.leaf, 0.15)) +
		cloth(364, 524, mix(PAL.sky, PAL.lake, 0.1)) +
		cloth(604, 512, mix(PAL.blush, PAL.coral, 0.15)) +
		sittingOnFloor(choosing) +
		friendsPhoto(188, 372) +
		figure({ ...choosing, seat: 14, only: 'arms' }) +
		sittingOnFloor(helping) +
		train(486, 446, 1.15) +
		figure({ ...helping, seat: 14, only: 'arms' }) +
		carton(84, 506, 92, 66, { open: 1, mark: 'heart' }) +
		backpack(162, 516, 1.1, PAL.mustard) +
		headphones(84, 414, 0.9) +
		carton(350, 522, 92, 62) +
		carton(356, 462, 66, 44) +
		frame(408, 468, 60, 50, el('M8 42L26 18L38 30L44 24L54 42Z', PAL.lake)) +
		toyBlocks(566, 508) +
		book(630, 512, 0.9, PAL.plum, 8) +
		book(660, 518, 0.75, PAL.lake, -6) +
		carrier(672, 424, 1.2)
	);
}

const packing = {
	...sami,
	x: 360,
	y: 572,
	s: 2.2,
	seat: 96,
	noLegs: true,
	noShadow: true,
	closeup: true,
	mood: 'listening',
	look: [0.25, 0.7],
	tilt: 5
} satisfies Figure;

/** The front of the box with its heart and open flaps. */
const boxFront = (card: string): string =>
	sheet(
		[
			[172, 404],
			[548, 404],
			[536, 580],
			[184, 580]
		],
		4,
		card
	) +
	sheet(
		[
			[450, 404],
			[548, 404],
			[536, 580],
			[446, 580]
		],
		3,
		shade(card, 0.1)
	) +
	el('M174 404L116 440L140 472L182 420Z', tint(card, 0.16)) +
	el('M546 404L606 438L584 470L538 420Z', shade(card, 0.14)) +
	at(
		340,
		492,
		el('M0 30C-60-6-52-46-24-46C-10-46-2-38 0-30C2-38 10-46 24-46C52-46 60-6 0 30Z', PAL.brick)
	);

/** Sami packs his own box. */
export function ownBox(): string {
	const card = mix(PAL.wood, PAL.sand, 0.42);
	return (
		field(-9, -9, 738, 578, mix(PAL.lake, PAL.paper, 0.45)) +
		oval(360, 240, 330, 250, tint(mix(PAL.lake, PAL.paper, 0.45), 0.25)) +
		field(-9, 500, 738, 70, boards) +
		backpack(610, 548, 2.7, PAL.mustard) +
		figure({ ...packing, only: 'body' }) +
		sheet(
			[
				[176, 404],
				[544, 404],
				[528, 388],
				[192, 388]
			],
			2,
			shade(card, 0.3)
		) +
		headphones(258, 356, 1.5, -8) +
		book(470, 430, 1.5, PAL.plum, 6) +
		friendsPhoto(300, 318, 1.6, -3) +
		figure({ ...packing, hands: { l: [300, 380], r: [424, 382] }, only: 'arms' }) +
		boxFront(card) +
		football(84, 506, 40)
	);
}

const close = { noLegs: true, noShadow: true, closeup: true } as const;

const saving = {
	...sami,
	...close,
	x: 420,
	y: 690,
	s: 2.1,
	seat: 100,
	pack: PAL.mustard,
	mood: 'neutral',
	look: [0.1, 0.6],
	tilt: 4
} satisfies Figure;

const near = {
	...mama,
	...close,
	x: 178,
	y: 690,
	s: 1.96,
	seat: 96,
	mood: 'listening',
	look: [0.65, 0.3],
	tilt: 7
} satisfies Figure;

/** No time: three things that Sami saves first lie on the table, his bag is on his back. */
export function firstThree(): string {
	const wall = mix(PAL.plum, PAL.paper, 0.62);
	const top = tint(PAL.wood, 0.2);
	return (
		field(-9, -9, 738, 578, wall) +
		block(590, 50, 200, 520, CARD, 4) +
		field(606, 66, 140, 500, mix(PAL.butter, PAL.coral, 0.25)) +
		figure({ ...near, only: 'body' }) +
		figure({ ...saving, only: 'body' }) +
		field(-9, 464, 738, 100, top) +
		field(-9, 546, 738, 26, PAL.wood) +
		line('M30 500h90M560 520h120', tint(PAL.wood, 0.1), 4) +
		book(280, 540, 1.5, PAL.plum, -5) +
		headphones(574, 466, 1.35, 4) +
		friendsPhoto(348, 424, 1.75, 2) +
		figure({ ...near, hands: { l: [124, 538], r: [276, 530] }, only: 'arms' }) +
		figure({ ...saving, hands: { l: [356, 500], r: [484, 500] }, only: 'arms' })
	);
}
