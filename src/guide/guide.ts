/** Whom a guide is for, and the groups its pages stand in, in their order. */
export const groups = {
	parents: ['tell', 'stop', 'arrange'],
	workers: ['visit', 'after']
} as const;

export type Readers = keyof typeof groups;
export type Group = (typeof groups)[Readers][number];

/** What there is to do on a page, besides reading it. */
export const doings = {
	parents: [
		'where-now',
		'three-sentences',
		'per-child',
		'board',
		'day-strip',
		'evening',
		'model-answers',
		'one-person',
		'questions',
		'fridge',
		'responsible',
		'voice-sheet',
		'rights-check',
		'complaint'
	],
	workers: ['visit', 'voice-sheet', 'rights-check', 'complaint', 'disclosure', 'promises']
} as const;

export type DoingKind = (typeof doings)[Readers][number];

/** A run of text in a guide. */
export interface GuideRun {
	text: string;
	strong?: true;
	/** The name of a button, or a word that is leant on. */
	leant?: true;
	/** Words to say to a child, as they stand. */
	say?: true;
	href?: string;
}

/** One block of a guide for adults. */
export type GuideBlock =
	| { kind: 'heading'; level: 2 | 3; runs: GuideRun[] }
	| { kind: 'paragraph'; runs: GuideRun[] }
	| { kind: 'list'; ordered: boolean; items: GuideRun[][] }
	| { kind: 'doing'; doing: DoingKind };

/** A sentence that says how things are, and what it rests on. */
export interface GuideFact {
	text: string;
	/** The line of its file. */
	line: number;
	/** Codes of sources that are sure. */
	by: string[];
	/** Codes of sources that somebody has to look at again. */
	check: string[];
}

/** What a page rests on, as its reader sees it. */
export interface GuideSource {
	code: string;
	title: string;
	publisher: string | null;
	url: string | null;
	/** False where somebody has to look at it again. */
	isSure: boolean;
}

/** One page of a guide. */
export interface Guide {
	/** Its name in addresses. */
	slug: string;
	/** The language it is written in. */
	locale: string;
	title: string;
	/** The one sentence this page is about. */
	message: string;
	group: Group;
	/** Its place in the group. */
	order: number;
	/** The address of a picture that only decorates, or null. */
	picture: string | null;
	blocks: GuideBlock[];
	facts: GuideFact[];
	sources: GuideSource[];
	/** The day the facts were last compared with their sources, as YYYY-MM-DD. */
	checked: string;
}
