import { fromBase45, toBase45 } from './base45.ts';
import type { Bytes } from './bytes.ts';

/** What an old camera still reads from another screen: a code of about 120 by 120. */
export const maxCodeBytes = 1_200;

const start = 'age-encryption.org/v1\n';

/** A sealed letter as a code for another screen to scan; null when it is too long for one. */
export function letterToCode(file: Bytes): string | null {
	return file.length <= maxCodeBytes ? toBase45(file) : null;
}

/** The sealed letter in a scanned code, or null for a code of something else. */
export function letterInCode(text: string): Bytes | null {
	if (text.length > 2 * maxCodeBytes) return null;
	const file = fromBase45(text);
	if (!file || file.length > maxCodeBytes) return null;
	return String.fromCharCode(...file.subarray(0, start.length)) === start ? file : null;
}
