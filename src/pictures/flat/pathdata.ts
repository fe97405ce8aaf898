import { nth, type Point } from '../shapes.ts';
import { isMirrored, moved, movedEllipse, type Ellipse, type Matrix } from './matrix.ts';

/** A piece of a path, in absolute places. Lines, curves and arcs end at the last of their points. */
export type Piece =
	| { kind: 'M' | 'L' | 'Q' | 'C'; points: readonly Point[] }
	| { kind: 'A'; ellipse: Ellipse; isLarge: boolean; sweeps: boolean; points: readonly Point[] }
	| { kind: 'Z'; points: readonly Point[] };

const sizes: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	Q: 4,
	T: 2,
	C: 6,
	S: 4,
	A: 7,
	Z: 0
};

// the flags of an arc may stand without a space, but no drawing here writes them so
const tokens = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

const lastOf = (points: readonly Point[]): Point => nth(points, points.length - 1);

function pairs(numbers: readonly number[], [x, y]: Point): Point[] {
	const found: Point[] = [];
	for (let index = 0; index + 1 < numbers.length; index += 2)
		found.push([nth(numbers, index) + x, nth(numbers, index + 1) + y]);
	return found;
}

function piece(
	kind: string,
	numbers: readonly number[],
	base: Point,
	before: Piece,
	at: Point
): Piece {
	if (kind === 'H') return { kind: 'L', points: [[nth(numbers, 0) + base[0], at[1]]] };
	if (kind === 'V') return { kind: 'L', points: [[at[0], nth(numbers, 0) + base[1]]] };
	if (kind === 'A') {
		const [rx = 0, ry = 0, turn = 0, isLarge, sweeps, ...end] = numbers;
		const points = pairs(end, base);
		// an arc without a radius is a line
		if (!rx || !ry) return { kind: 'L', points };
		return {
			kind,
			ellipse: { rx, ry, turn },
			isLarge: isLarge === 1,
			sweeps: sweeps === 1,
			points
		};
	}
	const points = pairs(numbers, base);
	if (kind === 'T' || kind === 'S') {
		const long = kind === 'T' ? 'Q' : 'C';
		const pull = before.kind === long ? nth(before.points, before.points.length - 2) : at;
		return { kind: long, points: [[2 * at[0] - pull[0], 2 * at[1] - pull[1]], ...points] };
	}
	if (kind === 'M' || kind === 'L' || kind === 'Q' || kind === 'C') return { kind, points };
	throw new RangeError(`No piece of a path called ${kind}`);
}

/** The pieces of path data. */
export function readPath(d: string): Piece[] {
	const found: Piece[] = [];
	const words = d.match(tokens) ?? [];
	let [at, start]: [Point, Point] = [
		[0, 0],
		[0, 0]
	];
	let [letter, next] = ['M', 0];
	while (next < words.length) {
		if (/[A-Za-z]/.test(nth(words, next))) letter = nth(words, next++);
		const kind = letter.toUpperCase();
		const size = sizes[kind] ?? 0;
		const numbers = words.slice(next, next + size).map(Number);
		next += size;
		if (kind === 'Z') {
			found.push({ kind, points: [start] });
			at = start;
			continue;
		}
		const base: Point = letter === kind ? [0, 0] : at;
		const made = piece(kind, numbers, base, found.at(-1) ?? { kind: 'Z', points: [at] }, at);
		found.push(made);
		at = lastOf(made.points);
		if (kind === 'M') {
			start = at;
			letter = letter === 'M' ? 'L' : 'l';
		}
	}
	return found;
}

/** The same path after a transformation. */
export function movedPath(matrix: Matrix, pieces: readonly Piece[]): Piece[] {
	return pieces.map((one) => {
		const points = one.points.map((point) => moved(matrix, point));
		if (one.kind !== 'A') return { ...one, points };
		const sweeps = isMirrored(matrix) ? !one.sweeps : one.sweeps;
		return { ...one, ellipse: movedEllipse(matrix, one.ellipse), sweeps, points };
	});
}

/** A rectangle around something: its edges. */
export interface Bounds {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A rectangle that certainly holds the path, if not the smallest one. */
export function bounds(pieces: readonly Piece[], margin = 0): Bounds {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const include = (x: number, y: number, reach = 0) => {
		left = Math.min(left, x - reach);
		top = Math.min(top, y - reach);
		right = Math.max(right, x + reach);
		bottom = Math.max(bottom, y + reach);
	};
	let at: Point = [0, 0];
	for (const one of pieces) {
		for (const [x, y] of one.points) include(x, y);
		const end = lastOf(one.points);
		if (one.kind === 'A') {
			const { rx, ry } = one.ellipse;
			const half = Math.hypot(end[0] - at[0], end[1] - at[1]) / 2;
			// a small arc stays within the circle over its ends, stretched as its ellipse is
			const stretch = Math.max(rx, ry) / Math.min(rx, ry);
			const reach = one.isLarge ? 2 * Math.max(rx, ry, half) : half * stretch;
			include((at[0] + end[0]) / 2, (at[1] + end[1]) / 2, reach);
		}
		at = end;
	}
	return {
		left: left - margin,
		top: top - margin,
		right: right + margin,
		bottom: bottom + margin
	};
}

/** Whether two rectangles have nothing in common. */
export const areApart = (one: Bounds, other: Bounds): boolean =>
	one.right < other.left ||
	other.right < one.left ||
	one.bottom < other.top ||
	other.bottom < one.top;

/** Whether every edge is level or upright. */
export function isSquare(pieces: readonly Piece[]): boolean {
	let [x, y] = [0, 0];
	return pieces.every((piece) => {
		const [to] = piece.points;
		if (!to || (piece.kind !== 'M' && piece.kind !== 'L' && piece.kind !== 'Z')) return false;
		const isFine = piece.kind === 'M' || to[0] === x || to[1] === y;
		[x, y] = to;
		return isFine;
	});
}

/** Whether a point lies in a rectangle. */
export const isIn = ([x, y]: Point, { left, top, right, bottom }: Bounds): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;
