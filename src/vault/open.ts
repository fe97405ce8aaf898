import type { VaultRow } from '#storage';
import { raiseCanary, readCanary } from './canary.ts';
import { browserDevice, type Device } from './device.ts';
import { readSecret } from './device-secret.ts';
import { removeVault } from './erase.ts';
import { readVaultRows } from './find.ts';
import { parseLock, unwrap } from './header.ts';
import { readLedger } from './ledger.ts';
import { SealedVault } from './sealed-vault.ts';
import type { Vault, VaultReason } from './vault.ts';

export type Opened = { ok: true; vault: Vault } | { ok: false; reason: VaultReason };

/** A vault that was set aside can be asked back for this long. */
const asideMs = 30 * 24 * 60 * 60 * 1000;

async function forgetOldOnes({ database, now }: Device, aside: readonly VaultRow[]): Promise<void> {
	for (const { id, asideAt } of aside) {
		if (asideAt !== null && now() - asideAt > asideMs) await database.write(removeVault(id));
	}
}

/**
 * Opens the vault of this device, without a lock. What cannot be opened in it is told, not removed.
 * Nothing is ever made anew: where a part is lost, the outcome says which.
 */
export async function openVault(device: Device = browserDevice()): Promise<Opened> {
	const rows = await readVaultRows(device);
	if (!rows.ok) return rows;
	const { inUse, aside } = rows.value;
	if (typeof inUse === 'string') return { ok: false, reason: inUse };
	const { id, rev, header } = inUse;
	const lock = parseLock(header);
	if (!lock.ok) return lock;
	const read = await readSecret(device.database, id);
	if (!read.ok) return read;
	if (!read.secret) return { ok: false, reason: 'key-gone' };
	const key = await unwrap(lock, read.secret);
	if (!key) return { ok: false, reason: 'damaged' };
	const ledger = await readLedger(device, { id, rev }, key);
	if (!ledger.ok) return ledger;
	await forgetOldOnes(device, aside);
	remember(device, id, ledger.ledger.seq);
	const { database } = device;
	const parts = { keep: 'device', id, key, database, channel: device.channel() } as const;
	return { ok: true, vault: new SealedVault({ ...parts, ledger: ledger.ledger }) };
}

/** A canary of another vault, or none at all (site data half cleared), is written anew. */
function remember({ canary }: Device, id: string, seq: number): void {
	if (readCanary(canary)?.vault !== id) raiseCanary(canary, id, seq);
}
