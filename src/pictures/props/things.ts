import type { Flag } from '../figures/index.ts';
import { CARD, LIT, PAL, shade, tint } from '../palette.ts';
import { at, dot, el, g, limb, line, oval, path } from '../shapes.ts';
import { block, sheet, turned } from './pieces.ts';

const teddyArm = (fromX: number, fromY: number, toX: number, toY: number): string => {
	const elbow = [(fromX + toX) / 2, (fromY + toY) / 2] as const;
	return el(limb([fromX, fromY], elbow, [toX, toY], 4.5, 4.5), PAL.wood);
};

const teddyHead = (): string =>
	dot(-9, -43, 5, PAL.wood) +
	dot(9, -43, 5, shade(PAL.wood, 0.1)) +
	dot(-9, -43, 2.4, tint(PAL.wood, 0.4)) +
	oval(0, -35, 13, 11.5, PAL.wood) +
	oval(0, -31, 6.5, 5, tint(PAL.wood, 0.45)) +
	dot(-5, -37, 1.7, PAL.ink) +
	dot(5, -37, 1.7, PAL.ink) +
	oval(0, -33, 2.2, 1.6, PAL.ink) +
	line('M0-32v2.5', PAL.ink, 1.4);

/** Noor's teddy bear with its red scarf, sitting on 0 0. */
export const teddy = (scale = 1): string =>
	g(
		oval(-8, -8, 6, 8, shade(PAL.wood, 0.1)) +
			oval(8, -8, 6, 8, shade(PAL.wood, 0.16)) +
			oval(0, -16, 12, 14, PAL.wood) +
			oval(0, -14, 7, 9, tint(PAL.wood, 0.4)) +
			teddyArm(-10, -22, -17, -12) +
			teddyArm(10, -22, 17, -12) +
			teddyHead() +
			el('M-7-25Q0-22 7-25L5-20Q0-18-5-20Z', PAL.brick),
		`scale(${scale})`
	);

/** A door key, its bit down. */
export const key = (scale = 1, degrees = 0): string =>
	g(
		`<circle cx="0" cy="-16" r="11" fill="none" stroke="${PAL.mustard}" stroke-width="7"/>` +
			line('M0-4V26M0 16h9M0 25h11', PAL.mustard, 6.5),
		turned(scale, degrees)
	);

/** A padlock. */
export const lock = (scale = 1): string =>
	g(
		line('M-13-20v-14a13 13 0 0 1 26 0v14', PAL.stone, 7) +
			block(-22, -22, 44, 38, PAL.mustard, 7) +
			dot(0, -6, 5, PAL.ink) +
			line('M0-4v9', PAL.ink, 4.5),
		`scale(${scale})`
	);

/** A telephone around its middle. */
export const phone = (scale = 1): string =>
	g(
		block(-9, -18, 18, 36, PAL.ink, 4, 0.3) + block(-7, -14, 14, 26, PAL.sky, 1, 0.2),
		`scale(${scale})`
	);

/** A mug from its bottom middle. */
export function mug(x: number, y: number, colour: string = PAL.coral, scale = 1): string {
	const cup = sheet(
		[
			[-11, -20],
			[11, -20],
			[9, 0],
			[-9, 0]
		],
		4,
		colour
	);
	const ear = line('M9-16q11 0 9 8q-2 6-10 5', colour, 3.5);
	return at(x, y, ear + cup + oval(0, -19.5, 10, 2.6, shade(colour, 0.3)), scale);
}

/** A clock around its middle. */
export const clock = (x: number, y: number, radius = 20): string =>
	dot(x, y, radius, PAL.ink) +
	dot(x, y, radius - 4, CARD) +
	line(path`M${x} ${y}v${9 - radius}M${x} ${y}l${radius * 0.4} 3`, PAL.ink, 3);

/** The good-night lamp from its bottom middle; lit unless told otherwise. */
export function lamp(x: number, y: number, scale = 1, on: Flag = 1): string {
	const foot = sheet(
		[
			[-12, -2],
			[12, -2],
			[12, 3],
			[-12, 3]
		],
		2,
		PAL.ink
	);
	const hood = sheet(
		[
			[-13, -52],
			[13, -52],
			[24, -24],
			[-24, -24]
		],
		4,
		on ? LIT.lamp : PAL.butter
	);
	return at(x, y, line('M0 0V-26', PAL.ink, 4) + foot + hood, scale);
}
