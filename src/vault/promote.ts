import { createVault } from './create.ts';
import { browserDevice, type Device } from './device.ts';
import { eraseVault } from './erase.ts';
import type { Opened } from './open.ts';
import { openPorch } from './porch.ts';
import { SealedVault } from './sealed-vault.ts';
import type { Done, Vault } from './vault.ts';

/**
 * Moves what was kept only for now into a new vault on this device, because the child decided to
 * keep it after all. All of it, its porch too, or nothing: when this does not work the session goes
 * on as it was. When it does, the session vault is locked and the new one is open.
 */
export async function promote(session: Vault, device: Device = browserDevice()): Promise<Opened> {
	if (!(session instanceof SealedVault) || session.keep !== 'session') {
		throw new TypeError('only a session vault can be promoted');
	}
	if (session.isLocked) return { ok: false, reason: 'locked' };
	const created = await createVault({ keep: 'device' }, device);
	if (!created.ok) return created;
	const moved = await moveInto(created.vault, session, device);
	if (!moved.ok) {
		await eraseVault({ ...device, channel: () => null });
		return moved;
	}
	session.drop();
	return created;
}

async function moveInto(target: Vault, session: SealedVault, device: Device): Promise<Done> {
	if (!(target instanceof SealedVault)) throw new TypeError('not a vault of ours');
	const { edits, drafts } = await session.everything();
	if (session.isLocked) return { ok: false, reason: 'locked' };
	const done = await target.commit(edits);
	if (!done.ok) return done;
	for (const [id, draft] of drafts) {
		const saved = await target.saveDraft(id, draft);
		if (!saved.ok) return saved;
	}
	const opened = await openPorch(device);
	// last of all: from then on a mailroom that goes on writes to the device
	return opened.ok ? (session.porch?.moveTo(opened.porch) ?? { ok: true }) : opened;
}
