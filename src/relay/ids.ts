import { createHash, timingSafeEqual } from 'node:crypto';

/** 16 bytes as base64url, the one way they can be written. */
export function isId(text: unknown): text is string {
	return typeof text === 'string' && /^[\w-]{21}[AQgw]$/.test(text);
}

/** A SHA-256 as base64url, the one way it can be written. */
export function isHash(text: unknown): text is string {
	return typeof text === 'string' && /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text);
}

/** The SHA-256 of the bytes an id or a token stands for: all that is kept of a token. */
export function hashOf(id: string): string {
	return createHash('sha256').update(Buffer.from(id, 'base64url')).digest('base64url');
}

/** The SHA-256 of a text or of bytes. */
export function sumOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url');
}

/** Compares without telling by its time where two hashes differ. */
export function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
