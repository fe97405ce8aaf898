import { finn, pluis, ruben, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	calendar,
	cat,
	cloud,
	field,
	house,
	lamp,
	mug,
	plant,
	sofa,
	win
} from '../../props/index.ts';
import { at, el, line } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { steam } from '../../sets/stairwell.ts';

const waiting = {
	...sami,
	x: 262,
	y: 734,
	s: 2.6,
	noLegs: true,
	noShadow: true,
	closeup: true,
	mood: 'worried',
	look: [0.6, -0.2],
	tilt: -6,
	hands: { l: [196, 528], r: [330, 526] }
} satisfies Figure;

/** Not knowing: Sami leans on the window sill and looks out, Pluis beside him. */
export function atWindow(): string {
	const sky = mix(PAL.sky, PAL.paper, 0.25);
	const wall = mix(PAL.coral, PAL.paper, 0.55);
	return (
		field(-9, -9, 738, 578, sky) +
		cloud(490, 108, 1.3) +
		cloud(210, 70, 0.9) +
		house(420, 492, 130, 266, PAL.mustard, { roof: 'punt', n: 6 }) +
		house(548, 492, 140, 278, PAL.sage, { roof: 'lijst', n: 6 }) +
		house(30, 492, 120, 262, PAL.plum, { roof: 'klok', n: 6 }) +
		field(-9, -9, 738, 510, PAL.paper, 'opacity=".24"') +
		line('M482-9V470', CARD, 20) +
		field(-9, -9, 60, 578, wall) +
		field(672, -9, 60, 578, wall) +
		el('M30-9H120C110 200 96 360 60 500H20Z', PAL.mustard) +
		el('M700-9H610C620 200 634 360 672 500H706Z', shade(PAL.mustard, 0.08)) +
		figure({ ...waiting, only: 'body' }) +
		field(-9, 486, 738, 84, tint(PAL.stone, 0.5)) +
		field(-9, 538, 738, 32, PAL.stone) +
		figure({ ...waiting, only: 'arms' }) +
		cat(566, 506, 3, pluis.color)
	);
}

const telling = {
	...ruben,
	x: 254,
	y: 532,
	s: 1.3,
	seat: 62,
	mood: 'listening',
	look: [0.4, 0.1],
	tilt: 7,
	hands: { l: [218, 464], r: [296, 468] }
} as const;

const hearing = {
	...finn,
	x: 424,
	y: 532,
	s: 1.4,
	seat: 66,
	mood: 'neutral',
	look: [-0.65, -0.15],
	tilt: -5,
	hands: { l: [402, 454], r: [438, 454] }
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
		mug(420, 466, PAL.coral, 1.3) +
		steam(420, 430, 0.7) +
		block(600, 452, 100, 14, PAL.wood, 4) +
		line('M616 466V536M684 466V536', shade(PAL.wood, 0.2), 10) +
		lamp(648, 452, 1.5)
	);
}
