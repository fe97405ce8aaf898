import type { Device } from './device.ts';

/** What is remembered outside the database: that there is a vault, and how far it had come. */
export interface Canary {
	vault: string;
	/** The number of the last change that was kept. */
	seq: number;
}

const canaryKey = 'thuiskoffer';

/** The canary, or `null` when there is none, it cannot be read, or it is not ours. */
export function readCanary(storage: Device['canary']): Canary | null {
	let text: string | null | undefined;
	try {
		text = storage?.getItem(canaryKey);
	} catch {
		// Storage that refuses to be read is storage without a canary.
		return null;
	}
	const parts = /^v1:([0-9a-f]{32}):(\d{1,15})$/.exec(text ?? '');
	if (!parts?.[1] || !parts[2]) return null;
	return { vault: parts[1], seq: Number(parts[2]) };
}

/** Remembers how far a vault has come. It never goes back: two windows may write in any order. */
export function raiseCanary(storage: Device['canary'], vault: string, seq: number): void {
	const before = readCanary(storage);
	if (before?.vault === vault && before.seq >= seq) return;
	try {
		storage?.setItem(canaryKey, `v1:${vault}:${seq}`);
	} catch {
		// What was kept is kept. The next change writes the canary again.
	}
}

/** Forgets that there was a vault. Only when a person chose to erase it or to start again. */
export function dropCanary(storage: Device['canary']): void {
	try {
		storage?.removeItem(canaryKey);
	} catch {
		// It stays, and 'missing' is told once more: better than the other way round.
	}
}
