import { channels } from '../palette.ts';
import { nth, type Point } from '../shapes.ts';
import type { Flat, Shape } from './flatten.ts';
import { isIn } from './pathdata.ts';
import { isWithin, polygons } from './polygon.ts';
import { boundsOf } from './seen.ts';

/** What is smaller than this, in units of the picture, is a speck of one dot on a phone. */
const speck = 1.6;

/**
 * The difference from its ground, of 255 in a channel, that is just seen in a shape this thick: a
 * large one shows a small difference, a hair of a line needs a bigger one.
 */
const justSeen = (thickness: number): number => 3 + 24 / Math.max(thickness, 1);

/** What is longer than this lies on many things and stays. */
const longest = 50;

const isShape = (flat: Flat): flat is Shape => 'pieces' in flat;
const isStroke = ({ paint }: Shape): boolean => paint.get('fill') === 'none';

function opacityOf({ paint }: Shape): number {
	const own = paint.get(paint.get('fill') === 'none' ? 'stroke-opacity' : 'fill-opacity');
	return Number(own ?? 1) * Number(paint.get('opacity') ?? 1);
}

function sizeOf(shape: Shape): { thickness: number; length: number } {
	const { left, top, right, bottom } = boundsOf(shape);
	const width = Number(shape.paint.get('stroke-width') ?? 0);
	// the bounds of a shape have a margin
	const margin = width * 1.5 + 1;
	const [across, down] = [right - left - margin + width, bottom - top - margin + width];
	const thickness = isStroke(shape) ? width : Math.min(across, down);
	return { thickness, length: Math.max(across, down) };
}

/** Points along an outline, never farther apart than this. */
const nearest = 4;

function* alongEdge(outline: readonly Point[], isClosed: boolean): Generator<Point> {
	let from = nth(outline, isClosed ? outline.length - 1 : 0);
	for (const to of outline) {
		const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / nearest) || 1;
		for (let step = 1; step <= count; step += 1) {
			const share = step / count;
			yield [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		}
		from = to;
	}
}

/** Points of a shape, as they are asked for: most show at the first. */
function* points(shape: Shape): Generator<Point> {
	const outlines = polygons(shape.pieces);
	if (isStroke(shape)) {
		for (const outline of outlines) yield* alongEdge(outline, false);
		return;
	}
	const { left, top, right, bottom } = boundsOf(shape);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	yield [x, y];
	for (const share of [0.1, 0.5])
		for (const outline of outlines)
			for (const [ownX, ownY] of alongEdge(outline, true))
				yield [ownX + (x - ownX) * share, ownY + (y - ownY) * share];
}

function distance([x, y]: Point, from: Point, to: Point): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
	const nearby = Math.max(0, Math.min(1, share));
	return Math.hypot(from[0] + dx * nearby - x, from[1] + dy * nearby - y);
}

function isOnStroke({ pieces, paint }: Shape, point: Point): boolean {
	const reach = Number(paint.get('stroke-width') ?? 1) / 2;
	return polygons(pieces).some((outline) =>
		outline.some((to, index) => distance(point, outline[index - 1] ?? to, to) <= reach)
	);
}

function isOver(shape: Shape, point: Point): boolean {
	if (!isIn(point, boundsOf(shape))) return false;
	if (shape.paint.has('stroke') && isOnStroke(shape, point)) return true;
	if (isStroke(shape)) return false;
	return isWithin(point, polygons(shape.pieces), shape.paint.get('fill-rule') === 'evenodd');
}

type Colour = readonly number[];

const layer = (under: Colour, over: Colour, opacity: number): Colour =>
	under.map((value, index) => value + (nth(over, index) - value) * opacity);

const colourOf = ({ paint }: Shape): Colour =>
	channels(paint.get('stroke') ?? paint.get('fill') ?? '');

/** The colour at a point of what lies below; null where that is not known. */
function ground(point: Point, below: readonly Flat[]): Colour | null {
	const veils: Shape[] = [];
	for (let index = below.length - 1; index >= 0; index -= 1) {
		const other = nth(below, index);
		if (!isShape(other)) return null;
		if (!isOver(other, point)) continue;
		// what is filled and outlined is seldom small: which of its colours it is here is not worth knowing
		if (other.paint.has('stroke') && !isStroke(other)) return null;
		veils.push(other);
		if (opacityOf(other) < 1) continue;
		return veils.reduceRight<Colour>(
			(colour, veil) => layer(colour, colourOf(veil), opacityOf(veil)),
			[0, 0, 0]
		);
	}
	return null;
}

function isUnseen(shape: Shape, below: readonly Flat[]): boolean {
	const { paint } = shape;
	if (paint.has('class') || (paint.has('stroke') && !isStroke(shape))) return false;
	const { thickness, length } = sizeOf(shape);
	if (length < speck) return true;
	if (length > longest) return false;
	const colour = colourOf(shape);
	const opacity = opacityOf(shape);
	const enough = justSeen(thickness);
	for (const point of points(shape)) {
		const under = ground(point, below);
		if (!under) return false;
		const differs = (value: number, index: number) =>
			Math.abs(value - nth(under, index)) * opacity >= enough;
		if (colour.some(differs)) return false;
	}
	return true;
}

/** A drawing without specks, and without what is too faint at its size to be told from its ground. */
export function withoutFaint(flats: readonly Flat[]): Flat[] {
	const kept: Flat[] = [];
	for (const flat of flats) {
		if (isShape(flat) && isUnseen(flat, kept)) continue;
		kept.push(flat);
	}
	return kept;
}
