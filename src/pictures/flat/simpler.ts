import { nth, type Point } from '../shapes.ts';
import type { Piece } from './pathdata.ts';

/** How far from where it was a line may run, in units of the picture, and nobody sees it. */
const unseen = 0.12;

/** How far a point lies from the straight way between two others; far where it lies beyond them. */
function detour([x, y]: Point, from: Point, to: Point): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	const along = (x - from[0]) * dx + (y - from[1]) * dy;
	if (along < 0 || along > length * length) return Infinity;
	return length === 0 ? 0 : Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
}

/** How far a curve swings out at most: less than its points do. */
function bend(piece: Piece, from: Point): number {
	const to = nth(piece.points, piece.points.length - 1);
	if (piece.kind === 'Q') return detour(nth(piece.points, 0), from, to) / 2;
	if (piece.kind === 'C') {
		const [first, second] = [nth(piece.points, 0), nth(piece.points, 1)];
		return Math.max(detour(first, from, to), detour(second, from, to)) * 0.75;
	}
	if (piece.kind !== 'A' || piece.isLarge) return Infinity;
	const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
	const { rx, ry } = piece.ellipse;
	const [long, short] = [Math.max(rx, ry), Math.min(rx, ry)];
	if (half >= short) return Infinity;
	// the end of a long ellipse is rounder than any circle as wide as it is
	const radius = (short * short) / long;
	return half >= radius ? Infinity : radius - Math.sqrt(radius * radius - half * half);
}

/** Whether all points after the first lie on the straight way from there. */
function isOnTheWay([from, ...others]: readonly Point[], to: Point): boolean {
	if (!from || others.length === 0) return false;
	return others.every((point) => detour(point, from, to) <= unseen / 2);
}

/** The same path with straight lines for curves that hardly bend, and without points on the way. */
export function simpler(pieces: readonly Piece[]): Piece[] {
	const found: Piece[] = [];
	let at: Point = [0, 0];
	// where the last line began, and the points that were left out on its way
	let way: Point[] = [];
	for (const piece of pieces) {
		const end = nth(piece.points, piece.points.length - 1);
		const isLine =
			piece.kind === 'L' || (piece.kind !== 'M' && piece.kind !== 'Z' && bend(piece, at) <= unseen);
		if (!isLine) {
			found.push(piece);
			way = [];
		} else if (way.length > 0 && isOnTheWay([...way, at], end)) {
			found[found.length - 1] = { kind: 'L', points: [end] };
			way.push(at);
		} else {
			found.push({ kind: 'L', points: [end] });
			way = [at];
		}
		at = end;
	}
	return found;
}
