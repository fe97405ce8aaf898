import { nth, type Point } from '../shapes.ts';
import type { Piece } from './pathdata.ts';
import { polygons } from './polygon.ts';

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
	if (outlines.some(crossesItself)) return 0;
	const ways = new Set(outlines.map((outline) => Math.sign(area(outline))));
	if (ways.size !== 1) return 0;
	return ways.has(1) ? 1 : ways.has(-1) ? -1 : 0;
}
