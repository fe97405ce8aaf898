import { dayMs } from './card.ts';
import { readableDays } from './circle.ts';
import type { Letter } from './letter.ts';
import type { ReceivedLetter } from './received-letter.ts';

/** How long a letter stays with an adult whose child did not say that it may go in a file. */
export const keptDays = 30;

/** As far as a date can go. */
const never = 8.64e15;

/**
 * When a letter that nobody has looked at yet is dropped: at the end of the child's last day for it,
 * not before, so that no question is gone that nobody read. What a child gave to be kept for it stays.
 */
export function firstDropAt({ kind, until }: Letter, cameAt: number): number {
	if (kind === 'sparekey') return never;
	return endOfWish(until) ?? cameAt + readableDays * dayMs;
}

/**
 * When a letter is dropped, after it was shown for the first time.
 * - `read-and-forget`: thirty days after that
 * - `30d`: thirty days after it came, and a day after it was shown at least
 * - `file`: not by itself
 *
 * The child's last day for it comes before all of these.
 */
export function shownDropAt(
	{ kind, keep, until }: Letter,
	{ cameAt, now }: { cameAt: number; now: number }
): number {
	if (kind === 'sparekey') return never;
	const kept = {
		'read-and-forget': now + keptDays * dayMs,
		'30d': Math.max(cameAt + keptDays * dayMs, now + dayMs),
		file: never
	}[keep];
	return Math.min(kept, endOfWish(until) ?? never);
}

/** Whether a letter's time here is over. What is in a file stays. */
export function isTimeOver(one: ReceivedLetter, now: number): boolean {
	return one.letter !== null && !one.isInFile && now >= one.dropAt;
}

/** The letter without anything that somebody wrote; that it was there stays known. */
export function withoutContent(one: ReceivedLetter): ReceivedLetter {
	return { ...one, letter: null, name: '', answers: [] };
}

/** The day is the child's own; it ends twelve hours later than in UTC wherever that is. */
function endOfWish(until: string | null): number | null {
	return until === null ? null : Date.parse(until) + 1.5 * dayMs;
}
