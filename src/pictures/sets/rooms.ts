import { LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block, field, sheet } from '../props/index.ts';
import { at, el, line, oval, path, rng } from '../shapes.ts';

// grounds run past the edge, because the filter reads outside the frame
const [bleedX, bleedWidth] = [-9, 738];

/** A band of one colour across the whole plate. */
export const band = (top: number, bottom: number, colour: string): string =>
	field(bleedX, top, bleedWidth, bottom - top, colour);

/** A room from the front: wall, skirting and boards. @param floorY where the wall ends */
export function room(wall: string, floor: string, floorY: number): string {
	const across = path`M-9 ${floorY + 56}H729M-9 ${floorY + 126}H729M-9 ${floorY + 204}H729`;
	const joints =
		path`M90 ${floorY}v56M330 ${floorY}v56M590 ${floorY}v56` +
		path`M200 ${floorY + 56}v70M470 ${floorY + 56}v70M660 ${floorY + 56}v70` +
		path`M60 ${floorY + 126}v78M350 ${floorY + 126}v78`;
	return (
		band(-9, floorY, wall) +
		band(floorY, 829, floor) +
		line(across + joints, shade(floor, 0.1), 3) +
		band(floorY - 16, floorY, tint(wall, 0.55)) +
		band(floorY - 2, floorY + 1, shade(floor, 0.16))
	);
}

/** Where something hung: a paler patch of wall and its nail. */
export const paleSpot = (
	x: number,
	y: number,
	width: number,
	height: number,
	wall: string
): string =>
	block(x, y, width, height, tint(wall, 0.42), 3) +
	oval(x + width / 2, y + 12, 2.6, 2.6, shade(wall, 0.3));

/** A slice of bread around its middle, with chocolate sprinkles. */
export function bread(x: number, y: number, scale = 1, turn = 0): string {
	const crust =
		'M-24 20C-26 6-25 0-27-6C-30-18-20-25-10-24C-4-26 4-26 10-24C20-25 30-18 27-6C25 0 26 6 24 20Q0 24-24 20Z';
	const crumb =
		'M-19 15C-20 4-20 0-22-7C-23-15-16-20-9-19C-3-21 3-21 9-19C16-20 23-15 22-7C20 0 20 4 19 15Q0 18-19 15Z';
	const random = rng(7);
	let d = '';
	for (let index = 0; index < 13; index++) {
		const [right, down] = [-14 + random() * 26, -13 + random() * 24];
		d += path`M${right} ${down}l${3 - random() * 6} ${3.5}`;
	}
	const drawn =
		el(crust, PAL.wood) + el(crumb, tint(PAL.butter, 0.3)) + line(d, shade(PAL.wood, 0.6), 2.6);
	return at(x, y, drawn, scale, turn);
}

/** A plate seen from the side, from its middle. */
export const dish = (x: number, y: number, scale = 1): string =>
	at(
		x,
		y,
		oval(0, 2, 44, 10, shade(PAL.wood, 0.3), 'opacity=".3"') +
			oval(0, 0, 42, 10, tint(PAL.lake, 0.55)) +
			oval(0, -1, 30, 6, tint(PAL.lake, 0.75)),
		scale
	);

/** Light that falls from a window on the floor. */
export const beam = (corners: Parameters<typeof sheet>[0], opacity = 0.34): string =>
	sheet(corners, 4, LIT.glow, `opacity="${opacity}"`);

/** A warm wooden floor. */
export const boards = mix(PAL.wood, PAL.sand, 0.55);

/** Bricks of a pavement, larger as they come nearer. */
export function paving(top: number, bottom: number, colour: string): string {
	const random = rng(8);
	let d = '';
	for (let row = 0, y = top + 12; y < bottom; row++) {
		const width = 16 + row * 3.4;
		for (let x = -20 + (row % 2) * 36; x < 730; x += 74) {
			if (random() < 0.42) continue;
			d += path`M${x + random() * 12} ${y}h${width}`;
		}
		y += 18 + row * 7;
	}
	return line(d, shade(colour, 0.1), 5) + band(top - 2, top + 6, shade(colour, 0.2));
}
