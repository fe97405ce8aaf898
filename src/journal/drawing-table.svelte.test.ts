import { describe, expect, it, vi } from 'vitest';
import { emptyDrawing, maxPoints, type Drawing } from './drawing.ts';
import { DrawingTable } from './drawing-table.svelte.ts';

function setup(drawing: Drawing = emptyDrawing()) {
	const drawn = vi.fn<(drawing: Drawing) => void>();
	const table = new DrawingTable(drawing, drawn);
	const keys = (...names: string[]) => names.map((name) => table.key(name));
	const draw = (...points: [number, number][]) => {
		const [first = [0, 0], ...rest] = points;
		table.begin(first);
		for (const point of rest) table.move(point);
		table.end();
	};
	return { table, drawn, keys, draw };
}

/** A sheet on which nothing fits any more. */
function aFullSheet(): Drawing {
	const points = new Array<number>(maxPoints * 2).fill(1);
	return { ...emptyDrawing(), strokes: [{ colour: 'ink', size: 6, points }] };
}

describe('a finger', () => {
	it('draws a line from where it comes down to where it goes up', () => {
		const { table, draw } = setup();
		draw([10, 20], [30, 40], [50, 60]);
		expect(table.drawing.strokes).toEqual([
			{ colour: 'ink', size: 6, points: [10, 20, 30, 40, 50, 60] }
		]);
		expect(table.stroke).toBeNull();
	});

	it('that only taps makes a dot', () => {
		const { table, draw } = setup();
		draw([10, 20]);
		expect(table.drawing.strokes).toMatchObject([{ points: [10, 20] }]);
	});

	it('shows its line while it is on the paper, and puts it there when it leaves', () => {
		const { table, drawn } = setup();
		table.begin([10, 20]);
		table.move([30, 40]);
		expect(table.stroke?.points).toEqual([10, 20, 30, 40]);
		expect(table.drawing.strokes).toEqual([]);
		expect(drawn).not.toHaveBeenCalled();
		table.end();
		expect(drawn.mock.calls).toEqual([[table.drawing]]);
	});

	it('that is not on the paper draws nothing', () => {
		const { table, drawn } = setup();
		table.move([30, 40]);
		table.end();
		expect(table.drawing.strokes).toEqual([]);
		expect(drawn).not.toHaveBeenCalled();
	});

	it('that leaves the sheet draws along its edge', () => {
		const { table, draw } = setup();
		draw([-40, 20], [900, 700]);
		expect(table.drawing.strokes).toMatchObject([{ points: [0, 20, 800, 600] }]);
	});

	it('that stands still adds nothing', () => {
		const { table, draw } = setup();
		draw([10, 20], [10.2, 19.8], [10, 20]);
		expect(table.drawing.strokes).toMatchObject([{ points: [10, 20] }]);
	});

	it('draws with the pen that was chosen, and leaves earlier lines as they are', () => {
		const { table, draw } = setup();
		draw([10, 20]);
		table.colour = 'lake';
		table.size = 16;
		draw([30, 40]);
		expect(table.drawing.strokes).toMatchObject([
			{ colour: 'ink', size: 6 },
			{ colour: 'lake', size: 16 }
		]);
	});
});

describe('going back', () => {
	it('takes one line away at a time, and tells so', () => {
		const { table, drawn, draw } = setup();
		draw([10, 20]);
		draw([30, 40]);
		table.undo();
		expect(table.drawing.strokes).toMatchObject([{ points: [10, 20] }]);
		expect(drawn).toHaveBeenLastCalledWith(table.drawing);
	});

	it('is possible as long as there is a line', () => {
		const { table, draw } = setup();
		expect(table.canUndo).toBe(false);
		draw([10, 20]);
		expect(table.canUndo).toBe(true);
		table.undo();
		expect(table.canUndo).toBe(false);
	});
});

describe('another paper', () => {
	it('is laid under the lines, which stay where they are', () => {
		const { table, drawn, draw } = setup();
		draw([10, 20]);
		table.choosePaper('body');
		expect(table.paper).toBe('body');
		expect(drawn.mock.lastCall?.[0]).toEqual({
			...emptyDrawing(),
			paper: 'body',
			strokes: [{ colour: 'ink', size: 6, points: [10, 20] }]
		});
	});

	it('may be blank again, and then leaves no trace', () => {
		const { table } = setup();
		table.choosePaper('houses');
		table.choosePaper(null);
		expect(table.drawing).toEqual(emptyDrawing());
	});

	it('that is the same one changes nothing', () => {
		const { table, drawn } = setup({ ...emptyDrawing(), paper: 'body' });
		table.choosePaper('body');
		expect(drawn).not.toHaveBeenCalled();
		expect(table.canUndo).toBe(false);
	});

	it('is taken back in its turn, between the lines', () => {
		const { table, draw } = setup();
		const now = () => [table.paper, table.drawing.strokes.length];
		table.choosePaper('body');
		draw([10, 20]);
		table.choosePaper('houses');
		table.choosePaper(null);
		draw([30, 40]);
		const steps = [now()];
		while (table.canUndo) {
			table.undo();
			steps.push(now());
		}
		expect(steps).toEqual([
			[null, 2],
			[null, 1],
			['houses', 1],
			['body', 1],
			['body', 0],
			[null, 0]
		]);
	});
});

describe('a full sheet', () => {
	it('says so and stays as it was', () => {
		const full = aFullSheet();
		const { table, drawn, draw } = setup(full);
		draw([10, 20]);
		expect(table.isFull).toBe(true);
		expect(table.drawing).toBe(full);
		expect(drawn).not.toHaveBeenCalled();
	});

	it('has room again after going back', () => {
		const { table, draw } = setup(aFullSheet());
		draw([10, 20]);
		table.undo();
		expect(table.isFull).toBe(false);
		draw([10, 20]);
		expect(table.isFull).toBe(false);
		expect(table.drawing.strokes).toHaveLength(1);
	});
});

describe('the keys', () => {
	it('move the pencil from the middle of the sheet without drawing', () => {
		const { table, keys } = setup();
		expect(table.pencil).toBeNull();
		keys('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp');
		expect(table.pencil).toEqual([420, 280]);
		expect(table.drawing.strokes).toEqual([]);
	});

	it('draw between two presses of the space bar', () => {
		const { table, drawn, keys } = setup();
		keys(' ', 'ArrowRight', 'ArrowDown', ' ', 'ArrowRight');
		expect(table.drawing.strokes).toMatchObject([{ points: [400, 300, 420, 300, 420, 320] }]);
		expect(table.pencil).toEqual([440, 320]);
		expect(drawn).toHaveBeenCalledTimes(1);
	});

	it('keep the pencil on the sheet', () => {
		const { table, keys } = setup();
		keys(...new Array<string>(100).fill('ArrowUp'), ...new Array<string>(100).fill('ArrowLeft'));
		expect(table.pencil).toEqual([0, 0]);
	});

	it('leave every other key to the browser', () => {
		const { table, keys } = setup();
		expect(keys('Tab', 'Enter', 'a', 'Escape')).toEqual([false, false, false, false]);
		expect(keys('ArrowUp', ' ')).toEqual([true, true]);
		expect(table.stroke).not.toBeNull();
	});

	it('put the pencil away when a finger takes over', () => {
		const { table, keys } = setup();
		keys('ArrowRight');
		table.begin([10, 20]);
		expect(table.pencil).toBeNull();
	});
});
