import { mama, noor, pluis, sam, sami } from '../../cast/index.ts';
import { figure, headOnly } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carrier,
	carton,
	drawing,
	gshadow,
	lamp,
	pet,
	phone,
	plant,
	sheet,
	suitcase,
	teddy
} from '../../props/index.ts';
import { at, dot, line, type Corner } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const lampRings = [
	[300, 0.09],
	[205, 0.11],
	[120, 0.15]
] as const;

const newRoomWall = mix(PAL.lake, PAL.paper, 0.25);

/** The pillow and blanket of a bed: corners, and how round they are. */
interface Bedding {
	pillow: readonly Corner[];
	blanket: readonly Corner[];
	/** The turned-down edge. */
	fold: readonly Corner[];
	colour: string;
}

/** A pillow, who lies on it, and the blanket over them. */
const tuckedIn = ({ pillow, blanket, fold, colour }: Bedding, who: string): string =>
	sheet(pillow, 18, tint(PAL.sky, 0.5)) +
	who +
	sheet(blanket, 9, colour) +
	sheet(fold, 7, tint(colour, 0.6));

const samisBedding: Bedding = {
	pillow: [
		[530, 424],
		[614, 432],
		[616, 472],
		[530, 472]
	],
	blanket: [
		[612, 424, 20],
		[690, 412, 40],
		[745, 424],
		[745, 508],
		[604, 508]
	],
	fold: [
		[612, 424, 18],
		[640, 420],
		[630, 508],
		[600, 508]
	],
	colour: PAL.mustard
};

/** Sami asleep in the other bed, Pluis at his feet. */
const samisBed = (): string =>
	gshadow(640, 562, 150, 10) +
	line('M512 562V372', PAL.wood, 14) +
	dot(512, 366, 11, tint(PAL.wood, 0.2)) +
	block(516, 398, 16, 110, PAL.wood, 5) +
	block(522, 466, 220, 40, CARD, 8) +
	tuckedIn(samisBedding, headOnly({ ...sami, mood: 'asleep' }, 580, 420, 1.2, -18)) +
	block(508, 500, 234, 24, PAL.wood, 4) +
	pet(pluis.kind, 690, 424, 0.95, { color: pluis.color, sleep: 1 });

function newRoom(): string {
	return room(newRoomWall, boards, 566) + drawing(360, 150, -4, 0) + drawing(350, 204, 5, 1);
}

const motherByBed = {
	...mama,
	x: 432,
	y: 728,
	s: 1.66,
	seat: 84,
	mood: 'listening',
	look: [-0.65, 0.45],
	tilt: -7,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [330, 612], r: [506, 606] }
} as const;

const noorsBedding: Bedding = {
	pillow: [
		[152, 588],
		[300, 600],
		[306, 664],
		[152, 664]
	],
	blanket: [
		[300, 592, 30],
		[440, 570, 60],
		[600, 588, 40],
		[745, 596],
		[745, 736],
		[282, 736]
	],
	fold: [
		[300, 592, 26],
		[354, 582],
		[330, 736],
		[274, 736]
	],
	colour: PAL.brick
};

/** Two rows of dots on Noor's blanket. */
function blanketDots(): string {
	const dots = Array.from({ length: 8 }, (_, index) => {
		const [shift, down] = index > 3 ? [36, 50] : [0, 0];
		return dot(440 + (index % 4) * 78 + shift, 632 + down, 9, tint(noorsBedding.colour, 0.6));
	});
	return dots.join('');
}

/** Noor's bed from its long side; her head lies on the pillow, bear on the blanket. */
function noorsBed(): string {
	const head = headOnly({ ...noor, mood: 'relieved', look: [0.3, -0.1] }, 238, 588, 1.78, -12);
	return (
		gshadow(420, 790, 330, 12) +
		block(124, 520, 26, 250, PAL.wood, 6) +
		dot(137, 512, 15, tint(PAL.wood, 0.2)) +
		block(146, 656, 600, 66, CARD, 10) +
		tuckedIn(noorsBedding, head) +
		blanketDots() +
		block(126, 720, 620, 34, PAL.wood, 5) +
		line('M140 752V786', PAL.wood, 18) +
		at(352, 690, teddy(1.7), 1, -8)
	);
}

