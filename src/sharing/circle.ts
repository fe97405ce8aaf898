import { fromBase64Url, toBase64Url } from './base64.ts';
import { sameBytes } from './byte-reader.ts';
import { parseCard, writeCard } from './card-bytes.ts';
import { cardAt, dayMs, isCardName } from './card.ts';
import type { Card } from './card.ts';
import { newLetterId, type FillRandom } from './letter.ts';
import type { Meeting, Person, PersonKind } from './line-records.ts';

/** How many people a child can write to: few enough to know each of them. */
export const maxPeople = 5;

/** How long a child's wish lasts that what it sent may be read: eight weeks. */
export const readableDays = 56;

/**
 * What a card is to the circle.
 *
 * - `new`: of somebody who is not in it
 * - `same`: this very person; `renewed`: this person's mailbox or key with something else changed
 * - `full`: there is no room for another person
 */
export type Meets =
	| { ok: true; is: 'new' }
	| { ok: true; is: 'same' | 'renewed'; person: Person }
	| { ok: false; reason: 'full' };

/** Who a card is of, before anything is done with it. */
export function meetCard(circle: readonly Person[], card: Card): Meets {
	const written = toBase64Url(writeCard(card));
	const same = circle.find((person) => person.card === written);
	if (same) return { ok: true, is: 'same', person: same };
	const known = circle.find((person) => isOfSamePerson(cardOf(person), card));
	if (known) return { ok: true, is: 'renewed', person: known };
	return circle.length < maxPeople ? { ok: true, is: 'new' } : { ok: false, reason: 'full' };
}

/** A person by a card, under the card's name or the one the child gives. */
export function newPerson(
	card: Card,
	meeting: Meeting,
	{ name = card.name, is = 'other', now = Date.now(), random }: NewPerson = {}
): Person {
	if (!isCardName(name)) throw new TypeError('not a name');
	return {
		id: newLetterId(random),
		name,
		is,
		card: toBase64Url(writeCard(card)),
		meeting,
		addedAt: now
	};
}

export interface NewPerson {
	name?: string;
	is?: PersonKind;
	now?: number;
	random?: FillRandom;
}

/**
 * The same person with a new card. Who can read and where letters go was checked for the old card
 * only: it has to be checked again unless those stayed.
 */
export function renewPerson(person: Person, card: Card, meeting: Meeting): Person {
	const old = cardOf(person);
	const isSame = sameBytes(old.mailbox, card.mailbox) && haveSameReaders(old, card);
	return {
		...person,
		card: toBase64Url(writeCard(card)),
		meeting: isSame && meeting === 'not-checked' ? person.meeting : meeting
	};
}

/** How long after a card's end its person still has the key, less what a letter may wait. */
const graceDays = 30;

/** Whether a letter can be sealed to a card: a conversation lasts longer than the card it began with. */
export function cardForLetter(
	card: Card,
	{ isFirst, now }: { isFirst: boolean; now: number }
): { ok: true } | { ok: false; reason: 'expired' | 'wrong-date' } {
	const usable = cardAt(card, isFirst ? now : now - graceDays * dayMs);
	if (usable.ok || (usable.reason === 'wrong-date' && !isFirst)) return { ok: true };
	return { ok: false, reason: usable.reason === 'wrong-date' ? 'wrong-date' : 'expired' };
}

/** After the pictures on both screens were compared: what nobody checked by being there is now. */
export function comparedWith(person: Person): Person {
	return person.meeting === 'not-checked' ? { ...person, meeting: 'compared' } : person;
}

/** The card of a person, whether or not its time is over. */
export function cardOf(person: Pick<Person, 'card'>): Card {
	const read = parseCard(fromBase64Url(person.card) ?? new Uint8Array(0));
	if (!read.ok) throw new TypeError('a person without a card');
	return read.card;
}

/** The day until which a child's letter may be read, if it says nothing else: `2027-01-21`. */
export function usualUntil(now: number): string {
	return new Date(now + readableDays * 86_400_000).toISOString().slice(0, 10);
}

function isOfSamePerson(one: Card, other: Card): boolean {
	const [first, second] = [one.readers[0], other.readers[0]];
	if (!first || !second) return false;
	return sameBytes(first.key, second.key) || sameBytes(one.mailbox, other.mailbox);
}

function haveSameReaders(one: Card, other: Card): boolean {
	const isIn = (card: Card, key: Uint8Array) =>
		card.readers.some((reader) => sameBytes(reader.key, key));
	return (
		one.readers.length === other.readers.length && one.readers.every(({ key }) => isIn(other, key))
	);
}
