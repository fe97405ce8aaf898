/** A run of text in a guide. */
export interface GuideRun {
	text: string;
	strong?: true;
	href?: string;
}

/** One block of a guide for adults. */
export type GuideBlock =
	| { kind: 'heading'; level: 2 | 3; runs: GuideRun[] }
	| { kind: 'paragraph'; runs: GuideRun[] }
	| { kind: 'list'; ordered: boolean; items: GuideRun[][] };

export interface Guide {
	title: string;
	blocks: GuideBlock[];
}
