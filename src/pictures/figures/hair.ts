import { PAL, shade, tint } from '../palette.ts';
import { bumps, dot, el, limb, line, nth, oval, path, scallop, type Point } from '../shapes.ts';
import type { Hair } from './types.ts';

/** Hair in head space (radius 30, 0 0 in the middle of the head): one mass behind, one in front. */
export interface HairShape {
	/** Behind the body. */
	behind: string;
	/** Over the head. */
	over: string;
}

/** Draws hair. @param light colour of the strokes in it @param band of ribbons and hair ties */
type DrawHair = (colour: string, light: string, band: string) => HairShape;

// where the hair begins: parted in the middle, parted at the side, combed back
const centreParting =
	'M-33 9C-37-28-19-41 1-41C22-41 37-27 33 9C31 1 28-7 21-13C13-18 5-21 1-27C-4-21-12-18-20-13C-28-7-31 1-33 9Z';
const sideParting =
	'M-33 8C-38-28-20-41 2-41C26-41 38-27 33 8C31 3 30-2 28-7C20-11 14-17 10-25C2-14-14-8-27-6C-29 0-30 4-33 8Z';
const combedBack =
	'M-32 3C-37-28-19-40 1-40C23-40 36-27 32 3C31-6 27-14 19-19C7-25-9-24-20-17C-27-12-31-4-32 3Z';

const centreLight = 'M1-27C-3-33-10-35-17-33';
const sideLight = 'M10-25C5-32-6-35-16-33';
const backLight = 'M-14-33C-4-37 8-36 16-31';

const curlyForehead: readonly Point[] = [
	[30, 3],
	[26, -11],
	[14, -18],
	[0, -20.5],
	[-14, -18],
	[-26, -11],
	[-30, 3]
];

/** Outer bumps over the skull, softer bumps along the forehead. */
function curlyCap(radiusX: number, radiusY: number, centreY: number, count: number): string {
	const [from, to] = [Math.PI * 1.02, Math.PI * 1.98];
	const crown = Array.from({ length: count + 1 }, (_, index): Point => {
		const angle = from + ((to - from) * index) / count;
		return [Math.cos(angle) * radiusX, centreY + Math.sin(angle) * radiusY];
	});
	const [startX, startY] = nth(crown, 0);
	return `${path`M${startX} ${startY}`}${bumps(crown, 1.15)}L30 3${bumps(curlyForehead, 1.25)}Z`;
}

const over = (svg: string): HairShape => ({ behind: '', over: svg });

/** Straight hair that hangs: a mass behind in a darker tone, a cap and a light in front. */
const hanging =
	(behind: string, cap: string, shine: string): DrawHair =>
	(colour, light) => ({
		behind: el(behind, shade(colour, 0.12)),
		over: el(cap, colour) + line(shine, light, 2.2)
	});

const capped =
	(cap: string, shine: string): DrawHair =>
	(colour, light) =>
		over(el(cap, colour) + line(shine, light, 2.2));

const bare =
	(cap: string): DrawHair =>
	(colour) =>
		over(el(cap, colour));

const ponytail: DrawHair = (colour, light, band) => ({
	behind: el('M12-34C36-44 54-24 50 4C48 20 42 30 33 33C37 16 34-4 20-14Z', shade(colour, 0.12)),
	over:
		el(combedBack, colour) +
		line(backLight, light, 2.2) +
		oval(25, -27, 5, 7, band, 'transform="rotate(-40 25 -27)"')
});

const pigtails: DrawHair = (colour, light, band) =>
	over(
		el(
			'M-29-8C-46-18-58 2-49 26C-45 31-38 28-37 22C-36 12-35 2-29-8ZM29-8C46-18 58 2 49 26C45 31 38 28 37 22C36 12 35 2 29-8Z',
			shade(colour, 0.1)
		) +
			el(centreParting, colour) +
			line(centreLight, light, 2.2) +
			dot(-32, -7, 5, band) +
			dot(32, -7, 5, band)
	);

function braid(side: number, colour: string, band: string): string {
	const strand =
		oval(side * 32, 14, 8, 8.5, colour) +
		oval(side * 34, 26, 7.6, 8.5, shade(colour, 0.12)) +
		oval(side * 35, 38, 7, 8, colour);
	const tuft = el(path`M${side * 35.5 - 4} 48q4 12 8 0Z`, colour);
	return strand + oval(side * 35.5, 46, 5.5, 3.5, band) + tuft;
}

