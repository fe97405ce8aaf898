import { shelf, type BytesRead } from './beside.ts';
import { pictureTypes, type PictureType } from './item.ts';

/** The picture of a photo as it is kept: pixels, and nothing about where or when. */
export interface Picture {
	type: PictureType;
	/** In pixels, as it is looked at. */
	width: number;
	height: number;
	bytes: Uint8Array<ArrayBuffer>;
}

export type PictureRead = BytesRead<PictureType>;

/** Where pictures lie, apart from the photos they belong to. */
export const pictures = shelf('photos', pictureTypes);
