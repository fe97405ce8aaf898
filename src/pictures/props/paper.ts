import { CARD, PAL, shade } from '../palette.ts';
import { at, dot, el, g, line, path } from '../shapes.ts';
import { block, sheet, turned } from './pieces.ts';

/** A letter around its middle: white, a blue head, grey lines, no readable word. */
export function letter(scale = 1, degrees = 0): string {
	const page = sheet(
		[
			[-27, -36],
			[27, -36],
			[27, 36],
			[-27, 36]
		],
		2,
		CARD
	);
	const letterhead = sheet(
		[
			[-27, -36],
			[27, -36],
			[27, -22],
			[-27, -22]
		],
		2,
		PAL.lake
	);
	const lines = line('M-17-10H10M-17-1H17M-17 8H17M-17 17H6', PAL.stone, 3);
	return g(page + letterhead + lines + dot(16, 26, 5, PAL.brick), turned(scale, degrees));
}

/** A closed envelope around its middle. */
export function envelope(scale = 1, degrees = 0, colour: string = CARD): string {
	const back = sheet(
		[
			[-34, -22],
			[34, -22],
			[34, 22],
			[-34, 22]
		],
		3,
		colour
	);
	const stamp = sheet(
		[
			[18, 8],
			[28, 8],
			[28, 18],
			[18, 18]
		],
		1,
		PAL.brick
	);
	return g(
		back +
			el('M-33-21L0 6L33-21Z', shade(colour, 0.1)) +
			line('M-33 21L-8 0M33 21L8 0', shade(colour, 0.14), 2.4) +
			stamp,
		turned(scale, degrees)
	);
}

/** A red folder around its middle. */
export function folder(scale = 1, degrees = 0): string {
	const spine = sheet(
		[
			[-20, -27],
			[-10, -27],
			[-14, 27],
			[-20, 27]
		],
		2,
		shade(PAL.brick, 0.14)
	);
	return g(
		block(-20, -27, 40, 54, PAL.brick, 3, 0.5) +
			block(-14, -22, 28, 40, CARD, 2, 0.4) +
			line('M-8-14h16M-8-6h16M-8 2h10', PAL.stone, 2.4) +
			spine,
		turned(scale, degrees)
	);
}

/** A calendar from its bottom middle; days gone by are green. @param mark the day that counts */
export function calendar(x: number, y: number, scale = 1, mark = 9): string {
	const days = Array.from({ length: 15 }, (_, day) => {
		const [right, down] = [-24 + (day % 5) * 12, -38 + Math.floor(day / 5) * 14];
		if (day === mark) return dot(right, down, 6.5, PAL.brick);
		return block(right - 4, down - 4, 8, 8, day < mark ? PAL.sage : PAL.sand, 1, 0.3);
	});
	return at(
		x,
		y,
		block(-34, -72, 68, 74, CARD, 4) +
			block(-34, -72, 68, 20, PAL.lake, 4) +
			line('M-18-78v12M18-78v12', PAL.ink, 4) +
			days.join(''),
		scale
	);
}

/** A picture frame from its top left corner. @param inner what hangs in it, from the same corner */
export const frame = (
	x: number,
	y: number,
	width: number,
	height: number,
	inner = '',
	colour: string = PAL.wood
): string =>
	g(
		block(0, 0, width, height, colour, 2) +
			block(5, 5, width - 10, height - 10, CARD, 1, 0.4) +
			inner,
		path`translate(${x} ${y})`
	);

const childsDrawings = {
	house: () =>
		el('M10 30V18L21 9L32 18V30Z', PAL.coral) +
		block(18, 21, 7, 9, PAL.lake, 1, 0.2) +
		dot(38, 10, 4, PAL.mustard),
	flowers: () =>
		dot(16, 18, 6, PAL.plum) + line('M16 24v8M28 20v12', PAL.leaf, 2) + dot(28, 16, 6, PAL.brick),
	waves: () => line('M6 28q8-22 17-8t17-8', PAL.lake, 3) + dot(36, 9, 4, PAL.mustard)
};

/** A child's drawing with tape. @param kind 0 a house, 1 flowers, 2 waves */
export function drawing(x: number, y: number, degrees = 0, kind = 0): string {
	const page = sheet(
		[
			[0, 0],
			[46, 0],
			[46, 36],
			[0, 36]
		],
		1,
		CARD
	);
	const drawn = kind === 0 ? 'house' : kind === 1 ? 'flowers' : 'waves';
	const tape = el('M18-4h10v6H18Z', PAL.butter, 'opacity=".85"');
	const place = path`translate(${x} ${y}) rotate(${degrees})`;
	return g(page + childsDrawings[drawn]() + tape, place);
}
