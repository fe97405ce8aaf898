import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, field, teddy } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bikePoster } from '../../sets/samis-corner.ts';
import { roofsWindow, temporaryBed, temporaryWall } from '../../sets/temporary-place.ts';

/* b8-1: Sami hangs his poster, mama pegs a sheet that makes the corner his */

/** Shoes on a mat, pairs beside each other. Left end, on the floor. */
function shoesOnMat(x: number, y: number): string {
	const shoe = (dx: number, colour: string, size: number) =>
		at(
			x + dx,
			y,
			el('M-12 0C-13-10-9-16-3-16C1-12 6-9 12-8Q16-6 16 0Z', colour) +
				line('M-11-1H15', tint(colour, 0.55), 2.6),
			size
		);
	const pair = (dx: number, colour: string, size = 1) =>
		shoe(dx + 20 * size, shade(colour, 0.12), size) + shoe(dx, colour, size);
	return (
		block(x - 22, y - 5, 196, 12, mix(PAL.plum, PAL.sand, 0.35), 4) +
		pair(0, PAL.brick, 1.1) +
		pair(62, PAL.stone, 0.95) +
		pair(118, PAL.butter, 0.8)
	);
}

/** The open door to the corridor, where the shoes stand. */
function doorToCorridor(): string {
	const frame = tint(PAL.wood, 0.35);
	return (
		block(-24, 92, 148, 352, frame, 4) +
		field(-9, 108, 117, 340, mix(PAL.sage, PAL.paper, 0.4)) +
		field(-9, 304, 117, 96, mix(PAL.sage, PAL.leaf, 0.24)) +
		field(-9, 396, 117, 50, mix(PAL.sand, PAL.stone, 0.35)) +
		block(4, 196, 76, 9, PAL.wood, 3) +
		line('M22 206v9q0 6 7 5M58 206v9q0 6 7 5', PAL.ink, 4) +
		el('M60 214C46 222 42 250 40 290Q62 298 84 290C82 250 76 222 66 214Z', PAL.coral) +
		at(16, 440, shoesOnMat(0, 0), 0.62)
	);
}

/** Sheets on a line, with pegs: a wall made of cloth. */
function hangingSheets(): string {
	const cloth = (left: number, right: number, colour: string, low: number) => {
		const middle = (left + right) / 2;
		return (
			el(
				`M${left} 152Q${middle} 166 ${right} 150C${right + 6} 260 ${right - 4} 380 ${right + 4} ${low}Q${middle} ${low + 9} ${left - 3} ${low - 4}C${left + 6} 360 ${left - 5} 260 ${left} 152Z`,
				colour
			) +
			line(
				`M${left + 30} 170C${left + 36} 260 ${left + 24} 350 ${left + 32} ${low - 12}M${right - 34} 172C${right - 40} 260 ${right - 28} 360 ${right - 36} ${low - 30}`,
				shade(colour, 0.1),
				5
			)
		);
	};
	const peg = (x: number, y: number) => block(x - 5, y - 12, 10, 28, PAL.wood, 3);
	return (
		line('M490 128Q610 160 729 138', PAL.ink, 4) +
		cloth(536, 632, PAL.butter, 474) +
		cloth(640, 748, mix(PAL.plum, PAL.blush, 0.5), 470) +
		peg(544, 146) +
		peg(624, 152) +
		peg(650, 152)
	);
}

const hangingSami = {
	...sami,
	x: 508,
	y: 538,
	s: 1.3,
	mood: 'happy',
	look: [-0.75, -0.3],
	tilt: -4,
	hands: { l: [430, 288], r: [538, 432] },
	hold: {
		r: {
			svg: oval(0, 0, 15, 15, PAL.mustard) + oval(0, 0, 7, 7, shade(PAL.mustard, 0.32)),
			dx: 4,
			dy: 8
		}
	}
} satisfies Figure;

const watchingNoor = {
	...noor,
	x: 222,
	y: 534,
	s: 1.34,
	seat: 66,
	dangle: 1,
	mood: 'happy',
	look: [0.6, -0.35],
	tilt: 5,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: 1
} satisfies Figure;

const peggingMama = {
	...mama,
	x: 642,
	y: 540,
	s: 1.14,
	mood: 'happy',
	look: [-0.7, 0.1],
	tilt: -5,
	hands: { r: [706, 174], l: [604, 408] }
} satisfies Figure;

export function myCorner(): string {
	return (
		room(temporaryWall, boards, 444) +
		doorToCorridor() +
		at(154, 58, roofsWindow(0, 0), 0.9) +
		bikePoster(330, 188, 2) +
		el('M324 188l22-8 4 11-22 8ZM448 186l20 10-5 10-20-10Z', PAL.butter) +
		hangingSheets() +
		temporaryBed(128, 522, PAL.mustard) +
		figure(watchingNoor) +
		carton(62, 544, 86, 64, { mark: 'heart' }) +
		figure(hangingSami) +
		figure(peggingMama) +
		block(701, 152, 10, 28, PAL.wood, 3)
	);
}
