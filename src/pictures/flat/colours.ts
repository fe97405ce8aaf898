import { channels, LIT } from '../palette.ts';

/** Two colours that differ by no more than this of 255 in each channel look the same. */
const difference = 4;

const lit = new Set<string>(Object.values(LIT));

/**
 * The same drawing with one colour instead of several that nobody can tell apart: what is painted
 * alike may become one shape. Colours of light stay as they are, so that they are known as such.
 */
export function fewerColours(svg: string): string {
	const used: { colour: string; values: ReturnType<typeof channels> }[] = [];
	const found = new Map<string, string>();
	return svg.replace(/#[0-9a-f]{6}\b/g, (colour) => {
		if (lit.has(colour)) return colour;
		const known = found.get(colour);
		if (known !== undefined) return known;
		const values = channels(colour);
		const alike = used.find((other) =>
			other.values.every((value, index) => Math.abs(value - (values[index] ?? 0)) <= difference)
		);
		if (!alike) used.push({ colour, values });
		found.set(colour, alike?.colour ?? colour);
		return alike?.colour ?? colour;
	});
}