const braids: DrawHair = (colour, light, band) =>
	over(
		braid(-1, colour, band) +
			braid(1, colour, band) +
			el(centreParting, colour) +
			line(centreLight, light, 2.2)
	);

/** The bun itself: a little to the right from the front, in the middle from behind. */
export const bunOnTop = (colour: string, x: number): string =>
	oval(x, -44, 15, 13, shade(colour, 0.1));

const bun: DrawHair = (colour, light) =>
	over(
		bunOnTop(colour, 3) +
			el(combedBack, colour) +
			line('M-5-50C-1-53 6-53 10-50M-14-33C-4-37 8-36 16-31', light, 2.2)
	);

const afro: DrawHair = (colour, light) => ({
	behind: el(scallop(0, -10, 44, 41, 15, 1.18, 7), colour),
	over:
		el(curlyCap(41, 42, -8, 9), colour) +
		line('M-20-36q5-6 10-1M2-42q6-4 10 1M20-30q5-2 7 4', light, 2.2)
});

/** The two puffs themselves, also seen from behind. */
export const puffPair = (colour: string): string =>
	el(scallop(-27, -31, 15, 15, 8, 1.2, 2), shade(colour, 0.06)) +
	el(scallop(27, -31, 15, 15, 8, 1.2, 4), shade(colour, 0.06));

const puffs: DrawHair = (colour, light, band) =>
	over(
		puffPair(colour) +
			el(
				'M-31 4C-35-24-18-35 0-35C18-35 35-24 31 4C30-5 27-13 19-17C12-20 4-19 0-24C-4-19-12-20-19-17C-27-13-30-5-31 4Z',
				colour
			) +
			line('M0-24V-33', light, 2) +
			dot(-19, -25, 4.5, band) +
			dot(19, -25, 4.5, band)
	);

const locs: DrawHair = (colour, light) => {
	const behind = Array.from({ length: 7 }, (_, index) => {
		const x = -33 + index * 11;
		return limb([x, -8], [x * 1.12, 10], [x * 1.1, 26 + (index % 2) * 8], 6, 5);
	});
	const sides = [-1, 1].map(
		(side) =>
			limb([side * 26, -16], [side * 34, 0], [side * 33, 22], 6, 4.8) +
			limb([side * 31, -10], [side * 39, 6], [side * 38, 30], 5.5, 4.5)
	);
	const cap =
		'M-32 2C-38-26-20-40 0-40C20-40 38-26 32 2C30-6 27-13 20-17C8-22-8-22-20-17C-27-13-30-6-32 2Z';
	return {
		behind: el(behind.join(''), shade(colour, 0.12)),
		over:
			el(sides.join(''), colour) +
			el(cap, colour) +
			line('M-16-34L-21-21M-5-37L-7-24M7-37L8-24M18-34L22-21', light, 2)
	};
};

