import type { Flag } from '../figures/index.ts';
import { CARD, mix, PAL, shade } from '../palette.ts';
import { cut, el, line, nth, path, rng, type Corner } from '../shapes.ts';
import { door, win } from './openings.ts';
import { block, sheet } from './pieces.ts';

/** How a house looks. Gables as in Dutch streets: stepped, pointed, bell-shaped or straight. */
export interface HouseLooks {
	roof?: 'trap' | 'punt' | 'klok' | 'lijst';
	trim?: string;
	/** Colour of the roof of a straight gable. */
	tile?: string;
	/** How many bricks show. */
	n?: number;
	floors?: number;
	/** Lit windows: the gable, then each floor from above. */
	lit?: readonly Flag[];
	/** Colour of the door; without one there is none. */
	door?: string;
	curtain?: string;
	pot?: Flag;
}

/** A house while it is drawn. */
interface Front {
	x: number;
	y: number;
	width: number;
	height: number;
	colour: string;
	looks: HouseLooks;
	trim: string;
	/** The height where walls end and the gable begins. */
	top: number;
	middle: number;
}

/** Some bricks, here and there. */
export function bricks(
	x: number,
	y: number,
	width: number,
	height: number,
	colour: string,
	count: number,
	seed: number
): string {
	const random = rng(seed | 0);
	let d = '';
	for (let index = 0; index < count; index++) {
		const right = x + 8 + random() * (width - 26);
		const down = y + 10 + Math.floor((random() * (height - 16)) / 9) * 9;
		d += path`M${right} ${down}h${8 + random() * 5}`;
	}
	return line(d, colour, 3);
}

/** The tiled roof that shows above a straight gable, with its dormer. */
function tiledRoof({ x, width, top, middle, looks, trim }: Front): string {
	const tile = looks.tile ?? shade(PAL.brick, 0.34);
	const rows = [0, 1, 2].map(
		(row) => path`M${x + 12 - row * 3} ${top - 34 + row * 12}H${x + width - 12 + row * 3}`
	);
	const roof: Corner[] = [
		[x + 8, top - 46],
		[x + width - 8, top - 46],
		[x + width + 2, top + 4],
		[x - 2, top + 4]
	];
	return (
		sheet(roof, 4, tile) +
		line(rows.join(''), shade(tile, 0.2), 2.4) +
		block(middle - 26, top - 42, 18, 24, trim, 2) +
		block(middle - 23, top - 38, 12, 18, PAL.sky, 1, 0.4)
	);
}

/** The steps of a stepped gable: from and to, in parts of the width, and how high. */
const steps = [
	[0, 0.15, 0],
	[0.15, 0.3, 22],
	[0.3, 0.42, 44],
	[0.42, 0.58, 62],
	[0.58, 0.7, 44],
	[0.7, 0.85, 22],
	[0.85, 1, 0]
] as const;

function bell({ x, y, width, top, middle, colour, trim }: Front): string {
	const curve =
		path`C${x + width * 0.2} ${top - 4} ${x + width * 0.24} ${top - 26} ${x + width * 0.28} ${top - 44}` +
		path`Q${middle} ${top - 82} ${x + width * 0.72} ${top - 44}` +
		path`C${x + width * 0.76} ${top - 26} ${x + width * 0.8} ${top - 4} ${x + width} ${top}`;
	return (
		el(path`M${x} ${y}V${top}${curve}V${y}Z`, colour) + line(path`M${x} ${top}${curve}`, trim, 6)
	);
}

function steppedOutline({ x, y, width, top }: Front): Corner[] {
	const stairs = steps.flatMap(([from, to, up]): Corner[] => [
		[x + width * from, top - up],
		[x + width * to, top - up]
	]);
	return [[x, y], ...stairs, [x + width, y]];
}

function walls(front: Front): string {
	const { x, y, width, top, middle, colour, looks } = front;
	if (looks.roof === 'klok') return bell(front);
	if (looks.roof === 'trap') return el(cut(steppedOutline(front), 2), colour);
	const peak: Corner[] = looks.roof === 'punt' ? [[middle, top - 64]] : [];
	return sheet([[x, y], [x, top], ...peak, [x + width, top], [x + width, y]], 2, colour);
}

