import { a9Plates } from './plates/a9/index.ts';
import { b7Plates } from './plates/b7/index.ts';
import { c8Plates } from './plates/c8/index.ts';

const plates = { ...a9Plates, ...b7Plates, ...c8Plates } satisfies Record<string, () => string>;

/** The name of a picture, which is also the name of its file. */
export type PictureName = keyof typeof plates;

/** Whether a name, such as one in an address or a chapter, belongs to a picture. */
export const isPictureName = (name: string): name is PictureName => Object.hasOwn(plates, name);

/** All pictures there are, in the order of the chapters. */
export const pictureNames: readonly PictureName[] = Object.keys(plates).filter(isPictureName);

/** A picture as a finished SVG document, the same every time. */
export const drawPicture = (name: PictureName): string => plates[name]();
