import { path } from './shapes.ts';

// Control characters no drawing contains; they are gone once resolveParts has run.
const [start, middle, end] = ['\u0001', '\u0002', '\u0003'];
const marked = new RegExp(`${start}([^${middle}]*)${middle}([^${end}]*)${end}`, 'g');

/** A part that may occur more than once, such as a window: `resolveParts` draws equal ones once. */
export const part = (x: number, y: number, inner: string): string =>
	path`${start}${x} ${y}${middle}${inner}${end}`;

/**
 * Moves parts that occur more than once into definitions and refers to them; the others stay where
 * they are.
 * @param prefix of the ids in `defs`, unique within the document
 */
export function resolveParts(svg: string, prefix = 'p'): { defs: string; svg: string } {
	const counts = new Map<string, number>();
	for (const [, , inner = ''] of svg.matchAll(marked)) {
		counts.set(inner, (counts.get(inner) ?? 0) + 1);
	}
	const repeated = [...counts].filter(([, count]) => count > 1).map(([inner]) => inner);
	const ids = new Map(repeated.map((inner, index) => [inner, `${prefix}${index}`]));
	const defs = [...ids].map(([inner, id]) => `<g id="${id}">${inner}</g>`).join('');
	const resolved = svg.replace(marked, (_, place: string, inner: string) => {
		const id = ids.get(inner);
		if (id === undefined) return `<g transform="translate(${place})">${inner}</g>`;
		const [x, y] = place.split(' ');
		return `<use href="#${id}" x="${x}" y="${y}"/>`;
	});
	return { defs, svg: resolved };
}

/** The same drawing with every part where it belongs, drawn as often as it occurs. */
export const placeParts = (svg: string): string =>
	svg.replace(
		marked,
		(_, place: string, inner: string) => `<g transform="translate(${place})">${inner}</g>`
	);
