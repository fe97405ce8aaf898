import { nth, type Point } from '../shapes.ts';
import type { Flat, Shape } from './flatten.ts';
import { shift } from './matrix.ts';
import { areApart, bounds, movedPath, type Bounds, type Piece } from './pathdata.ts';

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

const holdsAll = (shape: Shape, inner: Bounds): boolean =>
	holds(shape.pieces, inner, shape.paint.get('fill-rule') === 'evenodd');

/** Where a shape is; a stroke reaches out by half its width, or more at a corner. */
export function boundsOf({ pieces, paint }: Shape): Bounds {
	const width = paint.has('stroke') ? Number(paint.get('stroke-width') ?? 1) : 0;
	return bounds(pieces, width * 0.75 + 0.5);
}

function within(one: Bounds, frame: Bounds): Bounds {
	return {
		left: Math.max(one.left, frame.left),
		top: Math.max(one.top, frame.top),
		right: Math.min(one.right, frame.right),
		bottom: Math.min(one.bottom, frame.bottom)
	};
}

/** The pictures in a comic are small pictures of their own, at a place in the whole one. */
function panel(flat: Exclude<Flat, Shape>, covers: readonly Shape[]): Flat {
	const read = (name: string) => Number(flat.element.attributes.get(name) ?? 0);
	if (flat.element.name !== 'svg' || flat.element.attributes.has('viewBox')) return flat;
	const frame = { left: 0, top: 0, right: read('width'), bottom: read('height') };
	const matrix = shift(-read('x'), -read('y'));
	const above = covers.map((cover) => ({ ...cover, pieces: movedPath(matrix, cover.pieces) }));
	return { ...flat, inner: seen(flat.inner, frame, above) };
}

/** What can be seen of a drawing: nothing outside its frame, nothing that lies under another shape. */
export function seen(flats: readonly Flat[], frame: Bounds, covers: readonly Shape[] = []): Flat[] {
	const kept: Flat[] = [];
	const above = [...covers];
	for (const flat of [...flats].reverse()) {
		if (!isShape(flat)) {
			kept.push(panel(flat, above));
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
