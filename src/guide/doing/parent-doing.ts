import type { Locale, Translator } from '#language';
import type { ParentNotes } from '../parent-notes.svelte.ts';
import type { ChildTier, Telling, Whereabouts } from '../telling.ts';

/** A chapter of the story to read first. */
export interface Lead {
	title: string;
	href: string;
}

/** A question that children ask, with the answer the story gives to it. */
export interface ModelAnswer {
	id: string;
	tier: ChildTier;
	question: string;
	answer: string;
	/** Its place among the questions children ask most, or null; those come first. */
	asks?: number | null;
}

/** Somewhere to phone. */
export interface Line {
	id: string;
	name: string;
	/** Whom it is for, in a sentence. */
	for?: string;
	/** As people write it. */
	phone: string;
	/** As a telephone dials it: `tel:…`. */
	tel: string;
}

/** What a plan knows of the day. */
export interface DayOfPlan {
	/** The day in words, or null where none is certain. */
	readonly day: string | null;
	readonly steps: readonly {
		readonly id: string;
		readonly text: string;
		readonly picture: string | null;
	}[];
	readonly codeWord: string;
	readonly meetingPoint: string;
	/** Who is with which child, a line each. */
	readonly pickUps: readonly string[];
	readonly along: readonly string[];
}

/** The chapters to read from where a family is, for every telling, in order. */
export type Leads = Readonly<Record<Whereabouts, Readonly<Record<ChildTier, readonly Lead[]>>>>;

/** What the route gives to everything a parent can do on a page; each takes what it needs. */
export interface ParentDoing {
	/** With the namespace `telling`. */
	t: Translator;
	locale: Locale;
	/** The lists of content/<locale>/telling.yaml. */
	telling: Telling;
	/** The notes of this visit; whoever gives none shares those of the whole app. */
	notes?: ParentNotes;
	chapters?: Leads;
	answers?: readonly ModelAnswer[];
	lines?: readonly Line[];
	/** When the numbers were looked at, and that they can change, in a sentence. */
	numbersChecked?: string;
	/** What the family laid down for the day, where it has a plan that is open. */
	day?: DayOfPlan | undefined;
	/** Reads a text aloud with the app's voice; without it nothing offers to be heard. */
	say?: (text: string) => void;
	/** Falls silent. */
	stop?: () => void;
}

/** What comes with the page; the rest is there once somebody has the page open. */
export type ParentGiven = Pick<
	ParentDoing,
	'telling' | 'chapters' | 'answers' | 'lines' | 'numbersChecked'
>;
