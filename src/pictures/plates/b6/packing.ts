import { ali, bo, mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	backpack,
	bike,
	block,
	carrier,
	carton,
	field,
	frame,
	gshadow,
	lamp,
	van,
	sheet,
	suitcase
} from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { gardenWindow, noorsWall } from '../../sets/noors-room.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bikePoster } from '../../sets/samis-corner.ts';

/** A football. Middle of the ball. */
export const football = (x: number, y: number, radius: number): string =>
	at(
		x,
		y,
		dot(0, 0, 20, CARD) +
			el('M-5-8L5-8L8 1L0 7L-8 1Z', PAL.ink) +
			el(
				'M-17-10L-11-16L-6-18L-10-9ZM17-10L11-16L6-18L10-9ZM-19 4L-12 8L-12 15ZM19 4L12 8L12 15ZM-5 19L0 13L5 19Z',
				PAL.ink
			) +
			el('M10-17C22-8 22 12 8 18C16 6 16-8 10-17Z', shade(CARD, 0.16), 'opacity=".6"'),
		radius / 20
	);

/** Sami and Bo in a frame. Top left corner, 76 by 60. */
const friendsPhoto = (x: number, y: number, scale = 1, turn = 0): string => {
	const head = (px: number, skin: string, hair: string, top: string) =>
		el(`M${px - 14} 54C${px - 14} 42 ${px - 8} 40 ${px} 40S${px + 14} 42 ${px + 14} 54Z`, top) +
		dot(px, 28, 11, skin) +
		el(
			`M${px - 12} 28C${px - 12} 12 ${px + 12} 12 ${px + 12} 28C${px + 6} 22 ${px - 6} 22 ${px - 12} 28Z`,
			hair
		);
	return at(
		x,
		y,
		frame(
			0,
			0,
			76,
			60,
			field(6, 6, 64, 48, PAL.sky) +
				head(25, SKIN.s4, '#4a3029', PAL.leaf) +
				dot(41, 17, 7, '#2b2631') +
				dot(61, 17, 7, '#2b2631') +
				head(51, SKIN.s6, '#2b2631', PAL.lake)
		),
		scale,
		turn
	);
};

const headphones = (x: number, y: number, scale: number, turn = 0): string =>
	at(
		x,
		y,
		line('M-30 10V2a30 30 0 0 1 60 0V10', PAL.ink, 8) +
			block(-40, 4, 19, 34, PAL.lake, 7) +
			block(21, 4, 19, 34, shade(PAL.lake, 0.12), 7),
		scale,
		turn
	);

/** A book with a bicycle wheel on it. Bottom middle. */
const book = (x: number, y: number, scale: number, colour: string, turn = 0): string =>
	at(
		x,
		y,
		block(-26, -72, 52, 72, colour, 3) +
			block(-26, -72, 9, 72, shade(colour, 0.18), 2) +
			oval(6, -42, 12, 12, tint(colour, 0.5)) +
			oval(6, -42, 7, 7, colour),
		scale,
		turn
	);

const cloth = (x: number, y: number, colour: string): string =>
	oval(x, y, 116, 34, shade(colour, 0.08)) + oval(x, y - 3, 106, 28, colour);

/** A wooden train, its funnel to the right. Bottom middle. */
const train = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		block(-34, -34, 26, 28, PAL.coral, 3) +
			block(-38, -40, 34, 8, PAL.plum, 3) +
			block(-10, -24, 44, 18, PAL.lake, 6) +
			block(18, -38, 12, 18, PAL.mustard, 2) +
			[-24, 0, 24]
				.map((wheel) => dot(wheel, -5, 8, PAL.ink) + dot(wheel, -5, 3, PAL.butter))
				.join(''),
		scale
	);

/** Blocks that small children play with. */
const toyBlocks = (x: number, y: number): string =>
	block(x - 34, y - 32, 32, 32, PAL.lake, 4) +
	block(x + 2, y - 32, 32, 32, PAL.mustard, 4) +
	block(x - 16, y - 62, 30, 30, PAL.coral, 4);

const choosing = {
	...sami,
	x: 254,
	y: 446,
	s: 1.2,
	seat: 54,
	p: { side: -1 },
	mood: 'neutral',
	look: [-0.3, 0.6],
	tilt: 5,
	noShadow: true,
	hands: { l: [192, 360], r: [246, 366] }
} satisfies Figure;

const helping = {
	...bo,
	x: 480,
	y: 446,
	s: 1.2,
	seat: 54,
	p: { side: 1 },
	mood: 'listening',
	look: [-0.7, 0.1],
	tilt: -6,
	noShadow: true,
	hands: { l: [470, 384], r: [536, 384] }
} satisfies Figure;

