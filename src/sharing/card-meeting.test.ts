import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { lookAtCard, meetAt } from './card-meeting.ts';
import { cardToText } from './card-text.ts';
import { newPerson } from './circle.ts';

const someone = (value: number) =>
	aCard({
		mailbox: bytesOf(16, value),
		readers: [{ role: 'person', key: bytesOf(32, value) }]
	});
const five = [20, 30, 40, 50, 60].map((value) => newPerson(someone(value), 'present'));

describe('a card that was read', () => {
	it('is told to be no card, or no card for this moment', () => {
		const expired = cardToText(aCard({ expires: Date.UTC(2026, 10, 26) }));
		expect(lookAtCard('hallo', [], aMoment)).toEqual({ ok: false, reason: 'not-a-card' });
		expect(lookAtCard(expired, [], aMoment)).toEqual({ ok: false, reason: 'expired' });
	});

	it('does not go into a full circle, but a new card of somebody in it does', () => {
		const text = cardToText(someone(70));
		expect(lookAtCard(text, five, aMoment)).toEqual({ ok: false, reason: 'full' });
		const renewed = { ...someone(30), name: 'Sanne' };
		expect(lookAtCard(cardToText(renewed), five, aMoment)).toMatchObject({ ok: true });
		expect(meetAt(renewed, 'present', five)).toMatchObject({
			outcome: 'met',
			met: { is: 'renewed', person: five[1], meeting: 'present' }
		});
	});

	it('of somebody new keeps how it was met', () => {
		const card = aCard();
		expect(meetAt(card, 'not-checked', [])).toEqual({
			outcome: 'met',
			met: { card, meeting: 'not-checked', is: 'new', person: null }
		});
	});
});

describe('a card that is in the circle already', () => {
	const card = aCard();
	const unchecked = newPerson(card, 'not-checked');
	const seen = newPerson(card, 'present');

	it('is news only once it is seen on its own screen', () => {
		expect(meetAt(card, 'not-checked', [unchecked])).toEqual({
			outcome: 'known',
			person: unchecked
		});
		expect(meetAt(card, 'present', [unchecked])).toEqual({
			outcome: 'met',
			met: { card, meeting: 'present', is: 'same', person: unchecked }
		});
		expect(meetAt(card, 'present', [seen])).toEqual({ outcome: 'known', person: seen });
	});

	it('needs no question about its screen where that is known', () => {
		const text = cardToText(card);
		expect(lookAtCard(text, [seen], aMoment)).toMatchObject({ isKnown: true });
		expect(lookAtCard(text, [unchecked], aMoment)).toMatchObject({ isKnown: false });
		expect(lookAtCard(text, [], aMoment)).toMatchObject({ isKnown: false });
	});
});
