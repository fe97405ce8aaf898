import type { Weekday } from './card.ts';
import type { Answer, Letter, LetterItem } from './letter.ts';
import type { OutgoingState } from './outgoing.ts';

/**
 * How a letter was given.
 *
 * - `here`: shown on this screen, nothing left the device
 * - `code`: one or several QR codes, from screen to screen
 * - `file`: a sealed file to a card; `words`: a sealed file with five words
 * - `link`: an address, with or without spoken words
 * - `mailbox`: over the relay to a card
 * - `paper`: printed
 */
export const roads = ['here', 'code', 'file', 'words', 'link', 'mailbox', 'paper'] as const;

export type Road = (typeof roads)[number];

/** What a child says of an answer. */
export type Response = 'understood' | 'disagree';

/** An answer as a child keeps it. */
export interface KeptAnswer {
	/** The id of the letter it came in, or a fresh one where it was typed on the spot. */
	readonly id: string;
	/** When it came, in ms since 1970. */
	readonly at: number;
	/** What whoever answered calls itself. */
	readonly by: string;
	readonly answer: Answer;
	/** What was said beside it: a recording, most often nothing. */
	readonly items: readonly LetterItem[];
	readonly response: Response | null;
}

/** A letter that a child made for somebody, and all that came of it. */
export interface SentLetter {
	readonly id: string;
	/** The conversation it belongs to; null where it was only shown or printed. */
	readonly line: string | null;
	/** Somebody in the circle, or null; and what the child calls this person. */
	readonly to: { readonly person: string | null; readonly name: string };
	/** `talk`: *Ik wil praten*, a letter without content. */
	readonly is: 'letter' | 'talk';
	/** The things of the suitcase that went with it, by their ids. */
	readonly things: readonly string[];
	readonly keep: Letter['keep'];
	/** The day after which it should be hidden, `2027-01-21`. */
	readonly until: string | null;
	/** Each way it was given so far. Empty: sealed, and still here (*Concept*). */
	readonly roads: readonly Road[];
	/** In ms since 1970: when it was sealed, and when it was given first. */
	readonly madeAt: number;
	readonly givenAt: number | null;
	/** The days on which this person reads, as the card said. */
	readonly reads: readonly Weekday[];
	/** When the other said that it was read. */
	readonly readAt: number | null;
	/** Who read or answered it last, where that was a stand-in: what this one calls itself. Otherwise null or not there. */
	readonly stoodIn?: string | null;
	readonly answers: readonly KeptAnswer[];
	/** When the child asked that it be forgotten, and what came of that. */
	readonly forgetAskedAt: number | null;
	readonly forgotten: 'removed' | 'kept' | null;
	/** Only the child closes. */
	readonly closedAt: number | null;
	/** What a link was made of, so that it can be shown again and taken back; otherwise null. */
	readonly link: { readonly address: string; readonly words: readonly string[] } | null;
}

/**
 * Where a letter stands, as a child is told (design.md, section 7), and beside it what stops it.
 *
 * - `concept`: sealed and not given
 * - `leaving`: it is here, and goes when there is a network
 * - `sent`: given, or lying with the relay; `opened`: fetched, by somebody who has not said it is read
 * - `read`, `talking` (after *not yet*, or after the child disagreed), `answered`, `closed`
 * - `withdrawn`, `expired`, `not-taken` (its mailbox was ended, or the relay refuses it)
 */
export type LetterStanding =
	| 'concept'
	| 'leaving'
	| 'sent'
	| 'opened'
	| 'read'
	| 'talking'
	| 'answered'
	| 'closed'
	| 'withdrawn'
	| 'expired'
	| 'not-taken';

/** Where this letter stands; `outgoing` is what the relay says of it, null where it never went there. */
export function standingOf(letter: SentLetter, outgoing: OutgoingState | null): LetterStanding {
	if (letter.closedAt !== null) return 'closed';
	const last = letter.answers.at(-1);
	if (last)
		return last.answer.a === 'not-yet' || last.response === 'disagree' ? 'talking' : 'answered';
	if (letter.readAt !== null) return 'read';
	if (letter.roads.length === 0 && outgoing === null) return 'concept';
	switch (outgoing) {
		case 'to-send':
			return 'leaving';
		case 'opened':
		case 'delivered':
			return 'opened';
		case 'withdrawn':
		case 'expired':
			return outgoing;
		case 'closed':
		case 'refused':
			return 'not-taken';
		default:
			return 'sent';
	}
}
