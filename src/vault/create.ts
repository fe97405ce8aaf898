import { memoryDatabase, type Change, type Expected, type VaultRow } from '#storage';
import { dropCanary, raiseCanary, readCanary } from './canary.ts';
import { sealManifest, hashOf } from './contents.ts';
import { browserDevice, type Device } from './device.ts';
import { keepNewSecret } from './device-secret.ts';
import { calibrate } from './calibrate.ts';
import { newVaultKey, wrapForDevice } from './header.ts';
import { readLedger } from './ledger.ts';
import type { Opened } from './open.ts';
import { openVault } from './open.ts';
import type { PictureCode } from './picture-code.ts';
import { SealedVault } from './sealed-vault.ts';
import { randomId } from './sealing.ts';
import { SessionPorch } from './session-porch.ts';
import type { Keep, VaultReason } from './vault.ts';
import { knownOf } from './wraps.ts';

export interface CreateOptions {
	keep: Keep;
	/** The code of its lock; without one there is none. */
	code?: PictureCode;
	/**
	 * Make a new one although there is or was one, because a person chose to. What is still there
	 * stays sealed for 30 days.
	 */
	startAgain?: boolean;
}

/**
 * Makes a vault: on this device with or without a lock, or in memory only, of which nothing is written
 * anywhere. Refuses with `present` or `missing` where there is or was one, unless told otherwise.
 */
export async function createVault(
	{ keep, code, startAgain = false }: CreateOptions,
	device: Device = browserDevice()
): Promise<Opened> {
	if (keep === 'session') return createSessionVault(device);
	const refused = await mayCreate(device, startAgain);
	if (!refused.ok) return refused;
	void device.persist();
	const id = randomId();
	const kept = await keepNewSecret(device.database, id);
	if (!kept.ok) return kept;
	const key = await newVaultKey(true);
	const iterations = code ? await calibrate(kept.secret) : undefined;
	const known = code ? knownOf({ code }) : null;
	const way = { ...kept, known, ...(iterations ? { iterations } : {}) };
	const header = await wrapForDevice(key, way);
	const written = await device.database.write(
		[...(await firstRows(id, header, key)), ...setAside(refused.before, device.now())],
		unchanged(refused.before)
	);
	if (!written.ok) {
		await device.database.write([{ remove: 'keys', key: [id] }]);
		return written.reason === 'changed' ? { ok: false, reason: 'present' } : written;
	}
	dropCanary(device.canary);
	raiseCanary(device.canary, id, firstSeq);
	// From here on the key that could be exported is forgotten: the vault opens as it always will.
	return openVault(device, code ? { code } : null);
}

const firstSeq = 1;

type MayCreate = { ok: true; before: VaultRow[] } | { ok: false; reason: VaultReason };

async function mayCreate({ database, canary }: Device, startAgain: boolean): Promise<MayCreate> {
	const listed = await database.list('vaults');
	if (!listed.ok) return listed;
	const isPresent = listed.value.some(({ asideAt }) => asideAt === null);
	if (isPresent && !startAgain) return { ok: false, reason: 'present' };
	if (!isPresent && readCanary(canary) && !startAgain) return { ok: false, reason: 'missing' };
	return { ok: true, before: listed.value };
}

/** Two windows may make one at the same time: the second finds that something changed. */
function unchanged(before: readonly VaultRow[]): Expected[] {
	const same = before.map(({ id, rev }): Expected => ({ table: 'vaults', key: [id], rev }));
	return [{ table: 'vaults', key: [], count: before.length }, ...same];
}

function setAside(before: readonly VaultRow[], now: number): Change[] {
	const inUse = before.filter(({ asideAt }) => asideAt === null);
	return inUse.map((row) => ({ put: 'vaults', row: { ...row, rev: row.rev + 1, asideAt: now } }));
}

async function firstRows(id: string, header: unknown, key: CryptoKey): Promise<Change[]> {
	const hash = await hashOf(new Map());
	const manifest = { count: 0, seq: firstSeq, hash, missing: 0, isUnsure: false };
	return [
		{ put: 'vaults', row: { id, rev: 1, asideAt: null, header } },
		{ put: 'rows', row: await sealManifest(key, id, manifest) }
	];
}

async function createSessionVault({ channel }: Device): Promise<Opened> {
	const database = memoryDatabase();
	const id = randomId();
	const key = await newVaultKey(false);
	await database.write(await firstRows(id, null, key));
	const ledger = await readLedger({ database, canary: null }, { id, rev: 1 }, key);
	if (!ledger.ok) return ledger;
	const parts = { keep: 'session', id, key, database, channel: channel() } as const;
	const porch = new SessionPorch();
	const vault = new SealedVault({ ...parts, porch, ledger: ledger.ledger });
	return { ok: true, vault, wrongTries: 0 };
}
