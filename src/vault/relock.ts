import type { VaultRow } from '#storage';
import { calibrate } from './calibrate.ts';
import { browserDevice, type Device } from './device.ts';
import { keepNewSecret, type DeviceSecret } from './device-secret.ts';
import { parseLock, wrapForDevice, wrapForSecret, without, type Header } from './header.ts';
import { tellLocked } from './lock-channel.ts';
import { keyOf, openWith, readClosed, type Closed, type Key, type NotOpened } from './open.ts';
import { makePasskey } from './passkeys.ts';
import type { Phrase } from './phrase.ts';
import type { PictureCode } from './picture-code.ts';
import { newSpareKey, type SpareKey } from './spare-key.ts';
import { forgetTries } from './tries.ts';
import type { Vault } from './vault.ts';
import { knownOf } from './wraps.ts';

type Changed = { ok: true; header: Header } | NotOpened;

export type Relocked = { ok: true; vault: Vault } | NotOpened;

/**
 * Puts a lock on, changes what opens it, or takes it off (`null`). What is kept stays as it is: only
 * the header is written, at once or not at all. Every window that has the vault open is locked; the
 * vault given back is open.
 * @param present what opens it now; a spare key also where the device has lost its part
 */
export async function relock(
	present: Key,
	next: { code: PictureCode } | { phrase: Phrase } | null,
	device: Device = browserDevice()
): Promise<Relocked> {
	return rewrap(present, device, async (closed, key) => {
		const kept = await secretOf(device, closed);
		if (!kept.ok) return kept;
		const { secret, form } = kept;
		const iterations = next ? await calibrate(secret) : undefined;
		const known = next && knownOf(next);
		const way = { secret, form, known, ...(iterations ? { iterations } : {}) };
		return { ok: true, header: await wrapForDevice(key, way, closed.lock.header) };
	});
}

/** Puts a lock with a picture code on, changes its code, or takes the lock off (`null`). */
export function changeLock(
	present: Key,
	code: PictureCode | null,
	device: Device = browserDevice()
): Promise<Relocked> {
	return relock(present, code && { code }, device);
}

/**
 * Makes a spare key, to be shown once; the one before it opens nothing more. It opens this vault on
 * this device also when the code is forgotten or the device has lost its part.
 */
export async function makeSpareKey(
	present: Key,
	device: Device = browserDevice()
): Promise<{ ok: true; vault: Vault; spare: SpareKey } | NotOpened> {
	const spare = newSpareKey();
	const relocked = await rewrap(present, device, async ({ lock }, key) => ({
		ok: true,
		header: await wrapForSecret(key, { kind: 'spare', secret: spare }, lock.header)
	}));
	return relocked.ok ? { ...relocked, spare } : relocked;
}

/**
 * Lets somebody make a passkey as another way in; the one before it opens nothing more. Only beside a
 * phrase (`needs-phrase` where there is none), which is the way back when the passkey is lost.
 */
export async function addPasskey(
	present: Key,
	device: Device = browserDevice()
): Promise<Relocked> {
	return rewrap(present, device, async ({ lock }, key) => {
		if (!lock.phrase) return { ok: false, reason: 'needs-phrase' };
		const made = await makePasskey();
		if (!made.ok) return made;
		const { secret, credential } = made;
		const own = { kind: 'passkey', secret, credential } as const;
		const header = await wrapForSecret(key, own, lock.header);
		secret.fill(0);
		return { ok: true, header };
	});
}

/** From now on the passkey opens nothing. The phrase does. */
export async function removePasskey(
	present: Key,
	device: Device = browserDevice()
): Promise<Relocked> {
	return rewrap(present, device, ({ lock }) => {
		if (!lock.phrase) return Promise.resolve({ ok: false, reason: 'needs-phrase' });
		return Promise.resolve({ ok: true, header: without('passkey', lock.header) });
	});
}

async function secretOf(
	{ database }: Device,
	{ row, secret, lock }: Closed
): Promise<{ ok: true; secret: DeviceSecret; form: 'key' | 'raw' } | NotOpened> {
	if (secret) return { ok: true, secret, form: lock.header.secret };
	return keepNewSecret(database, row.id);
}

async function rewrap(
	present: Key,
	device: Device,
	change: (closed: Closed, key: CryptoKey) => Promise<Changed>
): Promise<Relocked> {
	const read = await readClosed(device);
	if (!read.ok) return read;
	const { closed } = read;
	const keyed = await keyOf(device, closed, present, true);
	if (!keyed.ok) return keyed;
	const changed = await change(closed, keyed.key);
	if (!changed.ok) return changed;
	const row: VaultRow = { ...closed.row, rev: closed.row.rev + 1, header: changed.header };
	const same = { table: 'vaults', key: [row.id], rev: closed.row.rev } as const;
	const written = await device.database.write([{ put: 'vaults', row }], [same]);
	if (!written.ok) return written;
	await forgetTries(device, row.id);
	lockEverywhere(device);
	return openAgain(device, { ...closed, row }, keyed.key);
}

/** The key that could leave the page is let go of: what goes on is one that cannot. */
async function openAgain(device: Device, closed: Closed, key: CryptoKey): Promise<Relocked> {
	const raw = await crypto.subtle.exportKey('raw', key);
	const kept = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
	new Uint8Array(raw).fill(0);
	const lock = parseLock(closed.row.header);
	return lock.ok ? openWith(device, { ...closed, lock: lock.lock }, kept) : lock;
}

function lockEverywhere(device: Device): void {
	const channel = device.channel();
	if (!channel) return;
	tellLocked(channel);
	channel.close();
}
