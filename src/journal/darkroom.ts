import { penColours } from './pens.ts';

/** In pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a picture can be printed as. */
export type PrintType = 'image/jpeg' | 'image/webp' | 'image/png';

/** A picture laid down at one size: pixels on a canvas, without anything else the file carried. */
export interface Sheet {
	/** A file of these pixels, or null where the browser cannot write this type. */
	print: (type: PrintType, quality?: number) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** A decoded picture, the right way up. */
export interface Plate extends Size {
	lay: (size: Size) => Sheet;
	/** Its memory is free again. */
	close: () => void;
}

/** What keeping a photo needs of the browser. */
export interface Darkroom {
	/** The first bytes of a file. */
	head: (file: Blob) => Promise<Uint8Array>;
	/** Rejects when the browser cannot open it. */
	open: (file: Blob) => Promise<Plate>;
}

/** Long enough for what a camera writes before the size. */
const headBytes = 1024 * 1024;

/** Older browsers do not know the word for what they do by themselves. */
async function decode(file: Blob): Promise<ImageBitmap> {
	try {
		return await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch (error) {
		if (error instanceof TypeError) return createImageBitmap(file);
		throw error;
	}
}

function lay(bitmap: ImageBitmap, { width, height }: Size): Sheet {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser cannot paint');
	context.fillStyle = penColours.paper;
	context.fillRect(0, 0, width, height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, width, height);
	return {
		print: async (type, quality) => {
			const blob = await new Promise<Blob | null>((resolve) =>
				canvas.toBlob(resolve, type, quality)
			);
			// a browser that cannot write a type writes a PNG instead
			return blob?.type === type ? new Uint8Array(await blob.arrayBuffer()) : null;
		}
	};
}

/** The darkroom of this browser. */
export const browserDarkroom: Darkroom = {
	head: async (file) => new Uint8Array(await file.slice(0, headBytes).arrayBuffer()),
	open: async (file) => {
		const bitmap = await decode(file);
		const { width, height } = bitmap;
		return { width, height, lay: (size) => lay(bitmap, size), close: () => bitmap.close() };
	}
};
