import { CARD, HAIR, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, field, frame } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';

/** A football. Middle of the ball. */
export const football = (x: number, y: number, radius: number): string =>
	at(
		x,
		y,
		dot(0, 0, 20, CARD) +
			el('M-5-8L5-8L8 1L0 7L-8 1Z', PAL.ink) +
			el(
				'M-17-10L-11-16L-6-18L-10-9ZM17-10L11-16L6-18L10-9ZM-19 4L-12 8L-12 15ZM19 4L12 8L12 15ZM-5 19L0 13L5 19Z',
				PAL.ink
			) +
			el('M10-17C22-8 22 12 8 18C16 6 16-8 10-17Z', shade(CARD, 0.16), 'opacity=".6"'),
		radius / 20
	);

/** Sami and Bo in a frame. Top left corner, 76 by 60. */
export const friendsPhoto = (x: number, y: number, scale = 1, turn = 0): string => {
	const head = (px: number, skin: string, hair: string, top: string) =>
		el(`M${px - 14} 54C${px - 14} 42 ${px - 8} 40 ${px} 40S${px + 14} 42 ${px + 14} 54Z`, top) +
		dot(px, 28, 11, skin) +
		el(
			`M${px - 12} 28C${px - 12} 12 ${px + 12} 12 ${px + 12} 28C${px + 6} 22 ${px - 6} 22 ${px - 12} 28Z`,
			hair
		);
	return at(
		x,
		y,
		frame(
			0,
			0,
			76,
			60,
			field(6, 6, 64, 48, PAL.sky) +
				head(25, SKIN.s4, HAIR.dark, PAL.leaf) +
				dot(41, 17, 7, HAIR.black) +
				dot(61, 17, 7, HAIR.black) +
				head(51, SKIN.s6, HAIR.black, PAL.lake)
		),
		scale,
		turn
	);
};

export const headphones = (x: number, y: number, scale: number, turn = 0): string =>
	at(
		x,
		y,
		line('M-30 10V2a30 30 0 0 1 60 0V10', PAL.ink, 8) +
			block(-40, 4, 19, 34, PAL.lake, 7) +
			block(21, 4, 19, 34, shade(PAL.lake, 0.12), 7),
		scale,
		turn
	);

/** A book with a bicycle wheel on it. Bottom middle. */
export const book = (x: number, y: number, scale: number, colour: string, turn = 0): string =>
	at(
		x,
		y,
		block(-26, -72, 52, 72, colour, 3) +
			block(-26, -72, 9, 72, shade(colour, 0.18), 2) +
			oval(6, -42, 12, 12, tint(colour, 0.5)) +
			oval(6, -42, 7, 7, colour),
		scale,
		turn
	);

export const cloth = (x: number, y: number, colour: string): string =>
	oval(x, y, 116, 34, shade(colour, 0.08)) + oval(x, y - 3, 106, 28, colour);

/** A wooden train, its funnel to the right. Bottom middle. */
export const train = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		block(-34, -34, 26, 28, PAL.coral, 3) +
			block(-38, -40, 34, 8, PAL.plum, 3) +
			block(-10, -24, 44, 18, PAL.lake, 6) +
			block(18, -38, 12, 18, PAL.mustard, 2) +
			[-24, 0, 24]
				.map((wheel) => dot(wheel, -5, 8, PAL.ink) + dot(wheel, -5, 3, PAL.butter))
				.join(''),
		scale
	);

/** Blocks that small children play with. */
export const toyBlocks = (x: number, y: number): string =>
	block(x - 34, y - 32, 32, 32, PAL.lake, 4) +
	block(x + 2, y - 32, 32, 32, PAL.mustard, 4) +
	block(x - 16, y - 62, 30, 30, PAL.coral, 4);
