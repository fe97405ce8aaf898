import { finn, pluis, ruben, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	block,
	bricks,
	calendar,
	cat,
	field,
	lamp,
	mug,
	plant,
	sofa,
	win
} from '../../props/index.ts';
import { at, el, limb, line, oval } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { steam } from '../../sets/stairwell.ts';

const waiting = {
	...sami,
	x: 290,
	y: 750,
	s: 2.6,
	noLegs: true,
	noShadow: true,
	closeup: true,
	mood: 'worried',
	look: [0.6, -0.3],
	tilt: 6,
	behind: 'r',
	hands: { l: [312, 514], r: [290, 500] }
} satisfies Figure;

/** Sami's arm on the sill, his cheek in his hand. */
const chinInHand =
	el(limb([328, 402], [384, 500], [350, 366], 25, 19), shade(PAL.leaf, 0.13)) +
	oval(350, 352, 19, 20, shade(SKIN.s4, 0.08)) +
	oval(337, 344, 8, 9, shade(SKIN.s4, 0.08));

/** Not knowing: we see from outside how Sami leans on the sill and looks out, Pluis beside him. */
export function atWindow(): string {
	const wall = mix(PAL.coral, PAL.paper, 0.45);
	return (
		field(-9, -9, 738, 578, PAL.leaf) +
		field(60, -9, 600, 578, wall) +
		field(60, 430, 600, 60, tint(wall, 0.3)) +
		at(520, 196, calendar(0, 0, 1.5, 8)) +
		oval(180, 120, 96, 78, LIT.glow, 'opacity=".6"') +
		line('M180-9V86', PAL.ink, 5) +
		el('M134 132Q140 78 180 78Q220 78 226 132Z', LIT.lamp) +
		figure({ ...waiting, only: 'body' }) +
		el('M60-9H150C140 200 124 360 92 500H60Z', PAL.mustard) +
		el('M660-9H570C580 200 596 360 628 500H660Z', shade(PAL.mustard, 0.08)) +
		field(48, -9, 18, 510, CARD) +
		field(654, -9, 18, 510, CARD) +
		bricks(-4, 10, 46, 540, shade(PAL.leaf, 0.12), 12, 3) +
		bricks(676, 10, 46, 540, shade(PAL.leaf, 0.12), 12, 5) +
		block(20, 486, 680, 52, tint(PAL.stone, 0.5), 4) +
		block(28, 536, 664, 40, PAL.stone, 3) +
		figure({ ...waiting, only: 'arms' }) +
		chinInHand +
		cat(540, 506, 2.8, pluis.color)
	);
}

const telling = {
	...ruben,
	x: 268,
	y: 532,
	s: 1.3,
	seat: 62,
	mood: 'listening',
	look: [0.4, 0.1],
	tilt: 7,
	behind: 'r',
	hands: { l: [290, 456], r: [420, 368] }
} as const;

const hearing = {
	...finn,
	x: 408,
	y: 532,
	s: 1.4,
	seat: 66,
	mood: 'neutral',
	look: [-0.65, -0.15],
	tilt: -5,
	hands: { l: [390, 452], r: [422, 452] }
} as const;

/** Finn hears from his father that there is no news yet; that is news too. */
export function noNewsYet(): string {
	const wall = mix(PAL.plum, PAL.paper, 0.58);
	return (
		room(wall, boards, 440) +
		win(70, 62, 150, 150, { curtain: PAL.lake, cross: 0, bw: 6 }) +
		at(330, 196, calendar(0, 0, 1.7, 8)) +
		block(470, 150, 190, 13, PAL.wood, 3) +
		plant(510, 150, 0.7, PAL.lake) +
		mug(570, 150, PAL.mustard, 1.2) +
		mug(610, 150, PAL.leaf, 1.2) +
		sofa(338, 530, mix(PAL.sage, PAL.leaf, 0.4), 430) +
		sittingAhead(telling) +
		sittingAhead(hearing) +
		oval(430, 366, 12, 14, shade(SKIN.s1, 0.06)) +
		mug(404, 464, PAL.coral, 1.3) +
		steam(404, 428, 0.7) +
		block(600, 452, 100, 14, PAL.wood, 4) +
		line('M616 466V536M684 466V536', shade(PAL.wood, 0.2), 10) +
		lamp(648, 452, 1.5)
	);
}
