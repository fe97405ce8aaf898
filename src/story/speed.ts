import { smallStorage } from '#browser';

/** How fast the app reads aloud. */
export const speeds = ['slow', 'usual', 'quick'] as const;

export type Speed = (typeof speeds)[number];

const key = 'speed';

/** The speed chosen on this device; the usual one where none was, or nothing may be kept. */
export function readSpeed(): Speed {
	try {
		const kept = smallStorage()?.getItem(key);
		return speeds.find((speed) => speed === kept) ?? 'usual';
	} catch {
		return 'usual';
	}
}

export function saveSpeed(speed: Speed): void {
	try {
		smallStorage()?.setItem(key, speed);
	} catch {
		// reading aloud goes on at this speed; next time it is the usual one again
	}
}
