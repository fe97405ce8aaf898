import { block } from '../props/index.ts';
import { PAL, shade, tint } from '../palette.ts';
import { at, el, line, oval } from '../shapes.ts';

const cloth = PAL.lake;

/** The back of Noor's bag with its straps and the dark of its opening; things stick out before it. */
export const bagBack = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		line('M-27-40C-38-34-38-12-29-8M27-40C38-34 38-12 29-8', shade(cloth, 0.3), 5) +
			line('M-7-68q7-9 14 0', shade(cloth, 0.35), 3.4) +
			el('M-26-50C-29-64-18-70 0-70C18-70 29-64 26-50Z', shade(cloth, 0.12)) +
			oval(0, -53, 25, 11, shade(cloth, 0.5)),
		scale
	);

/** The front of Noor's bag with its pocket. */
export const bagFront = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		el('M-26-54Q0-36 26-54L29-7Q29 0 21 0H-21Q-29 0-29-7Z', cloth) +
			el('M26-54Q18-49 12-46.500L15 0H21Q29 0 29-7Z', shade(cloth, 0.14)) +
			line('M-26-54Q0-36 26-54', tint(cloth, 0.3), 2.6) +
			block(-18, -31, 36, 25, PAL.mustard, 6, 0.5) +
			line('M-14-24H14', shade(PAL.mustard, 0.25), 1.8),
		scale
	);

/** Noor's own bag, wide open. Bottom middle, 58 wide and 70 high; its opening is at -53. */
export const openBag = (x: number, y: number, scale = 1): string =>
	bagBack(x, y, scale) + bagFront(x, y, scale);
