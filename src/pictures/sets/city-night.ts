import { LIT, PAL, shade, tint } from '../palette.ts';
import { field, moon, star } from '../props/index.ts';
import { line, nth, path, rng } from '../shapes.ts';

const night = '#3a4f92';
const cityGlow = '#5a6cae';
const roofs = ['#26377a', '#2f4288', '#22326f'] as const;

/** Windows of a building, some of them lit: people are near. */
function lights(x: number, y: number, w: number, h: number, random: () => number): string {
	let data = '';
	for (let down = y + 14; down < y + h - 10; down += 22) {
		for (let right = x + 12; right < x + w - 8; right += 19) {
			if (random() < 0.3) data += path`M${Math.round(right)} ${Math.round(down)}v7`;
		}
	}
	return line(data, LIT.pane, 8, 'stroke-linecap="butt"');
}

/** A city at night from high up: towers with lit windows, a moon, some stars. Top left of the glass. */
export function cityAtNight(x: number, y: number, w: number, h: number, seed = 4): string {
	const random = rng(seed);
	let city = '';
	let right = x;
	for (let index = 0; right < x + w; index++) {
		const wide = Math.min(54 + random() * 46, x + w - right);
		const high = h * (0.16 + random() * 0.24 + 0.18 * ((right - x) / w));
		const top = y + h - high;
		city +=
			field(right, top, wide, high, nth(roofs, index % 3)) + lights(right, top, wide, high, random);
		right += wide;
	}
	return (
		field(x, y, w, h, night) +
		field(x, y + h * 0.3, w, h * 0.7, cityGlow) +
		star(x + w * 0.14, y + h * 0.16, 6) +
		star(x + w * 0.36, y + h * 0.09, 4) +
		star(x + w * 0.5, y + h * 0.26, 5) +
		star(x + w * 0.27, y + h * 0.34, 4) +
		moon(x + w * 0.76, y + h * 0.2, Math.min(w, h) * 0.075) +
		city
	);
}

/** The bars of a wide window, in three parts, and its sill. */
export function wideBars(x: number, y: number, w: number, h: number): string {
	const bars = tint(PAL.wood, 0.3);
	return (
		line(
			path`M${x} ${y}H${x + w}V${y + h}H${x}ZM${x + w / 3} ${y}V${y + h}M${x + (w * 2) / 3} ${y}V${y + h}`,
			bars,
			10
		) +
		field(x - 22, y + h, w + 44, 18, bars) +
		field(x - 22, y + h + 14, w + 44, 6, shade(bars, 0.2))
	);
}
