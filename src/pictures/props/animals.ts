import type { Flag } from '../figures/index.ts';
import { PAL, shade, tint } from '../palette.ts';
import { at, dot, el, g, line, oval, path } from '../shapes.ts';
import { block, gshadow } from './pieces.ts';

const openEyes = (x: number, y: number, apart: number, radius: number): string =>
	g(dot(x - apart, y, radius, PAL.ink) + dot(x + apart, y, radius, PAL.ink), '', 'class="blink"');

const closedEyes = (x: number, y: number, apart: number): string =>
	line(path`M${x - apart - 3} ${y}q3 3 6 0M${x + apart - 3} ${y}q3 3 6 0`, PAL.ink, 2);

const tail = (d: string, colour: string, width: number): string =>
	g(line(d, colour, width), '', 'class="tail"');

function sleepingCat(x: number, y: number, scale: number, colour: string): string {
	const dark = shade(colour, 0.16);
	const face = 'M-38-10C-42-26-36-38-34-36L-27-30H-17L-10-36C-8-36-4-24-8-10C-16-2-30-2-38-10Z';
	return at(
		x,
		y,
		oval(0, -13, 34, 14, colour) +
			line('M26-6C44-4 30 8 0 1', dark, 8) +
			el(face, tint(colour, 0.08)) +
			closedEyes(-22, -17, 6) +
			el('M-24-13h4l-2 2.500Z', PAL.brick) +
			line('M4-25q4 3 3 8M14-24q4 3 3 8', dark, 3),
		scale
	);
}

/** A cat from its bottom middle, sitting or asleep. Pluis is ginger. */
export function cat(
	x: number,
	y: number,
	scale = 1,
	colour: string = PAL.mustard,
	{ sleep = 0 }: { sleep?: Flag } = {}
): string {
	if (sleep) return sleepingCat(x, y, scale, colour);
	const dark = shade(colour, 0.16);
	const body =
		el('M-19 0C-22-26-14-44 0-44C14-44 23-26 20 0Q0 3-19 0Z', colour) +
		el('M8-42C18-36 23-22 20 0Q14 2 10 1C14-14 14-30 8-42Z', dark) +
		oval(-2, -18, 8, 14, tint(colour, 0.5)) +
		line('M-7-1v-12M5-1v-12', dark, 2.2);
	const head = 'M-19-50C-21-68-18-78-16-78L-8-70H8L16-78C18-78 21-68 19-50C15-38-15-38-19-50Z';
	const face =
		el(head, colour) +
		line('M-4-69v5M0-69v7M4-69v5', dark, 2.4) +
		openEyes(0, -54, 7.5, 2.2) +
		el('M-2.5-49h5L0-46Z', PAL.brick) +
		line('M0-46q-3 4-6 1.500M0-46q3 4 6 1.5', PAL.ink, 1.6) +
		line('M-14-49l-9-1M-14-46l-9 2M14-49l9-1M14-46l9 2', dark, 1.3);
	const drawn = gshadow(2, 0, 26, 4) + tail('M18-8C40-8 38-30 30-40', dark, 7) + body + face;
	return at(x, y, drawn, scale);
}

/** A dog from its bottom middle. */
export function dog(x: number, y: number, scale = 1, colour: string = PAL.wood): string {
	const dark = shade(colour, 0.2);
	const body =
		el('M-22 0C-26-36-16-58 0-58C18-58 27-34 24 0Q0 3-22 0Z', colour) +
		oval(-2, -26, 11, 20, tint(colour, 0.55)) +
		line('M-8-1v-16M6-1v-16', dark, 2.6);
	const head =
		el('M-22-74C-22-94 22-94 22-74C24-58 14-48 0-48C-14-48-24-58-22-74Z', colour) +
		oval(-1, -60, 12, 10.5, tint(colour, 0.55)) +
		el('M-20-84C-34-88-36-62-29-56C-22-56-20-70-18-80Z', dark) +
		el('M20-84C34-88 36-62 29-56C22-56 20-70 18-80Z', dark) +
		openEyes(0, -73, 8.5, 2.4) +
		oval(0, -64, 4.5, 3.3, PAL.ink) +
		line('M0-61q-1 5-6 4M0-61q1 5 6 4', PAL.ink, 1.8);
	const collar = block(-15, -51, 30, 6, PAL.brick, 3, 0.4);
	return at(
		x,
		y,
		gshadow(2, 0, 34, 5) + tail('M22-10C38-14 40-26 38-34', colour, 8) + body + head + collar,
		scale
	);
}

/** A rabbit from its bottom middle. */
export function rabbit(x: number, y: number, scale = 1, colour: string = PAL.stone): string {
	const ears =
		el(
			'M-12-46C-20-60-20-84-13-86C-5-86-4-62-4-50ZM2-48C2-64 6-84 13-84C20-82 14-58 8-46Z',
			colour
		) + el('M-11-52C-15-62-15-78-12-79C-9-79-8-62-7-52Z', PAL.blush);
	return at(
		x,
		y,
		gshadow(2, 0, 26, 4) +
			dot(22, -10, 8, tint(colour, 0.6)) +
			el('M-20 0C-24-22-10-36 4-34C20-32 26-16 22 0Q0 3-20 0Z', colour) +
			ears +
			oval(-2, -40, 17, 15, tint(colour, 0.1)) +
			openEyes(-3, -42, 7, 2.2) +
			el('M-6-36h6l-3 3Z', PAL.coral) +
			line('M-3-33v3', PAL.ink, 1.5) +
			oval(-6, -4, 9, 5, tint(colour, 0.25)),
		scale
	);
}

/** An animal that lives with a family. */
export interface Pet {
	kind: 'cat' | 'dog' | 'rabbit';
	color?: string;
	/** Cats only. */
	sleep?: Flag;
}

/** Whichever animal a family has, from its bottom middle. */
export function pet(
	kind: Pet['kind'],
	x: number,
	y: number,
	scale = 1,
	{ color, sleep = 0 }: Omit<Pet, 'kind'> = {}
): string {
	switch (kind) {
		case 'cat':
			return cat(x, y, scale, color, { sleep });
		case 'dog':
			return dog(x, y, scale, color);
		case 'rabbit':
			return rabbit(x, y, scale, color);
	}
}
