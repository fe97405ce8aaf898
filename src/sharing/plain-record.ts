import { toBase64 } from './base64.ts';
import type { KeptRecord } from './keeping.ts';

/** What is kept of this: the same as JSON carries it, with the bytes in it written in base64. */
export function recordOf(kept: KeptRecord): KeptRecord {
	return plain(kept) as KeptRecord;
}

function plain(value: unknown): unknown {
	if (value instanceof Uint8Array) return toBase64(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(plain);
	const there = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(there.map(([key, one]) => [key, plain(one)]));
}
