import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeEars } from '../../tests/fake-ears.ts';
import { Recorder, type Recorded } from './recorder.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function setup(more: Parameters<typeof fakeEars>[0] = {}, said: Recorded | null = null) {
	const parts = fakeEars(more);
	const onSaid = vi.fn<(sound: Recorded) => void>();
	return { ...parts, onSaid, recording: new Recorder(said, onSaid, 120, parts.ears) };
}

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('a recording', () => {
	it('listens, says how loud it is, and gives what was said', async () => {
		const { recording, onSaid, track, types } = setup();
		await recording.begin();
		expect(recording.state).toBe('going');
		await vi.advanceTimersByTimeAsync(3_000);
		expect(recording.level).toBe(0.5);
		expect(recording.seconds).toBeCloseTo(3);
		recording.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(recording.state).toBe('done');
		expect(recording.sound?.seconds).toBeCloseTo(3);
		expect([...(recording.sound?.bytes ?? [])]).toEqual([1, 2, 3]);
		expect(onSaid).toHaveBeenCalledExactlyOnceWith(recording.sound);
		expect(track.stop).toHaveBeenCalledTimes(1);
		expect(recording.level).toBe(0);
		expect(types).toEqual(['audio/webm;codecs=opus']);
	});

	it('waits and goes on, and the wait does not count', async () => {
		const { recording, recorder } = setup();
		await recording.begin();
		await vi.advanceTimersByTimeAsync(1_000);
		recording.pause();
		expect(recording.state).toBe('paused');
		await vi.advanceTimersByTimeAsync(60_000);
		recording.goOn();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(recording.seconds).toBeCloseTo(2);
		expect(recorder.did).toEqual(['start', 'pause', 'resume']);
	});

	it('ends by itself after two minutes', async () => {
		const { recording } = setup();
		await recording.begin();
		await vi.advanceTimersByTimeAsync(121_000);
		expect(recording.state).toBe('done');
		expect(recording.sound?.seconds).toBe(120);
	});

	it('that is stopped while it waits is kept', async () => {
		const { recording } = setup();
		await recording.begin();
		await vi.advanceTimersByTimeAsync(500);
		recording.pause();
		recording.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(recording.state).toBe('done');
	});

	it('can be made anew: what was said before is let go of', async () => {
		const { recording, onSaid } = setup();
		for (const round of [1, 2]) {
			await recording.begin();
			expect(recording.sound).toBeNull();
			expect(recording.seconds).toBe(0);
			await vi.advanceTimersByTimeAsync(round * 1_000);
			recording.stop();
			await vi.advanceTimersByTimeAsync(0);
		}
		expect(onSaid).toHaveBeenCalledTimes(2);
		expect(recording.sound?.seconds).toBeCloseTo(2);
	});

	it('of nothing is nothing', async () => {
		const { recording, onSaid } = setup({ said: [] });
		await recording.begin();
		await vi.advanceTimersByTimeAsync(1_000);
		recording.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(recording.state).toBe('empty');
		expect(onSaid).not.toHaveBeenCalled();
	});

	it('begins with what was said before', () => {
		const said: Recorded = { type: 'audio/mp4', seconds: 4, bytes: Uint8Array.of(9) };
		const { recording } = setup({}, said);
		expect(recording.state).toBe('done');
		expect(recording.sound).toBe(said);
		expect(recording.seconds).toBe(4);
	});

	it('stopping what does not go does nothing', () => {
		const { recording, recorder } = setup();
		recording.stop();
		recording.pause();
		recording.goOn();
		expect(recording.state).toBe('ready');
		expect(recorder.did).toEqual([]);
	});
});

describe('whoever leaves', () => {
	it('while the browser asks is not listened to when the answer comes', async () => {
		let answer: (stream: MediaStream) => void = () => undefined;
		const late = new Promise<MediaStream>((resolve) => (answer = resolve));
		const { recording, recorder, onSaid } = setup({ listen: () => late });
		const track = { stop: vi.fn() };
		const beginning = recording.begin();
		recording.stop();
		answer({ getTracks: () => [track] } as unknown as MediaStream);
		await beginning;
		await vi.advanceTimersByTimeAsync(5_000);
		expect(track.stop).toHaveBeenCalledTimes(1);
		expect(recorder.did).toEqual([]);
		expect(recording.state).toBe('ready');
		expect(onSaid).not.toHaveBeenCalled();
	});

	it('while the browser asks hears no reason afterwards', async () => {
		const { recording } = setup({ listen: refuse('NotAllowedError') });
		const beginning = recording.begin();
		recording.stop();
		await beginning;
		expect(recording.state).toBe('ready');
	});
});

describe('a microphone', () => {
	it.each(['record', 'level'] as const)('is off when %s does not work', async (part) => {
		const { recording, track } = setup({
			[part]: () => {
				throw new DOMException('no', 'NotSupportedError');
			}
		});
		await recording.begin();
		expect(recording.state).toBe('failed');
		expect(track.stop).toHaveBeenCalledTimes(1);
	});

	it('that is taken away ends the recording: it is off, and what was said stays', async () => {
		const stopped = vi.fn();
		const { recording, recorder, track } = setup({
			level: () => ({ now: () => 0.5, stop: stopped })
		});
		await recording.begin();
		await vi.advanceTimersByTimeAsync(1_000);
		recorder.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(recording.state).toBe('done');
		expect(track.stop).toHaveBeenCalledTimes(1);
		expect(stopped).toHaveBeenCalledTimes(1);
		expect(recorder.did).toEqual(['start', 'stop']);
	});

	it.each([
		['NotAllowedError', 'refused'],
		['SecurityError', 'refused'],
		['NotFoundError', 'absent'],
		['NotReadableError', 'failed'],
		['AbortError', 'failed']
	])('that says %s is %s', async (name, state) => {
		const { recording } = setup({ listen: refuse(name) });
		await recording.begin();
		expect(recording.state).toBe(state);
		expect(recording.sound).toBeNull();
	});

	it('that this browser has no word for is absent', async () => {
		const { recording } = setup({
			listen: () => Promise.reject(new TypeError('undefined is not an object'))
		});
		await recording.begin();
		expect(recording.state).toBe('absent');
	});

	it('is let go of where the browser can record nothing we keep', async () => {
		const { recording, track } = setup({ isSupported: () => false });
		await recording.begin();
		expect(recording.state).toBe('absent');
		expect(track.stop).toHaveBeenCalledTimes(1);
	});

	it('records as mp4 where it cannot do webm', async () => {
		const { recording, types } = setup({ isSupported: (type) => type === 'audio/mp4' });
		await recording.begin();
		await vi.advanceTimersByTimeAsync(1_000);
		recording.stop();
		await vi.advanceTimersByTimeAsync(0);
		expect(types).toEqual(['audio/mp4']);
		expect(recording.sound?.type).toBe('audio/mp4');
	});
});
