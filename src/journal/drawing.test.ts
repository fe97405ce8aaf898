import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addStroke,
	countPoints,
	drawingPath,
	emptyDrawing,
	maxPoints,
	maxStrokeSize,
	undoStroke,
	type Drawing,
	type Stroke
} from './drawing.ts';
import { newDrawing } from './new-item.ts';
import { parseItem } from './parse-item.ts';

function aStroke(points: number[], more: Partial<Stroke> = {}): Stroke {
	return { colour: 'ink', size: 10, points, ...more };
}

function aDrawing(...strokes: Stroke[]): Drawing {
	return strokes.reduce((drawing, stroke) => {
		const added = addStroke(drawing, stroke);
		if (!added.ok) throw new Error(added.reason);
		return added.drawing;
	}, emptyDrawing());
}

const anyStroke = fc.record({
	colour: fc.constantFrom('ink', 'leaf', 'wood'),
	size: fc.double({ min: -10, max: 200, noNaN: true }),
	points: fc.array(fc.double({ min: -500, max: 1500, noNaN: true }), {
		minLength: 2,
		maxLength: 40
	})
}) as fc.Arbitrary<Stroke>;

describe('adding a line', () => {
	it('puts it after the others and leaves the drawing before as it was', () => {
		const before = aDrawing(aStroke([1, 2, 3, 4]));
		const after = aDrawing(...before.strokes, aStroke([5, 6], { colour: 'leaf', size: 4 }));
		expect(after.strokes).toEqual([
			{ colour: 'ink', size: 10, points: [1, 2, 3, 4] },
			{ colour: 'leaf', size: 4, points: [5, 6] }
		]);
		expect(before.strokes).toHaveLength(1);
	});

	it('rounds, keeps to the sheet, and drops a point that is the same as the one before', () => {
		const drawing = aDrawing(aStroke([1.4, 1.6, 1.3, 2.1, -5, 700, 900, 3]));
		expect(drawing.strokes[0]?.points).toEqual([1, 2, 0, 600, 800, 3]);
	});

	it('drops half a point', () => {
		expect(aDrawing(aStroke([1, 2, 3])).strokes[0]?.points).toEqual([1, 2]);
	});

	it.each([
		[0, 1],
		[2.6, 3],
		[500, maxStrokeSize]
	])('makes a line of width %d one of %d', (size, kept) => {
		expect(aDrawing(aStroke([1, 1], { size })).strokes[0]?.size).toBe(kept);
	});

	it('refuses a line without a point', () => {
		expect(addStroke(emptyDrawing(), aStroke([]))).toEqual({ ok: false, reason: 'empty' });
		expect(addStroke(emptyDrawing(), aStroke([5]))).toEqual({ ok: false, reason: 'empty' });
	});

	it('refuses a line that does not fit any more, and takes one that just does', () => {
		const points = Array.from({ length: maxPoints * 2 - 2 }, (_, at) => (at * 7) % 500);
		const almost = aDrawing(aStroke(points));
		expect(countPoints(almost)).toBe(maxPoints - 1);
		expect(addStroke(almost, aStroke([1, 1, 2, 2]))).toEqual({ ok: false, reason: 'full' });
		expect(addStroke(almost, aStroke([1, 1])).ok).toBe(true);
	});

	it('gives a drawing that can be read back, whatever the hand did', () => {
		fc.assert(
			fc.property(fc.array(anyStroke, { minLength: 1, maxLength: 5 }), (strokes) => {
				const made = newDrawing(
					{ title: '', drawing: aDrawing(...strokes) },
					{ origin: null, prompt: '' }
				);
				const item = made.ok ? made.item : null;
				expect(parseItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
			})
		);
	});
});

describe('the path of a line', () => {
	it.each([
		[[], ''],
		[[5, 6], 'M5 6L5 6'],
		[[0, 0, 10, 20], 'M0 0L10 20'],
		[[0, 0, 10, 0, 10, 10], 'M0 0Q10 0 10 10'],
		[[0, 0, 10, 0, 20, 10, 30, 10], 'M0 0Q10 0 15 5Q20 10 30 10']
	])('through %j is %s', (points, path) => {
		expect(drawingPath(aStroke(points))).toBe(path);
	});

	it('starts at the first point, ends at the last, and has nothing but numbers in it', () => {
		fc.assert(
			fc.property(anyStroke, (stroke) => {
				const { points } = aDrawing(stroke).strokes[0] ?? aStroke([]);
				const path = drawingPath(aStroke([...points]));
				expect(path).toMatch(/^[MLQ\d. ]+$/);
				expect(path.startsWith(`M${points[0]} ${points[1]}`)).toBe(true);
				expect(path.endsWith(`${points.at(-2)} ${points.at(-1)}`)).toBe(true);
			})
		);
	});
});

describe('undoing', () => {
	it('takes the last line, and leaves the drawing before as it was', () => {
		const one = aDrawing(aStroke([1, 2]));
		const two = aDrawing(aStroke([1, 2]), aStroke([3, 4]));
		expect(undoStroke(two)).toEqual(one);
		expect(two.strokes).toHaveLength(2);
	});

	it('of nothing is nothing', () => {
		expect(undoStroke(emptyDrawing())).toEqual(emptyDrawing());
	});
});
