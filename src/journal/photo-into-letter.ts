import { browserDarkroom, type Darkroom } from './darkroom.ts';
import type { LetterPart } from './into-letter.ts';
import type { PhotoItem } from './item.ts';
import { sizesFor } from './photo.ts';
import type { PictureRead } from './pictures.ts';

/** A letter carries pictures as PNG files, of so many bytes at most. */
const maxBytes = 400 * 1024;
const sides = [800, 640, 512, 400, 320, 240, 160] as const;

/**
 * What goes along when the child chooses this photo: a smaller one, as a letter can carry it.
 * Nothing goes when its picture cannot be opened; rejects where the browser cannot paint.
 * @param unnamed what a photo without a title is called
 */
export async function photoIntoLetter(
	{ title }: PhotoItem,
	picture: PictureRead,
	unnamed: string,
	darkroom: Darkroom = browserDarkroom
): Promise<LetterPart[]> {
	if (!picture.ok) return [];
	const plate = await darkroom.open(new Blob([picture.bytes], { type: picture.type }));
	try {
		for (const size of sizesFor(plate, sides)) {
			const data = await plate.lay(size).print('image/png');
			if (!data || data.length > maxBytes) continue;
			const { width: w, height: h } = size;
			return [{ t: 'drawing', mime: 'image/png', w, h, data, alt: title || unnamed }];
		}
		throw new Error('this browser cannot paint');
	} finally {
		plate.close();
	}
}
