import type { Flag } from '../figures/index.ts';
import { mix, PAL, shade, tint } from '../palette.ts';
import { at, dot, el, g, line, path } from '../shapes.ts';
import { block, gshadow, sheet } from './pieces.ts';

/** How a moving box looks. */
export interface CartonLooks {
	c?: string;
	open?: Flag;
	mark?: 'heart' | 'up';
}

function flaps(half: number, height: number, colour: string): string {
	return (
		sheet(
			[
				[-half, -height],
				[-half - 14, -height - 15],
				[-6, -height - 12],
				[0, -height]
			],
			2,
			tint(colour, 0.14)
		) +
		sheet(
			[
				[half, -height],
				[half + 14, -height - 14],
				[8, -height - 12],
				[0, -height]
			],
			2,
			shade(colour, 0.12)
		)
	);
}

function boxMark(width: number, height: number, mark: CartonLooks['mark']): string {
	if (mark === 'heart') {
		const d = path`M${-width * 0.22} ${-height * 0.26}c-7-8-14 0-7 6l7 6l7-6c7-6 0-14-7-6Z`;
		return el(d, PAL.brick);
	}
	if (mark !== 'up') return '';
	return line(path`M${-width * 0.3} -10v-12m-5 5l5-6l5 6`, PAL.brick, 2.6);
}

function boxFront(width: number, height: number, colour: string): string {
	const half = width / 2;
	const front = sheet(
		[
			[-half, -height],
			[half, -height],
			[half, 0],
			[-half, 0]
		],
		3,
		colour
	);
	const side = sheet(
		[
			[width * 0.22, -height],
			[half, -height],
			[half, 0],
			[width * 0.2, 0]
		],
		2,
		shade(colour, 0.1)
	);
	const tape = sheet(
		[
			[-5, -height],
			[6, -height],
			[6, -height * 0.55],
			[-5, -height * 0.55]
		],
		1,
		PAL.butter
	);
	return front + side + tape;
}

/** A cardboard box from its bottom middle. Our own ones have a brick heart. */
export function carton(
	x: number,
	y: number,
	width = 58,
	height = 44,
	{ c: colour = mix(PAL.wood, PAL.sand, 0.42), open = 0, mark }: CartonLooks = {}
): string {
	const flapped = open ? flaps(width / 2, height, colour) : '';
	const drawn = boxFront(width, height, colour) + flapped + boxMark(width, height, mark);
	return g(drawn, path`translate(${x} ${y})`);
}

/** A school bag from its bottom middle. */
export function backpack(x: number, y: number, scale = 1, colour: string = PAL.mustard): string {
	const bag = sheet(
		[
			[-24, -60, 22],
			[24, -60, 22],
			[27, 0, 8],
			[-27, 0, 8]
		],
		12,
		colour
	);
	const side = sheet(
		[
			[8, -58, 14],
			[24, -60, 20],
			[27, 0, 8],
			[14, 0]
		],
		10,
		shade(colour, 0.12)
	);
	const pocket = sheet(
		[
			[-18, -30],
			[18, -30],
			[19, -6],
			[-19, -6]
		],
		7,
		tint(colour, 0.22)
	);
	const seam = shade(colour, 0.25);
	const lines = line('M-15-24H15', seam, 2.6) + line('M-8-60q8-10 16 0', seam, 4);
	return at(x, y, bag + side + pocket + lines, scale);
}

/** A suitcase on wheels, from its bottom middle. */
export function suitcase(x: number, y: number, scale = 1, colour: string = PAL.lake): string {
	const side = sheet(
		[
			[20, -57],
			[37, -57],
			[37, -3],
			[22, -3]
		],
		6,
		shade(colour, 0.14)
	);
	return at(
		x,
		y,
		line('M-12-58v-12h24v12', PAL.ink, 5) +
			block(-38, -58, 76, 56, colour, 8) +
			side +
			line('M-22-57V-3M22-57V-3', shade(colour, 0.2), 4) +
			dot(-24, 0, 4, PAL.ink) +
			dot(24, 0, 4, PAL.ink),
		scale
	);
}

/** The basket in which the cat travels, with the cat in it. */
export function carrier(x: number, y: number, scale = 1): string {
	const catInside =
		el('M-11-13C-13-26-11-34-10-35L-5-29H5L10-35C11-34 13-26 11-13Z', PAL.mustard) +
		dot(-5, -22, 1.8, PAL.ink) +
		dot(5, -22, 1.8, PAL.ink);
	return at(
		x,
		y,
		gshadow(0, 1, 36, 4) +
			line('M-12-48q12-12 24 0', PAL.ink, 5) +
			block(-34, -48, 68, 48, PAL.sage, 10) +
			block(-22, -38, 44, 30, PAL.ink, 8, 0.5) +
			catInside +
			// a net of cloth, never bars
			line(
				'M-20-33L-12-38M-20-22L-4-38M-20-11L4-38M12-9L20-16M4-9L20-26M20-33L12-38M20-22L14-28',
				PAL.stone,
				1.4
			),
		scale
	);
}
