import type { WrittenToChild } from './adult-replies.ts';
import type { Answer, VoiceItem } from './letter.ts';
import type { ReplyDraft } from './reply.ts';

/** An answer as it is given: what is said, for whom, and what was recorded with it. */
export interface WrittenAnswer {
	readonly answer: Answer;
	readonly isYoung: boolean;
	readonly items: readonly VoiceItem[];
}

/** An answer that is kept and not given yet. */
export interface AnswerBegun {
	readonly draft: ReplyDraft;
	readonly isYoung: boolean;
	readonly voice: VoiceItem | null;
}

/** Why an answer was not given; `full`: no room on this device, `failed`: something else. */
export type NotGiven = Extract<WrittenToChild, { ok: false }>['reason'] | 'full' | 'failed';

export type AnswerOutcome = { ok: true } | { ok: false; reason: NotGiven };

/** How a conversation can be ended here. */
export interface Ending {
	/**
	 * - `can`: the child hears it
	 * - `no-way`: the child cannot be told by the app any more
	 * - `closed`: it was ended before
	 * - `not-mine`: it is the conversation of a colleague
	 */
	readonly bye: 'can' | 'no-way' | 'closed' | 'not-mine';
	/** What the child knows this adult by; may be empty. */
	readonly me: string;
	/** How many letters of the conversation wait for an answer. */
	readonly waiting: number;
}
