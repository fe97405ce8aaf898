import type { Drawing } from '../drawings/drawing.ts';
import { CARD, LIT, PAL, shade, tint } from '../palette.ts';
import { block, bricks, cloud, door, house, plant, sheet, win } from '../props/index.ts';
import { el, line, path } from '../shapes.ts';

/** The houses behind the three doors, pale because they are far away. */
const streetFar: Drawing = {
	svg:
		house(-10, 300, 138, 210, tint(PAL.coral, 0.3), {
			roof: 'trap',
			door: tint(PAL.lake, 0.4),
			n: 3
		}) +
		house(130, 300, 132, 196, tint(PAL.mustard, 0.4), {
			tile: tint(PAL.brick, 0.3),
			door: tint(PAL.brick, 0.4),
			n: 3
		}) +
		house(264, 300, 140, 206, tint(PAL.sage, 0.2), {
			roof: 'punt',
			door: tint(PAL.coral, 0.2),
			curtain: CARD,
			n: 3
		}) +
		house(406, 300, 132, 198, tint(PAL.plum, 0.4), {
			roof: 'klok',
			door: tint(PAL.navy, 0.4),
			n: 3
		}) +
		house(540, 300, 134, 190, tint(PAL.butter, 0.3), {
			tile: tint(PAL.navy, 0.3),
			door: tint(PAL.leaf, 0.3),
			curtain: PAL.blush,
			n: 3
		}) +
		house(676, 300, 150, 212, tint(PAL.lake, 0.5), {
			roof: 'trap',
			door: tint(PAL.brick, 0.4),
			n: 3
		}),
	box: [0, 0, 820, 300],
	evening: true
};

type Gable = 'bell' | 'point' | 'straight';

const left = 8;
const right = 224;
const ground = 564;

/** What the wall ends in above, from its left to its right corner. */
const gables = {
	bell: `V94C51 90 60 68 68 50Q116 12 164 50C172 68 181 90 ${right} 94V${ground}Z`,
	point: `V94L116 14L${right} 94V${ground}Z`,
	straight: `V74H${right}V${ground}Z`
} as const satisfies Record<Gable, string>;

function wall(gable: Gable, colour: string): string {
	return (
		el(`M${left} ${ground}${gables[gable]}`, colour) +
		el(`M${right - 12} ${ground}V96l12 2V${ground}Z`, shade(colour, 0.14)) +
		bricks(left, 176, 210, 330, shade(colour, 0.14), 12, 40 + gable.length) +
		block(left, ground - 26, right - left, 26, shade(colour, 0.3), 1, 0.6)
	);
}

function topOf(gable: Gable): string {
	if (gable === 'bell')
		return line('M8 94C51 90 60 68 68 50Q116 12 164 50C172 68 181 90 224 94', CARD, 7);
	if (gable === 'point') return line('M5 96L116 13L227 96', CARD, 9);
	const roof = sheet(
		[
			[20, 16],
			[212, 16],
			[230, 78],
			[2, 78]
		],
		5,
		PAL.plum
	);
	return (
		roof +
		line('M20 36H212M14 55H218', shade(PAL.plum, 0.2), 3) +
		block(3, 70, 226, 13, CARD, 2) +
		block(94, 22, 44, 36, CARD, 3) +
		block(100, 28, 32, 26, PAL.sky, 2, 0.5)
	);
}

interface Front {
	gable: Gable;
	wall: string;
	door: string;
	curtain: string;
	/** Light behind the door. */
	lit?: 1;
	inFront: string;
}

/** One of the houses of the cover: between its windows and its door there is room for a sign. */
function front({ gable, wall: colour, door: doorColour, curtain, lit, inFront }: Front): Drawing {
	const window = { curtain, cross: 0, lit } as const;
	return {
		svg:
			wall(gable, colour) +
			topOf(gable) +
			(gable === 'straight' ? '' : win(103, 60, 26, 30, { cross: 0, lit })) +
			win(34, 120, 60, 66, window) +
			win(138, 120, 60, 66, window) +
			block(40, 336, 152, ground - 336, CARD, 4) +
			block(52, 347, 128, 24, lit ? LIT.pane : PAL.sky, 2, 0.6) +
			line(path`M95 347V371M137 347V371`, CARD, 5) +
			door(54, ground, 124, 182, doorColour, { lit }) +
			inFront,
		box: [0, 0, 232, 570],
		evening: true
	};
}

export const cover = {
	'street-far': streetFar,
	'house-child': front({
		gable: 'bell',
		wall: PAL.leaf,
		door: PAL.mustard,
		curtain: PAL.coral,
		lit: 1,
		inFront: plant(24, 562, 0.7) + plant(208, 562, 0.56, PAL.lake)
	}),
	'house-parent': front({
		gable: 'point',
		wall: PAL.coral,
		door: PAL.lake,
		curtain: PAL.butter,
		inFront: plant(208, 562, 0.66, PAL.plum)
	}),
	'house-worker': front({
		gable: 'straight',
		wall: PAL.butter,
		door: PAL.plum,
		curtain: PAL.sage,
		inFront: plant(26, 562, 0.62, PAL.lake)
	}),
	cloud: { svg: cloud(0, 0), box: [-76, -42, 150, 64], evening: true }
} as const satisfies Record<string, Drawing>;
