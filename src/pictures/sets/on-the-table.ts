import { CARD, PAL, shade, tint } from '../palette.ts';
import { block, letter } from '../props/index.ts';
import { at, el, g, oval } from '../shapes.ts';

/** A jar with coins. Bottom middle. */
export const coinJar = (x: number, y: number, scale = 1, coins = 7): string => {
	const money = Array.from({ length: coins }, (_, i) =>
		oval(
			-8 + (i % 3) * 8,
			-5 - Math.floor(i / 3) * 5,
			7,
			3.6,
			i % 2 ? PAL.mustard : shade(PAL.mustard, 0.12)
		)
	).join('');
	return at(
		x,
		y,
		block(-17, -40, 34, 40, tint(PAL.sky, 0.35), 7) +
			money +
			el('M-13-36V-6Q-13-3-10-3V-36Z', CARD, 'opacity=".7"') +
			block(-15, -47, 30, 9, PAL.lake, 3),
		scale
	);
};

/** A letter that lies on a table. */
export const lyingLetter = (x: number, y: number, scale: number): string =>
	at(x, y, g(letter(), `skewX(-10) scale(${scale} ${scale * 0.42})`));
