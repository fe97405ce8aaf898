import { f1, nth, type Point } from '../shapes.ts';
import {
	growth,
	identity,
	isEven,
	movedEllipse,
	moved,
	readMatrix,
	times,
	type Matrix
} from './matrix.ts';
import { movedPath, readPath, type Piece } from './pathdata.ts';
import { simpler } from './simpler.ts';
import type { Element } from './tree.ts';
import { short } from './writing.ts';

/** A shape in the coordinates of the whole picture, with what it is painted with. */
export interface Shape {
	pieces: readonly Piece[];
	/** Everything that is not about where it is. */
	paint: ReadonlyMap<string, string>;
	/** An upright ellipse or a circle, which is written as such. */
	oval?: { centre: Point; rx: number; ry: number };
}

/** What a picture consists of once its groups are gone; some elements stay as they are. */
export type Flat = Shape | Kept;

/** An element that stays, around what it holds. */
export interface Kept {
	element: Element;
	inner: readonly Flat[];
}

const placing = new Set([
	'd',
	'cx',
	'cy',
	'r',
	'rx',
	'ry',
	'x',
	'y',
	'width',
	'height',
	'transform'
]);
const shapeNames = new Set(['path', 'circle', 'ellipse', 'rect']);

const number = (element: Element, name: string): number =>
	Number(element.attributes.get(name) ?? 0);

const matrixOf = ({ attributes }: Element): Matrix => readMatrix(attributes.get('transform') ?? '');

function ring({ rx, ry, turn }: { rx: number; ry: number; turn: number }, [x, y]: Point): Piece[] {
	const angle = (turn * Math.PI) / 180;
	const [dx, dy] = [Math.cos(angle) * rx, Math.sin(angle) * rx];
	const arc = { kind: 'A', ellipse: { rx, ry, turn }, isLarge: false, sweeps: true } as const;
	const [far, near]: [Point, Point] = [
		[x + dx, y + dy],
		[x - dx, y - dy]
	];
	return [
		{ kind: 'M', points: [near] },
		{ ...arc, points: [far] },
		{ ...arc, points: [near] },
		{ kind: 'Z', points: [near] }
	];
}

function ovalAt(element: Element, matrix: Matrix): Pick<Shape, 'pieces' | 'oval'> {
	const radius = number(element, 'r');
	const own = { rx: radius || number(element, 'rx'), ry: radius || number(element, 'ry'), turn: 0 };
	const centre = moved(matrix, [number(element, 'cx'), number(element, 'cy')]);
	const { rx, ry, turn } = movedEllipse(matrix, own);
	const pieces = ring({ rx, ry, turn }, centre);
	const lean = Math.abs(turn % 180);
	if (rx - ry < 0.1) return { pieces, oval: { centre, rx: (rx + ry) / 2, ry: (rx + ry) / 2 } };
	if (lean < 0.5 || lean > 179.5) return { pieces, oval: { centre, rx, ry } };
	if (Math.abs(lean - 90) < 0.5) return { pieces, oval: { centre, rx: ry, ry: rx } };
	return { pieces };
}

function outline(element: Element, matrix: Matrix): Pick<Shape, 'pieces' | 'oval'> | null {
	if (element.name === 'path')
		return { pieces: simpler(movedPath(matrix, readPath(element.attributes.get('d') ?? ''))) };
	if (element.name !== 'rect') return ovalAt(element, matrix);
	if (element.attributes.has('rx')) return null;
	const [x, y] = [number(element, 'x'), number(element, 'y')];
	const [right, bottom] = [x + number(element, 'width'), y + number(element, 'height')];
	return { pieces: movedPath(matrix, readPath(`M${x} ${y}H${right}V${bottom}H${x}Z`)) };
}

const written = (matrix: Matrix): string =>
	`matrix(${matrix.map((value, index) => short(value, index < 4 ? 4 : 2)).join(' ')})`;

const isIdentity = (matrix: Matrix): boolean =>
	matrix.every((value, index) => Math.abs(value - nth(identity, index)) < 1e-6);

