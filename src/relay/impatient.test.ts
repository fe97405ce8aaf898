import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aNewBox, now } from '../../tests/relay/a-box.ts';
import { downStore, impatient, SlowStoreError } from './impatient.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nobody waits longer than two seconds for a store', async () => {
	const store = impatient({ ...downStore(), count: () => new Promise(() => undefined) });
	const counted = store.count(aNewBox(), now);
	const outcome = expect(counted).rejects.toThrow(SlowStoreError);
	await vi.advanceTimersByTimeAsync(2_000);
	await outcome;
	expect(vi.getTimerCount()).toBe(0);
});

test('a store that answers is not cut short, and leaves no timer behind', async () => {
	const answer = { is: 'gone' } as const;
	const count = () => new Promise<typeof answer>((done) => setTimeout(() => done(answer), 1_900));
	const counted = impatient({ ...downStore(), count }).count(aNewBox(), now);
	await vi.advanceTimersByTimeAsync(1_900);
	expect(await counted).toEqual(answer);
	expect(vi.getTimerCount()).toBe(0);
});
