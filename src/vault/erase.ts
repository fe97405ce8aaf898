import type { Change, TableName } from '#storage';
import { dropCanary } from './canary.ts';
import { browserDevice, type Device } from './device.ts';
import { tellLocked } from './lock-channel.ts';
import type { Done } from './vault.ts';

/** Everything of one vault, in every table. */
export function removeVault(id: string): Change[] {
	const tables: TableName[] = ['vaults', 'keys', 'tries', 'rows', 'chunks', 'drafts', 'porch'];
	return tables.map((table) => ({ remove: table, key: [id] }));
}

/**
 * Erases everything kept on this device, and that there ever was something. Every open vault is
 * locked. There is no way back.
 */
export async function eraseVault(device: Device = browserDevice()): Promise<Done> {
	const listed = await device.database.list('vaults');
	if (!listed.ok) return listed;
	const erased = await device.database.write(listed.value.flatMap(({ id }) => removeVault(id)));
	if (!erased.ok) return erased;
	dropCanary(device.canary);
	const channel = device.channel();
	if (channel) {
		tellLocked(channel);
		channel.close();
	}
	return { ok: true };
}
