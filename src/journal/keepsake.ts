/** One line of something made: what was asked, and what the child chose or wrote. */
export interface KeepsakeLine {
	readonly ask: string;
	readonly chosen: readonly string[];
	/** Of that, what the child wrote itself; absent where all of it was ready-made. */
	readonly own?: readonly string[];
}

/** A keepsake's lines as text: each question, and under it what was chosen. */
export function keepsakeText(lines: readonly KeepsakeLine[]): string {
	return lines
		.map(({ ask, chosen }) => [ask, ...chosen.map((one) => `- ${one}`)].join('\n'))
		.join('\n\n');
}
