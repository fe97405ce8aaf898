import type { DeskTrouble, Given, LockOutcome, OpeningOutcome, Taken } from '#sharing';
import type { AnswerOutcome } from '#sharing';
import type { DeskState, DeskTried } from '#vault';

/** What the screen that opens letters says of what came of it. */
export function openingOutcomeOf(taken: Taken): OpeningOutcome {
	if (taken.ok) return { ok: true };
	switch (taken.reason) {
		case 'seen':
			return { ok: false, reason: taken.letter ? 'seen' : 'seen-gone' };
		case 'too-early':
			return { ok: false, reason: taken.isPutBy ? 'too-early-kept' : 'too-early' };
		case 'for-words':
			return { ok: false, reason: 'needs-words' };
		case 'not-kept':
			return { ok: false, reason: 'failed' };
		default:
			return { ok: false, reason: taken.reason, word: taken.word };
	}
}

/** What an adult is told of an answer. */
export function answerOutcomeOf(given: Given): AnswerOutcome {
	if (given.ok) return { ok: true };
	switch (given.reason) {
		case 'unknown':
		case 'told':
		case 'locked':
		case 'not-kept':
		case 'too-long-for-codes':
			return { ok: false, reason: 'failed' };
		default:
			return { ok: false, reason: given.reason };
	}
}

/** What an adult is told of the lock. @param now in ms since 1970 */
export function lockOutcomeOf(tried: DeskTried, now: number = Date.now()): LockOutcome {
	if (tried.ok) return { ok: true };
	switch (tried.reason) {
		case 'too-short':
		case 'cancelled':
		case 'full':
			return { ok: false, reason: tried.reason };
		case 'wait': {
			const seconds = Math.max(1, Math.ceil(((tried.until ?? now) - now) / 1_000));
			return { ok: false, reason: 'wait', seconds };
		}
		case 'wrong-phrase':
			return { ok: false, reason: 'wrong' };
		case 'no-passkey':
			return { ok: false, reason: 'no-passkeys' };
		case 'key-gone':
		case 'gone':
			return { ok: false, reason: 'gone' };
		default:
			return { ok: false, reason: 'failed' };
	}
}

/** Why nothing can be done at a desk in this state; null where something can, or soon. */
export function troubleOf(state: DeskState): DeskTrouble | null {
	switch (state) {
		case 'opening':
		case 'open':
		case 'none':
		case 'locked':
		case 'needs-phrase':
			return null;
		case 'missing':
		case 'key-gone':
		case 'damaged':
		case 'newer':
		case 'unavailable':
		case 'full':
			return state;
		case 'read-only':
			return 'newer';
		case 'blocked':
		case 'reload':
			return 'blocked';
		default:
			return 'failed';
	}
}