const isShift = ([a, b, c, d]: Matrix): boolean => isIdentity([a, b, c, d, 0, 0]);

function around(matrix: Matrix, inner: readonly Flat[]): Flat[] {
	if (isIdentity(matrix)) return [...inner];
	const attributes = new Map([['transform', written(matrix)]]);
	return [{ element: { name: 'g', attributes, children: [] }, inner }];
}

function shape(element: Element, matrix: Matrix): Flat[] {
	const whole = times(matrix, matrixOf(element));
	const paint = new Map([...element.attributes].filter(([name]) => !placing.has(name)));
	const isStroked = paint.has('stroke');
	const found = isStroked && !isEven(whole) ? null : outline(element, whole);
	if (!found || (paint.has('class') && !isShift(whole)))
		return around(matrix, [{ element, inner: [] }]);
	const grown = (text: string) =>
		text
			.split(' ')
			.map((value) => short(Number(value) * growth(whole)))
			.join(' ');
	for (const name of ['stroke-width', 'stroke-dasharray'])
		paint.set(name, grown(paint.get(name) ?? (name === 'stroke-width' ? '1' : '')));
	if (!element.attributes.has('stroke-dasharray')) paint.delete('stroke-dasharray');
	if (!isStroked) paint.delete('stroke-width');
	return [{ ...found, paint: settled(paint) }];
}

/** The opacity of one shape is that of its paint: a layer of its own would cost much more. */
function settled(paint: Map<string, string>): Map<string, string> {
	const opacity = paint.get('opacity');
	const [hasFill, hasStroke] = [paint.get('fill') !== 'none', paint.has('stroke')];
	if (opacity === undefined || hasFill === hasStroke || paint.has('class')) return paint;
	const name = hasFill ? 'fill-opacity' : 'stroke-opacity';
	paint.delete('opacity');
	paint.set(name, short(Number(opacity) * Number(paint.get(name) ?? 1), 3));
	return paint;
}

function faded(inner: readonly Flat[], opacity: string, element: Element): Flat[] {
	const [only] = inner;
	if (
		inner.length === 1 &&
		only &&
		'pieces' in only &&
		!only.paint.has('opacity') &&
		!only.paint.has('class')
	)
		return [{ ...only, paint: settled(new Map([...only.paint, ['opacity', opacity]])) }];
	const attributes = new Map([['opacity', opacity]]);
	return [{ element: { ...element, attributes }, inner }];
}

function group(element: Element, matrix: Matrix): Flat[] {
	const whole = times(matrix, matrixOf(element));
	const others = [...element.attributes].filter(([name]) => name !== 'transform');
	const opacity = element.attributes.get('opacity');
	if (others.length === 0) return flatten(element.children, whole);
	if (others.length === 1 && opacity !== undefined)
		return faded(flatten(element.children, whole), opacity, element);
	// a movement and a clip are about the coordinates of their group
	const stays = isShift(whole) && !element.attributes.has('clip-path');
	const attributes = new Map(others);
	if (stays)
		return [{ element: { ...element, attributes }, inner: flatten(element.children, whole) }];
	return around(matrix, [{ element, inner: flatten(element.children, identity) }]);
}

/** The shapes of a drawing without its groups: every transformation is worked into the numbers. */
export function flatten(elements: readonly Element[], matrix: Matrix = identity): Flat[] {
	return elements.flatMap((element) => {
		if (element.name === 'g') return group(element, matrix);
		if (shapeNames.has(element.name)) return shape(element, matrix);
		if (element.name === 'svg')
			return around(matrix, [{ element, inner: flatten(element.children, identity) }]);
		if (element.name === 'use' && isShift(matrix)) {
			const attributes = new Map(element.attributes);
			attributes.set('x', String(f1(number(element, 'x') + matrix[4])));
			attributes.set('y', String(f1(number(element, 'y') + matrix[5])));
			return [{ element: { ...element, attributes }, inner: [] }];
		}
		return around(matrix, [{ element, inner: [] }]);
	});
}
