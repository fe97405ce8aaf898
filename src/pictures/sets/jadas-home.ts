import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block, field } from '../props/index.ts';
import { dot, el, line, oval } from '../shapes.ts';

/** Walls of the flat where Jada lives: the hall and the room where they eat. */
export const flatHall = mix(PAL.coral, PAL.paper, 0.48);
export const flatWall = mix(PAL.mustard, PAL.paper, 0.42);

/** The front door from inside, its letter slot and a peephole. Bottom left of the leaf. */
export function flatDoor(x: number, y: number, w: number, h: number): string {
	const leaf = mix(PAL.lake, PAL.sky, 0.2);
	return (
		block(x - 9, y - h - 9, w + 18, h + 9, CARD, 3) +
		block(x, y - h, w, h, leaf, 2) +
		block(x + w * 0.16, y - h * 0.9, w * 0.68, h * 0.34, tint(leaf, 0.14), 3) +
		block(x + w * 0.16, y - h * 0.32, w * 0.68, h * 0.24, tint(leaf, 0.14), 3) +
		block(x + w * 0.2, y - h * 0.48, w * 0.5, h * 0.07, PAL.butter, 2) +
		line(`M${x + w * 0.26} ${y - h * 0.445}h${w * 0.38}`, shade(PAL.wood, 0.3), 3) +
		dot(x + w * 0.88, y - h * 0.45, 5, PAL.butter)
	);
}

/** A lamp that hangs over a table. Middle of its lower edge. */
export function ceilingLamp(x: number, y: number, w = 84): string {
	const half = w / 2;
	return (
		line(`M${x}-9V${y - half * 0.8}`, PAL.ink, 4) +
		el(
			`M${x - half} ${y}C${x - half} ${y - half * 0.6} ${x - half * 0.5} ${y - half * 0.85} ${x} ${y - half * 0.85}C${x + half * 0.5} ${y - half * 0.85} ${x + half} ${y - half * 0.6} ${x + half} ${y}Q${x} ${y + 9} ${x - half} ${y}Z`,
			PAL.coral
		) +
		oval(x, y + 1, half * 0.64, 6, LIT.lamp)
	);
}

/** The last light over the flats across the street; give it a frame. Top left of the glass. */
export function eveningView(x: number, y: number, w: number, h: number): string {
	const far = mix(PAL.plum, PAL.coral, 0.3);
	const flats = `M${x} ${y + h}V${y + h * 0.62}h${w * 0.22}v${-h * 0.2}h${w * 0.26}v${h * 0.26}h${w * 0.16}v${-h * 0.14}h${w * 0.2}v${h * 0.1}h${w * 0.16}V${y + h}Z`;
	const pane = (right: number, down: number) =>
		field(x + w * right, y + h * down, w * 0.07, h * 0.08, LIT.pane);
	return (
		field(x, y, w, h, mix(PAL.plum, PAL.blush, 0.55)) +
		field(x, y + h * 0.3, w, h * 0.7, mix(PAL.coral, PAL.butter, 0.35)) +
		el(flats, far) +
		pane(0.28, 0.52) +
		pane(0.38, 0.66) +
		pane(0.7, 0.64) +
		pane(0.08, 0.74)
	);
}

/** Frame and bars of a window of `w` by `h`. */
export const windowBars = (x: number, y: number, w: number, h: number, colour: string = CARD) =>
	line(`M${x} ${y}H${x + w}V${y + h}H${x}ZM${x + w / 2} ${y}V${y + h}`, colour, 8) +
	block(x - 12, y + h + 2, w + 24, 11, colour, 3);
