import { breathe } from '#browser';
import type { Bytes } from '#storage';

/** Where something sealed belongs. It opens nowhere else, and in no other version. */
export interface Place {
	table: string;
	id: string;
	rev: number;
}

export interface Sealed {
	iv: Bytes;
	ct: Bytes;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function bytesOf(text: string): Bytes {
	return encoder.encode(text);
}

/** Throws on bytes that are not UTF-8: what we sealed is. */
export function textOf(bytes: Bytes): string {
	return decoder.decode(bytes);
}

/** The text that begins in the first of these and ends in the last; a letter may be cut between two. */
export async function textOfPieces(pieces: readonly Bytes[]): Promise<string> {
	const joining = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	for (const piece of pieces) {
		await breathe();
		text += joining.decode(piece, { stream: true });
	}
	return text + joining.decode();
}

export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** A random id of 128 bits, in 32 hexadecimal digits. */
export function randomId(): string {
	return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Table names have no `|` and a rev is a number, so no two places read the same. */
function aadOf({ table, id, rev }: Place): Bytes {
	return bytesOf(`${table}|${id}|${rev}`);
}

/**
 * Seals bytes with AES-GCM for one place.
 * @param iv 12 bytes, never used twice with the same key; random unless a test says otherwise
 */
export async function seal(
	key: CryptoKey,
	place: Place,
	plain: Bytes,
	iv: Bytes = randomBytes(12)
): Promise<Sealed> {
	const algorithm = { name: 'AES-GCM', iv, additionalData: aadOf(place) };
	return { iv, ct: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)) };
}

/** The bytes, or `null` when this was not sealed with this key for this place. */
export async function unseal(key: CryptoKey, place: Place, sealed: Sealed): Promise<Bytes | null> {
	try {
		const algorithm = { name: 'AES-GCM', iv: sealed.iv, additionalData: aadOf(place) };
		return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.ct));
	} catch {
		// WebCrypto tells a wrong key, a wrong place and flipped bits apart from nothing at all.
		return null;
	}
}
