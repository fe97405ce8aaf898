import { nth, type Point } from '../shapes.ts';
import type { Piece } from './pathdata.ts';

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

type Arc = Extract<Piece, { kind: 'A' }>;

/** From the coordinates of the picture to those in which the ellipse of an arc is a circle of 1. */
function unitCircle({ rx, ry, turn }: Arc['ellipse']) {
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return {
		into: ([x, y]: Point): Point => [(x * cos + y * sin) / rx, (y * cos - x * sin) / ry],
		outOf: ([x, y]: Point): Point => [x * rx * cos - y * ry * sin, x * rx * sin + y * ry * cos]
	};
}

/** Points of an arc; radii that do not reach grow until they do, as in every browser. */
function alongArc(from: Point, arc: Arc, shares: readonly number[]): Point[] {
	const { into, outOf } = unitCircle(arc.ellipse);
	const [start, end] = [into(from), into(nth(arc.points, 0))];
	const [dx, dy] = [(end[0] - start[0]) / 2, (end[1] - start[1]) / 2];
	const half = Math.hypot(dx, dy);
	if (half === 0) return [nth(arc.points, 0)];
	const radius = Math.max(1, half);
	const height = Math.sqrt(radius * radius - half * half) / half;
	const way = arc.isLarge === arc.sweeps ? -height : height;
	const centre: Point = [start[0] + dx - dy * way, start[1] + dy + dx * way];
	const angleOf = ([x, y]: Point) => Math.atan2(y - centre[1], x - centre[0]);
	const first = angleOf(start);
	let turned = angleOf(end) - first;
	if (arc.sweeps && turned < 0) turned += Math.PI * 2;
	if (!arc.sweeps && turned > 0) turned -= Math.PI * 2;
	return shares.map((share) => {
		const angle = first + turned * share;
		return outOf([centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius]);
	});
}

const samples = [0.2, 0.4, 0.6, 0.8, 1];
const known = new WeakMap<readonly Piece[], Point[][]>();

/** The outlines of a path as polygons. */
export function polygons(pieces: readonly Piece[]): Point[][] {
	const before = known.get(pieces);
	if (before) return before;
	const found: Point[][] = [];
	for (const piece of pieces) {
		const current = found.at(-1);
		if (piece.kind === 'M' || !current) found.push([...piece.points]);
		else if (piece.kind === 'L') current.push(...piece.points);
		else if (piece.kind === 'A')
			current.push(...alongArc(nth(current, current.length - 1), piece, samples));
		else if (piece.kind !== 'Z') {
			const points = [nth(current, current.length - 1), ...piece.points];
			current.push(...samples.map((share) => along(points, share)));
		}
	}
	known.set(pieces, found);
	return found;
}

/** Whether a point lies within outlines, which are filled as browsers fill them. */
export function isWithin([x, y]: Point, outlines: readonly Point[][], isEvenOdd = false): boolean {
	let [around, crossings] = [0, 0];
	for (const outline of outlines) {
		let from = nth(outline, outline.length - 1);
		for (const to of outline) {
			const [fromX, fromY] = from;
			from = to;
			if (fromY <= y === to[1] <= y) continue;
			if (fromX + ((y - fromY) / (to[1] - fromY)) * (to[0] - fromX) <= x) continue;
			around += to[1] > fromY ? 1 : -1;
			crossings += 1;
		}
	}
	return isEvenOdd ? crossings % 2 === 1 : around !== 0;
}
