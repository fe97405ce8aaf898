import type { Bytes, Database, StorageReason } from '#storage';
import { bytesOf, randomBytes } from './sealing.ts';

/** What the device adds to a lock: a key it does not give away, or plain bytes where it cannot. */
export type DeviceSecret = CryptoKey | Bytes;

/** 32 bytes from the device's secret, stretched. */
export async function stretch(
	secret: DeviceSecret,
	salt: Bytes,
	iterations: number
): Promise<Bytes> {
	const password = secret instanceof Uint8Array ? await importSecret(secret) : secret;
	const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return new Uint8Array(await crypto.subtle.deriveBits(algorithm, password, 256));
}

function importSecret(bytes: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
}

/** The secret as it lies in the database, or `null` if the device has lost it. */
export async function readSecret(
	database: Database,
	vault: string
): Promise<{ ok: true; secret: DeviceSecret | null } | { ok: false; reason: StorageReason }> {
	const read = await database.read('keys', [vault]);
	return read.ok ? { ok: true, secret: read.value?.secret ?? null } : read;
}

/** Whether a key written, let go of and read back still does what the bytes do. */
async function comesBack(database: Database, vault: string, bytes: Bytes): Promise<boolean> {
	database.reopen();
	const read = await readSecret(database, vault);
	if (!read.ok || !read.secret) return false;
	const salt = bytesOf('vault/self-test/1');
	try {
		const [a, b] = await Promise.all([stretch(read.secret, salt, 1), stretch(bytes, salt, 1)]);
		return a.every((byte, at) => byte === b[at]);
	} catch {
		// A key that comes back as something else cannot be used: that is what this asks.
		return false;
	}
}

/**
 * Makes the device's secret and keeps it: as a CryptoKey if this browser really gives that back,
 * else as plain bytes. On a disk the two are equally readable; the key is harder on script alone.
 * WebKit may store a key and read `null`; in Lockdown Mode it refuses.
 */
export async function keepNewSecret(
	database: Database,
	vault: string
): Promise<
	{ ok: true; secret: DeviceSecret; form: 'key' | 'raw' } | { ok: false; reason: StorageReason }
> {
	const bytes = randomBytes(32);
	const key = await importSecret(bytes);
	const kept = await database.write([{ put: 'keys', row: { vault, secret: key } }]);
	if (!kept.ok && kept.reason !== 'not-storable') return kept;
	if (kept.ok && (await comesBack(database, vault, bytes))) {
		bytes.fill(0);
		return { ok: true, secret: key, form: 'key' };
	}
	const keptRaw = await database.write([{ put: 'keys', row: { vault, secret: bytes } }]);
	return keptRaw.ok ? { ok: true, secret: bytes, form: 'raw' } : keptRaw;
}
