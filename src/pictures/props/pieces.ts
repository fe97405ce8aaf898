import { box, cut, el, oval, path, type Corner } from '../shapes.ts';

/** A straight piece of ground: wall, floor, sky, glass. @param extra further attributes */
export const field = (
	x: number,
	y: number,
	width: number,
	height: number,
	colour: string,
	extra = ''
): string =>
	path`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"` +
	`${extra ? ` ${extra}` : ''}/>`;

/** A hand-cut rectangle, from its top left corner. */
export const block = (
	x: number,
	y: number,
	width: number,
	height: number,
	colour: string,
	radius = 4,
	wobble = 1.4
): string => el(box(x, y, width, height, radius, wobble), colour);

/** A filled polygon with soft corners. @param extra further attributes */
export const sheet = (
	corners: readonly Corner[],
	radius: number,
	colour: string,
	extra = ''
): string => el(cut(corners, radius), colour, extra);

/** The shadow of a thing on the ground. */
export const gshadow = (x: number, y: number, radiusX: number, radiusY = 6): string =>
	oval(x, y, radiusX, radiusY, '#3a2440', 'opacity=".15"');

/** A thing around 0 0, turned and sized. */
export const turned = (scale: number, degrees: number): string =>
	`rotate(${degrees}) scale(${scale})`;
