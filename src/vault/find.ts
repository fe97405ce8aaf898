import type { Stored, StorageReason, VaultRow } from '#storage';
import { readCanary } from './canary.ts';
import { browserDevice, type Device } from './device.ts';

/** `missing`: there was a vault and the browser no longer has it. Never greet that as a first visit. */
export type Found = 'none' | 'present' | 'missing' | StorageReason;

/** The vault in use, of those in the database. One that was set aside is not. */
export async function readVaultRow(device: Device): Promise<Stored<VaultRow | 'none' | 'missing'>> {
	const canary = readCanary(device.canary);
	const listed = await device.database.list('vaults');
	if (!listed.ok) return listed;
	const inUse = listed.value.filter(({ asideAt }) => asideAt === null);
	const row = inUse.find(({ id }) => id === canary?.vault) ?? inUse[0];
	return { ok: true, value: row ?? (canary ? 'missing' : 'none') };
}

/** Whether there is a vault on this device, without opening it. */
export async function findVault(device: Device = browserDevice()): Promise<Found> {
	const row = await readVaultRow(device);
	if (!row.ok) return row.reason;
	return typeof row.value === 'string' ? row.value : 'present';
}
