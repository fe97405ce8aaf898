import type { Translator } from '#language';
import type { LetterStanding, SentLetter } from './sent-letter.ts';

/** A letter and where it stands. */
export interface LetterShown {
	readonly letter: SentLetter;
	readonly standing: LetterStanding;
	/** Whether an answer is waited for longer than it should be: five working days. */
	readonly isLate: boolean;
	/** Whether the other ended the conversation. */
	readonly isEnded: boolean;
}

/** Where a letter stands, in the words of `design.md`, section 7. */
export function standingInWords(t: Translator, { letter, standing }: LetterShown): string {
	const isOfReader = ['read', 'talking', 'answered'].includes(standing);
	const name = (isOfReader ? letter.stoodIn : null) ?? letter.to.name;
	return t(`giving:is-${standing}`, { name });
}

/** Whether a child is told that there should have been an answer: while nothing else stops the letter. */
export function missesAnswer({ standing, isLate }: LetterShown): boolean {
	return isLate && (standing === 'sent' || standing === 'opened' || standing === 'read');
}

/** Whether a child is told that the other does not write any more: where something could still have come. */
export function hearsNoMore({ standing, isEnded }: LetterShown): boolean {
	return isEnded && ['sent', 'opened', 'read', 'talking'].includes(standing);
}

/**
 * What is said under a thing in the suitcase of the letters it went with: *bij Sanne*, *gelezen*,
 * *antwoord*; of several the one that came furthest. Null where it went with none.
 */
export function standingOfThing(
	t: Translator,
	thing: string,
	letters: readonly LetterShown[]
): string | null {
	const its = letters.filter(({ letter }) => letter.things.includes(thing));
	const has = (...standings: readonly LetterStanding[]) =>
		its.find(({ standing }) => standings.includes(standing));
	if (its.some(({ letter }) => letter.answers.length > 0)) return t('giving:thing-answer');
	if (has('read')) return t('giving:thing-read');
	const given = has('sent', 'opened', 'leaving');
	return given ? t('giving:thing-with', { name: given.letter.to.name }) : null;
}

/** Whether it can still be taken back for real: it lies with the relay, or has not left yet. */
export function canTakeBack({ letter, standing }: LetterShown): boolean {
	const isOnItsWay = letter.roads.some((road) => road === 'mailbox' || road === 'link');
	return isOnItsWay && (standing === 'sent' || standing === 'leaving');
}

/** Whether the other can be asked to forget it: there is a conversation, and it may have been read. */
export function canAskToForget(shown: LetterShown): boolean {
	const { letter, standing } = shown;
	const never: readonly LetterStanding[] = ['concept', 'leaving', 'withdrawn', 'not-taken'];
	const isOut = !never.includes(standing) && !canTakeBack(shown);
	return isOut && letter.line !== null && letter.forgetAskedAt === null;
}
