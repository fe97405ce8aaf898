import { calmThings } from './calm.ts';
import { codeObjects } from './code-objects.ts';
import { finished, type Drawing } from './drawing.ts';
import { homeScreen } from './home-screen.ts';
import { packing } from './packing.ts';
import { places } from './places.ts';
import { portraits } from './portraits.ts';
import { stopBadges } from './stop-badges.ts';
import { suitcaseThings } from './suitcase.ts';
import { toolsForTalking } from './tools-for-talking.ts';
import { words } from './words.ts';

const drawings = {
	...calmThings,
	...codeObjects,
	...homeScreen,
	...packing,
	...toolsForTalking,
	...stopBadges,
	...places,
	...portraits,
	...suitcaseThings,
	...words
} satisfies Record<string, Drawing>;

/** A small drawing of the interface by its name. */
export type DrawingName = keyof typeof drawings;

export const isDrawingName = (name: string): name is DrawingName => Object.hasOwn(drawings, name);

export const drawingNames: readonly DrawingName[] = Object.keys(drawings).filter(isDrawingName);

/** The 25 objects of the picture code, in the order of the grid. */
export const codeObjectNames = Object.keys(codeObjects) as readonly (keyof typeof codeObjects)[];

/** A small drawing as a finished SVG document. */
export const drawSmall = (name: DrawingName): string => finished(drawings[name]);
