import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aGivenAnswer, aReceivedLetter } from './a-received-letter.ts';
import { isOverdue, isTalk, needsOf, sortedByNeed } from './needs.ts';

const day = 86_400_000;

describe('what a letter needs', () => {
	it('is an answer until there is a final one', () => {
		expect(needsOf(aReceivedLetter())).toBe('answer');
		expect(needsOf(aReceivedLetter({ readAt: aMoment }))).toBe('answer');
		expect(needsOf(aReceivedLetter({ answers: [aGivenAnswer('not-yet')] }))).toBe('another');
		expect(needsOf(aReceivedLetter({ answers: [aGivenAnswer('no')] }))).toBe('nothing');
	});

	it('is reading where no answer was asked for', () => {
		expect(needsOf(aReceivedLetter({}, { ask: 'read' }))).toBe('reading');
		expect(needsOf(aReceivedLetter({ readAt: aMoment }, { ask: 'read' }))).toBe('nothing');
	});

	it('is nothing once it is gone', () => {
		expect(needsOf(aReceivedLetter({ letter: null }))).toBe('nothing');
	});
});

describe('a child waits too long', () => {
	it('after five working days without any answer', () => {
		const letter = aReceivedLetter();
		expect(isOverdue(letter, aMoment + 7 * day)).toBe(false);
		expect(isOverdue(letter, aMoment + 8 * day)).toBe(true);
		const told = aReceivedLetter({ answers: [aGivenAnswer('not-yet')] });
		expect(isOverdue(told, aMoment + 8 * day)).toBe(false);
	});
});

it('a letter without content asks for a talk', () => {
	expect(isTalk(aReceivedLetter({}, { items: [] }))).toBe(true);
	expect(isTalk(aReceivedLetter())).toBe(false);
	expect(isTalk(aReceivedLetter({ letter: null }))).toBe(false);
});

it('what waits longest comes first, and what is done last', () => {
	const [old, young] = [aReceivedLetter({ cameAt: 1 }), aReceivedLetter({ cameAt: 2 })];
	const answers = [aGivenAnswer('yes')];
	const [done, later] = [
		aReceivedLetter({ cameAt: 3, answers }),
		aReceivedLetter({ cameAt: 4, answers })
	];
	expect(sortedByNeed([done, young, later, old])).toEqual({
		waiting: [old, young],
		done: [later, done]
	});
});
