import type { Answer } from './letter.ts';
import { letterLimits, sendableText } from './letter.ts';

/** The most words of an answer to a child who reads by itself. */
export const youngReaderWords = 60;

/** An answer that is being written. */
export interface ReplyDraft {
	readonly a: Answer['a'] | null;
	readonly because: string;
}

/** Why an answer cannot be sent yet. A no is an answer; nothing is one only without its reason. */
export type ReplyProblem = 'no-because' | 'too-many-words' | 'too-long';

/** Checks an answer before it is sent. */
export function checkAnswer(
	{ because }: Answer,
	{ isYoung }: { isYoung: boolean }
): ReplyProblem | null {
	const text = sendableText(because).trim();
	if (text === '') return 'no-because';
	if (text.length > letterLimits.maxBecauseChars) return 'too-long';
	return isYoung && countWords(text) > youngReaderWords ? 'too-many-words' : null;
}

/** How many words there are between spaces. What is no letter or digit is no word. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether nothing more is expected after this answer: after *not yet* there is. */
export function isFinal(answer: Answer): boolean {
	return answer.a !== 'not-yet';
}
