import { expect, inject, test } from 'vitest';
import { corruptOften } from '../faults/corruptions.ts';
import { killOften } from '../faults/kills.ts';

const origin = inject('origin');

// a few of what `npm run kills` and `npm run corruptions` do two hundred times

test('nothing that was kept is lost when the browser is killed in the middle', async () => {
	const { confirmed, lost, troubles } = await killOften(origin, 3);
	expect(confirmed).toBeGreaterThan(3);
	expect(lost).toEqual([]);
	expect(troubles).toEqual([]);
});

test('a damaged suitcase is never greeted as a first visit, and says what is missing', async () => {
	const { rounds, whole, told, silent } = await corruptOften(origin, 6, 7);
	expect(silent).toEqual([]);
	expect(whole + told).toBe(rounds);
});
