/** A place in the picture: right and down. */
export type Point = readonly [x: number, y: number];

/** A corner of a polygon; `radius` is its own rounding. */
export type Corner = readonly [x: number, y: number, radius?: number];

/**
 * Small irregularities that are the same in every render: a picture looks cut by hand and yet
 * never changes. Numbers from 0 up to 1 (mulberry32).
 */
export function rng(seed: number): () => number {
	let state = seed;
	return () => {
		state |= 0;
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A number with one decimal at most, and never minus zero. */
export function f1(value: number): number {
	const rounded = Math.round(value * 10) / 10;
	return Object.is(rounded, -0) ? 0 : rounded;
}

/** Path data in which every number is rounded to one decimal. */
export function path(text: TemplateStringsArray, ...values: readonly (number | string)[]): string {
	const written = values.map((value) => (typeof value === 'number' ? f1(value) : value));
	return String.raw({ raw: text }, ...written);
}

/** The item at this place; a place outside the list is a bug. */
export function nth<T>(list: readonly T[], index: number): T {
	const found = list[index];
	if (found === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`);
	return found;
}

// big shapes need no decimals, small details keep one
const coordinate = (value: number) => (Math.abs(value) < 26 ? f1(value) : Math.round(value));

function place(x: number, y: number): string {
	const down = coordinate(y);
	return `${coordinate(x)}${down < 0 ? '' : ' '}${down}`;
}

const spaced = (extra: string) => (extra ? ` ${extra}` : '');

/** A filled path. @param extra further attributes, written out */
export const el = (d: string, fill: string, extra = ''): string =>
	`<path d="${d}" fill="${fill}"${spaced(extra)}/>`;

/** A stroke; round caps and joins are set once on the root group of a picture. */
export const line = (d: string, stroke: string, width = 2.5, extra = ''): string =>
	`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${spaced(extra)}/>`;

/** A filled circle. */
export const dot = (x: number, y: number, radius: number, fill: string, extra = ''): string =>
	path`<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${spaced(extra)}/>`;

/** A filled ellipse. */
export const oval = (
	x: number,
	y: number,
	radiusX: number,
	radiusY: number,
	fill: string,
	extra = ''
): string =>
	path`<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}"${spaced(extra)}/>`;

/** A group. */
export const g = (inner: string, transform = '', extra = ''): string =>
	`<g${transform ? ` transform="${transform}"` : ''}${spaced(extra)}>${inner}</g>`;

/** A drawing at a place, with a size and a turn in degrees. */
export function at(x: number, y: number, inner: string, scale = 1, turn = 0): string {
	const turned = turn ? path` rotate(${turn})` : '';
	const sized = scale !== 1 ? ` scale(${scale})` : '';
	return g(inner, path`translate(${x} ${y})${turned}${sized}`);
}

/** A polygon with softly rounded corners: a piece of cut paper. */
export function cut(corners: readonly Corner[], radius = 5): string {
	const count = corners.length;
	let d = '';
	corners.forEach((corner, index) => {
		const [x, y, own = radius] = corner;
		const towards = (neighbour: Corner): Point => {
			const length = Math.hypot(neighbour[0] - x, neighbour[1] - y) || 1;
			const reach = Math.min(own, length / 2);
			return [x + ((neighbour[0] - x) * reach) / length, y + ((neighbour[1] - y) * reach) / length];
		};
		const start = towards(nth(corners, (index + count - 1) % count));
		const end = towards(nth(corners, (index + 1) % count));
		d += (index ? 'L' : 'M') + place(...start);
		if (own) d += `Q${place(x, y)} ${place(...end)}`;
	});
	return `${d}Z`;
}

/** A rectangle cut by hand: its corners move by up to `wobble`, decided by where it is. */
export function box(
	x: number,
	y: number,
	width: number,
	height: number,
	radius = 4,
	wobble = 1.6
): string {
	const random = rng((x * 7 + y * 13 + width * 31 + height * 17) | 0);
	const moved = (toX: number, toY: number): Point => {
		const right = toX + (random() - 0.5) * 2 * wobble;
		return [right, toY + (random() - 0.5) * 2 * wobble];
	};
	const corners = [
		moved(x, y),
		moved(x + width, y),
		moved(x + width, y + height),
		moved(x, y + height)
	];
	return cut(corners, radius);
}

/** A smooth curve through points. @param tension 0 is straight, 1 is very round */
export function blob(points: readonly Point[], isClosed = true, tension = 0.5): string {
	const count = points.length;
	const point = (index: number) =>
		nth(points, isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index)));
	const pull = tension / 3;
	let d = `M${place(...point(0))}`;
	for (let index = 0; index < (isClosed ? count : count - 1); index++) {
		const [before, from] = [point(index - 1), point(index)];
		const [to, after] = [point(index + 1), point(index + 2)];
		d += `C${place(from[0] + (to[0] - before[0]) * pull, from[1] + (to[1] - before[1]) * pull)} `;
		d += `${place(to[0] - (after[0] - from[0]) * pull, to[1] - (after[1] - from[1]) * pull)} `;
		d += place(...to);
	}
	return d + (isClosed ? 'Z' : '');
}

/** Arcs from point to point, bulging outwards. */
function arcs(points: readonly Point[], bulge: number, write: (x: number, y: number) => string) {
	let d = '';
	points.slice(1).forEach((to, index) => {
		const from = nth(points, index);
		const radius = f1((Math.hypot(to[0] - from[0], to[1] - from[1]) / 2) * bulge);
		d += `A${radius} ${radius} 0 0 1 ${write(...to)}`;
	});
	return d;
}

/** Bumps along points, written with one decimal: locks of hair. */
export const bumps = (points: readonly Point[], bulge: number): string =>
	arcs(points, bulge, (x, y) => path`${x} ${y}`);

/** A scalloped outline: curls, clouds, tree crowns. Angles in radians. */
export function scallop(
	centreX: number,
	centreY: number,
	radiusX: number,
	radiusY: number,
	count: number,
	bulge = 1.25,
	seed = 1,
	fromAngle = 0,
	toAngle = Math.PI * 2
): string {
	const random = rng(seed);
	const points: Point[] = [];
	for (let index = 0; index <= count; index++) {
		const stray = index && index < count ? (random() - 0.5) * 0.25 : 0;
		const angle = fromAngle + ((toAngle - fromAngle) * (index + stray)) / count;
		points.push([centreX + Math.cos(angle) * radiusX, centreY + Math.sin(angle) * radiusY]);
	}
	const isFull = toAngle - fromAngle > 6.2;
	if (isFull) points[count] = nth(points, 0);
	return `M${place(...nth(points, 0))}${arcs(points, bulge, place)}Z`;
}

function direction(from: Point, to: Point): Point {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** To the left of a direction. */
const across = ([x, y]: Point): Point => [-y, x];

const beside = (point: Point, side: Point, distance: number): string =>
	place(point[0] + side[0] * distance, point[1] + side[1] * distance);

function capsule(from: Point, to: Point, fromWidth: number, toWidth: number): string {
	const side = across(direction(from, to));
	const [start, end] = [f1(fromWidth), f1(toWidth)];
	return (
		`M${beside(from, side, fromWidth)}L${beside(to, side, toWidth)}` +
		`A${end} ${end} 0 0 0 ${beside(to, side, -toWidth)}L${beside(from, side, -fromWidth)}` +
		`A${start} ${start} 0 0 0 ${beside(from, side, fromWidth)}Z`
	);
}

/**
 * A tapered limb over a joint: arms, legs, trunks, tails. Up to about 75 degrees it is one soft
 * shape, beyond that two capsules. Widths are half widths.
 */
export function limb(
	from: Point,
	joint: Point,
	to: Point,
	fromWidth: number,
	toWidth: number
): string {
	const middle = (fromWidth + toWidth) / 2;
	const [first, second] = [direction(from, joint), direction(joint, to)];
	if (first[0] * second[0] + first[1] * second[1] < 0.25) {
		return capsule(from, joint, fromWidth, middle) + capsule(joint, to, middle, toWidth);
	}
	// the control point of the bend lies beyond the joint, a little less far than would touch it
	const bend = (axis: 0 | 1) =>
		joint[axis] + (2 * joint[axis] - (from[axis] + to[axis]) / 2 - joint[axis]) * 0.82;
	const control: Point = [bend(0), bend(1)];
	const [start, end] = [across(direction(from, control)), across(direction(control, to))];
	const side: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
	const [wide, narrow] = [f1(fromWidth), f1(toWidth)];
	return (
		`M${beside(from, start, fromWidth)}Q${beside(control, side, middle)} ` +
		`${beside(to, end, toWidth)}A${narrow} ${narrow} 0 0 0 ${beside(to, end, -toWidth)}` +
		`Q${beside(control, side, -middle)} ${beside(from, start, -fromWidth)}` +
		`A${wide} ${wide} 0 0 0 ${beside(from, start, fromWidth)}Z`
	);
}

/** Where the elbow is, and where the hand gets to when the target is out of reach. */
export function reach(
	shoulder: Point,
	target: Point,
	upper: number,
	lower: number,
	bend = 1
): { joint: Point; end: Point } {
	let end = target;
	let [dx, dy] = [target[0] - shoulder[0], target[1] - shoulder[1]];
	let distance = Math.hypot(dx, dy) || 0.01;
	const longest = (upper + lower) * 0.995;
	if (distance > longest) {
		end = [shoulder[0] + (dx / distance) * longest, shoulder[1] + (dy / distance) * longest];
		[dx, dy] = [end[0] - shoulder[0], end[1] - shoulder[1]];
		distance = longest;
	}
	const along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
	const height = Math.sqrt(Math.max(0, upper * upper - along * along));
	return {
		joint: [
			shoulder[0] + (dx * along) / distance - ((dy * height) / distance) * bend,
			shoulder[1] + (dy * along) / distance + ((dx * height) / distance) * bend
		],
		end
	};
}
