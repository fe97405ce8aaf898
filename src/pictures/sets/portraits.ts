import { BODY, figure, type Figure } from '../figures/index.ts';
import { CARD, SHADOW } from '../palette.ts';
import { at, dot, g } from '../shapes.ts';

/** The clip of `medallion`; once in a picture that has them. */
export const medallionClip = '<clipPath id="round"><circle r="56"/></clipPath>';

/** A round of paper with something in it, around its middle. */
export const roundPaper = (
	x: number,
	y: number,
	ground: string,
	inner: string,
	scale = 1
): string =>
	at(
		x,
		y,
		dot(4, 6, 61, SHADOW, 'opacity=".13"') +
			dot(0, 0, 61, CARD) +
			dot(0, 0, 56, ground) +
			g(inner, '', 'clip-path="url(#round)"'),
		scale
	);

/** Somebody's head and shoulders in a round of paper. */
export function medallion(who: Figure, x: number, y: number, ground: string, scale = 1): string {
	const size = 1.02;
	const head = BODY[who.age ?? 'adult'].hy;
	const bust = figure({
		...who,
		x: 0,
		y: 4 - head * size,
		s: size,
		noLegs: true,
		noShadow: true,
		still: true,
		flat: true
	});
	return roundPaper(x, y, ground, bust, scale);
}
