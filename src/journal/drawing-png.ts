import { drawingPath, type Drawing, type Paper } from './drawing.ts';
import { paperPicture, printedSize, type PrintedWord } from './papers.ts';
import { penColours } from './pens.ts';

interface Canvas {
	canvas: HTMLCanvasElement;
	context: CanvasRenderingContext2D;
}

function aCanvas({ width, height }: Drawing): Canvas {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser cannot paint');
	return { canvas, context };
}

async function printPaper(
	context: CanvasRenderingContext2D,
	paper: Paper,
	words: readonly PrintedWord[]
): Promise<void> {
	const picture = new Image();
	picture.src = paperPicture(paper);
	await picture.decode();
	context.drawImage(picture, 0, 0);
	context.font = `700 ${String(printedSize)}px ${getComputedStyle(document.body).fontFamily}`;
	context.textAlign = 'center';
	context.fillStyle = penColours.ink;
	for (const { text, x, y } of words) context.fillText(text, x, y);
}

/**
 * A drawing as a PNG file of 800 by 600 pixels, for a letter. Rejects where the browser cannot
 * paint, or has lost the paper it was drawn on.
 * @param words what stands on its paper
 */
export async function drawingToPng(
	drawing: Drawing,
	words: readonly PrintedWord[] = []
): Promise<Uint8Array<ArrayBuffer>> {
	const { canvas, context } = aCanvas(drawing);
	context.fillStyle = penColours.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	let rubber: CanvasPattern | string = penColours.paper;
	if (drawing.paper) {
		await printPaper(context, drawing.paper, words);
		// who rubs out gets back what was printed there
		const print = aCanvas(drawing);
		print.context.drawImage(canvas, 0, 0);
		rubber = context.createPattern(print.canvas, 'no-repeat') ?? rubber;
	}
	context.lineCap = 'round';
	context.lineJoin = 'round';
	for (const stroke of drawing.strokes) {
		context.strokeStyle = stroke.colour === 'paper' ? rubber : penColours[stroke.colour];
		context.lineWidth = stroke.size;
		context.stroke(new Path2D(drawingPath(stroke)));
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('this browser cannot paint');
	return new Uint8Array(await blob.arrayBuffer());
}
