import { describe, expect, it, vi } from 'vitest';
import { oneWindowAtATime } from './one-window.ts';

describe('one window at a time', () => {
	it('works under the lock, and waits for it', async () => {
		const names: string[] = [];
		const request = (name: string, work: () => Promise<void>) => {
			names.push(name);
			return work();
		};
		const work = vi.fn(() => Promise.resolve());
		await oneWindowAtATime({ request })(work);
		expect(work).toHaveBeenCalledOnce();
		expect(names).toEqual(['thuiskoffer-mail']);
	});

	it('works without where there are no locks, or where they are refused', async () => {
		const work = vi.fn(() => Promise.resolve());
		await oneWindowAtATime(undefined)(work);
		await oneWindowAtATime({ request: () => Promise.reject(new Error('no')) })(work);
		expect(work).toHaveBeenCalledTimes(2);
	});

	it('does not do twice what failed, nor hide it', async () => {
		const work = vi.fn(() => Promise.reject(new Error('ours')));
		const alone = oneWindowAtATime({ request: (_, run) => run() });
		await expect(alone(work)).rejects.toThrow('ours');
		expect(work).toHaveBeenCalledOnce();
	});
});
