import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInTouch } from './keep-in-touch.ts';

let stop: () => void = () => undefined;
let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
	vi.useFakeTimers();
	visibility = 'visible';
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.restoreAllMocks();
});

function show(state: DocumentVisibilityState) {
	visibility = state;
	document.dispatchEvent(new Event('visibilitychange'));
}

async function setup(chance = 0.5) {
	const listeners = new Set<() => void>();
	const mailroom = {
		next: null as number | null,
		round: vi.fn(() => Promise.resolve()),
		retry: vi.fn(() => Promise.resolve()),
		onWork: (listener: () => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
	stop = keepInTouch(mailroom, () => chance);
	const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
	await pass(0);
	const work = () => listeners.forEach((one) => one());
	return { mailroom, pass, work, listeners };
}

describe('keeping in touch', () => {
	it('does a round now and about once a minute', async () => {
		const { mailroom, pass } = await setup();
		expect(mailroom.retry).toHaveBeenCalledOnce();
		await pass(59);
		expect(mailroom.round).not.toHaveBeenCalled();
		await pass(1);
		expect(mailroom.round).toHaveBeenCalledOnce();
		await pass(600);
		expect(mailroom.round).toHaveBeenCalledTimes(11);
	});

	it.each([
		[0, 30],
		[1, 90]
	])('by chance %f after %i seconds', async (chance, seconds) => {
		const { mailroom, pass } = await setup(chance);
		await pass(seconds - 1);
		expect(mailroom.round).not.toHaveBeenCalled();
		await pass(1);
		expect(mailroom.round).toHaveBeenCalledOnce();
	});

	it('comes sooner when something is due, and never without end', async () => {
		const { mailroom, pass } = await setup();
		mailroom.next = Date.now() + 70_000;
		await pass(60);
		expect(mailroom.round).toHaveBeenCalledTimes(1);
		await pass(10);
		expect(mailroom.round).toHaveBeenCalledTimes(2);
		// due, and it stays so
		await pass(60);
		expect(mailroom.round.mock.calls.length).toBeLessThanOrEqual(33);
	});

	it('comes at once when there is something new', async () => {
		const { mailroom, pass, work } = await setup();
		work();
		await pass(0);
		expect(mailroom.round).toHaveBeenCalledOnce();
		await pass(59);
		expect(mailroom.round).toHaveBeenCalledOnce();
	});

	it('rests while nobody sees the page, and asks again when it is opened', async () => {
		const { mailroom, pass, work } = await setup();
		show('hidden');
		work();
		window.dispatchEvent(new Event('online'));
		await pass(3_600);
		expect(mailroom.round).not.toHaveBeenCalled();
		expect(mailroom.retry).toHaveBeenCalledOnce();
		show('visible');
		await pass(0);
		expect(mailroom.retry).toHaveBeenCalledTimes(2);
		await pass(60);
		expect(mailroom.round).toHaveBeenCalledOnce();
	});

	it('asks again when a network comes back', async () => {
		const { mailroom, pass } = await setup();
		window.dispatchEvent(new Event('online'));
		await pass(0);
		expect(mailroom.retry).toHaveBeenCalledTimes(2);
	});

	it('stops, also in the middle of a round', async () => {
		const { mailroom, pass, listeners } = await setup();
		let end: () => void = () => undefined;
		mailroom.round.mockImplementation(() => new Promise<void>((resolve) => (end = resolve)));
		await pass(60);
		stop();
		end();
		window.dispatchEvent(new Event('online'));
		show('visible');
		await pass(3_600);
		expect(mailroom.round).toHaveBeenCalledOnce();
		expect(mailroom.retry).toHaveBeenCalledOnce();
		expect(listeners.size).toBe(0);
	});
});
