import { mix, PAL, shade, tint } from '../palette.ts';
import { at, el, g, path } from '../shapes.ts';
import { block, gshadow } from './pieces.ts';

const card = mix(PAL.wood, PAL.sand, 0.42);

/** How big the front of an open box is. */
interface Size {
	w: number;
	h: number;
}

/** The inside and the flaps at the back and the sides. What is in the box comes over it. */
function inside({ w, h }: Size): string {
	const half = w / 2;
	const [left, right] = [-half + w * 0.09, half - w * 0.09];
	const far = -h - w * 0.15;
	const backFlap = path`M${left} ${far}H${right}L${right + 8} ${far - w * 0.17}H${left - 8}Z`;
	const leftFlap =
		path`M${-half} ${-h}L${left} ${far}L${-half - w * 0.1} ${far - w * 0.07}` +
		path`L${-half - w * 0.18} ${-h - w * 0.08}Z`;
	const rightFlap =
		path`M${half} ${-h}L${right} ${far}L${right + w * 0.1} ${far - w * 0.16}` +
		path`L${half + w * 0.12} ${-h - w * 0.18}Z`;
	const hollow = path`M${-half} ${-h + 4}L${left} ${far}H${right}L${half} ${-h + 4}Z`;
	return (
		gshadow(6, 2, half + 14, 9) +
		el(backFlap, tint(card, 0.1)) +
		el(hollow, shade(card, 0.34)) +
		el(leftFlap, tint(card, 0.3)) +
		g(el(rightFlap, shade(card, 0.06)), '', 'class="swing"')
	);
}

/** The front with its flap hanging down; it covers what is in the box. */
function front({ w, h }: Size): string {
	const half = w / 2;
	const flap = (inset: number, length: number) =>
		path`M${-half} ${-h}H${half}L${half - inset} ${length - h}H${inset - half}Z`;
	const heart = path`M${-w * 0.3} ${-h * 0.3}c-10-11-20 0-10 9l10 9l10-9c10-9 0-20-10-9Z`;
	return (
		block(-half, -h, w, h, card, 3) +
		el(path`M${w * 0.24} ${-h}H${half}V0H${w * 0.22}Z`, shade(card, 0.1)) +
		el(flap(14, w * 0.2), shade(card, 0.2)) +
		el(flap(10, w * 0.17), tint(card, 0.24)) +
		el(heart, PAL.brick)
	);
}

/**
 * An open moving box with the heart, from its bottom middle; its right flap can move (`swing`).
 * @param content what looks out, drawn from the middle of the front's upper edge
 */
export const openBox = (x: number, y: number, w: number, h: number, content = ''): string =>
	at(x, y, inside({ w, h }) + at(0, -h, content) + front({ w, h }));
