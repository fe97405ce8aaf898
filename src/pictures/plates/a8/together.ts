import { mama, noor, pluis } from '../../cast/index.ts';
import { figure, holdHands } from '../../figures/index.ts';
import { faded } from '../../moods.ts';
import { CARD, mix, PAL, SKIN, tint } from '../../palette.ts';
import {
	block,
	carrier,
	cat,
	cloud,
	drawing,
	gshadow,
	house,
	lamp,
	sheet,
	suitcase,
	sun,
	teddy,
	win
} from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { drawnHouse, emptyRoom, kerb } from '../../sets/empty-home.ts';
import { band, beam, paleSpot, paving } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { roofsWindow, temporaryWall } from '../../sets/temporary-place.ts';

const livingWall = mix(PAL.sage, PAL.paper, 0.35);

const motherSad = {
	...mama,
	x: 442,
	y: 770,
	s: 1.86,
	seat: 72,
	mood: { brow: [-2, 3], eye: 'shut', mouth: 'flat' },
	look: [-0.45, 0.35],
	tilt: -10,
	behind: 'l',
	hands: { l: [274, 574], r: [474, 634] },
	hold: { r: { svg: el('M-9-4L10-5L17 24L7 19L-2 27L-15 20Z', CARD) } },
	noShadow: 1
} as const;

const noorSad = {
	...noor,
	x: 296,
	y: 768,
	s: 1.86,
	seat: 74,
	dangle: 1,
	mood: { brow: [-1, 3.6], eye: 'shut', mouth: 'down', tear: 1 },
	look: [0.3, 0.4],
	tilt: 14,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: 1
} as const;

/** Noor cries a little, mama too; mama's arm is around her. */
export function sadTogether(): string {
	return (
		emptyRoom(600) +
		paleSpot(92, 150, 120, 150, livingWall) +
		beam([
			[330, 400],
			[640, 400],
			[560, 830],
			[60, 830]
		]) +
		win(348, 96, 280, 300, { bw: 9, cross: 0 }) +
		gshadow(372, 776, 230, 12) +
		block(170, 632, 400, 140, tint(PAL.wood, 0.1), 6) +
		block(156, 618, 428, 30, tint(PAL.wood, 0.26), 6) +
		sittingAhead(motherSad) +
		figure(noorSad) +
		// her hand comes round Noor from behind
		oval(264, 570, 13, 17, SKIN[mama.skin], 'transform="rotate(30 264 570)"') +
		cat(636, 776, 1.35, pluis.color)
	);
}

const crayon = (x: number, y: number, colour: string, turn: number): string =>
	at(x, y, block(-24, -5, 42, 11, colour, 3) + el('M18-5L28 0L18 6Z', colour), 1.1, turn);

const atTable = { noLegs: 1, noShadow: 1 } as const;

const noorDrawing = {
	...noor,
	...atTable,
	x: 262,
	y: 902,
	s: 2.05,
	seat: 92,
	mood: 'listening',
	look: [0.35, 0.75],
	tilt: 6,
	hands: { l: [234, 736], r: [352, 718] },
	hold: { r: { svg: line('M5-9L-8 13', PAL.leaf, 5) } }
} as const;

const motherLooking = {
	...mama,
	...atTable,
	x: 462,
	y: 880,
	s: 1.98,
	seat: 80,
	mood: 'listening',
	look: [-0.6, 0.6],
	tilt: -9,
	behind: 'l',
	hands: { l: [326, 700], r: [496, 716] }
} as const;

/** Afterwards, in the place for a while: Noor draws the old house, mama looks along. */
export function fromMemory(): string {
	return (
		band(-9, 829, temporaryWall) +
		roofsWindow(92, 96) +
		drawing(420, 150, -4, 1) +
		drawing(500, 180, 5, 2) +
		figure({ ...motherLooking, only: 'body' }) +
		figure({ ...noorDrawing, only: 'body' }) +
		sheet(
			[
				[-20, 640],
				[740, 640],
				[760, 840],
				[-40, 840]
			],
			4,
			mix(PAL.sand, PAL.wood, 0.2)
		) +
		lamp(70, 690, 2.2) +
		drawnHouse(322, 744, 1.02, -2) +
		crayon(118, 752, PAL.leaf, -20) +
		crayon(150, 790, PAL.mustard, 12) +
		crayon(520, 784, PAL.brick, -8) +
		figure({ ...noorDrawing, only: 'arms' }) +
		figure({ ...motherLooking, only: 'arms' }) +
		at(668, 726, teddy(2))
	);
}

/** Home was not safe: outside, the door shut behind them, Noor and mama breathe out. */
export function gladOutside(): string {
	const scale = 1.72;
	const sky = mix(PAL.sky, PAL.paper, 0.2);
	const [mother, girl] = holdHands(
		{ ...mama, x: 232, y: 742, s: scale, mood: 'relieved', look: [0.55, 0.4], tilt: 8 },
		{
			...noor,
			y: 756,
			s: scale,
			mood: 'relieved',
			look: [-0.35, -0.4],
			tilt: -9,
			hold: { r: { svg: teddy(1.02), dx: 14, dy: 18 } }
		},
		'r'
	);
	return (
		band(-9, 520, sky) +
		sun(104, 104, 42) +
		cloud(300, 90, 0.9) +
		faded(
			house(-60, 520, 170, 270, PAL.butter, { roof: 'lijst', door: PAL.lake }) +
				house(112, 520, 170, 280, PAL.coral, { roof: 'punt', door: PAL.navy }) +
				house(284, 520, 170, 272, PAL.sage, { roof: 'trap', door: PAL.plum }),
			sky,
			0.55
		) +
		house(476, 520, 214, 372, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 14 }) +
		kerb(516) +
		paving(524, 829, mix(PAL.sand, PAL.blush, 0.4)) +
		suitcase(92, 760, 1.35, PAL.leaf) +
		figure(mother) +
		figure(girl) +
		carrier(574, 762, 1.3)
	);
}
