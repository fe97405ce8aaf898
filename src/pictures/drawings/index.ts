import { frame } from '../frame.ts';
import { codeObjects } from './code-objects.ts';
import type { Drawing } from './drawing.ts';
import { packing } from './packing.ts';
import { stopBadges } from './stop-badges.ts';
import { toolsForTalking } from './tools-for-talking.ts';

const drawings = { ...codeObjects, ...packing, ...toolsForTalking, ...stopBadges } satisfies Record<
	string,
	Drawing
>;

/** A small drawing of the interface by its name. */
export type DrawingName = keyof typeof drawings;

export const isDrawingName = (name: string): name is DrawingName => Object.hasOwn(drawings, name);

export const drawingNames: readonly DrawingName[] = Object.keys(drawings).filter(isDrawingName);

/** The 25 objects of the picture code, in the order of the grid. */
export const codeObjectNames = Object.keys(codeObjects) as readonly (keyof typeof codeObjects)[];

/** A small drawing as a finished SVG document. */
export function drawSmall(name: DrawingName): string {
	const { svg, box } = drawings[name];
	return frame(svg, { box, evening: false });
}
