import { CARD, mix, PAL, shade } from '../palette.ts';
import { block } from '../props/index.ts';
import { dot, el, line } from '../shapes.ts';

/** The town hall with its clock, small, for a sign. Around its middle. */
export const townHall = () =>
	block(-32, -2, 64, 30, mix(PAL.plum, PAL.blush, 0.2), 3) +
	block(-12, -26, 24, 54, PAL.plum, 2) +
	el('M-15-24L0-38L15-24Z', shade(PAL.plum, 0.3)) +
	dot(0, -14, 7, CARD) +
	line('M0-18V-14H4', PAL.ink, 2) +
	line('M-23 8v8M23 8v8', CARD, 7) +
	block(-6, 10, 12, 18, CARD, 4);
