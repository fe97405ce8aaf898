import { CARD, PAL, shade, SHADOW, tint } from '../palette.ts';
import { at, dot, line, path } from '../shapes.ts';
import { block, sheet } from './pieces.ts';

function bedding(half: number, colour: string): { pillow: string; blanket: string } {
	const pillow = sheet(
		[
			[-half + 12, -72],
			[-half + 62, -66],
			[-half + 64, -46],
			[-half + 12, -46]
		],
		11,
		CARD
	);
	const spread = sheet(
		[
			[-half + 56, -62, 12],
			[half - 22, -64, 16],
			[half - 8, -54, 10],
			[half - 6, -28],
			[-half + 54, -26]
		],
		6,
		colour
	);
	const fold = sheet(
		[
			[-half + 56, -62, 10],
			[-half + 76, -63],
			[-half + 74, -27],
			[-half + 54, -26]
		],
		4,
		tint(colour, 0.42)
	);
	return { pillow, blanket: spread + fold };
}

/** How a bed looks. */
export interface BedLooks {
	c?: string;
	w?: number;
	/** Who lies in it, under the blanket. */
	inner?: string;
}

/** A bed from its bottom middle, the pillow on the left. */
export function bed(
	x: number,
	y: number,
	{ c: colour = PAL.lake, w: width = 190, inner = '' }: BedLooks = {}
): string {
	const half = width / 2;
	const { pillow, blanket: cover } = bedding(half, colour);
	return at(
		x,
		y,
		line(path`M${-half + 5} 0V-78M${half - 5} 0V-52`, PAL.wood, 10) +
			block(-half, -82, 12, 50, PAL.wood, 5) +
			block(-half + 4, -34, width - 8, 16, PAL.wood, 4) +
			block(-half + 10, -50, width - 20, 20, CARD, 7) +
			pillow +
			inner +
			cover
	);
}

/** Who and what lies in a bunk bed, and the colours of its blankets. */
export interface BunkLooks {
	upper?: string;
	lower?: string;
	onBlanket?: string;
	/** Upper and lower blanket. */
	c1?: string;
	c2?: string;
}

/** Where a bunk bed stands. */
interface Bunk {
	x: number;
	y: number;
	width: number;
}

function mattress({ x, width }: Bunk, y: number): string {
	const pillow = sheet(
		[
			[x + 18, y - 56],
			[x + 96, y - 48],
			[x + 98, y - 20],
			[x + 18, y - 20]
		],
		14,
		tint(PAL.sky, 0.5)
	);
	return block(x + 8, y - 24, width - 16, 28, CARD, 8) + pillow;
}

function blanket({ x, width }: Bunk, y: number, colour: string, fold: string): string {
	const spread = sheet(
		[
			[x + 98, y - 58, 20],
			[x + 190, y - 68, 40],
			[x + width - 50, y - 50, 26],
			[x + width - 14, y - 44, 12],
			[x + width - 10, y + 6],
			[x + 84, y + 8]
		],
		8,
		colour
	);
	const turnedDown = sheet(
		[
			[x + 98, y - 58, 18],
			[x + 126, y - 62],
			[x + 114, y + 8],
			[x + 84, y + 8]
		],
		6,
		fold
	);
	return spread + turnedDown;
}

function upperBunk(bunkBed: Bunk, { upper = '', c1: colour = PAL.mustard }: BunkLooks): string {
	const { x, y, width } = bunkBed;
	const level = y - 250;
	const wall = sheet(
		[
			[x + 8, y - 330],
			[x + width - 8, y - 330],
			[x + width - 8, y],
			[x + 8, y]
		],
		2,
		SHADOW,
		'opacity=".13"'
	);
	const folds =
		path`M${x + 160} ${level - 36}q26 22 18 42M${x + 226} ${level - 46}q26 22 20 50` +
		path`M${x + 284} ${level - 36}q14 16 10 40`;
	const posts = path`M${x + 220} ${level - 44}V${level + 2}M${x + 272} ${level - 44}V${level + 2}`;
	return (
		wall +
		mattress(bunkBed, level) +
		upper +
		blanket(bunkBed, level, colour, tint(colour, 0.5)) +
		line(folds, shade(colour, 0.12), 4) +
		block(x - 2, level, width + 4, 22, PAL.wood, 4) +
		block(x + 156, level - 52, width - 156, 14, PAL.wood, 5) +
		line(posts, PAL.wood, 8)
	);
}

/** Dots on the lower blanket, in two rows. */
function blanketDots(x: number, y: number, colour: string): string {
	const dots = Array.from({ length: 8 }, (_, index) => {
		const isSecondRow = index > 3;
		const right = x + 150 + (index % 4) * 40 + (isSecondRow ? 18 : 0);
		return dot(right, y - 38 + (isSecondRow ? 26 : 0), 6, colour);
	});
	return dots.join('');
}

function ladder({ x, y, width }: Bunk): string {
	const [left, right, top] = [x + width - 72, x + width - 30, y - 250];
	const rungs = [top + 66, top + 116, top + 166, y - 22].map(
		(height) => path`M${left} ${height}H${right}`
	);
	const rails = path`M${left} ${top + 18}V${y}M${right} ${top + 18}V${y}`;
	return line(rails + rungs.join(''), shade(PAL.wood, 0.16), 9);
}

function lowerBunk(bunkBed: Bunk, looks: BunkLooks): string {
	const { x, y, width } = bunkBed;
	const { lower = '', onBlanket = '', c2: colour = PAL.brick } = looks;
	const level = y - 56;
	const light = tint(colour, 0.6);
	const posts = path`M${x + 6} ${y - 360}V${y + 2}M${x + width - 6} ${y - 360}V${y + 2}`;
	return (
		mattress(bunkBed, level) +
		lower +
		blanket(bunkBed, level, colour, light) +
		blanketDots(x, level, light) +
		onBlanket +
		block(x - 2, level, width + 4, 24, PAL.wood, 4) +
		line(posts, PAL.wood, 14) +
		dot(x + 6, y - 366, 10, tint(PAL.wood, 0.2)) +
		dot(x + width - 6, y - 366, 10, tint(PAL.wood, 0.2)) +
		ladder(bunkBed)
	);
}

/**
 * A bunk bed from its bottom left corner, in two layers, so that lamp light can fall on the lower
 * one only.
 */
export function bunk(
	x: number,
	y: number,
	width: number,
	looks: BunkLooks = {}
): { upper: string; lower: string } {
	const bunkBed = { x, y, width };
	return { upper: upperBunk(bunkBed, looks), lower: lowerBunk(bunkBed, looks) };
}