/** The light edge along the top. */
function coping({ x, width, top, middle, looks, trim }: Front): string {
	switch (looks.roof) {
		case 'punt':
			return line(
				path`M${x - 3} ${top + 3}L${middle} ${top - 64}L${x + width + 3} ${top + 3}`,
				trim,
				7
			);
		case 'trap':
			return steps
				.map(([from, to, up]) =>
					block(x + width * from - 2, top - up - 4, width * (to - from) + 4, 6, trim, 1, 0.5)
				)
				.join('');
		case 'klok':
			return '';
		default:
			return block(x - 5, top - 2, width + 10, 11, trim, 2);
	}
}

/** One row of windows; on the ground floor the door takes the place of the right one. */
function floor(front: Front, index: number, floors: number): string {
	const { x, width, height, top, looks, trim } = front;
	const isGround = index === floors - 1;
	const windowHeight = Math.min(54, ((height - 30) / floors) * 0.58);
	const windowY = top + 22 + index * ((height - 34) / floors);
	const shared = {
		lit: looks.lit?.[index + 1],
		curtain: looks.curtain,
		frame: trim,
		cross: 0
	} as const;
	if (isGround && looks.door) {
		return win(x + width * 0.1, windowY + 4, width * 0.36, windowHeight + 8, {
			...shared,
			pot: looks.pot
		});
	}
	const [left, right] = [x + width * 0.14, x + width * 0.59];
	const windowWidth = width * 0.27;
	return (
		win(left, windowY, windowWidth, windowHeight, shared) +
		win(right, windowY, windowWidth, windowHeight, { ...shared, pot: isGround && looks.pot })
	);
}

/** A house from its bottom left corner. */
export function house(
	x: number,
	y: number,
	width: number,
	height: number,
	colour: string,
	looks: HouseLooks = {}
): string {
	const { trim = CARD, floors = 2, roof = 'lijst', lit } = looks;
	const [top, middle] = [y - height, x + width / 2];
	const front: Front = { x, y, width, height, colour, looks, trim, top, middle };
	const shadow = shade(colour, 0.16);
	const side = path`M${x + width - 9} ${y}V${top + 6}h9V${y}Z`;
	let drawn = (roof === 'lijst' ? tiledRoof(front) : '') + walls(front) + coping(front);
	drawn += bricks(x, top + 14, width, height - 40, shadow, looks.n ?? 11, x * 3 + width);
	drawn += block(x, y - 24, width, 24, shade(colour, 0.3), 1, 0.6);
	drawn += el(side, shadow, 'opacity=".6"');
	if (roof === 'punt' || roof === 'klok') {
		drawn += win(middle - 13, top - 24, 26, 30, { lit: lit?.[0], cross: 0, frame: trim });
	}
	for (let index = 0; index < floors; index++) drawn += floor(front, index, floors);
	if (!looks.door) return drawn;
	const doorHeight = Math.min(92, ((height - 30) / floors) * 0.9);
	const doorLooks = { lit: lit?.[floors] };
	return drawn + door(x + width * 0.6, y, width * 0.27, doorHeight, looks.door, doorLooks);
}

/** A block of flats from its bottom left corner: every home has a balcony. */
export function apartment(
	x: number,
	y: number,
	width = 190,
	height = 300,
	colour: string = mix(PAL.stone, PAL.blush, 0.4),
	{ rows = 4, lit = 0 }: { rows?: number; lit?: Flag } = {}
): string {
	const top = y - height;
	const rowHeight = (height - 64) / rows;
	const columnWidth = (width - 28) / 3;
	const home = (row: number, column: number) => {
		const [left, high] = [x + 14 + column * columnWidth, top + 18 + row * rowHeight];
		const curtain = nth([PAL.coral, PAL.butter, PAL.sage], (row + column) % 3);
		const balcony = nth([PAL.lake, PAL.sage, PAL.coral], (row * 2 + column) % 3);
		return (
			win(left + 5, high, columnWidth - 14, rowHeight * 0.5, {
				lit: lit && (row * 3 + column * 5) % 4 < 2,
				sill: 0,
				cross: 0,
				curtain: (row + column) % 2 ? null : curtain
			}) + block(left, high + rowHeight * 0.5 - 2, columnWidth - 4, rowHeight * 0.24, balcony, 2)
		);
	};
	let drawn =
		block(x, top, width, height, colour, 3) +
		el(path`M${x + width - 14} ${y}V${top + 3}h14V${y}Z`, shade(colour, 0.14)) +
		block(x - 4, top - 8, width + 8, 12, shade(colour, 0.3), 3);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < 3; column++) drawn += home(row, column);
	}
	return drawn + door(x + width / 2 - 18, y, 36, 44, PAL.lake);
}
