import type { Point } from '../shapes.ts';

/** Where a point goes: `x` becomes `a x + c y + e` and `y` becomes `b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The second one first, then the first one: as a group and what is in it. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [ia, ib, ic, id, ie, jf] = inner;
	return [
		a * ia + c * ib,
		b * ia + d * ib,
		a * ic + c * id,
		b * ic + d * id,
		a * ie + c * jf + e,
		b * ie + d * jf + f
	];
}

export const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
	a * x + c * y + e,
	b * x + d * y + f
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function turn(degrees: number): Matrix {
	const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))];
	return [cos, sin, -sin, cos, 0, 0];
}

function step(name: string, [first = 0, second, third = 0]: readonly number[]): Matrix {
	if (name === 'translate') return shift(first, second ?? 0);
	if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
	if (name === 'skewX') return [1, 0, Math.tan(radians(first)), 1, 0, 0];
	if (name === 'skewY') return [1, Math.tan(radians(first)), 0, 1, 0, 0];
	if (name !== 'rotate') throw new RangeError(`No transformation ${name}`);
	if (second === undefined) return turn(first);
	return times(times(shift(second, third), turn(first)), shift(-second, -third));
}

/** What a `transform` attribute says. */
export function readMatrix(transform: string): Matrix {
	let whole = identity;
	for (const [, name = '', numbers = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g))
		whole = times(
			whole,
			step(
				name,
				numbers
					.trim()
					.split(/[\s,]+/)
					.map(Number)
			)
		);
	return whole;
}

/** By how much lengths grow, on the average of all directions. */
export const growth = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** An ellipse around 0 0: its radii and the turn of the first, in degrees. */
export interface Ellipse {
	rx: number;
	ry: number;
	turn: number;
}

/** What becomes of an ellipse: a singular value decomposition of two by two numbers. */
export function movedEllipse(matrix: Matrix, { rx, ry, turn: turned }: Ellipse): Ellipse {
	const [a, b, c, d] = times(times(matrix, turn(turned)), [rx, 0, 0, ry, 0, 0]);
	const [half, rest] = [(a + d) / 2, (a - d) / 2];
	const [lean, spin] = [(b + c) / 2, (b - c) / 2];
	const [round, flat] = [Math.hypot(half, spin), Math.hypot(rest, lean)];
	const angle = (Math.atan2(lean, rest) + Math.atan2(spin, half)) / 2;
	const degrees = flat < 0.01 ? 0 : (angle * 180) / Math.PI;
	return { rx: round + flat, ry: Math.abs(round - flat), turn: degrees };
}

/** Whether lengths grow almost alike in every direction, so that a stroke keeps its width. */
export function isEven(matrix: Matrix): boolean {
	const { rx, ry } = movedEllipse(matrix, { rx: 1, ry: 1, turn: 0 });
	return rx <= ry * 1.25;
}

/** Whether the picture is turned over, as by a mirror. */
export const isMirrored = ([a, b, c, d]: Matrix): boolean => a * d - b * c < 0;
