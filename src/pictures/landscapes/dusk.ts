import { LIT, mix, type Hex } from '../palette.ts';

const [noon, night] = [1500, 2840];

/** A colour of the map at this height: day above, and farther down it grows evening. */
export function duskAt(y: number, colour: string): Hex {
	const passed = Math.min(1, Math.max(0, (y - noon) / (night - noon)));
	// in a few steps, as from a few sheets of paper
	const late = Math.round(passed * 5) / 5;
	// low sun first, then the blue of an evening
	return mix(mix(colour, '#f6bd62', 0.2 * Math.sin(late * Math.PI)), '#3c4a86', 0.3 * late ** 2);
}

const lit = new Set<string>(Object.values(LIT));

/** A thing of the map in the light of this height; what gives light stays as it is. */
export const paintDusk = (y: number, svg: string): string =>
	svg.replace(/#[0-9a-f]{6}\b/g, (colour) => (lit.has(colour) ? colour : duskAt(y, colour)));
