import { PAL, shade, SHADOW } from '../palette.ts';
import { cut, dot, el, line, path } from '../shapes.ts';
import type { Rig } from './rig.ts';
import type { Cut } from './types.ts';

/** One garment on one body: what all its details are drawn from. */
export interface Garment {
	rig: Rig;
	cut: Cut;
	cloth: string;
	/** The cloth in its own shadow. */
	fold: string;
	/** Half widths: of the neck, the shoulders and the hem. */
	neck: number;
	shoulder: number;
	hem: number;
	/** Heights: of the shoulder line, halfway, and the lowest edge. */
	top: number;
	middle: number;
	bottom: number;
	/** Half the width at a height. */
	widthAt: (y: number) => number;
}

/** How far below the hip a cut reaches, in leg lengths. */
const length: Partial<Record<Cut, number>> = { dress: 0.46, coat: 0.42, robe: 0.93, tunic: 0.3 };

const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
	a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;

/** Half widths along the side seam, found by halving: patterns need no clip paths. */
function seam(garment: Omit<Garment, 'widthAt'>): (y: number) => number {
	const { top, middle, bottom, shoulder, hem } = garment;
	return (y) => {
		if (y < top + 14) return shoulder - (top + 14 - y) * 0.5;
		let [low, high] = [0, 1];
		for (let step = 0; step < 9; step++) {
			const half = (low + high) / 2;
			if (cubic(top + 14, middle, bottom - 20, bottom, half) < y) low = half;
			else high = half;
		}
		return cubic(shoulder, shoulder + 1, hem - 2, hem, low);
	};
}

/** Measures what someone wears above. */
export function garmentOf(rig: Rig): Garment {
	const { body, width, seat } = rig;
	const cutName = rig.top.cut ?? 'sweater';
	const cloth = rig.top.color ?? PAL.lake;
	const below = length[cutName] ?? 0;
	const flare = 1 + below * (cutName === 'coat' ? 0.55 : 0.95);
	const bottom = seat === undefined ? body.hip + 6 - body.hip * below : body.hip + 8;
	const measured = {
		rig,
		cut: cutName,
		cloth,
		fold: shade(cloth, 0.15),
		neck: 8.5,
		shoulder: body.sh * width,
		hem: body.hem * width * (below && seat === undefined ? flare : 1.02),
		top: body.sy,
		middle: (body.sy + bottom) / 2,
		bottom
	};
	return { ...measured, widthAt: seam(measured) };
}

/** From the shoulder round the hem and back: one closed path. */
function outline({ neck, shoulder, hem, top, middle, bottom }: Garment): string {
	return (
		path`M${neck} ${top - 6}C${neck + 7} ${top - 2} ${shoulder - 5} ${top - 1} ${shoulder} ${top + 14}` +
		path`C${shoulder + 1} ${middle} ${hem - 2} ${bottom - 20} ${hem} ${bottom}` +
		path`Q0 ${bottom + 6} ${-hem} ${bottom}` +
		path`C${-hem + 2} ${bottom - 20} ${-shoulder - 1} ${middle} ${-shoulder} ${top + 14}` +
		path`C${-shoulder + 5} ${top - 1} ${-neck - 7} ${top - 2} ${-neck} ${top - 6}Z`
	);
}

/** Stripes end flat, at the seams. */
export const flatEnds = 'stroke-linecap="butt"';

/** Distance and width of stripes, which follow the size of the body. */
export const stripesOf = ({ body }: Rig): { gap: number; width: number } =>
	body.hip < -90 ? { gap: 17, width: 5 } : { gap: 13, width: 4.5 };

function stripes({ rig, top, bottom, widthAt }: Garment, colour: string): string {
	const { gap, width } = stripesOf(rig);
	let drawn = '';
	for (let y = top + 20; y < bottom - 4; y += gap) {
		const half = widthAt(y) - 1;
		drawn += line(path`M${-half} ${y}Q0 ${y + 5} ${half} ${y}`, colour, width, flatEnds);
	}
	return drawn;
}

function dots({ top, bottom, widthAt }: Garment, colour: string): string {
	let drawn = '';
	for (let row = 0, y = top + 20; y < bottom - 8; y += 14, row++) {
		for (let x = -48 + (row % 2) * 8; x < 50; x += 16) {
			if (Math.abs(x) < widthAt(y) - 5) drawn += dot(x, y, 2.2, colour);
		}
	}
	return drawn;
}

function band({ top, bottom, widthAt }: Garment, colour: string): string {
	const y = top + (bottom - top) * 0.42;
	const [upper, lower] = [widthAt(y), widthAt(y + 20)];
	const d = path`M${-upper} ${y}Q0 ${y + 5} ${upper} ${y}L${lower} ${y + 18}Q0 ${y + 23} ${-lower} ${y + 18}Z`;
	return el(d, colour);
}

function pattern(garment: Garment): string {
	const { pattern: kind, color2 = PAL.paper } = garment.rig.top;
	if (kind === 'stripes') return stripes(garment, color2);
	if (kind === 'dots') return dots(garment, color2);
	return kind === 'band' ? band(garment, color2) : '';
}

/** One shadow shape down the right side. */
function sideShadow({ shoulder, hem, top, middle, bottom }: Garment): string {
	const d =
		path`M${shoulder * 0.55} ${top + 2}C${shoulder - 4} ${top} ${shoulder - 2} ${top + 4} ${shoulder} ${top + 14}` +
		path`C${shoulder + 1} ${middle} ${hem - 2} ${bottom - 20} ${hem} ${bottom}` +
		path`Q${hem * 0.7} ${bottom + 3} ${hem * 0.5} ${bottom + 4}` +
		path`C${hem * 0.62} ${middle + 16} ${shoulder * 0.8} ${top + 36} ${shoulder * 0.55} ${top + 2}Z`;
	return el(d, SHADOW, 'fill-opacity=".13"');
}

/** A collar that closes round the neck; `sag` is how low it hangs in front. */
export function roundCollar({ neck, top, fold }: Garment, sag: number): string {
	const [outer, edge] = [neck + 5, neck + 7];
	return el(
		cut(
			[
				[-outer, top - 9],
				[outer, top - 9],
				[edge, top + 1],
				[0, top + sag, 8],
				[-edge, top + 1]
			],
			4
		),
		fold
	);
}

/** The cloth with its pattern and shadow, without what is sewn onto it. */
export function plainGarment(garment: Garment): string {
	return el(outline(garment), garment.cloth) + pattern(garment) + sideShadow(garment);
}

/** What is seen of a garment from behind. */
export function backDetails(garment: Garment): string {
	const { rig, hem, bottom, fold } = garment;
	const half = hem - 2;
	const edge = path`M${-half} ${bottom - 7}Q0 ${bottom - 1} ${half} ${bottom - 7}`;
	return roundCollar(garment, 5) + (rig.seat === undefined ? line(edge, fold, 3) : '');
}
