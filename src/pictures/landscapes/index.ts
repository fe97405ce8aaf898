import { finished, type Drawing } from '../drawings/drawing.ts';
import { cover } from './cover.ts';
import { journeyMap } from './journey-map.ts';
import { outside } from './outside.ts';

export { mapSize, stopsOnRoad } from './journey-road.ts';

const landscapes = { map: journeyMap, outside, ...cover } satisfies Record<string, Drawing>;

/** A landscape behind a whole page, or a piece of one. */
export type LandscapeName = keyof typeof landscapes;

const isLandscapeName = (name: string): name is LandscapeName => Object.hasOwn(landscapes, name);

export const landscapeNames: readonly LandscapeName[] =
	Object.keys(landscapes).filter(isLandscapeName);

/** A landscape as a finished SVG document. */
export const drawLandscape = (name: LandscapeName): string => finished(landscapes[name]);
