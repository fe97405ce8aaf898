import { describe, expect, it } from 'vitest';
import { answerOutcomeOf, lockOutcomeOf, openingOutcomeOf, troubleOf } from './outcomes.ts';

const now = Date.parse('2026-11-26T10:00:00Z');

describe('a letter that does not open', () => {
	it.each([
		[{ ok: false, reason: 'seen', letter: null }, 'seen-gone'],
		[{ ok: false, reason: 'too-early', isPutBy: true }, 'too-early-kept'],
		[{ ok: false, reason: 'too-early', isPutBy: false }, 'too-early'],
		[{ ok: false, reason: 'for-words', word: '' }, 'needs-words'],
		[{ ok: false, reason: 'not-kept', word: '' }, 'failed'],
		[{ ok: false, reason: 'locked', word: '' }, 'locked'],
		[{ ok: false, reason: 'full', word: '' }, 'full']
	] as const)('says of %j that it is %s', (taken, reason) => {
		expect(openingOutcomeOf(taken)).toMatchObject({ ok: false, reason });
	});

	it('names the word that is not known', () => {
		const taken = { ok: false, reason: 'unknown-word', word: 'zandbaq' } as const;
		expect(openingOutcomeOf(taken)).toEqual(taken);
	});
});

describe('an answer that is not given', () => {
	it.each([
		['told', 'failed'],
		['locked', 'failed'],
		['too-long-for-codes', 'failed'],
		['full', 'full'],
		['closed', 'closed'],
		['too-many-words', 'too-many-words']
	] as const)('because of %s is told as %s', (reason, said) => {
		expect(answerOutcomeOf({ ok: false, reason })).toEqual({ ok: false, reason: said });
	});
});

describe('a lock that does not do it', () => {
	it.each([
		['wrong-phrase', 'wrong'],
		['no-passkey', 'no-passkeys'],
		['key-gone', 'gone'],
		['gone', 'gone'],
		['cancelled', 'cancelled'],
		['too-short', 'too-short'],
		['damaged', 'failed']
	] as const)('because of %s is told as %s', (reason, said) => {
		expect(lockOutcomeOf({ ok: false, reason }, now)).toEqual({ ok: false, reason: said });
	});

	it('says for how many seconds it waits, and never none', () => {
		const wait = { ok: false, reason: 'wait' } as const;
		expect(lockOutcomeOf({ ...wait, until: now + 29_100 }, now)).toMatchObject({ seconds: 30 });
		expect(lockOutcomeOf({ ...wait, until: now - 5 }, now)).toMatchObject({ seconds: 1 });
		expect(lockOutcomeOf(wait, now)).toMatchObject({ seconds: 1 });
	});
});

describe('a desk', () => {
	it.each(['opening', 'open', 'none', 'locked', 'needs-phrase'] as const)(
		'that is %s has no trouble',
		(state) => {
			expect(troubleOf(state)).toBeNull();
		}
	);

	it.each([
		['missing', 'missing'],
		['key-gone', 'key-gone'],
		['read-only', 'newer'],
		['reload', 'blocked'],
		['changed', 'failed']
	] as const)('that is %s is told as %s', (state, trouble) => {
		expect(troubleOf(state)).toBe(trouble);
	});
});
