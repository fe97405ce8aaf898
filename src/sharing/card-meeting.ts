import { readCardText } from './card-text.ts';
import type { Card, NoCard } from './card.ts';
import { meetCard } from './circle.ts';
import type { Meeting, Person } from './line-records.ts';
import type { MetCard } from './met-card.ts';

/**
 * What came of a card:
 *
 * - `met`: it is to be looked at, or kept
 * - `known`: of this person, and nothing about it is new
 * - `refused`: why it is no card to write to, or that the circle is full
 */
export type CardMeeting =
	| { outcome: 'met'; met: MetCard }
	| { outcome: 'known'; person: Person }
	| { outcome: 'refused'; reason: NoCard | 'full' };

/** Whether a text is a card that can be taken into this circle, or why not. */
export function lookAtCard(
	text: string,
	circle: readonly Person[],
	now: number
): { ok: true; card: Card; isKnown: boolean } | { ok: false; reason: NoCard | 'full' } {
	const read = readCardText(text, now);
	if (!read.ok) return read;
	const meets = meetCard(circle, read.card);
	if (!meets.ok) return meets;
	const isKnown = meets.is === 'same' && meets.person.meeting !== 'not-checked';
	return { ok: true, card: read.card, isKnown };
}

/** What a card is to the circle, once it is told where it was seen. */
export function meetAt(card: Card, meeting: Meeting, circle: readonly Person[]): CardMeeting {
	const meets = meetCard(circle, card);
	if (!meets.ok) return { outcome: 'refused', reason: meets.reason };
	if (meets.is === 'new')
		return { outcome: 'met', met: { card, meeting, is: 'new', person: null } };
	const { is, person } = meets;
	const isNews = is === 'renewed' || (meeting === 'present' && person.meeting === 'not-checked');
	return isNews
		? { outcome: 'met', met: { card, meeting, is, person } }
		: { outcome: 'known', person };
}
