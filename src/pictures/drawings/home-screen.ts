import { CARD, PAL, shade, tint } from '../palette.ts';
import { suitcase } from '../props/index.ts';
import { dot, el, line } from '../shapes.ts';
import type { Drawing } from './drawing.ts';

const box = [-48, -76, 96, 154] as const;

/** A small sheet with round corners, cut a little askew. */
const card = (x: number, y: number, width: number, height: number, fill: string) =>
	el(
		`M${x} ${y + 6}Q${x} ${y} ${x + 6} ${y}L${x + width - 6} ${y - 1}Q${x + width} ${y} ${x + width} ${y + 6}` +
			`L${x + width} ${y + height - 6}Q${x + width} ${y + height} ${x + width - 7} ${y + height}` +
			`L${x + 6} ${y + height}Q${x} ${y + height} ${x} ${y + height - 6}Z`,
		fill
	);

const phone =
	el('M-40-62Q-40-74-28-74L28-75Q41-75 41-62L40 62Q40 75 28 75L-27 76Q-41 76-41 63Z', PAL.ink) +
	el('M-34-58Q-34-65-27-65H27Q34-65 34-58V59Q34 66 27 66H-27Q-34 66-34 59Z', CARD);

const pageLines = (colour: string) => line('M-22-48H8M-22-36H20M-22-24H14', colour, 5);

/** The sign for passing on: a tray with an arrow that goes up out of it. */
const passOn = (x: number, y: number, colour: string) =>
	line(
		`M${x - 5} ${y - 6}H${x - 12}V${y + 16}H${x + 12}V${y - 6}H${x + 5}M${x} ${y + 6}V${y - 19}M${x - 7} ${y - 12}L${x} ${y - 20}L${x + 7} ${y - 12}`,
		colour,
		4.4
	);

const share =
	phone +
	pageLines(PAL.sand) +
	el('M-34 36L34 34V59Q34 66 27 66H-27Q-34 66-34 59Z', PAL.sky) +
	line('M-24 50l-5 5l5 5M24 50l5 5l-5 5', PAL.stone, 4) +
	dot(0, 32, 27, PAL.mustard) +
	dot(-0.6, 31, 25, PAL.butter) +
	passOn(0, 33, PAL.ink);

const row = (y: number, fill: string) => card(-28, y, 56, 16, fill);

const add =
	phone +
	pageLines(PAL.sand) +
	el('M-34-6Q-20-13 0-11T34-8V59Q34 66 27 66H-27Q-34 66-34 59Z', PAL.sky) +
	row(0, CARD) +
	line('M-20 8H6', PAL.stone, 4) +
	card(-33, 20, 66, 24, PAL.mustard) +
	card(-32, 20, 64, 22, PAL.butter) +
	line('M-24 31H0', PAL.ink, 5) +
	line('M12 23.5H25V37.5H12ZM18.5 27V34M15 30.5H22', PAL.ink, 3.4) +
	row(48, CARD) +
	line('M-20 56H2', PAL.stone, 4);

const app = (x: number, y: number, fill: string) => card(x, y, 17, 17, fill);

const open =
	phone +
	el('M-34-58Q-34-65-27-65H27Q34-65 34-58V59Q34 66 27 66H-27Q-34 66-34 59Z', tint(PAL.sky, 0.3)) +
	el('M-34 30Q-10 14 8 26T34 22V59Q34 66 27 66H-27Q-34 66-34 59Z', shade(PAL.sage, 0.02)) +
	app(-27, -54, tint(PAL.coral, 0.35)) +
	app(-8, -54, tint(PAL.mustard, 0.35)) +
	app(11, -54, tint(PAL.plum, 0.4)) +
	app(-27, -30, tint(PAL.lake, 0.4)) +
	card(-20, -8, 42, 42, PAL.mustard) +
	card(-19, -8, 40, 40, PAL.butter) +
	suitcase(1, 28, 0.46, PAL.leaf);

/** How the app comes on the home screen of an iPhone or iPad, in three steps. */
export const homeScreen = {
	'home-share': { svg: share, box },
	'home-add': { svg: add, box },
	'home-open': { svg: open, box }
} as const satisfies Record<string, Drawing>;
