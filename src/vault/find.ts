import type { Stored, StorageReason, VaultRow } from '#storage';
import { readCanary } from './canary.ts';
import { browserDevice, type Device } from './device.ts';

/** `missing`: there was a vault and the browser no longer has it. Never greet that as a first visit. */
export type Found = 'none' | 'present' | 'missing' | StorageReason;

/** The vault in use, and those that were set aside. */
export interface VaultRows {
	inUse: VaultRow | 'none' | 'missing';
	aside: VaultRow[];
}

/** Reads which vaults the database has. */
export async function readVaultRows(device: Device): Promise<Stored<VaultRows>> {
	const canary = readCanary(device.canary);
	const listed = await device.database.list('vaults');
	if (!listed.ok) return listed;
	const inUse = listed.value.filter(({ asideAt }) => asideAt === null);
	const aside = listed.value.filter(({ asideAt }) => asideAt !== null);
	const row = inUse.find(({ id }) => id === canary?.vault) ?? inUse[0];
	return { ok: true, value: { inUse: row ?? (canary ? 'missing' : 'none'), aside } };
}

/** Whether there is a vault on this device, without opening it. */
export async function findVault(device: Device = browserDevice()): Promise<Found> {
	const rows = await readVaultRows(device);
	if (!rows.ok) return rows.reason;
	const { inUse } = rows.value;
	return typeof inUse === 'string' ? inUse : 'present';
}
