import { expect, test } from 'vitest';
import { minutesLeft, minutesOf, visitLengths, visitSteps } from './visit-steps.ts';
import { Visit } from './visit.svelte.ts';

const minute = 60_000;
const nobody = { people: new Set<never>(), agreed: new Set<never>() };

test.each(visitLengths)('the steps of a visit of %d minutes fill it exactly', (length) => {
	const all = visitSteps.reduce((sum, step) => sum + minutesOf(step, length), 0);
	expect(all).toBe(length);
});

test('what is left is told in whole minutes, and never less than nothing', () => {
	expect(minutesLeft(0, 30, 0)).toBe(30);
	expect(minutesLeft(0, 30, 21.6 * minute)).toBe(8);
	expect(minutesLeft(0, 30, 50 * minute)).toBe(0);
});

test('a visit goes through its seven steps, and stays within them', () => {
	const visit = new Visit({ length: 20, tier: 'reader', ...nobody }, 0);
	visit.go(-1);
	expect(visit.step).toBe('arrive');
	const seen = [visit.step];
	while (!visit.isLast) {
		visit.go(1);
		seen.push(visit.step);
	}
	visit.go(1);
	expect(seen).toEqual([...visitSteps]);
	expect(visit.step).toBe('close');
});

test('what a child made alone comes back shut, until the child says otherwise', () => {
	const visit = new Visit({ length: 30, tier: 'teen', ...nobody }, 0);
	visit.pass('giving');
	visit.pass('alone');
	expect(visit.isShut).toBe(false);
	visit.pass('returning');
	visit.pass('shared');
	expect(visit.isShut).toBe(true);
	visit.mayBeSeen();
	expect(visit.isShut).toBe(false);
});
