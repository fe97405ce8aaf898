import { areClear } from './clear.ts';
import type { Flat, Shape } from './flatten.ts';
import { winding } from './winding.ts';

interface Placed {
	flat: Flat;
	/** What shapes have to share to become one; null for those that stay alone. */
	key: string | null;
	/** The shapes that became one; none where it is not known where it is, so that nothing passes it. */
	parts: Shape[];
}

const isShape = (flat: Flat): flat is Shape => 'pieces' in flat;

function keyOf({ paint }: Shape): string | null {
	const isBoth = paint.get('fill') !== 'none' && paint.has('stroke');
	if (isBoth || paint.has('class') || paint.has('opacity') || paint.has('fill-rule')) return null;
	return [...paint]
		.sort()
		.map((pair) => pair.join('='))
		.join(' ');
}

/** Whether two shapes painted alike look the same as one although they overlap. */
function mayOverlap({ paint, pieces }: Shape, other: Flat): boolean {
	if (!isShape(other) || paint.has('fill-opacity') || paint.has('stroke-opacity')) return false;
	if (paint.has('stroke')) return true;
	const way = winding(pieces);
	return way !== 0 && way === winding(other.pieces);
}

/** The place in the list of the shape this one can be drawn together with, without being seen. */
function partner(list: readonly Placed[], one: Placed): number {
	const own = one.flat;
	if (!one.key || !isShape(own)) return -1;
	const first = list.findIndex(({ key }) => key === one.key);
	if (first < 0) return -1;
	for (let index = list.length - 1; index >= first; index -= 1) {
		const other = list[index];
		if (!other || other.parts.length === 0) return -1;
		const isApart = other.parts.every((part) => areClear(part, own));
		if (other.key === one.key && (isApart || mayOverlap(own, other.flat))) return index;
		if (!isApart) return -1;
	}
	return -1;
}

/** Shapes painted alike become one, where nothing between them lies under or over them. */
export function merge(flats: readonly Flat[]): Flat[] {
	const list: Placed[] = [];
	for (const flat of flats) {
		const inner = isShape(flat) ? flat : { ...flat, inner: merge(flat.inner) };
		const one = {
			flat: inner,
			key: isShape(flat) ? keyOf(flat) : null,
			parts: isShape(flat) ? [flat] : []
		};
		const other = list[partner(list, one)];
		if (other && isShape(other.flat) && isShape(flat)) {
			other.flat = { paint: other.flat.paint, pieces: [...other.flat.pieces, ...flat.pieces] };
			other.parts.push(flat);
		} else list.push(one);
	}
	return list.map(({ flat }) => flat);
}
