/** Words on their way to the suitcase: each question, and what stands under it. */
export interface LetterMade {
	title: string;
	lines: { ask: string; chosen: string[] }[];
}
