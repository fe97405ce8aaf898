import { mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, letter, lamp, win } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { kitchenTable, kitchenWall } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bikePoster, samisBed, samisCorner } from '../../sets/samis-corner.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { coinJar } from '../b2/path.ts';

const seated = { noLegs: true, noShadow: true } as const;

/** One word, two meanings: money that mama still has to pay, and something that somebody did. */
export function twoMeanings(): string {
	const wallRight = mix(PAL.sage, PAL.paper, 0.35);
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
		mood: 'surprised',
		look: [0.5, 0.6],
		tilt: 5
	} satisfies Figure;
	const torn =
		'M350-9L357 60L349 130L356 220L348 300L355 390L349 470L354 569H372L366 480L372 400L364 310L371 210L365 130L372 60L366-9Z';
	return (
		room(kitchenWall, boards, 420) +
		win(70, 60, 130, 140, { curtain: PAL.mustard, cross: 0, bw: 6 }) +
		figure({ ...paying, only: 'body' }) +
		kitchenTable(-60, 440, 480, 600) +
		at(140, 478, g(letter(), 'skewX(-10) scale(1.7 .7)')) +
		coinJar(288, 482, 1.9, 3) +
		figure({ ...paying, hands: { l: [92, 476], r: [196, 478] }, only: 'arms' }) +
		field(358, -9, 380, 440, wallRight) +
		field(358, 420, 380, 150, boards) +
		field(358, 404, 380, 16, tint(wallRight, 0.55)) +
		win(560, 60, 130, 140, { curtain: PAL.coral, cross: 0, bw: 6 }) +
		figure({ ...spilling, only: 'body' }) +
		block(358, 440, 400, 40, tint(PAL.wood, 0.2), 4) +
		block(358, 474, 400, 26, PAL.wood, 4) +
		el('M566 462C580 448 640 450 668 456C690 462 676 474 640 474C610 476 556 476 566 462Z', PAL.mustard) +
		el('M640 470Q650 500 646 520Q640 528 636 518Q632 494 628 474Z', PAL.mustard) +
		at(580, 462, el('M-14-24H14L11 8H-11Z', tint(PAL.sky, 0.35)) + oval(0, -24, 14, 5, tint(PAL.sky, 0.65)), 1.4, 76) +
		figure({ ...spilling, hands: { l: [476, 466], r: [548, 452] }, only: 'arms' }) +
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

/** Sami offers his savings; mama gives them back to him. */
export function savings(): string {
	const ground = mix(PAL.plum, PAL.blush, 0.5);
	const giving = {
		...sami,
		x: 452,
		y: 752,
		s: 2.3,
		...seated,
		closeup: true,
		mood: 'worried',
		look: [-0.65, -0.3],
		tilt: -5
	} satisfies Figure;
	const kind = {
		...mama,
		x: 206,
		y: 862,
		s: 2.2,
		...seated,
		closeup: true,
		mood: 'happy',
		look: [0.65, 0.3],
		tilt: 8
	} satisfies Figure;
	return (
		field(-9, -9, 738, 578, ground) +
		lamp(648, 330, 1.9) +
		block(560, 328, 180, 18, PAL.wood, 3) +
		figure({ ...kind, only: 'body' }) +
		figure({ ...giving, only: 'body' }) +
		savingsPig(386, 488, 1.35) +
		figure({ ...giving, hands: { l: [360, 532], r: [438, 506] }, only: 'arms' }) +
		figure({ ...kind, hands: { l: [190, 600], r: [336, 520] }, only: 'arms' })
	);
}

/** Sami may be angry; mama sits on his bed and listens. */
export function angry(): string {
	const listening = {
		...mama,
		x: 262,
		y: 536,
		s: 1.24,
		seat: 96,
		mood: 'listening',
		look: [0.75, 0.2],
		tilt: 6,
		hands: { l: [238, 436], r: [300, 440] }
	} as const;
	return (
		samisCorner(446, 84) +
		bikePoster(316, 84, 2) +
		samisBed(40, 526, 1.22) +
		sittingAhead(listening) +
		figure({
			...sami,
			x: 540,
			y: 536,
			s: 1.5,
			mood: 'angry',
			look: [-0.55, 0.1],
			tilt: -4,
			pose: 'fists'
		})
	);
}
