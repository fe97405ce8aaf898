import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { block, moon } from '../props/index.ts';
import { at, dot, el, line, nth } from '../shapes.ts';

/** Rules of a house where more families live, as pictures around 0 0: pan, night, visit, shoes, ball. */
const rules = [
	block(-20, -10, 40, 26, PAL.brick, 5) +
		line('M-25-8H25', shade(PAL.brick, 0.2), 6) +
		line('M22-2h14', PAL.ink, 5) +
		line('M-8-20q-7-8 0-14M8-20q-7-8 0-14', PAL.stone, 4),
	block(-30, -30, 60, 60, PAL.navy, 28) + moon(2, 0, 18),
	block(-28, -30, 32, 58, PAL.lake, 3) +
		dot(-3, 2, 3, PAL.butter) +
		dot(19, -10, 9, '#b97a50') +
		el('M6 28C6 8 12 2 19 2C26 2 32 8 32 28Z', PAL.mustard),
	el('M-30-22H-8C-6-8 6-2 20 0C28 2 32 8 32 16H-30Z', PAL.lake) +
		line('M-29 18H31', tint(PAL.lake, 0.6), 6) +
		line('M-3-8l7-7M6-2l7-7M-28-22H-10', CARD, 4),
	dot(0, 0, 25, PAL.coral) + line('M-24-6Q0 8 24-6M-8 23Q4 0-2-25', CARD, 4.5)
] as const;

/** One rule on a card of 88 by 88, around its middle. */
export const ruleCard = (index: number, x: number, y: number, scale = 1, turn = 0): string =>
	at(x, y, block(-44, -44, 88, 88, CARD, 6) + at(0, 0, nth(rules, index), 1.08), scale, turn);

/** The whiteboard with the rules as pictures. Top left corner, 236 by 150. */
export function rulesBoard(x: number, y: number, scale = 1): string {
	const board = tint(mix(PAL.sky, PAL.paper, 0.5), 0.2);
	const pictures = rules.map((drawn, index) =>
		at(44 + (index % 3) * 74, 42 + Math.floor(index / 3) * 68, drawn, 0.86)
	);
	return at(
		x,
		y,
		block(-8, -8, 252, 166, PAL.stone, 6) +
			block(0, 0, 236, 150, board, 3) +
			pictures.join('') +
			line('M176 112h40M176 126h26', PAL.lake, 5) +
			block(60, 152, 116, 11, shade(PAL.stone, 0.2), 3) +
			line('M80 150h26', PAL.brick, 7) +
			line('M118 150h26', PAL.lake, 7),
		scale
	);
}
