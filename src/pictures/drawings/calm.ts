import { PAL, shade, tint } from '../palette.ts';
import { dot, el, line, oval } from '../shapes.ts';
import type { Drawing } from './drawing.ts';

const petal = (turn: number) =>
	el(
		'M0-8C-18-16-20-44 0-50C20-44 18-16 0-8Z',
		turn % 2 === 0 ? PAL.coral : tint(PAL.coral, 0.22),
		`transform="rotate(${turn * 60})"`
	);

const flower =
	line('M0 10C4 36-4 58 0 86', PAL.leaf, 6) +
	el('M1 58C16 36 34 38 40 40C36 56 20 66 1 62Z', PAL.leaf) +
	el('M-1 70C-14 52-30 52-36 54C-32 70-18 78-1 74Z', shade(PAL.leaf, 0.12)) +
	[0, 1, 2, 3, 4, 5].map(petal).join('') +
	dot(0, 0, 15, PAL.mustard) +
	line('M-6-4l2 2M4-6l2 2M-3 5l2 2M6 3l2 2', shade(PAL.mustard, 0.24), 3);

const candle =
	oval(0, 84, 46, 8, shade(PAL.lake, 0.14)) +
	oval(0, 80, 46, 9, PAL.lake) +
	el('M-17 8Q-8 2 0 8Q9 13 17 6V78Q0 86-17 78Z', PAL.butter) +
	el('M6 9Q12 10 17 6V78Q10 82 4 82Z', shade(PAL.butter, 0.1)) +
	line('M0 8V-6', PAL.ink, 3.4) +
	el('M0-52C14-32 18-22 14-10C10 0-10 0-14-10C-18-22-8-30 0-52Z', PAL.mustard) +
	el('M1-32C8-20 9-14 7-8C4-2-5-2-7-8C-9-15-3-20 1-32Z', tint(PAL.butter, 0.4));

const pencil =
	line('M-44 52C-30 40-22 64-8 50S14 52 26 44', PAL.lake, 5) +
	el('M-24 38L-12 12L44-46L58-32L2 26Z', PAL.mustard) +
	el('M-4 20L44-46L51-39L-8 32Z', shade(PAL.mustard, 0.12)) +
	el('M-24 38L-12 12L2 26Z', PAL.sand) +
	el('M-24 38L-19 27L-13 33Z', PAL.ink) +
	el('M44-46Q52-56 60-48T58-32Z', PAL.blush);

/** What goes with a quiet exercise: the flower to smell, the candle to blow out, the pencil. */
export const calmThings = {
	'calm-flower': { svg: flower, box: [-56, -56, 112, 148] },
	'calm-candle': { svg: candle, box: [-56, -58, 112, 152] },
	'calm-pencil': { svg: pencil, box: [-50, -58, 116, 120] }
} as const satisfies Record<string, Drawing>;
