import { flat } from './flat/index.ts';
import { eveningStyle, eveningVeil, givesLight, paint, type Mood } from './moods.ts';
import { placeParts, resolveParts } from './parts.ts';
import { g } from './shapes.ts';

/** What a picture is framed with; everything may be left out. */
export interface FrameOptions {
	/** For pictures that carry their own description; an image gets its text from the content. */
	title?: string;
	desc?: string;
	/** The light of the whole picture. */
	mood?: Mood;
	/** Size of the view box. */
	w?: number;
	h?: number;
	/** The view box itself, for small drawings around 0 0. */
	box?: readonly [x: number, y: number, w: number, h: number];
	/** What moves a little, by the class it is marked with; only where the reader allows motion. */
	moves?: Move;
	/** The edge a picture is cut along: a shape of CSS, in shares of its width and height. */
	edge?: string;
	/** Evening colours inside the same file, for devices that ask for a dark scheme. */
	evening?: boolean;
}

/**
 * The small movements a picture may have: few steps, slow, because it fits the paper and because
 * every step paints the filter again. Each is the end it goes to, its seconds, steps and hinge.
 */
const movements = {
	/** Eyes that close for a moment. */
	blink: { to: 'transform:scaleY(.1)', seconds: 6, steps: 1, from: '96%', hinge: '50% 50%' },
	breathe: { to: 'transform:scaleY(1.008)', seconds: 5, steps: 3, hinge: '50% 100%' },
	/** Tails and flames, from their foot. */
	tail: { to: 'transform:rotate(8deg)', seconds: 4, steps: 3, hinge: '0 100%' },
	curtain: { to: 'transform:skewX(1.2deg)', seconds: 7, steps: 4, hinge: '50% 0' },
	rain: { to: 'transform:translate(-4px,13px)', seconds: 1.2, steps: 4, hinge: '0 0' },
	/** Light that comes and goes: stars, a lamp, what fills or fades. */
	glow: { to: 'opacity:.45', seconds: 5, steps: 4, hinge: '0 0' },
	/** A hand that waves, a flap, from its lower end. */
	swing: { to: 'transform:rotate(7deg)', seconds: 3, steps: 3, hinge: '50% 100%' },
	/** What goes up and grows faint: thoughts. */
	rise: { to: 'transform:translateY(-22px);opacity:.3', seconds: 6, steps: 4, hinge: '0 0' },
	/** What goes down a little: a bear into a bag, a ball, a box in somebody's arms. */
	sink: { to: 'transform:translateY(9px)', seconds: 3, steps: 3, hinge: '0 0' }
} as const satisfies Record<string, Movement>;

interface Movement {
	to: string;
	seconds: number;
	steps: number;
	hinge: string;
	/** From where in its time it moves; the whole time unless told. */
	from?: string;
}

/** The name of a movement, which is also the class of what moves. */
export type Move = keyof typeof movements;

function motion(move: Move): string {
	const { to, seconds, steps, hinge, from }: Movement = movements[move];
	const run = from ? 'infinite' : 'infinite alternate';
	return (
		`<style>@media (prefers-reduced-motion:no-preference){.${move}{transform-box:fill-box;` +
		`transform-origin:${hinge};animation:m ${seconds}s steps(${steps}) ${run}}}` +
		`@keyframes m{${from ?? 'to'}{${to}}}</style>`
	);
}

/** Takes away the marks of everything that stands still. */
const stillExcept = (svg: string, move?: Move): string =>
	svg.replace(/ class="([a-z]+)"/g, (mark, name: string) => (name === move ? mark : ''));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function described(title: string, desc: string): { attributes: string; elements: string } {
	if (!title) return { attributes: '', elements: '' };
	const description = desc ? `<desc id="d">${escaped(desc)}</desc>` : '';
	return {
		attributes: ` role="img" aria-labelledby="${desc ? 't d' : 't'}"`,
		elements: `<title id="t">${escaped(title)}</title>${description}`
	};
}

const noEvening = { style: '', over: '' };

/** Evening colours: a veil over all of a plate, or rules colour by colour where something gives light. */
function evenings(drawing: string, isPlate: boolean, w: number, h: number) {
	if (isPlate && !givesLight(drawing)) return eveningVeil(w, h);
	return { style: eveningStyle(drawing), over: '' };
}

/**
 * A drawing as a finished SVG document. The paper grain is not in it: drawn by a filter it took a
 * slow phone up to a second a picture, so the page lays one small image of it over everything.
 */
export function frame(inner: string, options: FrameOptions = {}): string {
	const { title = '', desc = '', mood = 'day', w = 800, h = 600 } = options;
	const { moves, edge, evening = true, box = [0, 0, w, h] } = options;
	const isPlate = !options.box;
	const painted = stillExcept(paint(inner, mood), moves);
	// equal parts of a plate become one path, which is sooner painted than one that is referred to
	const { defs, svg: drawn } = isPlate
		? { defs: '', svg: flat(placeParts(painted), w, h) }
		: resolveParts(painted);
	const { attributes, elements } = described(title, desc);
	const { style, over } = evening ? evenings(defs + drawn, isPlate, w, h) : noEvening;
	const cutAlong = edge ? ` clip-path="${edge}"` : '';
	const drawing = g(drawn, '', 'stroke-linecap="round" stroke-linejoin="round"');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}"${cutAlong}${attributes}>` +
		`${elements}${moves ? motion(moves) : ''}${style}` +
		`${defs ? `<defs>${defs}</defs>` : ''}${drawing}${over}</svg>`
	);
}
