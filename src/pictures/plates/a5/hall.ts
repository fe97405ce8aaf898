import { ali, mama, noor, sami } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	cat,
	drawing,
	field,
	gshadow,
	mug,
	sheet,
	teddy
} from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { coatRack, newel, redPlant, stairsAhead } from '../../sets/home.ts';
import { tallHall } from '../../sets/tall-hall.ts';
import { kitchenWall } from '../../sets/kitchen.ts';
import { boards } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* a5-1: many shoes on the mat */

type ShoeKind = 'low' | 'boot' | 'trainer';

const uppers: Record<ShoeKind, string> = {
	low: 'M-50 0C-54-24-52-40-44-44H-18C-12-28 6-26 24-24C44-20 52-14 51 0Z',
	boot: 'M-50 0C-52-40-50-70-48-96H-4C-4-70-4-52 4-42C18-34 44-34 51-18V0Z',
	trainer: 'M-50 0C-54-26-54-42-48-52L-22-46C-14-36 2-32 16-30C40-28 54-20 52 0Z'
};
const openings: Record<ShoeKind, string> = {
	low: 'M-44-44H-18Q-22-36-31-36Q-40-37-44-44Z',
	boot: 'M-48-96H-4Q-12-86-26-86Q-40-87-48-96Z',
	trainer: 'M-48-52L-22-46Q-28-40-36-41Q-44-43-48-52Z'
};
const laces: Record<ShoeKind, string> = {
	low: '',
	boot: 'M-12-70l12 2M-10-56l12 2M-4-42l12 2',
	trainer: 'M-14-32l9-9M-2-28l9-9M10-26l9-7'
};

/** One shoe from its side, the toe to the right. */
const shoe = (kind: ShoeKind, colour: string): string =>
	el(uppers[kind], colour) +
	el(openings[kind], shade(colour, 0.45)) +
	line(laces[kind], tint(colour, 0.6), 4) +
	block(-52, -9, 105, 12, tint(colour, 0.42), 4, 0.6);

/** Two shoes beside each other. Bottom middle of the nearest. */
const pair = (x: number, y: number, scale: number, kind: ShoeKind, colour: string): string =>
	at(
		x,
		y,
		oval(26, -6, 80, 18, '#3a2440', 'opacity=".16"') +
			at(40, -26, shoe(kind, shade(colour, 0.16))) +
			shoe(kind, colour),
		scale
	);

const wondering: Face = { brow: [-4, 1], eye: 'dot', mouth: 'o' };

function mat(): string {
	const coir = mix(PAL.lake, PAL.stone, 0.5);
	return (
		sheet(
			[
				[56, 596],
				[600, 596],
				[700, 812],
				[-40, 812]
			],
			10,
			coir
		) +
		sheet(
			[
				[78, 610],
				[582, 610],
				[666, 798],
				[-4, 798]
			],
			8,
			tint(coir, 0.34)
		)
	);
}

/** The kitchen behind its doorway, mama in it with a mug. */
function mamaInDoorway(): string {
	return (
		block(470, 76, 236, 422, CARD, 4) +
		field(484, 90, 208, 408, kitchenWall) +
		field(484, 430, 208, 68, boards) +
		figure({
			...mama,
			x: 592,
			y: 488,
			s: 1.16,
			mood: 'happy',
			look: [-0.7, 0.4],
			tilt: -6,
			hands: { l: [580, 318], r: [616, 360] },
			hold: { l: { svg: mug(0, 10, PAL.coral, 1.1), dx: 2 } }
		})
	);
}

/** Noor finds many shoes inside the front door. */
export function shoes(): string {
	return (
		tallHall(486) +
		at(96, 110, coatRack(0, 0), 1.5) +
		mamaInDoorway() +
		mat() +
		figure({
			...noor,
			x: 330,
			y: 600,
			s: 1.86,
			mood: wondering,
			look: [-0.35, 0.9],
			tilt: -6,
			pose: 'hug',
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 21 } }
		}) +
		pair(140, 688, 1.08, 'boot', mix(PAL.wood, PAL.ink, 0.25)) +
		pair(470, 686, 0.98, 'trainer', PAL.navy) +
		pair(312, 706, 0.72, 'low', PAL.plum) +
		pair(84, 790, 1.02, 'low', PAL.ink) +
		pair(282, 796, 0.8, 'trainer', shade(PAL.stone, 0.1)) +
		pair(474, 794, 0.98, 'low', PAL.brick) +
		cat(650, 690, 1.75)
	);
}

/* a5-4: Ali carries a box */

const hallStairs = { x: 392, y: 640, w: 332, rise: 58, count: 11 };

const carrying = {
	...ali,
	x: 228,
	y: 752,
	s: 1.72,
	mood: 'listening',
	look: [0.75, 0.35],
	tilt: 5,
	hands: { l: [146, 554], r: [310, 554] }
} as const;

const noorOnStairs = {
	...noor,
	x: 488,
	y: 652,
	s: 1.5,
	seat: 42,
	mood: { brow: [-2, 0.8], eye: 'dot', mouth: 'calm' },
	look: [-0.7, -0.25],
	tilt: 4,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

const samiOnStairs = {
	...sami,
	x: 622,
	y: 654,
	s: 1.5,
	seat: 46,
	mood: 'listening',
	look: [-0.75, -0.1],
	tilt: -5,
	hands: { l: [594, 584], r: [650, 586] }
} as const;

/** Ali carries Noor's box, the arms moving along with it. */
export function aliWithBox(): string {
	const box = carton(0, 0, 118, 90, { mark: 'heart' });
	return (
		tallHall(580) +
		drawing(70, 150, -4, 1) +
		drawing(300, 190, 5, 2) +
		stairsAhead(hallStairs, PAL.lake) +
		newel(hallStairs, 200) +
		gshadow(72, 612, 70, 8) +
		carton(70, 610, 118, 88) +
		redPlant(70, 524, 1.3) +
		sittingAhead(samiOnStairs) +
		sittingAhead(noorOnStairs) +
		figure({ ...carrying, only: 'body' }) +
		g(
			at(carrying.x, 560, box, carrying.s) + figure({ ...carrying, only: 'arms' }),
			'',
			'class="sink"'
		)
	);
}
