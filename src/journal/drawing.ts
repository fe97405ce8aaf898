/** The pens beside the paper, named as the colours in the style sheet. The last rubs out. */
export const drawingColours = [
	'ink',
	'brick',
	'coral',
	'mustard',
	'leaf',
	'lake',
	'plum',
	'wood',
	'paper'
] as const;

export type DrawingColour = (typeof drawingColours)[number];

/** One line drawn without lifting. */
export interface Stroke {
	readonly colour: DrawingColour;
	/** How wide, in units of the sheet. */
	readonly size: number;
	/** x0, y0, x1, y1 …, in whole units of the sheet. */
	readonly points: readonly number[];
}

/** What can be printed on the sheet before a child draws on it. */
export const papers = ['body', 'houses'] as const;

export type Paper = (typeof papers)[number];

/** Lines on a sheet of 800 by 600 units, whatever screen it was drawn on. */
export interface Drawing {
	readonly width: 800;
	readonly height: 600;
	readonly strokes: readonly Stroke[];
	/** Absent where the sheet was blank. */
	readonly paper?: Paper;
}

export const sheet = { width: 800, height: 600 } as const;

/** More points than a long afternoon of drawing gives, and still far below 1 MiB when kept. */
export const maxPoints = 60_000;
export const maxStrokeSize = 80;

/** A sheet with nothing on it. */
export function emptyDrawing(): Drawing {
	return { ...sheet, strokes: [] };
}

/** The same lines on another paper; null is a blank one. */
export function onPaper({ width, height, strokes }: Drawing, paper: Paper | null): Drawing {
	return { width, height, strokes, ...(paper ? { paper } : {}) };
}

function clamp(value: number, highest: number): number {
	return Math.min(highest, Math.max(0, Math.round(value)));
}

/** Points on the sheet, rounded, without the same point twice in a row. */
function tidy(points: readonly number[]): number[] {
	const tidied: number[] = [];
	for (let at = 0; at + 1 < points.length; at += 2) {
		const x = clamp(points[at] ?? 0, sheet.width);
		const y = clamp(points[at + 1] ?? 0, sheet.height);
		if (x !== tidied.at(-2) || y !== tidied.at(-1)) tidied.push(x, y);
	}
	return tidied;
}

/** How many points all strokes have together. */
export function countPoints(drawing: Drawing): number {
	return drawing.strokes.reduce((sum, { points }) => sum + points.length / 2, 0);
}

/**
 * The drawing with one line more. Points outside the sheet are put on its edge.
 * `full` leaves the drawing as it was; `empty` means the line has no point.
 */
export function addStroke(
	drawing: Drawing,
	stroke: Stroke
): { ok: true; drawing: Drawing } | { ok: false; reason: 'full' | 'empty' } {
	const points = tidy(stroke.points);
	if (points.length === 0) return { ok: false, reason: 'empty' };
	if (countPoints(drawing) + points.length / 2 > maxPoints) return { ok: false, reason: 'full' };
	const size = Math.min(maxStrokeSize, Math.max(1, Math.round(stroke.size)));
	const added: Stroke = { colour: stroke.colour, size, points };
	return { ok: true, drawing: { ...drawing, strokes: [...drawing.strokes, added] } };
}

/** The drawing without its last line. */
export function undoStroke(drawing: Drawing): Drawing {
	return { ...drawing, strokes: drawing.strokes.slice(0, -1) };
}

function pairsOf(points: readonly number[]): [number, number][] {
	const pairs: [number, number][] = [];
	for (let at = 0; at + 1 < points.length; at += 2) {
		pairs.push([points[at] ?? 0, points[at + 1] ?? 0]);
	}
	return pairs;
}

/**
 * A line as SVG path data: curves that pass the middle between each two points, so that a finger's
 * corners become round. Draw it with round caps: a dot is a line of no length.
 */
export function drawingPath(stroke: Stroke): string {
	const [first, ...rest] = pairsOf(stroke.points);
	if (!first) return '';
	const last = rest.at(-1) ?? first;
	const start = `M${first[0]} ${first[1]}`;
	if (rest.length < 2) return `${start}L${last[0]} ${last[1]}`;
	const curves = rest.slice(0, -1).map(([x, y], at) => {
		const [nextX, nextY] = rest[at + 1] ?? last;
		const isLast = at === rest.length - 2;
		const [endX, endY] = isLast ? [nextX, nextY] : [(x + nextX) / 2, (y + nextY) / 2];
		return `Q${x} ${y} ${endX} ${endY}`;
	});
	return start + curves.join('');
}
