import { aMoment } from './a-card.ts';
import type { Answer } from './letter.ts';
import type { LetterShown } from './letter-words.ts';
import type { KeptAnswer, LetterStanding, SentLetter } from './sent-letter.ts';

/** For tests: a letter to Sanne, given today through her mailbox. */
export function aSentLetter(changes: Partial<SentLetter> = {}): SentLetter {
	return {
		id: 'letter',
		line: 'line',
		to: { person: 'sanne', name: 'Sanne' },
		is: 'letter',
		things: ['question'],
		keep: 'read-and-forget',
		until: '2027-01-21',
		roads: ['mailbox'],
		madeAt: aMoment,
		givenAt: aMoment,
		reads: ['mon', 'thu'],
		readAt: null,
		answers: [],
		forgetAskedAt: null,
		forgotten: null,
		closedAt: null,
		link: null,
		...changes
	};
}

/** For tests: what Sanne answered. */
export function aKeptAnswer(a: Answer['a'], changes: Partial<KeptAnswer> = {}): KeptAnswer {
	const answer = { a, because: 'ik vraag het dinsdag' };
	return {
		...{ id: 'answer', at: aMoment, by: 'Sanne', answer },
		items: [],
		response: null,
		...changes
	};
}

/** For tests: such a letter where it stands. */
export function aShown(
	standing: LetterStanding,
	changes: Partial<SentLetter> = {},
	isLate = false,
	isEnded = false
): LetterShown {
	return { letter: aSentLetter(changes), standing, isLate, isEnded };
}
