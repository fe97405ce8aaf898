import { dayMs, isCardName } from './card.ts';
import type { Card } from './card.ts';
import type { ChildDesk } from './child-desk.ts';
import type { Change } from './child-records.svelte.ts';
import { cardForLetter, cardOf, comparedWith, meetCard, newPerson, renewPerson } from './circle.ts';
import { toBase64Url } from './base64.ts';
import type { ChildLine, Meeting, Person, PersonKind } from './line-records.ts';
import { newOutgoing } from './outgoing.ts';
import { isBegun } from './letter-writing.ts';
import { loadTalking } from './talking.ts';

/** Somebody who joined the circle, or why not. */
export type PersonAdded =
	| { ok: true; person: Person }
	| {
			ok: false;
			/** `known`: this card is of somebody who is in it. */
			reason: 'full' | 'known' | 'not-a-name' | 'not-kept';
	  };

export async function addPerson(
	{ records, now }: ChildDesk,
	card: Card,
	{ meeting, name, is }: { meeting: Meeting; name: string; is: PersonKind }
): Promise<PersonAdded> {
	const met = meetCard(records.people, card);
	if (!met.ok) return met;
	if (met.is !== 'new') return { ok: false, reason: 'known' };
	if (!isCardName(name)) return { ok: false, reason: 'not-a-name' };
	const person = newPerson(card, meeting, { name, is, now: now() });
	const isKept = await records.commit([{ person }]);
	return isKept ? { ok: true, person } : { ok: false, reason: 'not-kept' };
}

/** A new card of the same person. A conversation that was ended does not stand in its way. */
export async function renew(
	{ records }: ChildDesk,
	person: Person,
	card: Card,
	meeting: Meeting
): Promise<boolean> {
	const ended = records.lines.filter((line) => line.person === person.id && line.isClosed);
	return records.commit([
		{ person: renewPerson(person, card, meeting) },
		...ended.map(({ id }): Change => ({ drop: 'lines', id }))
	]);
}

export function compared({ records }: ChildDesk, person: Person): Promise<boolean> {
	return records.commit([{ person: comparedWith(person) }]);
}

/**
 * Takes somebody out of the circle: says goodbye where there is a conversation, ends the mailboxes
 * for answers and forgets the keys. The letters that were sent stay with the child.
 */
export async function removePerson(desk: ChildDesk, person: Person): Promise<boolean> {
	const { records, mailroom } = desk;
	const lines = records.lines.filter((line) => line.person === person.id);
	const byes = await Promise.all(lines.map((line) => goodbye(desk, person, line)));
	const dropped = lines.map(({ id }): Change => ({ drop: 'lines', id }));
	if (!(await records.commit([{ drop: 'people', id: person.id }, ...dropped]))) return false;
	for (const bye of byes) if (bye) await mailroom.send(bye);
	for (const { mailbox } of lines.flatMap(({ waiting }) => waiting)) await mailroom.close(mailbox);
	return true;
}

/** So long a goodbye waits at the relay, in days: as long as a relay keeps anything. */
const goodbyeDays = 30;

async function goodbye(desk: ChildDesk, person: Person, line: ChildLine) {
	if (line.isClosed || !isBegun(desk, line)) return null;
	const { writeToPerson } = await loadTalking();
	const now = desk.now();
	const nothing = { name: '', items: [], ask: 'none', keep: 'read-and-forget' } as const;
	const written = await writeToPerson(nothing, person, line, { now, about: { kind: 'bye' } });
	// a card whose time is over cannot be written to: then it ends without a word
	if (!written.ok) return null;
	const { relay, mailbox, writeToken } = cardOf(person);
	const to = { relay, mb: toBase64Url(mailbox), wt: toBase64Url(writeToken) };
	return newOutgoing(written.letter.id, to, written.file, now + goodbyeDays * dayMs);
}

/** Whether a person can be written to now: what was ended stays so until there is another card. */
export function canWriteTo(
	{ records, now }: ChildDesk,
	person: Person,
	isFirst: boolean
): { ok: true } | { ok: false; reason: 'expired' | 'wrong-date' | 'closed' } {
	const card = cardOf(person);
	const isEnded = records.lines.some((line) => line.person === person.id && line.isClosed);
	if (isEnded && card.use === 'one-child') return { ok: false, reason: 'closed' };
	return cardForLetter(card, { isFirst, now: now() });
}
