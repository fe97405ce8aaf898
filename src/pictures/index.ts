import { drawingNames, drawSmall } from './drawings/index.ts';
import { drawFeeling, feelingNames } from './feelings/index.ts';
import { drawLandscape, landscapeNames } from './landscapes/index.ts';
import { a1Plates } from './plates/a1/index.ts';
import { a2Plates } from './plates/a2/index.ts';
import { a3Plates } from './plates/a3/index.ts';
import { a4Plates } from './plates/a4/index.ts';
import { a5Plates } from './plates/a5/index.ts';
import { a6Plates } from './plates/a6/index.ts';
import { a7Plates } from './plates/a7/index.ts';
import { a8Plates } from './plates/a8/index.ts';
import { a9Plates } from './plates/a9/index.ts';
import { a10Plates } from './plates/a10/index.ts';
import { a11Plates } from './plates/a11/index.ts';
import { a12Plates } from './plates/a12/index.ts';
import { b1Plates } from './plates/b1/index.ts';
import { b2Plates } from './plates/b2/index.ts';
import { b3Plates } from './plates/b3/index.ts';
import { b4Plates } from './plates/b4/index.ts';
import { b5Plates } from './plates/b5/index.ts';
import { b6Plates } from './plates/b6/index.ts';
import { b7Plates } from './plates/b7/index.ts';
import { b8Plates } from './plates/b8/index.ts';
import { b9Plates } from './plates/b9/index.ts';
import { b10Plates } from './plates/b10/index.ts';
import { b11Plates } from './plates/b11/index.ts';
import { b12Plates } from './plates/b12/index.ts';
import { c1Plates } from './plates/c1/index.ts';
import { c2Plates } from './plates/c2/index.ts';
import { c3Plates } from './plates/c3/index.ts';
import { c4Plates } from './plates/c4/index.ts';
import { c5Plates } from './plates/c5/index.ts';
import { c6Plates } from './plates/c6/index.ts';
import { c7Plates } from './plates/c7/index.ts';
import { c8Plates } from './plates/c8/index.ts';
import { c9Plates } from './plates/c9/index.ts';
import { c10Plates } from './plates/c10/index.ts';
import { c11Plates } from './plates/c11/index.ts';
import { c12Plates } from './plates/c12/index.ts';

const plates = {
	...a1Plates,
	...a2Plates,
	...a3Plates,
	...a4Plates,
	...a5Plates,
	...a6Plates,
	...a7Plates,
	...a8Plates,
	...a9Plates,
	...a10Plates,
	...a11Plates,
	...a12Plates,
	...b1Plates,
	...b2Plates,
	...b3Plates,
	...b4Plates,
	...b5Plates,
	...b6Plates,
	...b7Plates,
	...b8Plates,
	...b9Plates,
	...b10Plates,
	...b11Plates,
	...b12Plates,
	...c1Plates,
	...c2Plates,
	...c3Plates,
	...c4Plates,
	...c5Plates,
	...c6Plates,
	...c7Plates,
	...c8Plates,
	...c9Plates,
	...c10Plates,
	...c11Plates,
	...c12Plates
} satisfies Record<string, () => string>;

/** The name of a picture, which is also the name of its file. */
export type PictureName = keyof typeof plates;

/** Whether a name, such as one in an address or a chapter, belongs to a picture. */
export const isPictureName = (name: string): name is PictureName => Object.hasOwn(plates, name);

/** All pictures there are, in the order of the chapters. */
export const pictureNames: readonly PictureName[] = Object.keys(plates).filter(isPictureName);

/** A picture as a finished SVG document, the same every time. */
export const drawPicture = (name: PictureName): string => plates[name]();

const small = {
	...Object.fromEntries(feelingNames.map((name) => [`feeling-${name}`, () => drawFeeling(name)])),
	...Object.fromEntries(drawingNames.map((name) => [name, () => drawSmall(name)])),
	...Object.fromEntries(landscapeNames.map((name) => [name, () => drawLandscape(name)]))
};

/** All drawings of the interface by their names: feelings, things, places, people, landscapes. */
export const smallNames: readonly string[] = Object.keys(small);

/** A drawing of the interface as a finished SVG document, or null where there is none of that name. */
export const drawSmallOne = (name: string): string | null =>
	Object.hasOwn(small, name) ? (small[name]?.() ?? null) : null;

export { codeObjectNames } from './drawings/index.ts';
export { landscapeNames, mapSize, stopsOnRoad } from './landscapes/index.ts';
export { feelingNames, type FeelingName } from './feelings/index.ts';
