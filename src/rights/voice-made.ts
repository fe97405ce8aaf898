import type { LetterMade } from './letter-made.ts';

/** One line of a paper. */
export interface PaperLine {
	readonly ask: string;
	readonly words: readonly string[];
	/** What it is, told beside it; may be empty. */
	readonly note: string;
}

/** One part of a paper. Whose words they are is never left to guess. */
export interface PaperPart {
	readonly id: string;
	readonly by: 'child' | 'worker' | 'facts';
	readonly title: string;
	readonly lines: readonly PaperLine[];
}

/** A paper as it goes out. What is printed, previewed and kept is made of this one thing. */
export interface Paper {
	readonly title: string;
	readonly opening: readonly string[];
	readonly parts: readonly PaperPart[];
	readonly closing: readonly string[];
}

/** The paper as lines for a letter: not a word more or less than what is on it. */
export function madeOfPaper({ title, opening, parts, closing }: Paper): LetterMade {
	const loose = (ask: string, chosen: readonly string[]) =>
		chosen.length > 0 ? [{ ask, chosen: [...chosen] }] : [];
	return {
		title,
		lines: [
			...loose(title, opening),
			...parts.flatMap((part) =>
				part.lines.map(({ ask, words, note }) => ({
					ask: [part.title, ask, note].filter(Boolean).join(' · '),
					chosen: [...words]
				}))
			),
			...loose(title, closing)
		]
	};
}
