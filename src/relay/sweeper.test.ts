import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now } from '../../tests/relay/a-box.ts';
import { downStore } from './impatient.ts';
import { sweepAlways } from './sweeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('sweeps every minute, and sooner while there is more', async () => {
	const swept: number[] = [];
	const more = [true, true, false, false];
	const sweep = (at: number) => {
		swept.push(at);
		return Promise.resolve(more.shift() ?? false);
	};
	const stop = sweepAlways({ ...downStore(), sweep }, () => now, vi.fn());
	await vi.advanceTimersByTimeAsync(59_999);
	expect(swept).toHaveLength(0);
	await vi.advanceTimersByTimeAsync(200);
	expect(swept).toEqual([now, now, now]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(swept).toHaveLength(4);
	await stop();
	await vi.advanceTimersByTimeAsync(600_000);
	expect(swept).toHaveLength(4);
});

test('tells of trouble, and tries again a minute later', async () => {
	const trouble = vi.fn();
	const sweep = vi.fn(() => Promise.reject(new Error('no')));
	const stop = sweepAlways({ ...downStore(), sweep }, () => now, trouble);
	await vi.advanceTimersByTimeAsync(120_000);
	expect(sweep).toHaveBeenCalledTimes(2);
	expect(trouble).toHaveBeenCalledTimes(2);
	await stop();
});

test('waits, when it is stopped, for the batch that runs', async () => {
	let finish: (isMore: boolean) => void = () => undefined;
	const sweep = () => new Promise<boolean>((resolve) => (finish = resolve));
	const stop = sweepAlways({ ...downStore(), sweep }, () => now, vi.fn());
	await vi.advanceTimersByTimeAsync(60_000);
	const stopped = vi.fn();
	const ended = stop().then(stopped);
	await vi.advanceTimersByTimeAsync(10);
	expect(stopped).not.toHaveBeenCalled();
	finish(true);
	await ended;
	expect(vi.getTimerCount()).toBe(0);
});
