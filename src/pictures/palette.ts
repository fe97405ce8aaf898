/** A colour as six hex digits, such as `#c4553b`. */
export type Hex = `#${string}`;

/** The sixteen colours of every picture; all others are made from them with `mix`, `shade` and `tint`. */
export const PAL = {
	paper: '#fbf3e4',
	sand: '#ecdcc2',
	stone: '#bfb3a6',
	ink: '#2d2a3b',
	brick: '#c4553b',
	coral: '#e98f74',
	blush: '#f3c8b6',
	mustard: '#e7ad45',
	butter: '#f6dfa6',
	leaf: '#4d7d61',
	sage: '#a8c2a0',
	lake: '#2f7186',
	sky: '#c4dfe2',
	navy: '#2e4263',
	plum: '#7b5072',
	wood: '#a86f49'
} as const;

/** Six skins, from light to dark. */
export const SKIN = {
	s1: '#f8d9c4',
	s2: '#eebf9c',
	s3: '#d99f76',
	s4: '#b97a50',
	s5: '#94603f',
	s6: '#734a35'
} as const;

/** The colours hair can have. */
export const HAIR = {
	black: '#2b2631',
	dark: '#4a3029',
	brown: '#7d4e2f',
	ginger: '#c4642e',
	blond: '#e2b25a',
	grey: '#b7b1ad',
	white: '#eee8df'
} as const;

/** Colours that give light: no mood ever darkens them. */
export const LIT = {
	lamp: '#ffd98a',
	glow: '#ffe9b8',
	moon: '#fff1c9',
	star: '#ffeec2',
	pane: '#ffd27d'
} as const;

/** Paper white of letters, window frames and clouds; only on a coloured ground. */
export const CARD = '#fffaf0';

/** What form shadows lean towards: a warm aubergine, never black. */
export const SHADOW = '#4a2b4f';

type Channels = readonly [red: number, green: number, blue: number];

/** Red, green and blue of a colour, 0 to 255. */
export function channels(colour: string): Channels {
	const read = (start: number) => parseInt(colour.slice(start, start + 2), 16);
	return [read(1), read(3), read(5)];
}

/** The colour of three channels, which are rounded and kept within 0 to 255. */
export function toHex(values: Channels): Hex {
	const digits = values.map((value) =>
		Math.max(0, Math.min(255, Math.round(value)))
			.toString(16)
			.padStart(2, '0')
	);
	return `#${digits.join('')}`;
}

/** The colour between two others. @param amount 0 gives `from`, 1 gives `to` */
export function mix(from: string, to: string, amount: number): Hex {
	const [r0, g0, b0] = channels(from);
	const [r1, g1, b1] = channels(to);
	return toHex([r0 + (r1 - r0) * amount, g0 + (g1 - g0) * amount, b0 + (b1 - b0) * amount]);
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
export function lum(colour: string): number {
	const linear = (value: number) => {
		const part = value / 255;
		return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	const [red, green, blue] = channels(colour);
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The shadow side of a colour. */
export const shade = (colour: string, amount = 0.16): Hex => mix(colour, SHADOW, amount);

/** The light side of a colour. */
export const tint = (colour: string, amount = 0.25): Hex => mix(colour, '#fff6e6', amount);
