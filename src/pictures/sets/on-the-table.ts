import { letter } from '../props/index.ts';
import { at, g } from '../shapes.ts';

/** A letter that lies on a table. */
export const lyingLetter = (x: number, y: number, scale: number): string =>
	at(x, y, g(letter(), `skewX(-10) scale(${scale} ${scale * 0.42})`));
