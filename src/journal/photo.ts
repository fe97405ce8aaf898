import { browserDarkroom, type Darkroom, type Plate, type Sheet, type Size } from './darkroom.ts';
import { maxPhotoSide, pictureTypes } from './item.ts';
import { photoKindOf, readPhotoHeader } from './photo-header.ts';
import type { Picture } from './pictures.ts';

/**
 * Why a photo was not taken in.
 *
 * - `no-picture`: the file is something else
 * - `too-large`: opening it would be too much for a phone
 * - `cannot-open`: a picture, but this browser does not know how (HEIC), or it is broken
 * - `failed`: the browser could not write it anew
 */
export type PhotoRefusal = 'no-picture' | 'too-large' | 'cannot-open' | 'failed';

export type Developed = { ok: true; picture: Picture } | { ok: false; reason: PhotoRefusal };

/** What is opened at most, and what is kept of it. */
export const photoLimits = {
	maxPixels: 40_000_000,
	maxFileBytes: 64 * 1024 * 1024,
	maxBytes: 400 * 1024
} as const;

/** From fine to coarse, until it fits; and only then smaller. */
export const qualities = [0.86, 0.78, 0.68, 0.58, 0.46] as const;
const sides = [maxPhotoSide, 1_200, 900, 600] as const;

/** The same shape with a long side of at most so many pixels. Nothing is made larger. */
export function targetSize({ width, height }: Size, maxSide: number): Size {
	const scale = Math.min(1, maxSide / Math.max(width, height));
	const side = (length: number) => Math.max(1, Math.round(length * scale));
	return { width: side(width), height: side(height) };
}

/** The sizes to try for a picture, largest first, each once. */
export function sizesFor(size: Size, maxSides: readonly number[]): Size[] {
	const fitting = maxSides.map((side) => targetSize(size, side));
	return fitting.filter(({ width, height }, at) => {
		const before = fitting[at - 1];
		return before?.width !== width || before.height !== height;
	});
}

/**
 * The photo as it is kept: the right way up, at most 1600 pixels and 400 kilobytes, written anew
 * from its pixels, so that place, time and camera are gone.
 */
export async function developPhoto(
	file: Blob,
	darkroom: Darkroom = browserDarkroom
): Promise<Developed> {
	try {
		const reason = await refusalOf(file, darkroom);
		if (reason) return { ok: false, reason };
	} catch {
		// a file that went away, or that may not be read
		return { ok: false, reason: 'cannot-open' };
	}
	return writtenAnew(file, darkroom);
}

async function refusalOf(file: Blob, darkroom: Darkroom): Promise<PhotoRefusal | null> {
	const head = await darkroom.head(file);
	const header = readPhotoHeader(head);
	// a picture that does not say how large it is, is not opened to find out
	if (!header) return photoKindOf(head) ? 'cannot-open' : 'no-picture';
	const isTooLarge =
		header.widthPx * header.heightPx > photoLimits.maxPixels ||
		file.size > photoLimits.maxFileBytes;
	return isTooLarge ? 'too-large' : null;
}

async function writtenAnew(file: Blob, darkroom: Darkroom): Promise<Developed> {
	let plate: Plate;
	try {
		plate = await darkroom.open(file);
	} catch {
		return { ok: false, reason: 'cannot-open' };
	}
	try {
		const picture = await printed(plate);
		return picture ? { ok: true, picture } : { ok: false, reason: 'failed' };
	} catch {
		// no memory, or a browser that keeps its canvas to itself
		return { ok: false, reason: 'failed' };
	} finally {
		plate.close();
	}
}

async function printed(plate: Plate): Promise<Picture | null> {
	for (const { width, height } of sizesFor(plate, sides)) {
		const sheet = plate.lay({ width, height });
		for (const quality of qualities) {
			const smallest = await smallestOf(sheet, quality);
			if (!smallest) return null;
			if (smallest.bytes.length <= photoLimits.maxBytes) return { ...smallest, width, height };
		}
	}
	return null;
}

type Print = Pick<Picture, 'type' | 'bytes'>;

async function smallestOf(sheet: Sheet, quality: number): Promise<Print | null> {
	let smallest: Print | null = null;
	for (const type of pictureTypes) {
		const bytes = await sheet.print(type, quality);
		if (bytes && (!smallest || bytes.length < smallest.bytes.length)) smallest = { type, bytes };
	}
	return smallest;
}
