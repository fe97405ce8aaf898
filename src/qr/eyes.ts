import { decodePixels, type Pixels } from './decode.ts';

/** What a scanner needs of the browser. */
export interface Eyes {
	look: () => Promise<MediaStream>;
	show: (stream: MediaStream, video: HTMLVideoElement) => Promise<void>;
	/** The text of the code that the camera sees now, or `null`. */
	readFrame: (video: HTMLVideoElement) => Promise<string | null>;
	/** The text of the code in a picture, or `null`. Fails where the file is no picture. */
	readPicture: (file: Blob) => Promise<string | null>;
}

/** The platform's own reader, where there is one; its types are in no library yet. */
interface Detector {
	detect: (source: ImageBitmapSource) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats: () => Promise<string[]>;
}

const frameSide = 640;
const pictureSide = 1_600;
const picturePatienceMs = 1_500;

/** A size with the same shape whose longest side is at most so many points. */
export function fitInto(side: number, width: number, height: number): [number, number] {
	const scale = Math.min(1, side / Math.max(width, height, 1));
	return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

function pixelsOf(
	canvas: HTMLCanvasElement,
	source: CanvasImageSource,
	[width, height]: [number, number]
): Pixels {
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	context.drawImage(source, 0, 0, width, height);
	return context.getImageData(0, 0, width, height);
}

/** The platform's reader of these codes, or `null`: some have one that reads none. */
export async function platformDetector(
	scope: { BarcodeDetector?: DetectorClass } = globalThis as { BarcodeDetector?: DetectorClass }
): Promise<Detector | null> {
	const { BarcodeDetector } = scope;
	if (!BarcodeDetector) return null;
	try {
		const formats = await BarcodeDetector.getSupportedFormats();
		return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
	} catch {
		return null;
	}
}

/**
 * Reads with the platform's own reader. Gives `undefined` where there is none, and from the first
 * time on that it fails.
 */
function platformReader(): (source: ImageBitmapSource) => Promise<string | null | undefined> {
	let detector: Promise<Detector | null> | undefined;
	return async (source) => {
		const own = await (detector ??= platformDetector());
		if (!own) return undefined;
		try {
			return (await own.detect(source))[0]?.rawValue ?? null;
		} catch {
			detector = Promise.resolve(null);
			return undefined;
		}
	};
}

/** The eyes of this browser: its own reader where it has one, otherwise ours. */
export function browserEyes(): Eyes {
	const canvas = document.createElement('canvas');
	const detect = platformReader();
	return {
		look: () =>
			navigator.mediaDevices.getUserMedia({
				audio: false,
				video: { facingMode: 'environment', width: { ideal: 1_280 } }
			}),
		show: async (stream, video) => {
			video.srcObject = stream;
			await video.play();
		},
		readFrame: async (video) => {
			if (video.videoWidth === 0) return null;
			const found = await detect(video);
			if (found !== undefined) return found;
			const size = fitInto(frameSide, video.videoWidth, video.videoHeight);
			return decodePixels(pixelsOf(canvas, video, size));
		},
		readPicture: async (file) => {
			const picture = await createImageBitmap(file);
			try {
				const size = fitInto(pictureSide, picture.width, picture.height);
				return await decodePixels(pixelsOf(canvas, picture, size), picturePatienceMs);
			} finally {
				picture.close();
			}
		}
	};
}
