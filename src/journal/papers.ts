import type { Translator } from '#language';
import type { Drawing, Paper } from './drawing.ts';

/** A word that stands on the sheet, around the middle of its foot. */
export interface PrintedWord {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** What a paper says: its words, and what it shows for who cannot see it. */
export interface PaperWords {
	readonly printed: readonly PrintedWord[];
	readonly description: string;
}

/** Where the names of the houses stand, and how tall they are, in units of the sheet. */
const nameplates = { worries: 134, goodThings: 400, dreams: 666 } as const;
const nameplateFoot = 186;
export const printedSize = 31;

/** The words of the paper of this drawing; none on a blank one. */
export function paperWords(t: Translator, { paper }: Pick<Drawing, 'paper'>): PaperWords {
	if (!paper) return { printed: [], description: '' };
	const description = t(`paper:${paper}Description`);
	if (paper === 'body') return { printed: [], description };
	const houses = Object.keys(nameplates) as (keyof typeof nameplates)[];
	const printed = houses.map((house) => ({
		text: t(`paper:${house}`),
		x: nameplates[house],
		y: nameplateFoot
	}));
	return { printed, description };
}

/** Where the picture of a paper is served. */
export function paperPicture(paper: Paper): string {
	return `/art/paper-${paper}.svg`;
}
