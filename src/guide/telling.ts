/** The tellings of the journey, as a parent chooses one for a child. */
export const childTiers = ['together', 'reader', 'teen'] as const;
export type ChildTier = (typeof childTiers)[number];

/** Where a family is on its way; the same places as on the map. */
export const whereabouts = ['still-home', 'nearly', 'today', 'there', 'soon'] as const;
export type Whereabouts = (typeof whereabouts)[number];

export const helpers = ['family', 'school', 'worker', 'nobody'] as const;
export type Helper = (typeof helpers)[number];

/** Why a family leaves; the same reasons as the story tells. */
export const reasons = ['rent', 'owner', 'unsafe', 'rules', 'parents', 'later'] as const;
export type Reason = (typeof reasons)[number];

/** The three sentences in which a parent tells it. */
export const sentenceNames = ['reason', 'fault', 'next'] as const;
export type SentenceName = (typeof sentenceNames)[number];

export const questionGroups = ['sleep', 'children', 'things', 'papers'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** Words that a child hears otherwise than they are meant. */
export interface Trap {
	words: string[];
	/** Phrases in which the same letters do no harm. */
	unless?: string[] | undefined;
	/** Why, and what to say instead. */
	say: string;
}

/** What helps one child, in the words of its telling. */
export interface TierAdvice {
	do: string[];
	not: string[];
	first: string;
	again: string;
	day: string;
}

/** What a parent chooses from on the pages about telling. */
export interface Telling {
	reasons: Record<Reason, string[]>;
	fault: string[];
	next: string[];
	traps: Trap[];
	tiers: Record<ChildTier, TierAdvice>;
	evening: string[];
	firstWords: string[];
	questions: Record<QuestionGroup, string[]>;
}

/** The pages that are of most use from where a family is, by their names in addresses. */
export const pagesFrom = {
	'still-home': ['telling', 'ages', 'knowing'],
	nearly: ['telling', 'day', 'questions'],
	today: ['day', 'first-night'],
	there: ['first-night', 'knowing', 'yourself'],
	soon: ['telling', 'day', 'first-night']
} as const satisfies Record<Whereabouts, readonly string[]>;

/** A word of a text that a child may hear otherwise, as it is written in the list. */
export interface Trapped {
	word: string;
	say: string;
}

/** The trap words in what a parent wrote, once for every kind of trap. */
export function trapsIn(text: string, traps: readonly Trap[]): Trapped[] {
	const written = text.toLowerCase().replace(/['’]/g, '’').replace(/\s+/g, ' ');
	return traps.flatMap(({ words, unless = [], say }) => {
		const left = unless.reduce((all, phrase) => all.replaceAll(phrase, ' '), written);
		const word = words.find((one) => hasWord(left, one));
		return word === undefined ? [] : [{ word, say }];
	});
}

function hasWord(text: string, word: string): boolean {
	const around = /[\p{L}\p{N}]/u;
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		const isWhole =
			!around.test(text[at - 1] ?? ' ') && !around.test(text[at + word.length] ?? ' ');
		if (isWhole) return true;
	}
	return false;
}

/** True while a model sentence still has a gap to fill. */
export const hasGap = (text: string): boolean => text.includes('…') || text.includes('...');

/** A number as a telephone dials it, or null where it is not one. */
export function dialled(phone: string): string | null {
	const digits = phone.replace(/[\s().-]/g, '');
	return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}
