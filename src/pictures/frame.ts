import { eveningStyle, paint, type Mood } from './moods.ts';
import { resolveParts } from './parts.ts';
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
	/** Paper edges and grain. */
	filter?: boolean;
	/** Small stop-motion, only where the reader allows motion. At most one picture in view. */
	live?: boolean;
	/** Evening colours inside the same file, for devices that ask for a dark scheme. */
	evening?: boolean;
	/** Wobble of the edges in picture units: 1.9 for scenes, 1.3 for small people, never over 2.5. */
	edge?: number;
}

/**
 * The filter that gives a picture its cut edges and gouache grain. Both noises are made once in a
 * small stitched tile and repeated: about 2.4 times cheaper than noise over the whole picture.
 * Its numbers must stay exact: rounded, the paper look is gone.
 */
export function filterFor(w = 800, h = 600, edge = 1.9): string {
	const edgeTile = 'stitchTiles="stitch" x="-8" y="-8" width="200" height="200"';
	const grainTile = 'x="-8" y="-8" width="160" height="160"';
	return (
		`<filter id="gouache" filterUnits="userSpaceOnUse" x="-8" y="-8" width="${w + 16}" height="${h + 16}" color-interpolation-filters="sRGB">` +
		`<feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="2" seed="4" ${edgeTile}/>` +
		'<feTile result="n"/>' +
		`<feDisplacementMap in="SourceGraphic" in2="n" scale="${edge}" xChannelSelector="R" yChannelSelector="G" result="d"/>` +
		`<feTurbulence type="fractalNoise" baseFrequency=".3 .5" numOctaves="3" seed="9" stitchTiles="stitch" ${grainTile}/>` +
		`<feColorMatrix values=".9 .9 0 0 -.4 .9 .9 0 0 -.4 .9 .9 0 0 -.4 0 0 0 0 1" ${grainTile}/>` +
		'<feTile/><feComposite in2="d" operator="arithmetic" k1=".11" k3=".945"/></filter>'
	);
}

/** Few steps, small and slow: it fits the paper, and every step paints the filter again. */
const motion =
	'<style>@media (prefers-reduced-motion:no-preference){' +
	'.live :is(.blink,.breathe,.tail,.curtain){transform-box:fill-box;transform-origin:50% 50%}' +
	'.live .blink{animation:bl 6s steps(1) infinite}' +
	'.live .breathe{animation:br 5s steps(3) infinite alternate;transform-origin:50% 100%}' +
	'.live .tail{animation:tl 4s steps(3) infinite alternate;transform-origin:0 100%}' +
	'.live .curtain{animation:cu 7s steps(4) infinite alternate;transform-origin:50% 0}' +
	'.live .rain{animation:ra 1.2s steps(4) infinite}' +
	'.live .tw{animation:tw 5s steps(4) infinite alternate}}' +
	'@keyframes bl{96%{transform:scaleY(.1)}}@keyframes br{to{transform:scaleY(1.008)}}' +
	'@keyframes tl{to{transform:rotate(8deg)}}@keyframes cu{to{transform:skewX(1.2deg)}}' +
	'@keyframes ra{to{transform:translate(-4px,13px)}}@keyframes tw{to{opacity:.45}}</style>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function described(title: string, desc: string): { attributes: string; elements: string } {
	if (!title) return { attributes: '', elements: '' };
	const description = desc ? `<desc id="d">${escaped(desc)}</desc>` : '';
	return {
		attributes: ` role="img" aria-labelledby="${desc ? 't d' : 't'}"`,
		elements: `<title id="t">${escaped(title)}</title>${description}`
	};
}

/** A drawing as a finished SVG document. */
export function frame(inner: string, options: FrameOptions = {}): string {
	const { title = '', desc = '', mood = 'day', w = 800, h = 600, edge = 1.9 } = options;
	const { filter = true, live = false, evening = true } = options;
	const parts = resolveParts(paint(inner, mood));
	const { attributes, elements } = described(title, desc);
	const style = (live ? motion : '') + (evening ? eveningStyle(parts.defs + parts.svg) : '');
	const defs = (filter ? filterFor(w, h, edge) : '') + parts.defs;
	const drawing = g(
		parts.svg,
		'',
		`stroke-linecap="round" stroke-linejoin="round"${filter ? ' filter="url(#gouache)"' : ''}`
	);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"${live ? ' class="live"' : ''}${attributes}>` +
		`${elements}${style}${defs ? `<defs>${defs}</defs>` : ''}${drawing}</svg>`
	);
}
