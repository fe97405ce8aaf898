import { channels } from '../palette.ts';
import { nth } from '../shapes.ts';
import type { Flat, Shape } from './flatten.ts';
import { areApart, type Bounds } from './pathdata.ts';
import { boundsOf, holdsAll, within } from './seen.ts';

const isShape = (flat: Flat): flat is Shape => 'pieces' in flat;

/** Below this nobody sees a step in an edge: of 255 in each channel, and as an opacity. */
const faintest = { difference: 24, opacity: 0.17 };

const opacityOf = ({ paint }: Shape): number =>
	Number(paint.get(paint.get('fill') === 'none' ? 'stroke-opacity' : 'fill-opacity') ?? 1);

function isAlike(colour: string, other: string): boolean {
	const [own, others] = [channels(colour), channels(other)];
	return own.every((value, index) => Math.abs(value - (others[index] ?? 0)) <= faintest.difference);
}

const everywhere: Bounds = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** The colour all of a shape lies on, where it is one. */
function ground(shape: Shape, below: readonly Flat[], frame: Bounds): string | null {
	const own = within(boundsOf(shape), frame);
	for (let index = below.length - 1; index >= 0; index -= 1) {
		const other = nth(below, index);
		if (!isShape(other)) return null;
		const { paint } = other;
		if (areApart(boundsOf(other), own)) continue;
		const isPlain = !paint.has('fill-opacity') && !paint.has('stroke') && !paint.has('fill-rule');
		if (opacityOf(other) <= faintest.opacity) continue;
		return isPlain && holdsAll(other, own) ? (paint.get('fill') ?? null) : null;
	}
	return null;
}

function isFaint(shape: Shape, below: readonly Flat[], frame: Bounds): boolean {
	const { paint } = shape;
	const [fill, stroke] = [paint.get('fill') ?? '', paint.get('stroke')];
	if (paint.has('class') || (stroke && fill !== 'none')) return false;
	if (opacityOf(shape) <= faintest.opacity) return true;
	const under = ground(shape, below, frame);
	return under !== null && isAlike(stroke ?? fill, under);
}

/**
 * Smooth edges are half of the time a picture takes to paint. A shape whose edges nobody can see
 * does without: shadows, and shades of the colour they lie on.
 */
export const withPlainEdges = (flats: readonly Flat[], frame: Bounds): Flat[] =>
	flats.map((flat, index) => {
		if (!isShape(flat)) {
			return { ...flat, inner: withPlainEdges(flat.inner, everywhere) };
		}
		if (!isFaint(flat, flats.slice(0, index), frame)) return flat;
		return { ...flat, paint: new Map([...flat.paint, ['shape-rendering', 'crispEdges']]) };
	});
