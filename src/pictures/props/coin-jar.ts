import { CARD, PAL, shade, tint } from '../palette.ts';
import { at, el, g, line, oval } from '../shapes.ts';
import { gshadow } from './pieces.ts';

/** A coin that lies flat, without an amount. */
export const coin = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		oval(0, 3, 19, 8, shade(PAL.mustard, 0.34)) +
			oval(0, 0, 19, 8, PAL.mustard) +
			oval(0, 0, 13, 5, tint(PAL.mustard, 0.3)),
		scale
	);

/** Where the coins of a layer lie, and how high the layer is. */
const layers = [
	[-32, 0, 32],
	[-38, -14, 12, 37],
	[-28, 2, 34],
	[-38, -8, 20, 39],
	[-30, 0, 31],
	[-20, 14]
] as const;

/** A glass jar from its bottom middle. @param filled how many of six layers of coins are in it; the upper two can come and go (`glow`) */
export function coinJar(x: number, y: number, scale = 1, filled = 6): string {
	const rows = layers
		.slice(0, filled)
		.map((coins, row) => coins.map((right) => coin(right, -16 - row * 14)).join(''));
	const staying = rows.slice(0, 4).join('');
	const leaving = rows.slice(4).join('');
	const glass =
		'M-58 0C-64-10-64-100-58-116C-52-128-44-130-44-142H44C44-130 52-128 58-116C64-100 64-10 58 0Q0 8-58 0Z';
	const pale = tint(PAL.sky, 0.45);
	return at(
		x,
		y,
		gshadow(8, 2, 70, 9) +
			el(glass, pale, `opacity="${filled ? 0.55 : 0.36}"`) +
			(filled ? '' : oval(0, -2, 50, 7, tint(PAL.sky, 0.2), 'opacity=".5"')) +
			staying +
			(leaving ? g(leaving, '', 'class="glow"') : '') +
			(filled ? el(glass, pale, 'opacity=".22"') : '') +
			line('M-46-20C-50-50-50-86-46-104', CARD, 7, 'opacity=".8"') +
			oval(0, -142, 46, 9, tint(PAL.sky, 0.2)) +
			oval(0, -142, 38, 6, shade(PAL.sky, 0.12)),
		scale
	);
}
