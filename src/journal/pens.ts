import type { DrawingColour } from './drawing.ts';

/** The papers as they are printed: a drawing keeps its colours in the evening and in a letter. */
export const penColours: Record<DrawingColour, string> = {
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
	wood: '#a86f49',
	lamp: '#ffd98a',
	sand: '#ecdcc2',
	stone: '#bfb3a6',
	paper: '#fffdf7'
};

/** The pens that lie beside the paper. The last has the colour of the paper: it rubs out. */
export const pens = [
	'ink',
	'brick',
	'coral',
	'mustard',
	'leaf',
	'lake',
	'plum',
	'wood',
	'paper'
] as const satisfies readonly DrawingColour[];
