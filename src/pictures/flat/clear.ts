import { nth } from '../shapes.ts';
import type { Shape } from './flatten.ts';
import { areApart, type Bounds } from './pathdata.ts';
import { isWithin, polygons } from './polygon.ts';
import { boundsOf } from './seen.ts';

/** Curves are taken for short lines here, which lie a little beside them. */
const margin = 0.5;

const known = new WeakMap<Shape, Bounds[]>();

/** The rectangles around each of the short lines an outline consists of. */
function linesOf(shape: Shape): Bounds[] {
	const before = known.get(shape);
	if (before) return before;
	const reach = margin + Number(shape.paint.get('stroke-width') ?? 0) / 2;
	const found = polygons(shape.pieces).flatMap((outline) => {
		let [x, y] = nth(outline, outline.length - 1);
		return outline.map((point): Bounds => {
			const [fromX, fromY] = [x, y];
			[x, y] = point;
			return {
				left: Math.min(fromX, x) - reach,
				top: Math.min(fromY, y) - reach,
				right: Math.max(fromX, x) + reach,
				bottom: Math.max(fromY, y) + reach
			};
		});
	});
	known.set(shape, found);
	return found;
}

const holdsStart = (shape: Shape, other: Shape): boolean =>
	polygons(other.pieces).some(([start]) => start && isWithin(start, polygons(shape.pieces)));

/** Whether two shapes have nothing in common, although the rectangles around them do. */
export function areClear(one: Shape, other: Shape): boolean {
	const [own, others] = [boundsOf(one), boundsOf(other)];
	if (areApart(own, others)) return true;
	const near = linesOf(other).filter((line) => !areApart(line, own));
	const isNear = linesOf(one).some(
		(line) => !areApart(line, others) && near.some((another) => !areApart(line, another))
	);
	return !isNear && !holdsStart(one, other) && !holdsStart(other, one);
}
