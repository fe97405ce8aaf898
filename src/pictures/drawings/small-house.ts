import { CARD, PAL, shade } from '../palette.ts';
import { block, sheet } from '../props/index.ts';
import { dot, el, line } from '../shapes.ts';

/** A house as a child draws it: one door, one window in the gable, a white edge. Bottom middle at 0 0. */
export const smallHouse = (colour: string): string =>
	el('M-30 0V-46L0-80L30-46V0Z', colour) +
	el('M12 0V-66L30-46V0Z', shade(colour, 0.1)) +
	line('M-34-44L0-84L34-44', CARD, 7) +
	block(-9, -60, 18, 17, CARD, 3) +
	block(-6, -57, 12, 11, PAL.sky, 2) +
	block(-15, -37, 30, 37, CARD, 3) +
	sheet(
		[
			[-10, -32],
			[10, -32],
			[10, 0],
			[-10, 0]
		],
		2,
		PAL.lake
	) +
	dot(6, -15, 2.6, PAL.butter);
