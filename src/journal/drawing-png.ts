import { drawingPath, type Drawing } from './drawing.ts';
import { penColours } from './pens.ts';

/**
 * A drawing as a PNG file of 800 by 600 pixels, for a letter. Rejects where the browser cannot
 * paint.
 */
export async function drawingToPng(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
	const canvas = document.createElement('canvas');
	canvas.width = drawing.width;
	canvas.height = drawing.height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser cannot paint');
	context.fillStyle = penColours.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.lineCap = 'round';
	context.lineJoin = 'round';
	for (const stroke of drawing.strokes) {
		context.strokeStyle = penColours[stroke.colour];
		context.lineWidth = stroke.size;
		context.stroke(new Path2D(drawingPath(stroke)));
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('this browser cannot paint');
	return new Uint8Array(await blob.arrayBuffer());
}
