import { nth, type Point } from '../shapes.ts';
import type { Ellipse } from './matrix.ts';
import type { Piece } from './pathdata.ts';

const round = (value: number, decimals: number): number => {
	const whole = 10 ** decimals;
	return Math.round(value * whole) / whole || 0;
};

/** A number with so many decimals at most, as short as may be. */
export function short(value: number, decimals = 1): string {
	const rounded = round(value, decimals);
	const written = String(rounded);
	if (rounded <= -1 || rounded >= 1 || rounded === 0) return written;
	return rounded < 0 ? `-${written.slice(2)}` : written.slice(1);
}

/** Numbers in a row, with a space only where two would run into one another. */
export const row = (numbers: readonly string[]): string =>
	numbers.reduce(
		(written, number) => written + (written && !number.startsWith('-') ? ' ' : '') + number,
		''
	);

/** How fine a path is written: small shapes need a decimal more. */
function decimalsFor(pieces: readonly Piece[]): number {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { points } of pieces)
		for (const [x, y] of points) {
			[left, top] = [Math.min(left, x), Math.min(top, y)];
			[right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
		}
	const size = Math.max(right - left, bottom - top);
	return size < 3 ? 2 : 1;
}

/** An ellipse this close to a circle is written as one: nobody sees the difference. */
const roundEnough = 0.1;

function radii({ rx, ry, turn }: Ellipse, write: (value: number) => string): string[] {
	if (rx - ry >= roundEnough) return [write(rx), write(ry), short(turn, 0)];
	const radius = write((rx + ry) / 2);
	return [radius, radius, '0'];
}

const flags = ({ isLarge, sweeps }: { isLarge: boolean; sweeps: boolean }): string[] => [
	isLarge ? '1' : '0',
	sweeps ? '1' : '0'
];

/**
 * Half an ellipse is written a little too small, which every browser stretches to fit its ends. A
 * rounded radius that is a little too big would leave it visibly flat.
 */
function fitting({ rx, ry, turn }: Ellipse, from: Point, to: Point): Ellipse {
	const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
	const scale = half >= Math.max(rx, ry) * 0.997 ? 0.97 : 1;
	return { rx: rx * scale, ry: ry * scale, turn };
}

/** Path data, every step from where the last one ended: equal shapes are equal bytes. */
export function writePath(pieces: readonly Piece[], isFilled = false): string {
	const decimals = decimalsFor(pieces);
	const write = (value: number) => short(value, decimals);
	let [at, start]: [Point, Point] = [
		[0, 0],
		[0, 0]
	];
	// where the last step really ended, before rounding
	let before: Point = [0, 0];
	let d = '';
	for (const one of pieces) {
		if (one.kind === 'Z') {
			// a fill closes itself
			if (isFilled) continue;
			d += 'Z';
			at = start;
			continue;
		}
		const places = one.points.map(([x, y]): Point => [round(x, decimals), round(y, decimals)]);
		const end = places.at(-1) ?? at;
		const steps = places.flatMap(([x, y]) => [write(x - at[0]), write(y - at[1])]);
		if (one.kind === 'M') {
			d += `${d ? 'm' : 'M'}${row(steps)}`;
			start = end;
		} else if (one.kind === 'A')
			d += `a${row([...radii(fitting(one.ellipse, before, nth(one.points, 0)), write), ...flags(one), ...steps])}`;
		else if (one.kind === 'L' && end[1] === at[1]) d += `h${write(end[0] - at[0])}`;
		else if (one.kind === 'L' && end[0] === at[0]) d += `v${write(end[1] - at[1])}`;
		else d += one.kind.toLowerCase() + row(steps);
		at = end;
		before = one.points.at(-1) ?? end;
	}
	return d;
}
