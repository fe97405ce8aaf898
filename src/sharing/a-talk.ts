import { aMoment } from './a-card.ts';
import { openFromChild, type OpenedByAdult } from './adult-letters.ts';
import { writeToPerson, type ChildMaking } from './child-letters.ts';
import { newPerson } from './circle.ts';
import type { Bytes } from './bytes.ts';
import type { LetterDraft } from './letter.ts';
import type { AdultLine, ChildLine, OwnCard, Person } from './line-records.ts';
import { makeCard, type CardDetails } from './own-cards.ts';

export const sanne: CardDetails = {
	use: 'one-child',
	relay: 'post.example.org',
	name: 'Sanne · wijkteam Noord',
	reads: ['mon', 'thu'],
	decides: ['help'],
	doesNotDecide: ['where-we-live'],
	others: []
};

export const aQuestion: LetterDraft = {
	name: 'Noor',
	items: [{ t: 'question', body: 'Waar gaan we wonen?' }],
	ask: 'answer',
	keep: '30d'
};

/** For tests: a child and an adult, and what each of them has kept. */
export interface Talk {
	person: Person;
	child: ChildLine | null;
	own: OwnCard;
	adult: AdultLine | null;
}

export async function aTalk(details: Partial<CardDetails> = {}): Promise<Talk> {
	const { own, card } = await makeCard({ ...sanne, ...details }, { now: aMoment });
	return { person: newPerson(card, 'present', { now: aMoment }), child: null, own, adult: null };
}

/** For tests: a letter of the child; it is kept on the child's side. */
export async function send(
	talk: Talk,
	making: ChildMaking = {},
	draft: LetterDraft = aQuestion
): Promise<{ file: Bytes; id: string }> {
	const written = await writeToPerson(draft, talk.person, talk.child, { now: aMoment, ...making });
	if (!written.ok) throw new Error(written.reason);
	talk.child = written.line;
	return { file: written.file, id: written.letter.id };
}

/** For tests: the adult opens a file; what follows from it is kept. */
export async function receive(
	talk: Talk,
	file: Bytes,
	now: number = aMoment
): Promise<OpenedByAdult> {
	const lines = talk.adult ? [talk.adult] : [];
	const opened = await openFromChild(file, { keys: [talk.own], lines }, now);
	if (opened.ok) {
		talk.adult = opened.line;
		talk.own = opened.own ?? talk.own;
	}
	return opened;
}
