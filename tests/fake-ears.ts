import { vi } from 'vitest';
import type { Ears } from '#sound';

// Only tests import this: a microphone that hears what it is told to.

/** A browser's recorder whose pieces come when it stops. */
export class FakeRecorder {
	state = 'inactive';
	ondataavailable: ((event: { data: Blob }) => void) | null = null;
	onstop: (() => void) | null = null;
	readonly did: string[] = [];
	readonly said: Uint8Array<ArrayBuffer>;

	constructor(said: Uint8Array<ArrayBuffer>) {
		this.said = said;
	}

	start(): void {
		this.state = 'recording';
		this.did.push('start');
	}
	pause(): void {
		this.did.push('pause');
	}
	resume(): void {
		this.did.push('resume');
	}
	stop(): void {
		this.state = 'inactive';
		this.did.push('stop');
		// jsdom's Blob cannot be read
		const { said } = this;
		vi.stubGlobal(
			'Blob',
			class {
				arrayBuffer = () => Promise.resolve(said.buffer.slice(0));
			}
		);
		this.ondataavailable?.({ data: {} as Blob });
		this.onstop?.();
	}
}

export function fakeEars(more: Partial<Ears> & { said?: number[] } = {}) {
	const recorder = new FakeRecorder(Uint8Array.from(more.said ?? [1, 2, 3]));
	const track = { stop: vi.fn() };
	const types: string[] = [];
	const ears: Ears = {
		listen: () => Promise.resolve({ getTracks: () => [track] } as unknown as MediaStream),
		record: (_stream, type) => {
			types.push(type);
			return recorder as unknown as MediaRecorder;
		},
		isSupported: () => true,
		level: () => ({ now: () => 0.5, stop: () => undefined }),
		...more
	};
	return { ears, recorder, track, types };
}
