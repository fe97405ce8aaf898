import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { dayMs } from './card.ts';
import { roundedHour } from './letter.ts';
import { countLetter, nothingReceived, type Received } from './line-count.ts';

function aLetter(n: number, id = `id-${n}`, at = aMoment) {
	return { id, n, at: roundedHour(new Date(at)) };
}

function count(received: Received, n: number, id = `id-${n}`, now = aMoment) {
	return countLetter(received, aLetter(n, id, now), `sum-${id}`, now);
}

function after(...numbers: number[]): Received {
	return numbers.reduce((received, n) => {
		const counted = count(received, n);
		return counted.ok ? counted.received : received;
	}, nothingReceived);
}

describe('letters that come in', () => {
	it('are counted from nought, none missing', () => {
		expect(count(nothingReceived, 0)).toMatchObject({ ok: true, missing: 0 });
		expect(count(after(0, 1), 2)).toMatchObject({ ok: true, missing: 0 });
	});

	it('say how many before them did not come', () => {
		expect(count(after(0), 3)).toMatchObject({ ok: true, missing: 2 });
		expect(after(0, 3).missed).toEqual([1, 2]);
	});

	it('may come late, and are then missed no more', () => {
		expect(count(after(0, 3), 1)).toMatchObject({ ok: true, missing: 0 });
		expect(after(0, 3, 1)).toMatchObject({ next: 4, missed: [2] });
	});

	it('are taken with a number that was used before, if they are new', () => {
		expect(count(after(0, 1), 1, 'another')).toMatchObject({ ok: true, missing: 0 });
	});

	it('are seen when they come again, by id and by file', () => {
		expect(count(after(0, 1), 1)).toEqual({ ok: false, reason: 'seen' });
		const again = countLetter(after(0), aLetter(5, 'other'), 'sum-id-0', aMoment);
		expect(again).toEqual({ ok: false, reason: 'seen' });
	});

	it('remember no endless gap', () => {
		const received = after(0, 4_294_967_295);
		expect(received.missed).toHaveLength(100);
		expect(received.next).toBe(4_294_967_296);
	});

	it.each([
		['an hour ahead', 1, 'ok'],
		['two hours ahead', 2, 'ok'],
		['three hours ahead', 3, 'wrong-date'],
		['59 days ago', -59 * 24, 'ok'],
		['61 days ago', -61 * 24, 'too-old']
	])('written %s', (_, hours, outcome) => {
		const letter = aLetter(0, 'id', aMoment + hours * 3_600_000);
		const counted = countLetter(nothingReceived, letter, 'sum', aMoment);
		expect(counted.ok ? 'ok' : counted.reason).toBe(outcome);
	});

	it('are never taken twice, whenever they come again', () => {
		const again = fc.record({
			ahead: fc.integer({ min: -24, max: 2 }),
			days: fc.oneof(fc.nat(150), fc.integer({ min: 58, max: 62 }))
		});
		fc.assert(
			fc.property(again, ({ ahead, days }) => {
				const letter = aLetter(0, 'id', aMoment + ahead * 3_600_000);
				const first = countLetter(nothingReceived, letter, 'sum', aMoment);
				if (!first.ok) throw new Error(first.reason);
				const later = aMoment + days * dayMs;
				// another letter in between, which forgets what is too old
				const other = { ...aLetter(1, 'other', later) };
				const second = countLetter(first.received, other, 'other', later);
				if (!second.ok) throw new Error(second.reason);
				expect(countLetter(second.received, letter, 'new-sum', later).ok).toBe(false);
			}),
			{ numRuns: 1000 }
		);
	});

	it('are forgotten in the end', () => {
		const later = aMoment + 62 * dayMs;
		const counted = countLetter(after(0), aLetter(1, 'id-1', later), 'sum', later);
		expect(counted.ok && counted.received.seen.map(({ id }) => id)).toEqual(['id-1']);
	});
});
