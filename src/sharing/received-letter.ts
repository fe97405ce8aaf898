import type { KnownBy } from './adult-letters.ts';
import type { Answer, Letter, LetterItem } from './letter.ts';

/** How a letter came to an adult. */
export type CameBy = 'mailbox' | 'code' | 'file' | 'words' | 'link';

/** An answer that an adult gave. */
export interface GivenAnswer {
	readonly id: string;
	/** In ms since 1970. */
	readonly at: number;
	readonly answer: Answer;
	readonly items: readonly LetterItem[];
	/** Whether it is on its way by the relay; otherwise it was shown as a code or saved as a file. */
	readonly isSent: boolean;
}

/** A child's letter as an adult keeps it. */
export interface ReceivedLetter {
	/** The letter's own id. */
	readonly id: string;
	readonly line: string;
	/** The card or key it was sealed to; null where five words or a link opened it. */
	readonly own: string | null;
	readonly cameBy: CameBy;
	/** In ms since 1970. */
	readonly cameAt: number;
	/** Null after the child asked to forget it, or its time was over, and it was dropped. */
	readonly letter: Letter | null;
	/** The name on somebody else's card, where it came out of the mailbox of that. */
	readonly onCardOf?: string;
	/** What the child wants to be called; may be empty. */
	readonly name: string;
	readonly knownBy: KnownBy;
	/** How many letters before it have not come. */
	readonly missing: number;
	/** When the adult told the child that it was read. */
	readonly readAt: number | null;
	readonly answers: readonly GivenAnswer[];
	/** When the child asked to forget it; null where it did not. */
	readonly forgetAskedAt: number | null;
	/** Whether the adult put it in a file: then forgetting is answered with *kept*. */
	readonly isInFile: boolean;
	/** When it is dropped here unless it is in a file, in ms since 1970. */
	readonly dropAt: number;
}
