import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { leavingToRecord, parseEarly, parseEnded, parseLeaving } from './kept-received.ts';
import { recordOf } from './plain-record.ts';
import { parseLinkClaim, parseReceived } from './kept-received.ts';
import { newLetter, newLetterId } from './letter.ts';
import { newOutgoing } from './outgoing.ts';
import type { ReceivedLetter } from './received-letter.ts';
import { darkPng } from '../../tests/vectors/png.ts';

const data = Uint8Array.from(darkPng(20, 10));
const [id, other] = [newLetterId(), newLetterId()];

function aReceived(changes: Partial<ReceivedLetter> = {}): ReceivedLetter {
	const drawing = { t: 'drawing', mime: 'image/png', w: 20, h: 10, data, alt: '' } as const;
	const draft = { name: 'Noor', items: [drawing], ask: 'answer', keep: '30d' } as const;
	const letter = newLetter(draft, new Date(aMoment));
	const sound = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3);
	const voice = { id, t: 'voice', mime: 'audio/webm', ms: 5, data: sound } as const;
	const answer = { a: 'no', because: 'het kan niet' } as const;
	return {
		...{ id: letter.id, line: letter.ch, own: id, cameBy: 'mailbox', cameAt: aMoment },
		...{ letter, name: 'Noor', knownBy: 'card', missing: 2, readAt: aMoment },
		answers: [{ id: other, at: aMoment, answer, items: [voice], isSent: true }],
		...{ forgetAskedAt: aMoment, isInFile: true, dropAt: 8.64e15 },
		...changes
	};
}

/** As a vault keeps it and gives it back. */
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a letter that is kept', () => {
	it('comes back as it was, with its drawings and recordings', () => {
		for (const one of [aReceived(), aReceived({ letter: null, answers: [], own: null })]) {
			expect(parseReceived(again(recordOf(one)))).toEqual(one);
		}
	});

	it.each<[string, Record<string, unknown>]>([
		['has a field too many', { more: 1 }],
		['has no line', { line: undefined }],
		['has another id than its letter', { id: other }],
		['is of another conversation', { line: other }],
		['came by no known way', { cameBy: 'post' }],
		['came at no time', { cameAt: -1 }],
		['is known by no known way', { knownBy: 'me' }],
		['has a letter that breaks the format', { letter: { v: 1 } }],
		['has no letter at all', { letter: undefined }],
		['has an answer without a reason', { answers: [{ a: 'no', because: '' }] }],
		['has a name too long for one', { name: 'n'.repeat(41) }]
	])('cannot be read when it %s', (_, change) => {
		const record = again({ ...recordOf(aReceived()), ...change });
		expect(parseReceived(record)).toBeNull();
	});

	it('cannot be read when it is something else', () => {
		for (const value of [null, undefined, [], 'brief', 3]) expect(parseReceived(value)).toBeNull();
	});
});

describe('what else is kept', () => {
	const sealed = Uint8Array.of(1, 2, 255);

	it('comes back as it was', () => {
		const leaving = newOutgoing(id, { relay: 'post.example.org', mb: id, wt: other }, sealed, 5);
		expect(parseLeaving(again(leavingToRecord({ ...leaving, failures: 3 })))).toEqual(leaving);
		const early = { id, cameBy: 'file', cameAt: 4, sealed } as const;
		expect(parseEarly(again(recordOf(early)))).toEqual(early);
		const toConfirm = { relay: 'localhost', rt: id, message: other };
		for (const link of [
			{ id, claim: other, letter: null, at: 1, toConfirm: null },
			{ id, claim: other, letter: id, at: 1, toConfirm }
		]) {
			expect(parseLinkClaim(again(link))).toEqual(link);
		}
		expect(parseEnded({ id, at: 7 })).toEqual({ id, at: 7 });
	});

	it('is not read when it is something else', () => {
		for (const parse of [parseLeaving, parseEarly, parseLinkClaim, parseEnded]) {
			for (const value of [null, {}, { id }, { id: 'x', at: 1 }]) expect(parse(value)).toBeNull();
		}
		const early = { id, cameBy: 'file', cameAt: 4, sealed: 'AQ=' };
		expect(parseEarly(early)).toBeNull();
	});
});
