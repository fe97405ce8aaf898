import {
	addStroke,
	emptyDrawing,
	onPaper,
	undoStroke,
	type Drawing,
	type DrawingColour,
	type Paper,
	type Stroke
} from './drawing.ts';

/** How far an arrow key moves the pencil, in units of the paper. */
const keyStep = 20;

const arrows: Record<string, readonly [number, number]> = {
	ArrowLeft: [-keyStep, 0],
	ArrowRight: [keyStep, 0],
	ArrowUp: [0, -keyStep],
	ArrowDown: [0, keyStep]
};

/** The paper there was before another was chosen, and how many lines were on it then. */
interface EarlierPaper {
	paper: Paper | null;
	lines: number;
}

/** A sheet of paper that is being drawn on, by finger, pen, mouse or keys. */
export class DrawingTable {
	#drawing = $state.raw<Drawing>(emptyDrawing());
	#stroke = $state.raw<Stroke | null>(null);
	#pencil = $state.raw<[number, number] | null>(null);
	#earlierPapers = $state.raw<readonly EarlierPaper[]>([]);
	colour = $state<DrawingColour>('ink');
	size = $state(6);
	#isFull = $state(false);
	readonly #onDrawn: (drawing: Drawing) => void;

	/** @param onDrawn told after every change of the paper */
	constructor(drawing: Drawing, onDrawn: (drawing: Drawing) => void) {
		this.#drawing = drawing;
		this.#onDrawn = onDrawn;
	}

	get drawing(): Drawing {
		return this.#drawing;
	}

	/** The stroke that is being made, or null while the pencil is off the paper. */
	get stroke(): Stroke | null {
		return this.#stroke;
	}

	get pencil(): readonly [number, number] | null {
		return this.#pencil;
	}

	/** What is printed under the lines, or null on a blank sheet. */
	get paper(): Paper | null {
		return this.#drawing.paper ?? null;
	}

	/** Whether the last stroke did not fit on the paper any more. */
	get isFull(): boolean {
		return this.#isFull;
	}

	get canUndo(): boolean {
		return this.#drawing.strokes.length > 0 || this.#earlierPapers.length > 0;
	}

	begin([x, y]: readonly [number, number]): void {
		this.#pencil = null;
		this.#stroke = { colour: this.colour, size: this.size, points: this.#within(x, y) };
	}

	move([x, y]: readonly [number, number]): void {
		const stroke = this.#stroke;
		if (!stroke) return;
		const [nx = 0, ny = 0] = this.#within(x, y);
		if (stroke.points.at(-2) === nx && stroke.points.at(-1) === ny) return;
		this.#stroke = { ...stroke, points: [...stroke.points, nx, ny] };
	}

	end(): void {
		if (!this.#stroke) return;
		const added = addStroke(this.#drawing, this.#stroke);
		this.#stroke = null;
		this.#isFull = !added.ok && added.reason === 'full';
		if (added.ok) this.#change(added.drawing);
	}

	/** Lays the lines on another paper. */
	choosePaper(paper: Paper | null): void {
		if (paper === this.paper) return;
		const earlier = { paper: this.paper, lines: this.#drawing.strokes.length };
		this.#earlierPapers = [...this.#earlierPapers, earlier];
		this.#change(onPaper(this.#drawing, paper));
	}

	/** Takes back what was done last: a line, or another paper. */
	undo(): void {
		this.#isFull = false;
		const earlier = this.#earlierPapers.at(-1);
		if (earlier?.lines !== this.#drawing.strokes.length) {
			this.#change(undoStroke(this.#drawing));
			return;
		}
		this.#earlierPapers = this.#earlierPapers.slice(0, -1);
		this.#change(onPaper(this.#drawing, earlier.paper));
	}

	/** Draws with the arrow keys and the space bar; true when the key meant something. */
	key(name: string): boolean {
		const arrow = arrows[name];
		if (!arrow && name !== ' ') return false;
		const [x, y] = this.#pencil ?? [this.#drawing.width / 2, this.#drawing.height / 2];
		const at: [number, number] = arrow ? [x + arrow[0], y + arrow[1]] : [x, y];
		const [px = 0, py = 0] = this.#within(...at);
		if (name === ' ' && this.#stroke) this.end();
		else if (name === ' ') this.begin([px, py]);
		else this.move([px, py]);
		this.#pencil = [px, py];
		return true;
	}

	#change(drawing: Drawing): void {
		this.#drawing = drawing;
		this.#onDrawn(drawing);
	}

	#within(x: number, y: number): number[] {
		const { width, height } = this.#drawing;
		const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
		return [clamp(x, width), clamp(y, height)];
	}
}
