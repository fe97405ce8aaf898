import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenUnattended } from './unattended.ts';

const second = 1_000;
const minute = 60 * second;
let stop: () => void = vi.fn();

function setup() {
	const run = vi.fn();
	stop = whenUnattended(run);
	return run;
}

function turn(visibility: 'hidden' | 'visible') {
	Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibility });
	document.dispatchEvent(new Event('visibilitychange'));
}

/** The clock goes on and no timer runs, as on a device that sleeps. */
function sleep(ms: number) {
	vi.setSystemTime(Date.now() + ms);
}

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	stop();
	turn('visible');
	vi.useRealTimers();
});

describe('a page that nobody touches', () => {
	it('runs it after five minutes, and not before', () => {
		const run = setup();
		vi.advanceTimersByTime(5 * minute - 1);
		expect(run).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(run).toHaveBeenCalledOnce();
	});

	it.each(['pointerdown', 'keydown', 'scroll', 'input'])('begins anew with a %s', (touch) => {
		const run = setup();
		vi.advanceTimersByTime(4 * minute);
		document.body.dispatchEvent(new Event(touch));
		vi.advanceTimersByTime(4 * minute);
		expect(run).not.toHaveBeenCalled();
		vi.advanceTimersByTime(minute);
		expect(run).toHaveBeenCalledOnce();
	});

	it('runs it at the first touch after the device slept', () => {
		const run = setup();
		sleep(60 * minute);
		expect(run).not.toHaveBeenCalled();
		document.body.dispatchEvent(new Event('pointerdown'));
		expect(run).toHaveBeenCalledOnce();
	});
});

describe('a page out of sight', () => {
	it('runs it after a minute, and not before', () => {
		const run = setup();
		turn('hidden');
		vi.advanceTimersByTime(minute - 1);
		expect(run).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(run).toHaveBeenCalledOnce();
	});

	it('that is back in time goes on', () => {
		const run = setup();
		turn('hidden');
		vi.advanceTimersByTime(59 * second);
		turn('visible');
		vi.advanceTimersByTime(2 * minute);
		expect(run).not.toHaveBeenCalled();
	});

	it('runs it when it is seen again where its timers stood still', () => {
		const run = setup();
		turn('hidden');
		sleep(minute);
		turn('visible');
		expect(run).toHaveBeenCalledOnce();
	});
});

describe('a page that the browser', () => {
	it('puts to sleep runs it at once', () => {
		const run = setup();
		document.dispatchEvent(new Event('freeze'));
		expect(run).toHaveBeenCalledOnce();
	});

	it.each([
		[true, 1],
		[false, 0]
	])('brings back whole (%s) runs it', (persisted, times) => {
		const run = setup();
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
		expect(run).toHaveBeenCalledTimes(times);
	});
});

it('runs nothing any more once it is stopped', () => {
	const run = setup();
	turn('hidden');
	stop();
	document.dispatchEvent(new Event('freeze'));
	document.body.dispatchEvent(new Event('keydown'));
	vi.advanceTimersByTime(10 * minute);
	expect(run).not.toHaveBeenCalled();
});
