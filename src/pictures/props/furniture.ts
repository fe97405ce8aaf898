import { PAL, shade, tint } from '../palette.ts';
import { at, g, line, path } from '../shapes.ts';
import { block, gshadow, sheet } from './pieces.ts';

/** A chair from behind, from its bottom middle. */
export const chair = (x: number, y: number, scale = 1, colour: string = PAL.wood): string =>
	at(
		x,
		y,
		line('M-24 0L-21-50M24 0L21-50M-22-50L-24-128M22-50L24-128', colour, 7) +
			block(-27, -56, 54, 10, colour, 4) +
			block(-27, -130, 54, 16, colour, 6) +
			block(-26, -102, 52, 11, shade(colour, 0.1), 5),
		scale
	);

/** A table from its bottom middle. */
export function table(
	x: number,
	y: number,
	width = 440,
	height = 130,
	colour: string = PAL.wood
): string {
	const half = width / 2;
	const legs =
		path`M${-half + 30} ${-height + 20}L${-half + 22} 0` +
		path`M${half - 30} ${-height + 20}L${half - 22} 0`;
	const grain =
		path`M${-width * 0.3} ${-height - 12}h${width * 0.22}` +
		path`M${width * 0.1} ${-height - 4}h${width * 0.2}` +
		path`M${-width * 0.12} ${-height + 2}h${width * 0.1}`;
	const top = sheet(
		[
			[-half + 24, -height - 26],
			[half - 24, -height - 26],
			[half, -height + 10],
			[-half, -height + 10]
		],
		8,
		tint(colour, 0.12)
	);
	const edge = sheet(
		[
			[-half, -height + 6],
			[half, -height + 6],
			[half - 2, -height + 24],
			[-half + 2, -height + 24]
		],
		5,
		shade(colour, 0.12)
	);
	return g(
		line(legs, shade(colour, 0.22), 13) + top + line(grain, shade(colour, 0.04), 2.4) + edge,
		path`translate(${x} ${y})`
	);
}

/** A sofa from its bottom middle. */
export function sofa(x: number, y: number, colour: string = PAL.plum, width = 210): string {
	const half = width / 2;
	return at(
		x,
		y,
		gshadow(0, 0, half) +
			line(path`M${-half + 22} -2V-14M${half - 22} -2V-14`, PAL.wood, 8) +
			block(-half + 8, -108, width - 16, 80, colour, 20) +
			block(-half + 20, -62, half - 22, 36, tint(colour, 0.12), 10) +
			block(2, -62, half - 22, 36, tint(colour, 0.06), 10) +
			block(-half - 4, -76, 34, 66, shade(colour, 0.06), 15) +
			block(half - 30, -76, 34, 66, shade(colour, 0.18), 15) +
			block(-half + 14, -30, width - 28, 18, shade(colour, 0.12), 6)
	);
}

/** A judge's bench or a counter, from its bottom middle. */
export function bench(x: number, y: number, width = 420, height = 120): string {
	const half = width / 2;
	const pitch = (width - 32) / 5;
	const panels = [0, 1, 2, 3, 4].map((column) => {
		const left = -half + 16 + column * pitch;
		return block(left, -height + 30, pitch - 10, height - 46, shade(PAL.wood, 0.13), 4);
	});
	const top = sheet(
		[
			[-half - 14, -height - 8],
			[half + 14, -height - 8],
			[half + 10, -height + 14],
			[-half - 10, -height + 14]
		],
		5,
		tint(PAL.wood, 0.16)
	);
	const edge = sheet(
		[
			[-half - 8, -height + 12],
			[half + 8, -height + 12],
			[half + 6, -height + 20],
			[-half - 6, -height + 20]
		],
		3,
		shade(PAL.wood, 0.22)
	);
	return g(
		block(-half, -height, width, height, PAL.wood, 4) + panels.join('') + top + edge,
		path`translate(${x} ${y})`
	);
}
