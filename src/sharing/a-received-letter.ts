import { aMoment } from './a-card.ts';
import { newLetter } from './letter.ts';
import type { Answer, LetterDraft } from './letter.ts';
import type { GivenAnswer, ReceivedLetter } from './received-letter.ts';

/** For tests: a letter of Sami that came today and asks for an answer. */
export function aReceivedLetter(
	changes: Partial<ReceivedLetter> = {},
	draft: Partial<LetterDraft> = {}
): ReceivedLetter {
	const letter = newLetter(
		{
			name: 'Sami',
			items: [{ t: 'question', body: 'Mag Pluis mee?' }],
			ask: 'answer',
			keep: '30d',
			until: '2027-01-18',
			...draft
		},
		new Date(aMoment)
	);
	return {
		id: letter.id,
		line: letter.ch,
		own: null,
		cameBy: 'mailbox',
		cameAt: aMoment,
		letter,
		name: letter.name,
		knownBy: 'card',
		missing: 0,
		readAt: null,
		answers: [],
		forgetAskedAt: null,
		isInFile: false,
		dropAt: aMoment + 30 * 86_400_000,
		...changes
	};
}

/** For tests: an answer that was given. */
export function aGivenAnswer(a: Answer['a'], changes: Partial<GivenAnswer> = {}): GivenAnswer {
	const answer = { a, because: 'ik vraag het dinsdag' };
	return { id: `answer-${a}`, at: aMoment, answer, items: [], isSent: true, ...changes };
}
