import { channels } from '../palette.ts';
import type { Flat, Shape } from './flatten.ts';
import { areApart, type Piece } from './pathdata.ts';
import { boundsOf, holds } from './seen.ts';

const isShape = (flat: Flat): flat is Shape => 'pieces' in flat;

/** Below this nobody sees a step in an edge: of 255 in each channel, and as an opacity. */
const faintest = { difference: 24, opacity: 0.17 };

const opacityOf = ({ paint }: Shape): number =>
	Number(paint.get(paint.get('fill') === 'none' ? 'stroke-opacity' : 'fill-opacity') ?? 1);

function isAlike(colour: string, other: string): boolean {
	const [own, others] = [channels(colour), channels(other)];
	return own.every((value, index) => Math.abs(value - (others[index] ?? 0)) <= faintest.difference);
}

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

/** The colour all of a shape lies on, where it is one. */
function ground(shape: Shape, below: readonly Flat[]): string | null {
	const own = boundsOf(shape);
	for (const other of [...below].reverse()) {
		if (!isShape(other)) return null;
		const { paint, pieces } = other;
		if (areApart(boundsOf(other), own)) continue;
		const isPlain = !paint.has('fill-opacity') && !paint.has('stroke') && !paint.has('fill-rule');
		if (opacityOf(other) <= faintest.opacity) continue;
		return isPlain && holds(pieces, own) ? (paint.get('fill') ?? null) : null;
	}
	return null;
}

function isFaint(shape: Shape, below: readonly Flat[]): boolean {
	const { paint, pieces } = shape;
	const [fill, stroke] = [paint.get('fill') ?? '', paint.get('stroke')];
	if (paint.has('class') || (stroke && fill !== 'none')) return false;
	if (opacityOf(shape) <= faintest.opacity || (isSquare(pieces) && !stroke)) return true;
	const under = ground(shape, below);
	return under !== null && isAlike(stroke ?? fill, under);
}

/**
 * Smooth edges are half of the time a picture takes to paint. A shape whose edges nobody can see
 * does without: shadows, shades of the colour they lie on, and rectangles.
 */
export const withPlainEdges = (flats: readonly Flat[]): Flat[] =>
	flats.map((flat, index) => {
		if (!isShape(flat)) return { ...flat, inner: withPlainEdges(flat.inner) };
		if (!isFaint(flat, flats.slice(0, index))) return flat;
		return { ...flat, paint: new Map([...flat.paint, ['shape-rendering', 'crispEdges']]) };
	});
