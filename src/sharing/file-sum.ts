import { toBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';

/** A short sum of a file, to know it again by. */
export async function sumOfFile(file: Bytes): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', file);
	return toBase64Url(new Uint8Array(hash, 0, 16));
}
