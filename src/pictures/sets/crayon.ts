import { block } from '../props/index.ts';
import { shade, tint } from '../palette.ts';
import { at, el, line } from '../shapes.ts';

/** A thick crayon around its middle, its tip up, 54 long. */
export const crayon = (x: number, y: number, turn: number, colour: string): string =>
	at(
		x,
		y,
		block(-7, -24, 14, 42, colour, 3, 0.5) +
			el('M-6-23H6L2-36H-2Z', tint(colour, 0.2)) +
			line('M-6 4H6', shade(colour, 0.25), 3),
		1,
		turn
	);
