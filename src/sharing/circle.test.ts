import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { aQuestion, aTalk, send } from './a-talk.ts';
import { dayMs } from './card.ts';
import { writeToPerson } from './child-letters.ts';
import {
	cardOf,
	comparedWith,
	meetCard,
	newPerson,
	renewPerson,
	usualUntil,
	whyNoLetter
} from './circle.ts';

const sanne = newPerson(aCard(), 'not-checked', { now: aMoment });

function aPerson(value: number) {
	const readers = [{ role: 'person' as const, key: bytesOf(32, value) }];
	return newPerson(aCard({ readers, mailbox: bytesOf(16, value) }), 'present', { now: aMoment });
}

describe('the circle', () => {
	it('keeps a person by its card, under a name the child may choose', () => {
		expect(cardOf(sanne)).toEqual(aCard());
		expect(sanne.name).toBe('Sanne · wijkteam Noord');
		expect(newPerson(aCard(), 'present', { name: 'Juf Sanne' }).name).toBe('Juf Sanne');
		expect(() => newPerson(aCard(), 'present', { name: '\u202ex' })).toThrow(TypeError);
	});

	it('knows a card again, and a new one of the same person', () => {
		expect(meetCard([], aCard())).toEqual({ ok: true, is: 'new' });
		expect(meetCard([sanne], aCard())).toEqual({ ok: true, is: 'same', person: sanne });
		const renewed = { ok: true, is: 'renewed', person: sanne };
		expect(meetCard([sanne], aCard({ name: 'Sanne' }))).toEqual(renewed);
		expect(meetCard([sanne], aCard({ mailbox: bytesOf(16, 9) }))).toEqual(renewed);
		expect(meetCard([aPerson(20)], aCard())).toEqual({ ok: true, is: 'new' });
	});

	it('has five people', () => {
		const five = [20, 21, 22, 23, 24].map(aPerson);
		expect(meetCard(five.slice(1), aCard()).ok).toBe(true);
		expect(meetCard(five, aCard())).toEqual({ ok: false, reason: 'full' });
		expect(meetCard([...five.slice(1), sanne], aCard()).ok).toBe(true);
	});
});

describe('a person', () => {
	it('is checked by comparing, which is less than having been there', () => {
		expect(comparedWith(sanne).meeting).toBe('compared');
		expect(comparedWith({ ...sanne, meeting: 'present' }).meeting).toBe('present');
	});

	it('stays checked when only its words change', () => {
		const known = { ...sanne, meeting: 'present' as const };
		expect(renewPerson(known, aCard({ reads: [] }), 'not-checked').meeting).toBe('present');
	});

	it.each([
		['mailbox', { mailbox: bytesOf(16, 9) }],
		['readers', { readers: aCard().readers.slice(0, 1) }],
		['one reader', { readers: [...aCard().readers.slice(0, 1), stranger()] }]
	])('has to be checked again with another %s', (_, changes) => {
		const known = { ...sanne, meeting: 'present' as const };
		const renewed = renewPerson(known, aCard(changes), 'not-checked');
		expect(renewed).toMatchObject({ id: sanne.id, name: sanne.name, meeting: 'not-checked' });
		expect(cardOf(renewed)).toEqual(aCard(changes));
	});

	it('may read for eight weeks', () => {
		expect(usualUntil(aMoment)).toBe('2027-01-21');
	});
});

describe('whether somebody can be written to', () => {
	const moments = [-90, -3, 0, 6, 7, 8, 36, 37, 38, 90].map((days) => aMoment + days * dayMs);

	it.each(['before the first letter', 'after it', 'after a goodbye'])(
		'is told as sealing a letter tells it, %s',
		async (when) => {
			const talk = await aTalk();
			if (when !== 'before the first letter') await send(talk);
			if (when === 'after a goodbye') await send(talk, { about: { kind: 'bye' } });
			for (const now of moments) {
				const written = await writeToPerson(aQuestion, talk.person, talk.child, { now });
				const reason = written.ok ? null : written.reason;
				expect(whyNoLetter(talk.person, talk.child, now), String(now)).toBe(reason);
			}
		}
	);
});

function stranger() {
	return { role: 'archive' as const, key: bytesOf(32, 30) };
}
