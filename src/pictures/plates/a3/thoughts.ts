import { noor } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { sheet } from '../../props/index.ts';
import { at, blob, dot, el, line, oval, scallop } from '../../shapes.ts';

/** The white of a thought, around its middle. */
export const thought = (x: number, y: number, w: number, h: number): string =>
	el(scallop(x, y, w, h, 11, 1.12, 5), CARD);

/** What leads from a head to its thought: dots with their sizes. */
export const thoughtDots = (dots: readonly (readonly [number, number, number])[]): string =>
	dots.map(([x, y, radius]) => dot(x, y, radius, CARD)).join('');

/** The cloth on the table where the cup lies. */
export const tableCloth = mix(PAL.lake, PAL.sky, 0.12);

/** Noor's cup on its side, milk running out of it. Middle below its rim. */
export function cupOnItsSide(): string {
	const milk = blob(
		[
			[2, -3],
			[-22, 1],
			[-40, -2],
			[-54, 6],
			[-34, 13],
			[-6, 11],
			[10, 8]
		],
		true,
		1
	);
	const cup = sheet(
		[
			[0, -25],
			[27, -21],
			[28, 0],
			[0, 4]
		],
		4,
		PAL.mustard
	);
	return (
		el(milk, shade(PAL.lake, 0.4), 'opacity=".2" transform="translate(1.5 2)"') +
		oval(15, 4, 18, 4, shade(PAL.lake, 0.4), 'opacity=".2"') +
		el(milk, CARD) +
		line('M10-22C8-36 22-36 21-21', shade(PAL.mustard, 0.12), 4) +
		cup +
		el('M4-5L28-4V0L4 3Z', shade(PAL.mustard, 0.12)) +
		oval(0, -10.5, 6.5, 14.5, tint(PAL.mustard, 0.35)) +
		oval(0.6, -10, 5, 12.5, shade(PAL.mustard, 0.34)) +
		el('M-3-1C-1-3 3-3 4.500-1C4 3 2 4-1 4Z', CARD)
	);
}

/** The cup as it comes back in a thought, on a piece of the cloth: milk would be lost on white. */
export const cupInThought = (): string =>
	sheet(
		[
			[-46, -11],
			[28, -11],
			[40, 15],
			[-62, 15]
		],
		3,
		tableCloth
	) +
	sheet(
		[
			[-62, 13],
			[40, 13],
			[40, 20],
			[-62, 20]
		],
		2,
		shade(tableCloth, 0.14)
	) +
	cupOnItsSide();

/** A drum with its two sticks. Bottom middle. */
export function drum(x: number, y: number, scale = 1): string {
	return at(
		x,
		y,
		sheet(
			[
				[-34, -40],
				[34, -40],
				[32, 0],
				[-32, 0]
			],
			8,
			PAL.lake
		) +
			line('M-30-36L-16-6L0-36L16-6L30-36', tint(PAL.sky, 0.3), 3.5) +
			oval(0, -40, 34, 10, tint(PAL.butter, 0.4)) +
			line('M-12-44L-40-72M14-44L38-76', PAL.wood, 5) +
			dot(-12, -44, 5, PAL.wood) +
			dot(14, -44, 5, PAL.wood) +
			line('M-56-52q-8 8-4 18M56-52q8 8 4 18', PAL.coral, 4),
		scale
	);
}

/** Noor as she was: cross, a tangle over her head. Where her feet are. */
export const crossNoor = (x: number, y: number, scale = 1): string =>
	figure({ ...noor, x, y, s: scale, pose: 'fists', mood: 'angry', noShadow: 1 }) +
	at(
		x,
		y - 214 * scale,
		line('M-30 6C-46-22-4-34 0-8C2 12-28 8-14-14C2-36 44-24 32 2C22 18-2 6 10-12', PAL.plum, 6),
		scale
	);
