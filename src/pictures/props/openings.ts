import type { Flag } from '../figures/index.ts';
import { CARD, LIT, PAL, shade, tint } from '../palette.ts';
import { part } from '../parts.ts';
import { at, dot, el, g, line, path } from '../shapes.ts';
import { block } from './pieces.ts';

/** How a window looks; 0 leaves a detail out. */
export interface WindowLooks {
	frame?: string | undefined;
	pane?: string | undefined;
	lit?: Flag | undefined;
	/** Colour of open curtains. */
	curtain?: string | null | undefined;
	bars?: Flag;
	/** The bar across. */
	cross?: Flag;
	/** Width of the bars. */
	bw?: number;
	sill?: Flag;
	/** A plant on the sill. */
	pot?: Flag | undefined;
}

function shine(w: number, h: number, pane: string): string {
	const d = path`M${w * 0.12} ${h * 0.7}L${w * 0.62} 3H${w * 0.86}L${w * 0.12} ${h}Z`;
	return el(d, tint(pane, 0.45), 'opacity=".7"');
}

function curtains(w: number, h: number, colour: string): string {
	const left = path`M0 0H${w * 0.34}C${w * 0.3} ${h * 0.4} ${w * 0.18} ${h * 0.7} ${w * 0.14} ${h}H0Z`;
	const right = path`M${w} 0H${w * 0.66}C${w * 0.7} ${h * 0.4} ${w * 0.82} ${h * 0.7} ${w * 0.86} ${h}H${w}Z`;
	return g(el(left, colour) + el(right, shade(colour, 0.08)), '', 'class="curtain"');
}

const sillPlant = (x: number, y: number): string =>
	at(
		x,
		y,
		el('M-7-10H7L5 1H-5Z', PAL.brick) +
			el('M0-9C-10-14-10-24-6-28C-2-24 0-18 0-9ZM0-9C8-14 10-22 8-27C3-24 0-18 0-9Z', PAL.leaf)
	);

/** A window from its top left corner. Equal windows of a picture are drawn once and shared. */
export function win(
	x: number,
	y: number,
	width: number,
	height: number,
	looks: WindowLooks = {}
): string {
	const { frame = CARD, lit, curtain, bars = 1, cross = 1, bw = 4, sill = 1, pot } = looks;
	const pane = lit ? LIT.pane : (looks.pane ?? PAL.sky);
	const [w, h] = [Math.round(width), Math.round(height)];
	let drawn = block(-4, -4, w + 8, h + 8, frame, 3) + block(0, 0, w, h, pane, 2, 0.6);
	if (!lit) drawn += shine(w, h, pane);
	if (curtain) drawn += curtains(w, h, curtain);
	const across = cross ? path`M0 ${h * 0.4}H${w}` : '';
	if (bars) drawn += line(path`M${w / 2} 0V${h}${across}`, frame, bw);
	if (sill) drawn += block(-7, h + 2, w + 14, 6, shade(frame, 0.14), 2);
	return part(x, y, drawn) + (pot ? sillPlant(x + w * 0.72, y + h) : '');
}

/** A front door from its bottom left corner, closed. */
export function door(
	x: number,
	y: number,
	width: number,
	height: number,
	colour: string = PAL.leaf,
	{ lit }: { lit?: Flag | undefined } = {}
): string {
	const [left, wide] = [x + width * 0.18, width * 0.64];
	return (
		block(x - 6, y - height - 7, width + 12, height + 7, CARD, 3) +
		block(x, y - height, width, height, colour, 2, 0.5) +
		block(left, y - height * 0.9, wide, height * 0.26, lit ? LIT.pane : PAL.sky, 2, 0.5) +
		block(left, y - height * 0.52, wide, height * 0.38, shade(colour, 0.14), 2, 0.5) +
		line(path`M${x + width * 0.34} ${y - height * 0.57}h${width * 0.32}`, PAL.butter, 4) +
		dot(x + width * 0.86, y - height * 0.48, 3, PAL.butter) +
		block(x - 10, y - 5, width + 20, 7, shade(PAL.stone, 0.08), 2)
	);
}
