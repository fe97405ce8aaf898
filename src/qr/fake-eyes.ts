import { vi } from 'vitest';
import type { Eyes } from './eyes.ts';

// Only tests import this: a camera that sees what it is told to.

/** Eyes whose camera sees these texts one after another, and then nothing. */
export function fakeEyes(sees: (string | null)[] = []) {
	const track = { stop: vi.fn(), onended: null as (() => void) | null };
	const stream = { getTracks: () => [track] } as unknown as MediaStream;
	const eyes = {
		look: vi.fn<Eyes['look']>(() => Promise.resolve(stream)),
		show: vi.fn<Eyes['show']>(() => Promise.resolve()),
		readFrame: vi.fn<Eyes['readFrame']>(() => Promise.resolve(sees.shift() ?? null)),
		readPicture: vi.fn<Eyes['readPicture']>(() => Promise.resolve(null))
	} satisfies Eyes;
	return { eyes, track, stream };
}
