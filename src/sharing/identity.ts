import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';

/** A secret key as age writes it, `AGE-SECRET-KEY-1…`, and the key that belongs to it. */
export interface KeyPair {
	readonly secret: string;
	readonly key: Bytes;
	/** The same key as age writes it, `age1…`. */
	readonly recipient: string;
}

/** A new pair of keys. */
export async function newKeyPair(): Promise<KeyPair> {
	return keyPairOf(await generateX25519Identity());
}

/** The pair that belongs to a secret key. Throws for what is no secret key. */
export async function keyPairOf(secret: string): Promise<KeyPair> {
	const recipient = await identityToRecipient(secret);
	const key = readRecipient(recipient);
	if (!key) throw new TypeError('not a key of this kind');
	return { secret, key, recipient };
}
