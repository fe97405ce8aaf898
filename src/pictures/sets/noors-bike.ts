import { block } from '../props/index.ts';
import { LIT, PAL, shade, tint } from '../palette.ts';
import { at, dot, el, line } from '../shapes.ts';

const paint = PAL.coral;

const wheel = (x: number): string =>
	`<circle cx="${x}" cy="-27" r="24" fill="none" stroke="${PAL.ink}" stroke-width="5.500"/>` +
	line(`M${x - 21}-27h42M${x - 10}-45l20 36M${x + 10}-45l-20 36`, PAL.stone, 1.5) +
	dot(x, -27, 4, PAL.ink);

/** Noor's bike with its little side wheel and a basket, to the right. Bottom middle, 92 high. */
export const noorsBike = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		wheel(-42) +
			wheel(42) +
			line('M-42-27L-24-66M-42-27L-4-28L-24-66M-4-28C14-30 24-46 30-72M42-27L30-80', paint, 7) +
			line('M-66-24A25 25 0 0 1-42-54M18-30A25 25 0 0 1 42-54', paint, 5) +
			line('M-42-27L-34-10', PAL.ink, 3.5) +
			dot(-33, -9, 9, PAL.ink) +
			dot(-33, -9, 4.5, PAL.stone) +
			el('M-46-38H0Q8-28 0-19H-46Q-53-28-46-38Z', shade(paint, 0.12)) +
			dot(-4, -28, 5, PAL.butter) +
			line('M-4-28L2-15M-3-14h10', PAL.ink, 3.5) +
			el('M-38-76q4-6 16-4q12 0 14 6q-12 5-30 2Z', shade(PAL.wood, 0.25)) +
			line('M-24-72V-64', PAL.ink, 4.5) +
			line('M30-80L28-90M16-92q10-5 20 1', PAL.ink, 4.5) +
			block(36, -88, 32, 24, tint(PAL.wood, 0.35), 5, 0.8) +
			line('M39-80H65M39-72H65', shade(PAL.wood, 0.05), 2.2) +
			dot(46, -58, 4.5, LIT.lamp),
		scale
	);
