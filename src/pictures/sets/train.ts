import { LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block, bush, field } from '../props/index.ts';
import { box, el, g, line, path } from '../shapes.ts';

const wall = mix(PAL.butter, PAL.paper, 0.35);

/** Flat land in the evening light: meadows, a ditch, a row of trees far away. From the top left, `w` by `h`. */
export function eveningLand(x: number, y: number, w: number, h: number): string {
	const far = mix(PAL.plum, PAL.coral, 0.5);
	const [horizon, near] = [y + h * 0.58, y + h * 0.78];
	return (
		field(x, y, w, h, mix(PAL.blush, PAL.coral, 0.25)) +
		field(x, y + h * 0.3, w, h * 0.3, mix(PAL.butter, PAL.coral, 0.2)) +
		el(path`M${x + w * 0.6} ${horizon}a${h * 0.16} ${h * 0.16} 0 0 1 ${h * 0.32} 0Z`, LIT.lamp) +
		line(
			path`M${x + w * 0.06} ${horizon - 3}h${w * 0.2}M${x + w * 0.36} ${horizon - 3}h${w * 0.1}M${x + w * 0.9} ${horizon - 3}h${w * 0.06}`,
			far,
			11
		) +
		field(x, horizon, w, h * 0.42, mix(PAL.sage, PAL.leaf, 0.25)) +
		el(
			path`M${x} ${y + h}V${near}Q${x + w * 0.5} ${near - h * 0.1} ${x + w} ${near + h * 0.04}V${y + h}Z`,
			mix(PAL.sage, PAL.leaf, 0.55)
		) +
		line(
			path`M${x + w * 0.3} ${y + h}L${x + w * 0.52} ${horizon + 3}`,
			mix(PAL.sky, PAL.butter, 0.4),
			6
		) +
		bush(x + w * 0.84, near + 6, 0.55, mix(PAL.leaf, PAL.sage, 0.1))
	);
}

/** Inside a train: a wall with one wide window, its corners round. Give the window's place. */
export function carriage(x: number, y: number, w: number, h: number, size: number): string {
	const glass = box(x, y, w, h, 20);
	return (
		field(0, 0, size, size, wall) +
		line(path`M0 ${y + h + 34}H${size}`, shade(wall, 0.12), 5) +
		el(box(x - 12, y - 12, w + 24, h + 24, 28), tint(PAL.stone, 0.3)) +
		`<clipPath id="glass"><path d="${glass}"/></clipPath>` +
		g(eveningLand(x - 4, y - 4, w + 8, h + 8), '', 'clip-path="url(#glass)"')
	);
}

/** The back of a seat, with its headrest. Middle of its foot. */
export function trainSeat(x: number, y: number, w: number, h: number): string {
	const cloth = mix(PAL.lake, PAL.navy, 0.25);
	return (
		block(x - w / 2, y - h, w, h + 20, cloth, 26) +
		block(x - w * 0.34, y - h + 10, w * 0.68, 52, tint(cloth, 0.22), 18)
	);
}
