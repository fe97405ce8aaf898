import { Decrypter, Encrypter } from 'age-encryption';
import { readKeysHeader } from './age-header.ts';
import { writeRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { cardLimits } from './card.ts';
import { letterLimits } from './letter.ts';
import { nonceBytes, openPayload, tagBytes } from './payload.ts';

/**
 * What was sealed to a key, all of it and by which of the keys, or why not.
 * - `for-someone-else`: none of these keys fits; nothing is wrong with the file.
 * - `for-words`: it is locked with five words.
 * The others are those of `OpenedFile`.
 */
export type OpenedWithKey =
	| { ok: true; plain: Uint8Array; key: number }
	| {
			ok: false;
			reason: 'for-someone-else' | 'for-words' | 'cut-off' | 'damaged' | 'not-a-letter' | 'too-new';
	  };

/**
 * Seals bytes so that each of these readers can open them, into a standard age file.
 * @param readers one to three X25519 keys
 * @see https://c2sp.org/age, X25519 recipient stanza
 */
export async function sealToKeys(
	plain: Uint8Array,
	readers: readonly Uint8Array[]
): Promise<Bytes> {
	if (readers.length < 1 || readers.length > cardLimits.maxReaders) {
		throw new TypeError('one to three readers');
	}
	const encrypter = new Encrypter();
	for (const key of readers) encrypter.addRecipient(writeRecipient(key));
	return new Uint8Array(await encrypter.encrypt(plain));
}

/** Opens a file with the first of these secret keys, written as age does, that fits. */
export async function openWithKeys(
	file: Bytes,
	secrets: readonly string[]
): Promise<OpenedWithKey> {
	if (file.length > letterLimits.maxSealedBytes) return { ok: false, reason: 'not-a-letter' };
	const header = readKeysHeader(file);
	if (!header.ok) return header;
	const headerBytes = header.bytes.length;
	if (file.length < headerBytes + nonceBytes + tagBytes) return { ok: false, reason: 'cut-off' };
	for (const [key, secret] of secrets.entries()) {
		const unlocked = await unlockHeader(header.bytes, secret);
		if (unlocked === 'damaged') return { ok: false, reason: 'damaged' };
		if (unlocked === 'other-key') continue;
		const payload = await openPayload(file, headerBytes, unlocked);
		return payload.ok ? { ...payload, key } : payload;
	}
	return { ok: false, reason: 'for-someone-else' };
}

/** As for words: an identity behind the key is asked only if the key did not fit. */
async function unlockHeader(
	header: Uint8Array,
	secret: string
): Promise<Uint8Array | 'other-key' | 'damaged'> {
	const asked = { afterKey: false };
	const decrypter = new Decrypter();
	decrypter.addIdentity(secret);
	decrypter.addIdentity({
		unwrapFileKey() {
			asked.afterKey = true;
			return null;
		}
	});
	try {
		return await decrypter.decryptHeader(header);
	} catch (error) {
		if (error instanceof RangeError) throw error;
		return asked.afterKey ? 'other-key' : 'damaged';
	}
}
