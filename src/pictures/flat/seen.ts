import { nth, type Point } from '../shapes.ts';
import type { Flat, Shape } from './flatten.ts';
import { areApart, bounds, type Bounds, type Piece } from './pathdata.ts';

const isShape = (flat: Flat): flat is Shape => 'pieces' in flat;

/** Whether a shape hides all that lies under it. */
function hides({ paint }: Shape): boolean {
	const isSolid = !['opacity', 'fill-opacity', 'class', 'transform'].some((name) =>
		paint.has(name)
	);
	return isSolid && paint.get('fill') !== 'none';
}

/**
 * Whether a rectangle lies wholly within a path: none of its pieces comes near, and it goes around
 * the middle. Where no piece comes near, its curves may be taken for straight.
 */
export function holds(pieces: readonly Piece[], inner: Bounds, isEvenOdd = false): boolean {
	const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
	let start: Point = [0, 0];
	let at = start;
	let [around, crossings] = [0, 0];
	for (const piece of pieces) {
		const end = nth(piece.points, piece.points.length - 1);
		const from = at;
		at = end;
		if (piece.kind === 'M') {
			// an open path is filled as if it were closed
			if (from !== start) return false;
			start = end;
			continue;
		}
		if (!areApart(bounds([{ kind: 'M', points: [from] }, piece]), inner)) return false;
		if (piece.kind === 'Z') at = start;
		if (from[1] <= y === end[1] <= y) continue;
		if (from[0] + ((y - from[1]) / (end[1] - from[1])) * (end[0] - from[0]) <= x) continue;
		around += end[1] > from[1] ? 1 : -1;
		crossings += 1;
	}
	return at === start && (isEvenOdd ? crossings % 2 === 1 : around !== 0);
}

const known = new WeakMap<Shape, Bounds>();

/** Where a shape is; a stroke reaches out by half its width, or more at a corner. */
export function boundsOf(shape: Shape): Bounds {
	const before = known.get(shape);
	if (before) return before;
	const { pieces, paint } = shape;
	const width = paint.has('stroke') ? Number(paint.get('stroke-width') ?? 1) : 0;
	const found = bounds(pieces, width * 0.75 + 0.5);
	known.set(shape, found);
	return found;
}

/** What two rectangles have in common. */
function within(one: Bounds, frame: Bounds): Bounds {
	return {
		left: Math.max(one.left, frame.left),
		top: Math.max(one.top, frame.top),
		right: Math.min(one.right, frame.right),
		bottom: Math.min(one.bottom, frame.bottom)
	};
}

const isInside = (inner: Bounds, outer: Bounds): boolean =>
	inner.left >= outer.left &&
	inner.right <= outer.right &&
	inner.top >= outer.top &&
	inner.bottom <= outer.bottom;

/** Whether a rectangle lies wholly within a shape; most lie outside its bounds, which is soon told. */
const holdsAll = (shape: Shape, inner: Bounds): boolean =>
	isInside(inner, boundsOf(shape)) &&
	holds(shape.pieces, inner, shape.paint.get('fill-rule') === 'evenodd');

/** What can be seen of a drawing: nothing outside its frame, nothing that lies under another shape. */
export function seen(flats: readonly Flat[], frame: Bounds): Flat[] {
	const kept: Flat[] = [];
	const above: Shape[] = [];
	for (const flat of [...flats].reverse()) {
		if (!isShape(flat)) {
			kept.push(flat);
			continue;
		}
		const own = boundsOf(flat);
		const moves = flat.paint.has('class');
		const visible = within(own, frame);
		if (!moves && areApart(own, frame)) continue;
		if (!moves && above.some((cover) => holdsAll(cover, visible))) continue;
		kept.push(flat);
		if (hides(flat)) above.push(flat);
	}
	return kept.reverse();
}
