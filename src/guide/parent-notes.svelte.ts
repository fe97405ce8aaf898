import type { ChildTier, Helper, Reason, SentenceName, Whereabouts } from './telling.ts';

/** A child as a parent notes it; a name is not needed. */
export interface NotedChild {
	readonly name: string;
	readonly tier: ChildTier | null;
}

/** What a parent filled in on the pages about telling. */
export interface Notes {
	readonly where: Whereabouts | null;
	readonly helper: Helper | null;
	readonly reason: Reason | null;
	readonly sentences: Readonly<Record<SentenceName, string>>;
	readonly hasPractised: boolean;
	readonly children: readonly NotedChild[];
	readonly evening: readonly string[];
	/** Ids of the model answers that do not fit this family. */
	readonly hidden: readonly string[];
	readonly person: { readonly name: string; readonly phone: string; readonly says: string };
	readonly questions: readonly string[];
	/** Null as long as nobody touched it: then a plan may say it. */
	readonly codeWord: string | null;
	readonly pickUp: string | null;
}

/** Notes in which nobody has written anything. */
export const emptyNotes: Notes = {
	where: null,
	helper: null,
	reason: null,
	sentences: { reason: '', fault: '', next: '' },
	hasPractised: false,
	children: [{ name: '', tier: null }],
	evening: [],
	hidden: [],
	person: { name: '', phone: '', says: '' },
	questions: [],
	codeWord: null,
	pickUp: null
};

/**
 * What a parent fills in, shared by everything there is to do. It lives in the page's memory only:
 * a phone is often shared, and not everybody at home may read it.
 */
export class ParentNotes {
	#now = $state.raw<Notes>(emptyNotes);

	get now(): Notes {
		return this.#now;
	}

	change(part: Partial<Notes>): void {
		this.#now = { ...this.#now, ...part };
	}

	/** Everything is gone at once; there is no way back, for there must be none. */
	wipe(): void {
		this.#now = emptyNotes;
	}
}

/** The notes of whoever has the app open now. */
export const parentNotes = new ParentNotes();
