import { PAL, shade, tint } from '../palette.ts';
import { at, el, line, path, scallop } from '../shapes.ts';
import { gshadow, sheet } from './pieces.ts';

/** A tree on its trunk. @param seed another crown for another number */
export function tree(x: number, y: number, scale = 1, colour: string = PAL.leaf, seed = 3): string {
	const trunk =
		el('M-9 0C-6-40-8-70-4-110H5C7-70 6-40 11 0Q0-5-9 0Z', PAL.wood) +
		el('M3-110H5C7-70 6-40 11 0Q6-3 2-3C4-40 5-70 3-110Z', shade(PAL.wood, 0.2)) +
		line('M-2-92L-24-118M2-80L24-106', PAL.wood, 6);
	const leaves =
		'M16-132q8 5 16 0M-34-140q7 5 14 0M24-176q7 5 14 0M-6-196q7 5 14 0M-16-158q6 4 12 0M4-116q7 5 14 0';
	const crown =
		el(scallop(0, -158, 62, 58, 11, 1.15, seed), colour) +
		el(scallop(-14, -172, 36, 32, 8, 1.15, seed + 1), tint(colour, 0.14)) +
		line(leaves, shade(colour, 0.2), 3);
	return at(x, y, gshadow(6, 1, 46) + trunk + crown, scale);
}

/** A bush on the ground. */
export function bush(x: number, y: number, scale = 1, colour: string = PAL.leaf, seed = 2): string {
	const leaves = line('M-18-18q5 4 10 0M6-26q5 4 10 0M14-10q5 4 10 0', shade(colour, 0.2), 2.6);
	return at(x, y, el(scallop(0, -18, 46, 24, 9, 1.2, seed), colour) + leaves, scale);
}

/** Blades of grass. */
export function grass(x: number, y: number, count = 3, colour: string = PAL.leaf): string {
	const blades = Array.from({ length: count }, (_, index) => {
		const root = x + index * 7;
		return path`M${root} ${y}q-3-8-5-11M${root} ${y}q1-9 4-13`;
	});
	return line(blades.join(''), colour, 2.4);
}

/** Tip of each leaf, then the side it grows from. */
const houseplant = [
	[-26, -66, -14, -40],
	[24, -72, 12, -44],
	[-8, -86, -6, -50],
	[34, -44, 18, -36],
	[-34, -40, -18, -34],
	[10, -92, 3, -50]
] as const;

/** A plant in a pot. The one in the red pot goes along to every new place. */
export function plant(
	x: number,
	y: number,
	scale = 1,
	pot: string = PAL.brick,
	colour: string = PAL.leaf
): string {
	const leaves = houseplant.map(([tipX, tipY, sideX, sideY], index) => {
		const leaf =
			path`M0-26C${sideX - 9} ${sideY} ${tipX - 4} ${tipY + 12} ${tipX} ${tipY}` +
			path`C${tipX + 12} ${tipY + 10} ${sideX + 12} ${sideY + 4} 0-26Z`;
		return el(leaf, index % 2 ? shade(colour, 0.14) : colour);
	});
	return at(x, y, leaves.join('') + flowerpot(pot), scale);
}

const flowerpot = (colour: string): string =>
	sheet(
		[
			[-19, -30],
			[19, -30],
			[14, 0],
			[-14, 0]
		],
		4,
		colour
	) +
	sheet(
		[
			[4, -30],
			[19, -30],
			[14, 0],
			[6, 0]
		],
		3,
		shade(colour, 0.14)
	) +
	sheet(
		[
			[-22, -34],
			[22, -34],
			[21, -25],
			[-21, -25]
		],
		3,
		tint(colour, 0.12)
	);
