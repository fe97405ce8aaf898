import { browserDevice, type Device } from './device.ts';
import { readClosed } from './open.ts';
import { porchKeys, SealedPorch, type Porch } from './sealed-porch.ts';
import { SealedVault } from './sealed-vault.ts';
import type { Vault, VaultReason } from './vault.ts';

/**
 * The porch of the vault on this device, also while that is locked. Where the device has lost its
 * part: `key-gone`; what lies there is left as it is.
 */
export async function openPorch(
	device: Device = browserDevice()
): Promise<{ ok: true; porch: Porch } | { ok: false; reason: VaultReason }> {
	const read = await readClosed(device);
	if (!read.ok) return { ok: false, reason: read.reason };
	const { row, lock, secret } = read.closed;
	if (!secret) return { ok: false, reason: 'key-gone' };
	const keys = await porchKeys(secret, lock.header.salt);
	if (!keys) return { ok: false, reason: 'damaged' };
	return { ok: true, porch: new SealedPorch(device.database, row.id, keys) };
}

/**
 * The porch of a vault only for now, in memory; the same one each time. It ends when the vault is
 * locked. When the vault is promoted it goes on as the porch of the one on the device.
 */
export function sessionPorch(session: Vault): Porch {
	if (!(session instanceof SealedVault) || !session.porch) {
		throw new TypeError('only a session vault has its porch with it');
	}
	return session.porch;
}
