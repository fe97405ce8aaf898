import { fewerColours } from './colours.ts';
import { withoutFaint } from './faint.ts';
import { flatten, type Flat, type Shape } from './flatten.ts';
import { merge } from './merge.ts';
import { seen } from './seen.ts';
import { read, write, type Element } from './tree.ts';
import { bounds, isSquare, type Piece } from './pathdata.ts';
import { short, writePath } from './writing.ts';

type Written = [name: string, place: Record<string, string>];

/** A rectangle is painted sooner than a path that looks like one. */
function rectangle(pieces: readonly Piece[]): Written | null {
	if (pieces.length !== 5 || pieces.at(-1)?.kind !== 'Z' || !isSquare(pieces)) return null;
	const { left, top, right, bottom } = bounds(pieces);
	const [x, y, width, height] = [left, top, right - left, bottom - top].map((value) =>
		short(value)
	);
	return ['rect', { x: x ?? '', y: y ?? '', width: width ?? '', height: height ?? '' }];
}

function placed({ pieces, oval, paint }: Shape): Written {
	if (!oval) return rectangle(pieces) ?? ['path', { d: writePath(pieces, !paint.has('stroke')) }];
	const { centre, rx, ry } = oval;
	const fine = (value: number) => short(value, Math.max(rx, ry) < 1.5 ? 2 : 1);
	const middle = { cx: fine(centre[0]), cy: fine(centre[1]) };
	if (fine(rx) === fine(ry)) return ['circle', { ...middle, r: fine(rx) }];
	return ['ellipse', { ...middle, rx: fine(rx), ry: fine(ry) }];
}

function element(flat: Flat): Element {
	if ('pieces' in flat) {
		const [name, place] = placed(flat);
		return { name, attributes: new Map([...Object.entries(place), ...flat.paint]), children: [] };
	}
	const { inner } = flat;
	return inner.length > 0 ? { ...flat.element, children: inner.map(element) } : flat.element;
}

/**
 * The same drawing in as few elements as may be, which is what a slow phone needs its time for:
 * without groups, without what nobody sees, and with shapes painted alike in one path.
 */
export function flat(svg: string, width: number, height: number): string {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	const shapes = merge(withoutFaint(seen(flatten(read(fewerColours(svg))), frame)));
	return shapes.map(element).map(write).join('');
}
