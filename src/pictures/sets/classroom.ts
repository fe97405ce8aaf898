import { karim, sami } from '../cast/index.ts';
import { figure, type Figure } from '../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { backpack, block, drawing, field, mug, plant, win } from '../props/index.ts';
import { at, cut, el, line } from '../shapes.ts';

const wall = mix(PAL.butter, PAL.mustard, 0.1);
const floor = mix(PAL.wood, PAL.sand, 0.3);

/** The board with a chalk wave and two chalk lines. Top left corner. */
export function board(x: number, y: number, w: number, h: number): string {
	return (
		block(x, y, w, h, PAL.wood, 4) +
		block(x + 9, y + 9, w - 18, h - 18, PAL.lake, 2) +
		line(
			`M${x + 28} ${y + 42}q14-20 28 0t28-4M${x + 28} ${y + h - 40}h${w * 0.5}M${x + 28} ${y + h - 24}h${w * 0.3}`,
			tint(PAL.sky, 0.3),
			4
		)
	);
}

/** Wall and floor of the classroom from `x` to the right edge. */
export function classroom(x: number, floorY: number): string {
	return (
		field(x, -9, 738 - x, 578, wall) +
		field(x, floorY, 738 - x, 570 - floorY, floor) +
		line(`M${x} ${floorY + 60}H730M${x} ${floorY + 120}H730`, shade(floor, 0.1), 3) +
		field(x, floorY - 10, 738 - x, 10, tint(wall, 0.6))
	);
}

/** A book that lies open, seen from the reader's side. Middle of its spine. */
export function openBook(x: number, y: number, scale = 1): string {
	return at(
		x,
		y,
		el('M0-6Q-28-16-58-8L-66 16Q-30 8 0 18Q30 8 66 16L58-8Q28-16 0-6Z', CARD) +
			line('M0-6V18', PAL.stone, 2.4) +
			line('M-46-2Q-28-6-12-2M-50 7Q-30 2-12 7M46-2Q28-6 12-2M50 7Q30 2 12 7', PAL.stone, 3),
		scale
	);
}

/** A school table: a top in perspective, an apron and two legs that reach `floorY`. */
export function schoolTable(x: number, y: number, w: number, floorY: number): string {
	return (
		line(
			`M${x + 34} ${y + 40}V${floorY}M${x + w - 34} ${y + 40}V${floorY}`,
			shade(PAL.wood, 0.22),
			14
		) +
		el(
			cut(
				[
					[x + 26, y],
					[x + w - 26, y],
					[x + w, y + 34],
					[x, y + 34]
				],
				8
			),
			tint(PAL.wood, 0.14)
		) +
		block(x, y + 30, w, 26, shade(PAL.wood, 0.06), 5)
	);
}

/** The right half of the split plate: Sami reads, meester Karim sits with him. */
export function deskScene(): string {
	const pupil = {
		...sami,
		x: 470,
		y: 552,
		s: 1.36,
		seat: 84,
		mood: 'listening',
		look: [0.15, 0.5],
		tilt: -2,
		noShadow: true
	} satisfies Figure;
	const teacher = {
		...karim,
		x: 628,
		y: 552,
		s: 1.2,
		seat: 84,
		noShadow: true,
		mood: 'happy',
		look: [-0.75, 0.3],
		tilt: -6
	} satisfies Figure;
	return (
		classroom(360, 400) +
		board(392, 56, 150, 118) +
		drawing(610, 60, 5, 1) +
		win(600, 130, 96, 116, { curtain: mix(PAL.sage, PAL.leaf, 0.3), cross: 0, bw: 5 }) +
		figure({ ...teacher, only: 'body' }) +
		block(432, 440, 84, 14, shade(PAL.wood, 0.2), 4) +
		figure({ ...pupil, only: 'body' }) +
		backpack(560, 548, 1.25, PAL.mustard) +
		schoolTable(380, 406, 330, 560) +
		openBook(474, 424, 0.95) +
		mug(636, 432, PAL.coral, 1.1) +
		figure({ ...teacher, hands: { l: [550, 428], r: [676, 438] }, only: 'arms' }) +
		figure({ ...pupil, hands: { l: [436, 424], r: [508, 424] }, only: 'arms' })
	);
}

/** Sunlight on a wall, as wide as a window. */
export const sunPatch = (data: string) => el(data, LIT.glow, 'opacity=".4"');

/** A shelf with books and a plant. Left end of the board. */
export function bookShelf(x: number, y: number, w: number): string {
	const colours = [PAL.lake, PAL.coral, PAL.leaf, PAL.mustard, PAL.plum, PAL.sage];
	const books = colours
		.map((colour, i) =>
			block(x + 8 + i * 17, y - 40 - (i % 3) * 6, 14, 40 + (i % 3) * 6, colour, 2)
		)
		.join('');
	return books + plant(x + w - 30, y, 0.5, PAL.coral) + block(x, y, w, 12, PAL.wood, 3);
}
