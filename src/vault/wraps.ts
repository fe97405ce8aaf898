import type { Bytes } from '#storage';
import { stretch, type DeviceSecret } from './device-secret.ts';
import type { Phrase } from './phrase.ts';
import { writeCode, type PictureCode } from './picture-code.ts';
import { bytesOf, randomBytes } from './sealing.ts';

/** What somebody knows by heart, as it goes into the lock beside the device's secret. */
export interface Known {
	kind: 'code' | 'phrase';
	written: string;
}

/** The device's secret is in these: alone, or with what somebody knows. */
export type DeviceKind = 'nolock' | Known['kind'];

/** These have a secret of their own, of at least 128 bits: there is nothing to stretch. */
export type SecretKind = 'passkey' | 'spare';

/** The ways a vault key is wrapped. */
export type WrapKind = DeviceKind | SecretKind;

/** A picture code or a phrase as it goes into the lock. */
export function knownOf(key: { code: PictureCode } | { phrase: Phrase }): Known {
	return 'code' in key
		? { kind: 'code', written: writeCode(key.code) }
		: { kind: 'phrase', written: key.phrase };
}

/** A vault key behind one of its locks. */
export interface Wrapped {
	iv: Bytes;
	ct: Bytes;
}

async function keyFrom(secret: Bytes, salt: Bytes, info: string): Promise<CryptoKey> {
	const ikm = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(info) };
	const aes = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(hkdf, ikm, aes, false, ['wrapKey', 'unwrapKey']);
}

/** The wrapping key of a device and, where there is a lock, of what opens it. */
export async function deviceKek(
	secret: DeviceSecret,
	salt: Bytes,
	iterations: number,
	known: Known | null
): Promise<CryptoKey> {
	const label = bytesOf(`vault/${known?.kind ?? 'nolock'}/1|`);
	const whole = new Uint8Array([...label, ...salt, ...bytesOf(known?.written ?? '')]);
	const stretched = await stretch(secret, whole, iterations);
	const kek = await keyFrom(stretched, salt, 'vault/kek/1');
	stretched.fill(0);
	return kek;
}

/** The wrapping key of a secret of its own. */
export function secretKek(kind: SecretKind, secret: Bytes, salt: Bytes): Promise<CryptoKey> {
	return keyFrom(secret, salt, `vault/kek-${kind}/1`);
}

function wrapping(kind: WrapKind, iv: Bytes): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: bytesOf(`vault/wrap/${kind}/1`) };
}

/** Wraps a vault key that may still leave this page. */
export async function wrapKey(
	vaultKey: CryptoKey,
	kek: CryptoKey,
	kind: WrapKind
): Promise<Wrapped> {
	const iv = randomBytes(12);
	const ct = await crypto.subtle.wrapKey('raw', vaultKey, kek, wrapping(kind, iv));
	return { iv, ct: new Uint8Array(ct) };
}

/**
 * The vault key, or `null` when this wrapping key is not the right one.
 * @param isExtractable only for the moment in which it is wrapped anew
 */
export async function unwrapKey(
	{ iv, ct }: Wrapped,
	kek: CryptoKey,
	kind: WrapKind,
	isExtractable = false
): Promise<CryptoKey | null> {
	try {
		const use: KeyUsage[] = ['encrypt', 'decrypt'];
		const how = wrapping(kind, iv);
		return await crypto.subtle.unwrapKey('raw', ct, kek, how, 'AES-GCM', isExtractable, use);
	} catch {
		// A right secret is known only by a wrap that opens.
		return null;
	}
}
