import type { Bytes } from './bytes.ts';

const blockBytes = 0x6000;

/** Whether the browser does it itself, as they do since 2025: a megabyte is then nothing. */
function isNative(): boolean {
	return 'toBase64' in Uint8Array.prototype && 'fromBase64' in Uint8Array;
}

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
	return isNative() ? bytes.toBase64() : textByHand(bytes);
}

/** The same where the browser cannot. */
function textByHand(bytes: Uint8Array): string {
	let binary = '';
	// in blocks: a call with a million arguments overflows the stack
	for (let start = 0; start < bytes.length; start += blockBytes) {
		binary += String.fromCharCode(...bytes.subarray(start, start + blockBytes));
	}
	return btoa(binary);
}

/**
 * The bytes of standard base64, or null unless the text is the one and only way to write them:
 * no spaces, full padding, no stray bits in the last character (RFC 4648, 3.5).
 */
export function fromBase64(text: string): Bytes | null {
	return isNative() ? nativeBytes(text) : bytesByHand(text);
}

/** The browser leaves out spaces; then there are fewer bytes than a text of this length has. */
function nativeBytes(text: string): Bytes | null {
	if (text.length % 4 !== 0) return null;
	try {
		const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' });
		return 4 * Math.ceil(bytes.length / 3) === text.length ? bytes : null;
	} catch {
		// not base64: the sender's doing, not a fault of ours
		return null;
	}
}

/** The same where the browser cannot. */
function bytesByHand(text: string): Bytes | null {
	if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
	const tail = text.slice(-4);
	if (tail.includes('=') && btoa(atob(tail)) !== tail) return null;
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
/** Base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of base64url without padding, or null unless it is the one way to write them. */
export function fromBase64Url(text: string): Bytes | null {
	if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
	return fromBase64(
		text
			.replaceAll('-', '+')
			.replaceAll('_', '/')
			.padEnd(4 * Math.ceil(text.length / 4), '=')
	);
}

/** Whether this is exactly so many bytes in base64url without padding, in its one spelling. */
export function isBase64Url(text: string, byteCount: number): boolean {
	return fromBase64Url(text)?.length === byteCount;
}
