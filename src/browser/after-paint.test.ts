import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

const frames: (() => void)[] = [];
const leaving = new Set<() => void>();

function aPage() {
	vi.useFakeTimers();
	frames.length = 0;
	leaving.clear();
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
	vi.stubGlobal('addEventListener', (_: string, run: () => void) => leaving.add(run));
	vi.stubGlobal('removeEventListener', (_: string, run: () => void) => leaving.delete(run));
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('after the paint', () => {
	it('comes behind the next frame, once', () => {
		aPage();
		const run = vi.fn();
		afterPaint(run);
		expect(run).not.toHaveBeenCalled();
		for (const frame of frames) frame();
		expect(run).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(run).toHaveBeenCalledOnce();
		expect(leaving.size).toBe(0);
	});

	it('does not wait where the page goes first', () => {
		aPage();
		const run = vi.fn();
		afterPaint(run);
		for (const leave of [...leaving]) leave();
		for (const frame of frames) frame();
		vi.runAllTimers();
		expect(run).toHaveBeenCalledOnce();
	});

	it('is at once where nothing is painted', () => {
		const run = vi.fn();
		afterPaint(run);
		expect(run).toHaveBeenCalledOnce();
	});
});
