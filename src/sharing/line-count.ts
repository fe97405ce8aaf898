import { dayMs } from './card.ts';
import type { Letter } from './letter.ts';

/** How long what was read is remembered, and a key for answers kept: twice what a relay holds on to. */
export const memoryDays = 60;

/** How far ahead the clock of the other side may be. */
const maxAheadMs = 2 * 3_600_000;
const maxMissed = 100;

/** A letter that was read: by its own id, and by a sum of its file. */
export interface SeenLetter {
	readonly id: string;
	readonly sum: string;
	/** In ms since 1970. */
	readonly at: number;
}

/** What one side knows of the letters that came from the other. */
export interface Received {
	/** The number the next letter should have. */
	readonly next: number;
	/** Numbers that did not come, and may still come. */
	readonly missed: readonly number[];
	readonly seen: readonly SeenLetter[];
}

export const nothingReceived: Received = { next: 0, missed: [], seen: [] };

/**
 * Why a letter is not taken although it is genuine:
 * - `seen`: it was read before; nothing needs to be done or said.
 * - `wrong-date`: it says it was written later than now. One of the two clocks is not right.
 * - `too-old`: written so long ago that it cannot be told from one that was read before.
 */
export type NotFresh = 'seen' | 'wrong-date' | 'too-old';

export type Counted =
	| { ok: true; received: Received; /** How many before it have not come. */ missing: number }
	| { ok: false; reason: NotFresh };

/** Takes a letter into account; what it says after that is known to be new. */
export function countLetter(
	received: Received,
	letter: Pick<Letter, 'id' | 'n' | 'at'>,
	sum: string,
	now: number
): Counted {
	const written = Date.parse(letter.at);
	if (isSeen(received, letter.id, sum)) return { ok: false, reason: 'seen' };
	if (written > now + maxAheadMs) return { ok: false, reason: 'wrong-date' };
	if (written < now - memoryDays * dayMs) return { ok: false, reason: 'too-old' };
	// late, or numbered again after a suitcase was brought back from a copy: its id is what is new
	const isLate = letter.n < received.next;
	const skipped = isLate ? [] : between(received.next, letter.n);
	const seen = [...received.seen, { id: letter.id, sum, at: now }];
	return {
		ok: true,
		missing: isLate ? 0 : letter.n - received.next,
		received: {
			next: Math.max(received.next, letter.n + 1),
			missed: [...received.missed, ...skipped].filter((n) => n !== letter.n).slice(-maxMissed),
			// a day more than a letter may be old, so that none is forgotten too early
			seen: seen.filter(({ at }) => now - at < (memoryDays + 1) * dayMs)
		}
	};
}

/** Whether this letter was read, known by its id or by its file. */
export function isSeen(received: Received, id: string | null, sum: string): boolean {
	return received.seen.some((seen) => seen.id === id || seen.sum === sum);
}

/** The last numbers before `to`, from `from` on. */
function between(from: number, to: number): number[] {
	const first = Math.max(from, to - maxMissed);
	return Array.from({ length: to - first }, (_, at) => first + at);
}
