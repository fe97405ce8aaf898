import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptDraft } from './kept-draft.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aDraft() {
	const onkeep = vi.fn<(value: string) => Promise<boolean>>(() => Promise.resolve(true));
	return { draft: new KeptDraft('', onkeep), onkeep };
}

describe('what is being written', () => {
	it('is kept once, after a pause', async () => {
		const { draft, onkeep } = aDraft();
		draft.change('i');
		draft.change('ik');
		expect(onkeep).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(onkeep).toHaveBeenCalledExactlyOnceWith('ik');
	});

	it('is kept at once when somebody goes on, and not a second time', async () => {
		const { draft, onkeep } = aDraft();
		draft.change('ik');
		expect(await draft.keep()).toBe(true);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await draft.keep()).toBe(true);
		expect(onkeep).toHaveBeenCalledTimes(1);
	});

	it.each([
		['is refused', () => Promise.resolve(false)],
		['breaks', () => Promise.reject(new Error('full'))]
	])('stays when keeping it %s, and is kept the next time', async (_how, fails) => {
		const onkeep = vi.fn<(value: string) => Promise<boolean>>(fails);
		const draft = new KeptDraft('', onkeep);
		draft.change('ik');
		expect(await draft.keep()).toBe(false);
		expect([draft.value, draft.isNotKept]).toEqual(['ik', true]);
		onkeep.mockResolvedValue(true);
		expect(await draft.keep()).toBe(true);
		expect(draft.isNotKept).toBe(false);
		expect(onkeep).toHaveBeenLastCalledWith('ik');
	});

	it('is kept in the order in which it was written', async () => {
		const written: string[] = [];
		let release: () => void = () => undefined;
		const onkeep = (value: string) =>
			new Promise<boolean>((resolve) => {
				release = () => {
					written.push(value);
					resolve(true);
				};
			});
		const draft = new KeptDraft('', onkeep);
		draft.change('ik');
		const both = [draft.keep()];
		draft.change('ik wil');
		both.push(draft.keep());
		release();
		await vi.advanceTimersByTimeAsync(0);
		release();
		expect(await Promise.all(both)).toEqual([true, true]);
		expect(written).toEqual(['ik', 'ik wil']);
	});
});
