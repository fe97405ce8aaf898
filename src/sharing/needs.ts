import type { ReceivedLetter } from './received-letter.ts';
import { isFinal } from './reply.ts';
import { answerWorkingDays, workingDaysBetween } from './working-days.ts';

/**
 * What a letter still asks of whoever received it.
 *
 * - `answer`: nothing has been answered; `another`: the last answer was *not yet*
 * - `reading`: only to be read, and the child has not been told that it was
 */
export type Needs = 'answer' | 'another' | 'reading' | 'nothing';

export function needsOf({ letter, answers, readAt }: ReceivedLetter): Needs {
	if (!letter) return 'nothing';
	const last = answers.at(-1);
	if (last) return isFinal(last.answer) ? 'nothing' : 'another';
	if (letter.ask === 'answer') return 'answer';
	return readAt === null ? 'reading' : 'nothing';
}

/** Whether a child waits longer for a first answer than it should. */
export function isOverdue(received: ReceivedLetter, now: number): boolean {
	if (needsOf(received) !== 'answer') return false;
	return workingDaysBetween(received.cameAt, now) >= answerWorkingDays;
}

/** *Ik wil praten*: a letter that asks for a talk and carries nothing. */
export function isTalk({ letter }: ReceivedLetter): boolean {
	return letter !== null && letter.items.length === 0;
}

/** What waits first, the oldest on top; then what is done, the newest on top. */
export function sortedByNeed(letters: readonly ReceivedLetter[]): {
	waiting: readonly ReceivedLetter[];
	done: readonly ReceivedLetter[];
} {
	const waiting = letters.filter((one) => needsOf(one) !== 'nothing');
	const done = letters.filter((one) => needsOf(one) === 'nothing');
	return {
		waiting: waiting.sort((one, other) => one.cameAt - other.cameAt),
		done: done.sort((one, other) => other.cameAt - one.cameAt)
	};
}