/** All ways to wear hair. Each is one silhouette with one or two light strokes; no single hairs. */
export const HAIRS: Record<Hair, DrawHair> = {
	none: () => over(''),
	short: capped(
		'M-32 6C-39-14-31-36-6-39C20-43 38-25 32 6C30 0 29-6 27-11C16-8 6-12 0-18C-7-11-17-8-27-8C-29-4-30 2-32 6Z',
		'M-14-34C-4-38 8-37 16-32'
	),
	messy: capped(
		'M-32 7C-38-6-36-20-30-27C-32-33-29-36-25-35C-20-42-10-43-5-41C0-47 8-46 9-41C17-43 25-38 27-32C34-28 37-14 32 7C30 1 29-5 27-10C21-7 17-9 15-13C10-8 4-9 1-14C-4-8-11-7-14-11C-18-7-23-6-27-8C-29-4-30 2-32 7Z',
		'M-12-34C-4-37 4-37 10-33'
	),
	side: capped(
		'M-32 5C-37-16-30-37-7-40C14-45 37-33 32 6C30 0 29-6 28-12C20-14 13-18 9-26C0-16-13-12-27-12C-29-7-30 0-32 5Z',
		'M9-26C2-31-10-33-18-30'
	),
	buzz: bare(
		'M-30.5 3C-34-24-17-34 0-34C17-34 34-24 30.5 3C29-6 26-14 18-18C7-22-7-22-18-18C-26-14-29-6-30.5 3Z'
	),
	bob: hanging(
		'M-34 4C-39-28-22-41 2-41C26-41 39-26 34 6C36 16 35 25 31 33C23 38 15 36 10 32H-12C-18 36-26 37-32 32C-36 24-35 12-34 4Z',
		sideParting,
		sideLight
	),
	fringe: hanging(
		'M-34 4C-39-28-22-41 0-41C22-41 39-26 34 6C36 16 35 25 32 32C24 37 15 35 10 32H-12C-18 35-26 36-32 32C-36 24-35 12-34 4Z',
		'M-33 9C-38-28-20-41 0-41C20-41 38-28 33 9C30 4 29-2 27-8C10-4-10-4-27-8C-29-2-30 4-33 9Z',
		'M-15-34C-6-38 6-38 15-34'
	),
	long: hanging(
		'M-33 0C-39-28-20-41 1-41C24-41 39-26 34 2C36 22 42 42 36 58C25 64 10 60 0 60C-12 60-26 64-37 57C-42 42-35 22-33 0Z',
		centreParting,
		centreLight
	),
	wavy: hanging(
		'M-33 0C-39-28-20-41 1-41C24-41 39-26 34 2C40 10 34 20 40 28C46 36 38 44 42 52C34 62 22 56 14 60C6 54-6 56-14 60C-22 56-36 60-42 50C-38 44-46 36-40 27C-34 19-40 10-33 0Z',
		sideParting,
		sideLight
	),
	ponytail,
	pigtails,
	braids,
	bun,
	curly: (colour, light) => ({
		behind: el(scallop(0, -7, 34, 31, 13, 1.2, 3), shade(colour, 0.12)),
		over: el(curlyCap(35, 36, -4, 8), colour) + line('M-12-32q5-5 9 0M6-33q5-4 9 1', light, 2.2)
	}),
	curlylong: (colour, light) => ({
		behind: el(scallop(0, 10, 38, 44, 15, 1.2, 5), shade(colour, 0.12)),
		over: el(curlyCap(36, 37, -4, 8), colour) + line('M-12-33q5-5 9 0M6-34q5-4 9 1', light, 2.2)
	}),
	afro,
	puffs,
	locs,
	bald: bare('M-30 8C-38 2-37-12-30-18C-27-14-28-4-27 0ZM30 8C38 2 37-12 30-18C27-14 28-4 27 0Z'),
	crop: hanging(
		'M-33 2C-38-28-20-40 1-40C23-40 38-27 33 2C35 12 33 20 28 25H-28C-33 20-35 12-33 2Z',
		'M-33 10C-39-22-22-41 0-41C24-41 39-24 33 10C30 6 29-2 25-10C18-16 8-14 3-21C-3-13-14-9-26-9C-29-2-30 6-33 10Z',
		'M3-21C-2-30-10-34-18-32'
	)
};

const hijabOutline =
	'M0-41C25-41 38-24 37 0C37 14 35 25 31 34C40 42 46 52 47 60C30 72-30 72-47 60C-46 52-40 42-31 34C-35 25-37 14-37 0C-38-24-25-41 0-41Z';
const hijabOpening = 'M0-26C-17-26-26-13-26 3C-26 19-15 32 0 32C15 32 26 19 26 3C26-13 17-26 0-26Z';
const hijabRim = 'M0-22C15-22 23-11 23 3C23 17 13 29 0 29C-13 29-23 17-23 3C-23-11-15-22 0-22Z';

/** The colour of a headscarf, or undefined without one. */
export const hijabColour = (asked: string | boolean | undefined): string | undefined =>
	asked === true ? PAL.plum : asked || undefined;

/** A headscarf from the front; the face shows through its opening. */
export function hijab(colour: string): string {
	const shadow = shade(colour, 0.16);
	const evenOdd = 'fill-rule="evenodd"';
	return (
		el(hijabOutline + hijabOpening, colour, evenOdd) +
		el(hijabOpening + hijabRim, shadow, evenOdd) +
		el('M30 33C20 44 0 48-26 44C-6 54 22 50 40 46Z', shadow) +
		line('M-24-24C-14-34 6-37 18-31', tint(colour, 0.16), 2.4)
	);
}
