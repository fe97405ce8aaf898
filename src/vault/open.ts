import type { VaultRow } from '#storage';
import { raiseCanary, readCanary } from './canary.ts';
import { browserDevice, type Device } from './device.ts';
import { readSecret, type DeviceSecret } from './device-secret.ts';
import { removeVault } from './erase.ts';
import { readVaultRows } from './find.ts';
import { parseLock, unwrapBySecret, unwrapOnDevice, type Lock } from './header.ts';
import { readLedger } from './ledger.ts';
import { askPasskey } from './passkeys.ts';
import type { Phrase } from './phrase.ts';
import type { PictureCode } from './picture-code.ts';
import { SealedVault } from './sealed-vault.ts';
import type { SpareKey } from './spare-key.ts';
import { countTry, forgetTries, isKnownWrong, readWait, rememberWrong } from './tries.ts';
import type { Vault, VaultReason } from './vault.ts';
import { knownOf, type Known } from './wraps.ts';

/** What a lock is opened with. `null` where there is none. */
export type Key =
	| { code: PictureCode }
	| { phrase: Phrase }
	/** The browser asks for it. */
	| { passkey: true }
	| { spare: SpareKey }
	| null;

export type NotOpened = {
	ok: false;
	reason: VaultReason;
	/** With `wait`: when it may be tried again, in ms since 1970. */
	until?: number;
};

export type Opened =
	| {
			ok: true;
			vault: Vault;
			/** How many wrong codes or phrases there were since it was opened last. */
			wrongTries: number;
	  }
	| NotOpened;

/** A vault in use as it lies on the device, before anything of it is opened. */
export interface Closed {
	row: VaultRow;
	aside: readonly VaultRow[];
	lock: Lock;
	/** `null` where the device has lost its part. */
	secret: DeviceSecret | null;
}

/** A vault that was set aside can be asked back for this long. */
const asideMs = 30 * 24 * 60 * 60 * 1000;

async function forgetOldOnes({ database, now }: Device, aside: readonly VaultRow[]): Promise<void> {
	for (const { id, asideAt } of aside) {
		if (asideAt !== null && now() - asideAt > asideMs) await database.write(removeVault(id));
	}
}

/** Reads the vault in use without opening it. */
export async function readClosed(
	device: Device
): Promise<{ ok: true; closed: Closed } | NotOpened> {
	const rows = await readVaultRows(device);
	if (!rows.ok) return rows;
	const { inUse, aside } = rows.value;
	if (typeof inUse === 'string') return { ok: false, reason: inUse };
	const lock = parseLock(inUse.header);
	if (!lock.ok) return lock;
	const read = await readSecret(device.database, inUse.id);
	if (!read.ok) return read;
	return { ok: true, closed: { row: inUse, aside, lock: lock.lock, secret: read.secret } };
}

export type Keyed = { ok: true; key: CryptoKey; wrongTries: number } | NotOpened;

/**
 * The vault's key, by what somebody knows (tried no more often than is allowed), by a passkey, by a
 * spare key, or without a lock.
 * @param isExtractable only for the moment in which it is wrapped anew
 */
export async function keyOf(
	device: Device,
	closed: Closed,
	key: Key,
	isExtractable = false
): Promise<Keyed> {
	const { lock, secret } = closed;
	if (key && 'spare' in key)
		return keyed(await unwrapBySecret(lock, 'spare', key.spare, isExtractable), 'no-spare');
	if (key && 'passkey' in key) return keyByPasskey(lock, isExtractable);
	if (!secret) return { ok: false, reason: 'key-gone' };
	if (key) return tryKnown(device, closed, secret, knownOf(key), isExtractable);
	if (lock.nolock) return keyed(await unwrapOnDevice(lock, secret, null, isExtractable), 'damaged');
	return { ok: false, reason: lock.code ? 'needs-code' : 'needs-phrase' };
}

function keyed(key: CryptoKey | null, reason: VaultReason): Keyed {
	return key ? { ok: true, key, wrongTries: 0 } : { ok: false, reason };
}

async function keyByPasskey(lock: Lock, isExtractable: boolean): Promise<Keyed> {
	if (!lock.passkey) return { ok: false, reason: 'no-passkey' };
	const asked = await askPasskey(lock.passkey.credential);
	if (!asked.ok) return asked;
	const found = await unwrapBySecret(lock, 'passkey', asked.secret, isExtractable);
	asked.secret.fill(0);
	return keyed(found, 'no-passkey');
}

async function tryKnown(
	device: Device,
	{ row: { id }, lock }: Closed,
	secret: DeviceSecret,
	known: Known,
	isExtractable: boolean
): Promise<Keyed> {
	const wrong = { ok: false, reason: `wrong-${known.kind}` } as const;
	const wait = await readWait(device, id);
	if (!wait.ok) return wait;
	if (wait.value !== null) return { ok: false, reason: 'wait', until: wait.value };
	if (isKnownWrong(id, known)) return wrong;
	const tried = await countTry(device, id);
	if (!tried.ok) return tried;
	const found = await unwrapOnDevice(lock, secret, known, isExtractable);
	if (found) {
		await forgetTries(device, id);
		return { ok: true, key: found, wrongTries: tried.value.wrong - 1 };
	}
	rememberWrong(id, known);
	const { until } = tried.value;
	return until <= device.now() ? wrong : { ok: false, reason: 'wait', until };
}

/** The open vault of this key. What cannot be opened in it is told, not removed. */
export async function openWith(
	device: Device,
	{ row: { id, rev }, aside }: Closed,
	key: CryptoKey
): Promise<{ ok: true; vault: Vault } | NotOpened> {
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

/**
 * Opens the vault of this device. Nothing is ever made anew: where a part is lost, the outcome says
 * which; where there is a lock and no key is given, what it needs.
 */
export async function openVault(
	device: Device = browserDevice(),
	key: Key = null
): Promise<Opened> {
	const read = await readClosed(device);
	if (!read.ok) return read;
	const keyed = await keyOf(device, read.closed, key);
	if (!keyed.ok) return keyed;
	const opened = await openWith(device, read.closed, keyed.key);
	return opened.ok ? { ...opened, wrongTries: keyed.wrongTries } : opened;
}

/** What opens a lock that an adult put on; none of them where there is no lock. */
export type Way = 'phrase' | 'passkey';

/** The ways to open the vault in use. */
export async function readWays(
	device: Device = browserDevice()
): Promise<{ ok: true; ways: readonly Way[] } | NotOpened> {
	const read = await readClosed(device);
	if (!read.ok) return read;
	const { lock } = read.closed;
	return { ok: true, ways: (['phrase', 'passkey'] as const).filter((way) => lock[way]) };
}

/** Whether this opens the vault, without opening it. A wrong code or phrase counts as one. */
export async function checkKey(
	key: Key,
	device: Device = browserDevice()
): Promise<{ ok: true } | NotOpened> {
	const read = await readClosed(device);
	if (!read.ok) return read;
	const keyed = await keyOf(device, read.closed, key);
	return keyed.ok ? { ok: true } : keyed;
}

/** Opens the vault of this device with a code or a spare key. */
export function unlockVault(key: Key, device: Device = browserDevice()): Promise<Opened> {
	return openVault(device, key);
}
