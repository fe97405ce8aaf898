import { mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, lamp, letter, win } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { kitchenTable, kitchenWall, mugShelf } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bikePoster, samisBed, samisCorner } from '../../sets/samis-corner.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { coinJar } from '../../props/coin-jar.ts';

const seated = { noLegs: true, noShadow: true } as const;

const paying = {
	...mama,
	x: 172,
	y: 570,
	s: 1.38,
	seat: 88,
	...seated,
	mood: 'neutral',
	look: [0.2, 0.6],
	tilt: 4
} satisfies Figure;

const spilling = {
	...sami,
	x: 520,
	y: 590,
	s: 1.5,
	seat: 96,
	...seated,
	mood: 'worried',
	look: [0.5, 0.6],
	tilt: 5
} satisfies Figure;

/** One word, two meanings: money that mama still has to pay, and something that somebody did. */
export function twoMeanings(): string {
	const wallRight = mix(PAL.sage, PAL.paper, 0.35);
	const torn =
		'M350-9L357 60L349 130L356 220L348 300L355 390L349 470L354 569H372L366 480L372 400L364 310L371 210L365 130L372 60L366-9Z';
	return (
		room(kitchenWall, boards, 420) +
		win(70, 60, 130, 140, { curtain: PAL.mustard, cross: 0, bw: 6 }) +
		figure({ ...paying, only: 'body' }) +
		kitchenTable(-60, 440, 480, 600) +
		at(140, 478, g(letter(), 'skewX(-10) scale(1.7 .7)')) +
		coinJar(288, 482, 0.6, 2) +
		figure({ ...paying, hands: { l: [92, 476], r: [196, 478] }, only: 'arms' }) +
		field(358, -9, 380, 440, wallRight) +
		field(358, 420, 380, 150, boards) +
		field(358, 404, 380, 16, tint(wallRight, 0.55)) +
		mugShelf(470, 150) +
		figure({ ...spilling, only: 'body' }) +
		kitchenTable(330, 440, 480, 600) +
		oval(652, 472, 64, 12, tint(PAL.coral, 0.15)) +
		oval(640, 470, 30, 5, tint(PAL.coral, 0.4)) +
		el('M632 474H668Q664 490 662 506Q656 520 650 506Q650 490 632 474Z', tint(PAL.coral, 0.15)) +
		at(
			580,
			458,
			line('M-14-19q4-22 22-14q6 4 4 14', PAL.lake, 8) +
				el('M-32-18Q-40 0-32 18L24 24V-24Z', PAL.lake) +
				el('M-36 4Q-36 12-32 18L24 24V8Z', shade(PAL.lake, 0.16)) +
				oval(24, 0, 9, 24, shade(PAL.lake, 0.4)),
			1,
			4
		) +
		figure({ ...spilling, hands: { l: [470, 468], r: [544, 446] }, only: 'arms' }) +
		el(torn, PAL.paper) +
		line('M366-9L372 60L365 130L371 210L364 310L372 400L366 480L372 569', shade(PAL.sand, 0.1), 3)
	);
}

/** A savings pig. Middle of its body. */
const savingsPig = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		line('M-22 22V34M20 22V34', shade(PAL.coral, 0.14), 13) +
			oval(0, 4, 44, 31, PAL.coral) +
			el('M14-26C40-22 46 0 40 20C32 32 14 36 0 35C24 26 30-4 14-26Z', shade(PAL.coral, 0.1)) +
			el('M-36-12L-40-34L-20-24Z', shade(PAL.coral, 0.14)) +
			oval(-40, 6, 12, 11, tint(PAL.coral, 0.3)) +
			dot(-43, 6, 2.4, shade(PAL.coral, 0.5)) +
			dot(-36, 6, 2.4, shade(PAL.coral, 0.5)) +
			dot(-26, -8, 3.4, PAL.ink) +
			line('M-6-25H14', shade(PAL.coral, 0.5), 4) +
			line('M43-2q12-6 8-14', shade(PAL.coral, 0.14), 5),
		scale
	);

const giving = {
	...sami,
	x: 546,
	y: 702,
	s: 2.1,
	seat: 100,
	...seated,
	closeup: true,
	mood: 'worried',
	look: [-0.65, -0.15],
	tilt: -5
} satisfies Figure;

const kind = {
	...mama,
	x: 190,
	y: 680,
	s: 1.96,
	seat: 92,
	...seated,
	closeup: true,
	mood: 'happy',
	look: [0.65, 0.25],
	tilt: 7
} satisfies Figure;

/** Sami offers his savings; mama pushes the pig back to him. */
export function savings(): string {
	const ground = mix(PAL.plum, PAL.blush, 0.8);
	const top = tint(PAL.wood, 0.2);
	return (
		field(-9, -9, 738, 578, ground) +
		lamp(664, 150, 1.5) +
		block(590, 150, 150, 16, PAL.wood, 3) +
		figure({ ...kind, only: 'body' }) +
		figure({ ...giving, only: 'body' }) +
		field(-9, 470, 738, 100, top) +
		field(-9, 548, 738, 24, PAL.wood) +
		line('M40 500h120M520 516h140', tint(PAL.wood, 0.1), 4) +
		oval(402, 530, 74, 10, shade(top, 0.16)) +
		savingsPig(404, 484, 1.4) +
		figure({ ...kind, hands: { l: [156, 534], r: [388, 446] }, only: 'arms' }) +
		figure({ ...giving, bend: { l: 1 }, hands: { l: [458, 486], r: [572, 518] }, only: 'arms' })
	);
}

const listening = {
	...mama,
	x: 262,
	y: 536,
	s: 1.24,
	seat: 96,
	mood: 'listening',
	look: [0.75, 0.2],
	tilt: 6,
	hands: { l: [274, 430], r: [258, 436] }
} as const;

/** Sami may be angry; mama sits on his bed and listens. */
export function angry(): string {
	return (
		samisCorner(446, 84) +
		bikePoster(316, 84, 2) +
		samisBed(40, 526, 1.22) +
		sittingAhead(listening) +
		figure({
			...sami,
			x: 540,
			y: 548,
			s: 1.42,
			mood: 'angry',
			look: [-0.55, 0.1],
			tilt: -4,
			pose: 'fists'
		})
	);
}
