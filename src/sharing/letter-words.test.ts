import { loadTranslator, type Translator } from '#language';
import { beforeAll, describe, expect, it } from 'vitest';
import { aKeptAnswer, aShown } from './a-sent-letter.ts';
import { canAskToForget, canTakeBack, missesAnswer } from './letter-words.ts';
import { standingInWords, standingOfThing } from './letter-words.ts';
import type { LetterStanding } from './sent-letter.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['giving']);
}, 60_000);

describe('under a thing in the suitcase', () => {
	it('stands nothing when it went nowhere', () => {
		expect(standingOfThing(t, 'other', [aShown('sent')])).toBeNull();
		expect(standingOfThing(t, 'question', [aShown('concept')])).toBeNull();
		expect(standingOfThing(t, 'question', [aShown('withdrawn')])).toBeNull();
	});

	it.each([
		['sent', 'bij Sanne'],
		['opened', 'bij Sanne'],
		['read', 'gelezen']
	] as const)('stands, of a letter that is %s, %s', (standing, words) => {
		expect(standingOfThing(t, 'question', [aShown(standing)])).toBe(words);
	});

	it('stands of several letters what came furthest', () => {
		const answered = aShown('answered', { answers: [aKeptAnswer('no')] });
		expect(standingOfThing(t, 'question', [aShown('sent'), answered])).toBe('antwoord');
		expect(standingOfThing(t, 'question', [aShown('sent'), aShown('read')])).toBe('gelezen');
	});
});

describe('where a letter stands', () => {
	it.each(['read', 'talking', 'answered'] as const)('says who stood in: %s', (standing) => {
		const words = standingInWords(t, aShown(standing, { stoodIn: 'Mo' }));
		expect(words).toBe(t(`giving:is-${standing}`, { name: 'Mo' }));
	});

	it('is with the person it was for as long as nobody has read it', () => {
		const words = standingInWords(t, aShown('sent', { stoodIn: 'Mo' }));
		expect(words).toContain('Sanne');
		const own = standingInWords(t, aShown('read', { stoodIn: null }));
		expect(own).toBe(t('giving:is-read', { name: 'Sanne' }));
	});
});

describe('a letter can be taken back', () => {
	it('until it is opened, where the relay has it', () => {
		expect(canTakeBack(aShown('sent'))).toBe(true);
		expect(canTakeBack(aShown('leaving', { roads: ['link'] }))).toBe(true);
		expect(canTakeBack(aShown('opened'))).toBe(false);
	});

	it('not out of a hand', () => {
		expect(canTakeBack(aShown('sent', { roads: ['file', 'paper'] }))).toBe(false);
	});
});

describe('to forget a letter can be asked', () => {
	const opened: LetterStanding[] = ['opened', 'read', 'talking', 'answered', 'closed'];
	it.each(opened)('when it is %s', (standing) => {
		expect(canAskToForget(aShown(standing))).toBe(true);
	});

	it('when it went by hand', () => {
		expect(canAskToForget(aShown('sent', { roads: ['file'] }))).toBe(true);
	});

	it('not while it can be taken back, not of a letter nobody has, and once', () => {
		expect(canAskToForget(aShown('sent'))).toBe(false);
		expect(canAskToForget(aShown('concept'))).toBe(false);
		expect(canAskToForget(aShown('read', { line: null }))).toBe(false);
		expect(canAskToForget(aShown('read', { forgetAskedAt: 1 }))).toBe(false);
	});
});

it('an answer is missed only where nothing else stops the letter', () => {
	expect(missesAnswer(aShown('read', {}, true))).toBe(true);
	expect(missesAnswer(aShown('read'))).toBe(false);
	expect(missesAnswer(aShown('withdrawn', {}, true))).toBe(false);
});