/** Three piles on the floor: what goes along, what is kept, what stays. Bo helps. */
export function piles(): string {
	return (
		room(noorsWall, boards, 336) +
		bikePoster(64, 60, -2) +
		g(gardenWindow(0, 0), 'translate(420 52) scale(.94)') +
		carton(250, 448, 84, 62) +
		carton(482, 448, 84, 62) +
		cloth(124, 512, mix(PAL.sage, PAL.leaf, 0.15)) +
		cloth(364, 524, mix(PAL.sky, PAL.lake, 0.1)) +
		cloth(604, 512, mix(PAL.blush, PAL.coral, 0.15)) +
		figure({ ...choosing, only: 'body' }) +
		friendsPhoto(176, 320, 1.1, -6) +
		figure({ ...choosing, only: 'arms' }) +
		figure({ ...helping, only: 'body' }) +
		figure({ ...helping, only: 'arms' }) +
		train(504, 382, 1.25) +
		carton(84, 506, 92, 66, { open: 1, mark: 'heart' }) +
		backpack(162, 516, 1.1, PAL.mustard) +
		headphones(84, 414, 0.9) +
		carton(334, 522, 92, 62) +
		carton(340, 462, 66, 44) +
		frame(390, 468, 60, 50, el('M8 42L26 18L38 30L44 24L54 42Z', PAL.lake)) +
		toyBlocks(566, 508) +
		book(630, 512, 0.9, PAL.plum, 8) +
		book(660, 518, 0.75, PAL.lake, -6) +
		carrier(672, 424, 1.2)
	);
}

const packing = {
	...sami,
	x: 360,
	y: 640,
	s: 2.2,
	seat: 96,
	noLegs: true,
	noShadow: true,
	closeup: true,
	mood: 'listening',
	look: [0.25, 0.7],
	tilt: 5
} satisfies Figure;

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
		figure({ ...packing, hands: { l: [300, 372], r: [424, 374] }, only: 'arms' }) +
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
		sheet(
			[
				[172, 404],
				[116, 440],
				[140, 472],
				[180, 420]
			],
			3,
			tint(card, 0.16)
		) +
		sheet(
			[
				[548, 404],
				[606, 438],
				[584, 470],
				[540, 420]
			],
			3,
			shade(card, 0.14)
		) +
		at(
			340,
			492,
			el('M0 30C-60-6-52-46-24-46C-10-46-2-38 0-30C2-38 10-46 24-46C52-46 60-6 0 30Z', PAL.brick)
		) +
		football(84, 506, 40)
	);
}

/** The store: a large hall with shelves where things stay for a while. */
export function store(): string {
	const wall = mix(PAL.mustard, PAL.paper, 0.55);
	const floor = mix(PAL.sand, PAL.stone, 0.35);
	const rack = (x: number) => {
		const steel = PAL.lake;
		const shelf = (y: number) => block(x, y, 250, 12, shade(steel, 0.1), 2);
		return (
			shelf(170) + shelf(286) + shelf(404) + line(`M${x + 6} 60V440M${x + 244} 60V440`, steel, 12)
		);
	};
	return (
		field(-9, -9, 738, 440, wall) +
		line('M-9 40H729', shade(wall, 0.08), 10) +
		field(-9, 424, 738, 146, floor) +
		block(284, 84, 164, 344, CARD, 3) +
		field(294, 94, 144, 332, mix(PAL.sky, PAL.paper, 0.2)) +
		el('M294 426V372C340 356 400 360 438 350V426Z', mix(PAL.sage, PAL.leaf, 0.2)) +
		g(van(0, 0, 0.62), 'translate(420 424)') +
		block(438, 84, 12, 344, CARD, 2) +
		field(449, 94, 110, 332, wall) +
		el('M294 426H438L540 570H170Z', LIT.glow, 'opacity=".5"') +
		rack(14) +
		rack(468) +
		carton(76, 170, 96, 74) +
		carton(190, 170, 100, 56) +
		carton(70, 286, 88, 60) +
		suitcase(172, 284, 1.05, PAL.plum) +
		lamp(234, 286, 1.2, 0) +
		carton(90, 404, 110, 84) +
		carton(206, 404, 92, 62) +
		g(bike(0, 0, 0.8, PAL.lake), 'translate(592 404)') +
		carton(530, 286, 92, 70) +
		carton(640, 286, 100, 60) +
		carton(560, 170, 120, 60) +
		frame(640, 106, 66, 62, el('M8 54L26 24L40 40L48 30L60 54Z', PAL.coral)) +
		figure({
			...ali,
			x: 232,
			y: 530,
			s: 1.08,
			mood: 'happy',
			look: [0.7, 0.25],
			tilt: 4,
			pose: 'carry',
			hold: { c: { svg: carton(0, 0, 92, 68), dy: 12 } }
		}) +
		figure({
			...mama,
			x: 508,
			y: 534,
			s: 1.1,
			mood: 'listening',
			look: [-0.6, 0.2],
			tilt: -4,
			hands: { l: [456, 418] }
		}) +
		gshadow(398, 544, 60, 7) +
		carton(386, 544, 104, 74, { mark: 'heart' }) +
		figure({
			...sami,
			x: 446,
			y: 548,
			s: 1.12,
			mood: 'neutral',
			look: [-0.7, 0],
			tilt: -3,
			hands: { l: [404, 466] }
		})
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
	y: 700,
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
		figure({ ...near, hands: { l: [128, 544], r: [262, 530] }, only: 'arms' }) +
		figure({ ...saving, hands: { l: [356, 500], r: [484, 500] }, only: 'arms' })
	);
}
