import type { NotOpened } from './open-envelope.ts';
import type { Opened } from './seal.ts';
import type { WordsChecked } from './words.ts';

type ReasonOf<T> = Extract<T, { ok: false }> extends { reason: infer R } ? R : never;

/**
 * Why a letter did not open, each with a sentence that says what to do. Beside the reasons of a
 * sealed file, of words and of cards:
 *
 * - `for-words`: it came into a mailbox, and five words open it
 * - `no-file`, `no-words`, `no-link-words`: something has to be filled in first; `too-big`: no letter
 * - `seen-gone`: it was here before and is not any more; `too-early-kept`: put by, and tried again
 * - `not-a-link`, `link-cut-off`, `link-too-new`: the address is not a whole one of ours
 * - `not-here`: the child asks to forget a letter that somebody else with this card has
 * - `gone`, `wrong-words-or-gone`, `too-many-tries`: the relay has nothing behind this link
 * - `claimed`: another window or device is opening it
 * - `offline`, `later`: the relay was not heard, or does not manage now
 * - `full`: there is no room on this device; `locked`: it was locked meanwhile; `failed`: something else
 */
export const openingReasons = [
	'for-someone-else',
	'for-a-card',
	'for-words',
	'cut-off',
	'damaged',
	'not-a-letter',
	'too-new',
	'seen',
	'seen-gone',
	'wrong-date',
	'too-old',
	'not-genuine',
	'too-early',
	'too-early-kept',
	'card-used',
	'closed',
	'too-much-work',
	'wrong-words',
	'no-memory',
	'too-few',
	'too-many',
	'unknown-word',
	'no-file',
	'no-words',
	'no-link-words',
	'too-big',
	'not-a-link',
	'link-cut-off',
	'link-too-new',
	'not-here',
	'gone',
	'wrong-words-or-gone',
	'too-many-tries',
	'claimed',
	'offline',
	'later',
	'full',
	'locked',
	'failed'
] as const satisfies readonly (NotOpened | ReasonOf<Opened> | ReasonOf<WordsChecked> | OwnReason)[];

type OwnReason =
	| 'no-file'
	| 'no-words'
	| 'no-link-words'
	| 'too-big'
	| 'not-a-link'
	| 'seen-gone'
	| 'too-early-kept'
	| 'link-cut-off'
	| 'link-too-new'
	| 'not-here'
	| 'gone'
	| 'wrong-words-or-gone'
	| 'too-many-tries'
	| 'claimed'
	| 'offline'
	| 'later'
	| 'full'
	| 'locked'
	| 'failed';

export type OpeningReason = (typeof openingReasons)[number];

/** What came of opening. `needs-words`: no key of this device opens it, five words may. */
export type OpeningOutcome =
	| { ok: true }
	| { ok: false; reason: 'needs-words' }
	| { ok: false; reason: OpeningReason; /** The word that is not known. */ word?: string };

/** What is told, or null where the letter is open. */
export interface OpeningTold {
	readonly reason: OpeningReason;
	readonly word: string;
}
