import { channels, LIT, mix, toHex } from './palette.ts';

/** How a light changes every colour: mixed towards `to` by `amount`, then multiplied by `gain`. */
export interface Light {
	to: string;
	amount: number;
	gain: number;
}

/**
 * The lights of a picture. Drawings are made in day colours and painted afterwards.
 * Night is never one mood for all: `night` for walls and far things, `dusk` for people in bed,
 * `lamplit` for who sits in the lamp light, `day` for the lamp itself.
 */
export const MOODS = {
	day: null,
	evening: { to: '#6a4668', amount: 0.26, gain: 0.97 },
	night: { to: '#24346e', amount: 0.46, gain: 0.96 },
	dusk: { to: '#2f3a70', amount: 0.34, gain: 0.98 },
	lamplit: { to: '#5a3f5c', amount: 0.22, gain: 1 }
} as const satisfies Record<string, Light | null>;

export type Mood = keyof typeof MOODS;

/** A piece of a picture with its own light. */
export type Layer = readonly [mood: Mood, svg: string];

const lit = new Set<string>(Object.values(LIT));

/** Whether there is anything in a drawing that gives light. */
export const givesLight = (svg: string): boolean =>
	(svg.match(/#[0-9a-f]{6}\b/g) ?? []).some((colour) => lit.has(colour));

function underLight(colour: string, light: Light): string {
	if (lit.has(colour)) return colour;
	const [red, green, blue] = channels(mix(colour, light.to, light.amount));
	return toHex([red * light.gain, green * light.gain, blue * light.gain]);
}

/** The same drawing in another light; the colours of `LIT` stay as they are. */
export function paint(svg: string, mood: Mood = 'day'): string {
	const light = MOODS[mood];
	if (!light) return svg;
	return svg.replace(/#[0-9a-f]{6}\b/g, (colour) => underLight(colour, light));
}

/**
 * A drawing as if it were this opaque, on a ground of one colour: every colour is mixed with that of
 * the ground. A layer that is see-through as a whole looks the same and takes far longer to draw.
 */
export const faded = (svg: string, ground: string, opacity: number): string =>
	svg.replace(/#[0-9a-f]{6}\b/g, (colour) => mix(ground, colour, opacity));

/** Layers painted one by one and laid over each other, first one farthest away. */
export function paintLayers(layers: readonly Layer[]): string {
	return layers.map(([mood, svg]) => paint(svg, mood)).join('');
}

/**
 * A style sheet that gives a finished picture its evening colours wherever the reader's device
 * asks for a dark scheme: one rule per colour the picture uses, none for those that give light.
 */
export function eveningStyle(svg: string): string {
	const rules = new Set<string>();
	for (const [, property, colour] of svg.matchAll(/(fill|stroke)="(#[0-9a-f]{6})"/g)) {
		if (!property || !colour) continue;
		const dimmed = paint(colour, 'evening');
		if (dimmed !== colour) rules.add(`[${property}="${colour}"]{${property}:${dimmed}}`);
	}
	if (rules.size === 0) return '';
	// in order, rules alike stand together and compress a sixth better
	const sorted = [...rules].sort().join('');
	return `<style>@media (prefers-color-scheme:dark){${sorted}}</style>`;
}

/**
 * Evening colours for a plate in which nothing gives light: one see-through sheet over everything
 * does to each colour what the light of the evening does, and needs no rules to be read.
 */
export function eveningVeil(w: number, h: number): { style: string; over: string } {
	const { to, amount, gain } = MOODS.evening;
	const opacity = 1 - (1 - amount) * gain;
	const [red, green, blue] = channels(to);
	const share = (amount * gain) / opacity;
	const colour = toHex([red * share, green * share, blue * share]);
	return {
		style: '<style>@media (prefers-color-scheme:dark){#evening{display:inline}}</style>',
		over: `<path id="evening" d="M0 0H${w}V${h}H0Z" fill="${colour}" fill-opacity="${opacity.toFixed(3)}" display="none"/>`
	};
}
