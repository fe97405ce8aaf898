import { nth, type Point } from '../shapes.ts';
import type { Piece } from './pathdata.ts';

const samples = [0.2, 0.4, 0.6, 0.8, 1];

const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [
	x + (toX - x) * share,
	y + (toY - y) * share
];

/** A point of a curve after this share of it: between the points between its points. */
function along(points: readonly Point[], share: number): Point {
	if (points.length === 1) return nth(points, 0);
	const next = points.slice(1).map((point, index) => between(nth(points, index), point, share));
	return along(next, share);
}

/** The outermost point of a small arc, from the height of its bulge over the chord. */
function bulge(from: Point, piece: Extract<Piece, { kind: 'A' }>): Point {
	const to = nth(piece.points, 0);
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const chord = Math.hypot(dx, dy) || 1;
	const radius = Math.max((piece.ellipse.rx + piece.ellipse.ry) / 2, chord / 2);
	const height = radius - Math.sqrt(radius * radius - (chord * chord) / 4);
	const side = (piece.sweeps ? height : -height) / chord;
	return [(from[0] + to[0]) / 2 + dy * side, (from[1] + to[1]) / 2 - dx * side];
}

/** The outlines of a path as polygons; null where an arc is too long to be told by three points. */
function polygons(pieces: readonly Piece[]): Point[][] | null {
	const found: Point[][] = [];
	for (const piece of pieces) {
		const current = found.at(-1);
		if (piece.kind === 'M' || !current) found.push([...piece.points]);
		else if (piece.kind === 'L') current.push(...piece.points);
		else if (piece.kind === 'A') {
			if (piece.isLarge) return null;
			current.push(bulge(nth(current, current.length - 1), piece), ...piece.points);
		} else if (piece.kind !== 'Z') {
			const points = [nth(current, current.length - 1), ...piece.points];
			current.push(...samples.map((share) => along(points, share)));
		}
	}
	return found;
}

const side = (from: Point, to: Point, [x, y]: Point): number =>
	(to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);

const crosses = (a: Point, b: Point, c: Point, d: Point): boolean =>
	side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

function crossesItself(polygon: readonly Point[]): boolean {
	const corner = (index: number) => nth(polygon, index % polygon.length);
	return polygon.some((from, index) =>
		polygon
			.slice(index + 1)
			.some((other, offset) => crosses(from, corner(index + 1), other, corner(index + offset + 2)))
	);
}

const area = (polygon: readonly Point[]): number =>
	polygon.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = nth(polygon, (index + 1) % polygon.length);
		return sum + x * nextY - y * nextX;
	}, 0);

/**
 * Which way a path goes around, 1 or -1: paths that go the same way may lie on one another in one
 * path and no hole appears. 0 for a path that crosses itself or goes both ways.
 */
export function winding(pieces: readonly Piece[]): -1 | 0 | 1 {
	const outlines = polygons(pieces);
	if (!outlines || outlines.some(crossesItself)) return 0;
	const ways = new Set(outlines.map((outline) => Math.sign(area(outline))));
	if (ways.size !== 1) return 0;
	return ways.has(1) ? 1 : ways.has(-1) ? -1 : 0;
}
