import type { Flag } from '../figures/index.ts';
import { CARD, LIT, PAL, shade, tint } from '../palette.ts';
import { at, dot, line, nth, path } from '../shapes.ts';
import { bed } from './beds.ts';
import { bricks } from './houses.ts';
import { door, win } from './openings.ts';
import { block, sheet } from './pieces.ts';
import { bush } from './plants.ts';
import { lamp } from './things.ts';

/** A place to stay for a while, from its bottom left corner: a low house with a porch light. */
export function shelter(
	x: number,
	y: number,
	{ c: colour = PAL.sage, lit = 0 }: { c?: string; lit?: Flag } = {}
): string {
	const roof = sheet(
		[
			[x - 14, y - 128],
			[x + 30, y - 182],
			[x + 250, y - 182],
			[x + 294, y - 128]
		],
		5,
		PAL.plum
	);
	const windows = [0, 1, 3, 4].map((column) =>
		win(x + 18 + column * 52, y - 104, 34, 44, { lit, curtain: PAL.butter })
	);
	const porch = sheet(
		[
			[x + 104, y - 100],
			[x + 178, y - 100],
			[x + 186, y - 86],
			[x + 96, y - 86]
		],
		3,
		PAL.brick
	);
	return (
		block(x, y - 130, 280, 130, colour, 3) +
		roof +
		line(path`M${x + 16} ${y - 154}H${x + 264}`, shade(PAL.plum, 0.2), 3) +
		windows.join('') +
		door(x + 121, y, 40, 84, PAL.mustard, { lit }) +
		porch +
		dot(x + 141, y - 112, 7, LIT.lamp) +
		bush(x + 50, y, 0.8) +
		bush(x + 236, y, 0.7)
	);
}

/** A holiday home from its bottom left corner. */
export function bungalow(x: number, y: number, { lit = 0 }: { lit?: Flag } = {}): string {
	const boards = [0, 1, 2, 3, 4].map((row) => path`M${x + 4} ${y - 76 + row * 17}H${x + 216}`);
	const roof =
		sheet(
			[
				[x - 18, y - 88],
				[x + 110, y - 164],
				[x + 238, y - 88]
			],
			5,
			PAL.leaf
		) +
		sheet(
			[
				[x + 110, y - 164],
				[x + 238, y - 88],
				[x + 190, y - 88]
			],
			3,
			shade(PAL.leaf, 0.16)
		);
	return (
		block(x, y - 92, 220, 92, PAL.wood, 3) +
		line(boards.join(''), shade(PAL.wood, 0.16), 2.6) +
		roof +
		win(x + 24, y - 70, 46, 42, { lit, curtain: PAL.coral }) +
		win(x + 152, y - 70, 46, 42, { lit, curtain: PAL.coral }) +
		door(x + 92, y, 36, 72, PAL.mustard, { lit }) +
		block(x + 40, y - 6, 140, 7, PAL.sand, 2)
	);
}

/** A bed with a bedside table and a lamp, around the middle of the bed. */
export function hotelRoom(x: number, y: number): string {
	const bedside =
		block(-22, -56, 44, 56, PAL.wood) +
		block(-16, -44, 32, 16, shade(PAL.wood, 0.15), 2) +
		dot(0, -36, 2.5, PAL.butter) +
		lamp(0, -56, 0.8);
	return at(x, y, bed(0, 0, { c: PAL.lake }) + at(120, 0, bedside));
}

function schoolWalls(x: number, y: number): string {
	const roof = sheet(
		[
			[x - 12, y - 186],
			[x + 40, y - 240],
			[x + 380, y - 240],
			[x + 432, y - 186]
		],
		5,
		shade(PAL.navy, 0.1)
	);
	return (
		block(x, y - 190, 420, 190, PAL.brick, 3) +
		bricks(x, y - 184, 420, 170, shade(PAL.brick, 0.16), 40, 9) +
		roof +
		line(path`M${x + 24} ${y - 214}H${x + 396}`, shade(PAL.navy, 0.4), 3) +
		block(x, y - 22, 420, 22, shade(PAL.brick, 0.32), 1, 0.5)
	);
}

function schoolFront(x: number, y: number): string {
	const [clockX, clockY] = [x + 210, y - 226];
	const gable = sheet(
		[
			[x + 140, y],
			[x + 140, y - 206],
			[x + 210, y - 282],
			[x + 280, y - 206],
			[x + 280, y]
		],
		3,
		tint(PAL.brick, 0.12)
	);
	return (
		gable +
		line(path`M${x + 134} ${y - 202}L${x + 210} ${y - 284}L${x + 286} ${y - 202}`, CARD, 8) +
		dot(clockX, clockY, 21, CARD) +
		dot(clockX, clockY, 17, PAL.butter) +
		line(path`M${clockX} ${clockY}v-11M${clockX} ${clockY}l8 4`, PAL.ink, 3)
	);
}

const schoolDoors = (x: number, y: number): string =>
	block(x + 164, y - 112, 92, 112, CARD, 3) +
	block(x + 170, y - 106, 38, 106, PAL.lake, 2, 0.5) +
	block(x + 212, y - 106, 38, 106, PAL.lake, 2, 0.5) +
	block(x + 176, y - 98, 26, 44, PAL.sky, 2, 0.4) +
	block(x + 218, y - 98, 26, 44, PAL.sky, 2, 0.4) +
	block(x + 154, y - 6, 112, 8, PAL.stone, 2);

/** Paper flowers that the children stuck on the windows. */
function paperFlowers(x: number, y: number): string {
	const groups = [0, 60, 286, 346];
	const colours = [PAL.mustard, PAL.sage, PAL.coral, PAL.butter];
	return Array.from({ length: 8 }, (_, index) => {
		const group = nth(groups, Math.floor(index / 2));
		return dot(x + 20 + (index % 2) * 18 + group, y - 74, 4.5, nth(colours, index % 4));
	}).join('');
}

/** A school from its bottom left corner, 420 wide. */
export function school(x: number, y: number): string {
	const windows = [18, 78, 304, 364].map((right) =>
		win(x + right, y - 158, 38, 96, { frame: CARD, bw: 3.5, pane: PAL.sky })
	);
	return (
		schoolWalls(x, y) +
		schoolFront(x, y) +
		windows.join('') +
		win(x + 158, y - 184, 28, 44, { cross: 0 }) +
		win(x + 234, y - 184, 28, 44, { cross: 0 }) +
		schoolDoors(x, y) +
		paperFlowers(x, y)
	);
}
