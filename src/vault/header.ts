import type { Bytes } from '#storage';
import * as z from 'zod/mini';
import { stretch, type DeviceSecret } from './device-secret.ts';
import { bytesOf, randomBytes } from './sealing.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** More than any lock of ours asks for; a header that wants more would hang the page. */
const maxIterations = 3_000_000;
/** Without a code there is nothing to guess: the device's secret has 256 bits of its own. */
const noLockIterations = 1_000;

const bytes = (length: number) =>
	z.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length);

const noLockWrap = z.object({
	kind: z.literal('nolock'),
	kdf: z.literal('pbkdf2-sha256'),
	iterations: z.int().check(z.minimum(noLockIterations), z.maximum(maxIterations)),
	iv: bytes(12),
	ct: bytes(48)
});

/** Every wrap holds the same vault key, each behind its own lock; other kinds are left alone. */
const headerSchema = z.object({
	format: z.int(),
	salt: bytes(16),
	secret: z.enum(['key', 'raw']),
	wraps: z.array(z.looseObject({ kind: z.string() }))
});

export type Header = z.infer<typeof headerSchema>;
type NoLockWrap = z.infer<typeof noLockWrap>;

const headerFormat = 1;

/** How the vault key is wrapped, checked before anything is computed with it. */
export type Lock =
	{ ok: true; salt: Bytes; wrap: NoLockWrap } | { ok: false; reason: 'damaged' | 'newer' };

/** Reads a header as it lies in the database. */
export function parseLock(value: unknown): Lock {
	const format = z.object({ format: z.int() }).safeParse(value);
	if (format.success && format.data.format > headerFormat) return { ok: false, reason: 'newer' };
	const header = headerSchema.safeParse(value);
	if (!header.success) return { ok: false, reason: 'damaged' };
	const found = header.data.wraps.find(({ kind }) => kind === 'nolock');
	if (!found) return { ok: false, reason: header.data.wraps.length > 0 ? 'newer' : 'damaged' };
	const wrap = noLockWrap.safeParse(found);
	if (!wrap.success) return { ok: false, reason: 'damaged' };
	return { ok: true, salt: header.data.salt, wrap: wrap.data };
}

async function wrappingKey(
	secret: DeviceSecret,
	salt: Bytes,
	iterations: number
): Promise<CryptoKey> {
	const label = bytesOf('vault/nolock/1|');
	const stretched = await stretch(secret, new Uint8Array([...label, ...salt]), iterations);
	const ikm = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveKey']);
	stretched.fill(0);
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf('vault/kek/1') };
	const aes = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(hkdf, ikm, aes, false, ['wrapKey', 'unwrapKey']);
}

function wrapping(iv: Bytes): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: bytesOf('vault/wrap/nolock/1') };
}

/** A new vault key. It can leave this page only inside a wrap. */
export function newVaultKey(isExtractable: boolean): Promise<CryptoKey> {
	const algorithm = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.generateKey(algorithm, isExtractable, ['encrypt', 'decrypt']);
}

/** Wraps a vault key under the device's secret alone: without a lock. */
export async function wrapWithoutLock(
	vaultKey: CryptoKey,
	secret: DeviceSecret,
	form: 'key' | 'raw'
): Promise<Header> {
	const salt = randomBytes(16);
	const iv = randomBytes(12);
	const kek = await wrappingKey(secret, salt, noLockIterations);
	const ct = new Uint8Array(await crypto.subtle.wrapKey('raw', vaultKey, kek, wrapping(iv)));
	const wrap: NoLockWrap = {
		kind: 'nolock',
		kdf: 'pbkdf2-sha256',
		iterations: noLockIterations,
		iv,
		ct
	};
	return { format: headerFormat, salt, secret: form, wraps: [wrap] };
}

/** The vault key, not to be exported again; or `null` when the secret does not open the wrap. */
export async function unwrap(
	lock: Lock & { ok: true },
	secret: DeviceSecret
): Promise<CryptoKey | null> {
	try {
		const kek = await wrappingKey(secret, lock.salt, lock.wrap.iterations);
		const { ct, iv } = lock.wrap;
		const use: KeyUsage[] = ['encrypt', 'decrypt'];
		return await crypto.subtle.unwrapKey('raw', ct, kek, wrapping(iv), 'AES-GCM', false, use);
	} catch {
		// A right secret is known only by a wrap that opens.
		return null;
	}
}