/** Bed with lamp in the new room. */
export function bedInNewRoom(): string {
	return paintLayers([
		['night', newRoom()],
		['day', nightWindow(70, 112, 190, 226)],
		['night', windowFrame(70, 112, 190, 226, PAL.coral)],
		['dusk', samisBed()],
		['day', glow(66, 520, lampRings)],
		[
			'lamplit',
			carton(64, 736, 108, 186, { mark: 'heart' }) +
				figure({ ...motherByBed, only: 'body' }) +
				noorsBed() +
				figure({ ...motherByBed, only: 'arms' })
		],
		['day', lamp(64, 546, 1.75)]
	]);
}

/** Stronger than at a bed: the whole hall is warm. */
const hallRings = [
	[380, 0.14],
	[250, 0.16],
	[140, 0.2]
] as const;

const warmWall = mix(PAL.coral, PAL.butter, 0.5);

function bench(): string {
	const wood = PAL.wood;
	return (
		gshadow(258, 720, 240, 12) +
		line('M56 612V716M462 612V716', shade(wood, 0.2), 16) +
		block(30, 486, 458, 26, wood, 6) +
		block(30, 536, 458, 26, wood, 6) +
		line('M70 490V620M448 490V620', shade(wood, 0.12), 14) +
		block(20, 598, 478, 26, tint(wood, 0.12), 6)
	);
}

const seated = { s: 1.5, noShadow: 1 } as const;

/** Mama, Noor and Sami on a bench, warm and inside; nobody is alone. */
function familyOnBench(): string {
	const mother = {
		...mama,
		...seated,
		x: 268,
		y: 718,
		seat: 70,
		mood: 'listening',
		look: [0.55, 0.35],
		tilt: 6,
		behind: 'r',
		hands: { l: [244, 606], r: [420, 590] }
	} as const;
	const girl = {
		...noor,
		...seated,
		x: 376,
		y: 716,
		seat: 72,
		dangle: 1,
		mood: { brow: [-2, 1.4], eye: 'dot', mouth: 'calm' },
		look: [-0.45, -0.15],
		tilt: -10,
		pose: 'hug',
		hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
	} as const;
	const brother = {
		...sami,
		...seated,
		x: 132,
		y: 718,
		seat: 72,
		dangle: 1,
		mood: 'neutral',
		look: [0.5, 0],
		tilt: 5,
		hands: { l: [118, 606], r: [150, 608] }
	} as const;
	return sittingAhead(mother) + figure(girl) + figure(brother);
}

const samOnThePhone = {
	...sam,
	x: 574,
	y: 716,
	s: 1.5,
	pose: 'phone',
	mood: 'listening',
	look: [-0.6, 0.2],
	tilt: 4,
	hold: { r: { svg: phone(1.05), dx: -3, dy: -14, front: true } },
	hands: { r: [626, 338] }
} as const;

/** Evening, the place not known yet: together in the warm, while Sam finds out. */
export function somewhereInside(): string {
	return paintLayers([
		['evening', room(warmWall, boards, 588)],
		['day', nightWindow(86, 104, 180, 206)],
		['evening', windowFrame(86, 104, 180, 206, PAL.plum)],
		['day', glow(134, 560, hallRings)],
		[
			'lamplit',
			bench() +
				familyOnBench() +
				carton(676, 716, 100, 86, { mark: 'heart' }) +
				plant(680, 630, 0.9)
		],
		['lamplit', figure(samOnThePhone) + suitcase(470, 726, 1.1, PAL.leaf) + carrier(78, 768, 1.3)],
		['day', lamp(134, 606, 1.3)]
	]);
}
