import type { DrawingColour } from './drawing.ts';

/** The papers as they are printed: a drawing keeps its colours in the evening and in a letter. */
export const penColours: Record<DrawingColour, string> = {
	ink: '#2d2a3b',
	brick: '#c4553b',
	coral: '#e98f74',
	mustard: '#e7ad45',
	leaf: '#4d7d61',
	lake: '#2f7186',
	plum: '#7b5072',
	wood: '#a86f49',
	paper: '#fffdf7'
};
