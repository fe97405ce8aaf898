import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, dump, must, opened, recordsOf } from './a-device.ts';
import { anAuthenticator, saysNo, type TestAuthenticator } from './a-passkey.ts';
import { createVault } from './create.ts';
import type { Device } from './device.ts';
import { parseLock } from './header.ts';
import { openVault, readWays } from './open.ts';
import { phraseOf, type Phrase } from './phrase.ts';
import { codeOf } from './picture-code.ts';
import { addPasskey, relock, removePasskey } from './relock.ts';

// every lock is stretched for real: a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });
vi.mock('./calibrate.ts', () => ({ calibrate: () => Promise.resolve(600_000) }));

const phrase = phraseOf('boot hond lamp zee ui') as Phrase;
const next = phraseOf('een andere zin van vijf') as Phrase;
const kept = [{ id: 'a' }];
const passkey = { passkey: true } as const;

async function setup(held: Partial<TestAuthenticator> = {}) {
	const authenticator = anAuthenticator(held);
	const browser = aBrowser();
	const device = aDevice(browser);
	const vault = await opened(createVault({ keep: 'device' }, device));
	await must(vault.save('letters', { id: 'a' }));
	return { authenticator, browser, device };
}

async function locked(held: Partial<TestAuthenticator> = {}) {
	const all = await setup(held);
	await opened(relock(null, { phrase }, all.device));
	await opened(addPasskey({ phrase }, all.device));
	return all;
}

async function lockOf({ database }: Device) {
	const listed = await database.list('vaults');
	if (!listed.ok) throw new Error(listed.reason);
	const lock = parseLock(listed.value[0]?.header);
	if (!lock.ok) throw new Error(lock.reason);
	return lock.lock;
}

const waysOf = async (device: Device) => {
	const read = await readWays(device);
	return read.ok ? read.ways : read.reason;
};

afterEach(() => vi.unstubAllGlobals());

describe('a vault with a passkey', () => {
	it.each(['at-once', 'later'] as const)('opens with it (%s)', async (secrets) => {
		const { device } = await locked({ secrets });
		const vault = await opened(openVault(device, passkey));
		expect(await recordsOf(vault.list('letters'))).toEqual(kept);
	});

	it('opens with its phrase as well, and not without', async () => {
		const { device } = await locked();
		expect(await waysOf(device)).toEqual(['phrase', 'passkey']);
		expect(await openVault(device)).toEqual({ ok: false, reason: 'needs-phrase' });
		expect((await openVault(device, { phrase })).ok).toBe(true);
	});

	it('keeps nothing of the secret', async () => {
		const { authenticator, device } = await locked();
		const text = await dump(device.database);
		for (const { seed } of authenticator.passkeys.values()) {
			const salt = createHash('sha256').update('WebAuthn PRF\0vault/passkey/1').digest();
			const secret = createHmac('sha256', seed).update(salt).digest();
			expect(text).not.toContain(secret.toString('latin1'));
		}
	});

	it('is what another program makes from the description', async () => {
		const { authenticator, device } = await locked();
		const { header, passkey: wrap } = await lockOf(device);
		if (!wrap) throw new Error('no passkey');
		const held = authenticator.passkeys.get(Buffer.from(wrap.credential).toString('hex'));
		if (!held) throw new Error('not held');
		const salt = createHash('sha256').update('WebAuthn PRF\0vault/passkey/1').digest();
		const secret = createHmac('sha256', held.seed).update(salt).digest();
		const kek = Buffer.from(hkdfSync('sha256', secret, header.salt, 'vault/kek-passkey/1', 32));
		const cipher = createDecipheriv('aes-256-gcm', kek, wrap.iv)
			.setAAD(Buffer.from('vault/wrap/passkey/1'))
			.setAuthTag(wrap.ct.subarray(32));
		expect(Buffer.concat([cipher.update(wrap.ct.subarray(0, 32)), cipher.final()])).toHaveLength(
			32
		);
	});

	it('stays shut when somebody says no, and counts that as nothing', async () => {
		const { authenticator, device } = await locked();
		saysNo(authenticator);
		for (let round = 0; round < 9; round += 1)
			expect(await openVault(device, passkey)).toEqual({ ok: false, reason: 'cancelled' });
		expect(await openVault(device, { phrase })).toMatchObject({ ok: true, wrongTries: 0 });
	});

	it('stays shut to a passkey that gives another secret', async () => {
		const { authenticator, device } = await locked();
		for (const held of authenticator.passkeys.values()) held.seed.fill(1);
		expect(await openVault(device, passkey)).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('opens with it where the device has lost its part, and gets another phrase so', async () => {
		const { device } = await locked();
		await device.database.write([{ remove: 'keys', key: [] }]);
		expect(await openVault(device, { phrase })).toEqual({ ok: false, reason: 'key-gone' });
		await opened(relock(passkey, { phrase: next }, device));
		expect((await openVault(device, { phrase: next })).ok).toBe(true);
		expect((await openVault(device, passkey)).ok).toBe(true);
	});

	it('gives a key that cannot leave the page', async () => {
		const { device } = await locked();
		const spy = vi.spyOn(crypto.subtle, 'unwrapKey');
		await opened(openVault(device, passkey));
		expect(spy.mock.calls.map((call) => call[5])).toEqual([false]);
		spy.mockRestore();
	});
});

describe('putting a passkey on', () => {
	it('is not done without a phrase: it would be the only way in', async () => {
		const { authenticator, device } = await setup();
		const refused = { ok: false, reason: 'needs-phrase' };
		expect(await addPasskey(null, device)).toEqual(refused);
		expect(await removePasskey(null, device)).toEqual(refused);
		expect(authenticator.asked).toEqual([]);
		expect((await openVault(device)).ok).toBe(true);
	});

	it('needs the phrase, and asks for nothing before', async () => {
		const { authenticator, device } = await setup();
		await opened(relock(null, { phrase }, device));
		expect(await addPasskey(null, device)).toEqual({ ok: false, reason: 'needs-phrase' });
		const wrong = { ok: false, reason: 'wrong-phrase' };
		expect(await addPasskey({ phrase: next }, device)).toEqual(wrong);
		expect(await openVault(device, passkey)).toEqual({ ok: false, reason: 'no-passkey' });
		expect(authenticator.asked).toEqual([]);
	});

	const sad: [string, (held: TestAuthenticator) => void][] = [
		['cancelled', saysNo],
		['no-passkey', (held) => void (held.secrets = 'never')]
	];

	it.each(sad)('that ends in %s leaves the phrase', async (reason, happens) => {
		const { authenticator, device } = await setup();
		await opened(relock(null, { phrase }, device));
		happens(authenticator);
		expect(await addPasskey({ phrase }, device)).toEqual({ ok: false, reason });
		expect(await waysOf(device)).toEqual(['phrase']);
		expect((await openVault(device, { phrase })).ok).toBe(true);
	});

	it('again replaces the one before', async () => {
		const { authenticator, device } = await locked();
		const before = (await lockOf(device)).passkey;
		await opened(addPasskey(passkey, device));
		const { header, passkey: after } = await lockOf(device);
		expect(header.wraps.map(({ kind }) => kind)).toEqual(['phrase', 'passkey']);
		expect(after?.credential).not.toEqual(before?.credential);
		authenticator.passkeys.delete(Buffer.from(before?.credential ?? []).toString('hex'));
		expect((await openVault(device, passkey)).ok).toBe(true);
	});
});

describe('a passkey goes', () => {
	it('when it is taken off; the phrase stays', async () => {
		const { device } = await locked();
		await opened(removePasskey({ phrase }, device));
		expect(await waysOf(device)).toEqual(['phrase']);
		expect(await openVault(device, passkey)).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('with the lock, which it can take off by itself', async () => {
		const { browser, device } = await locked();
		await opened(relock(passkey, null, device));
		expect(await waysOf(device)).toEqual([]);
		expect(await recordsOf((await again(browser)).list('letters'))).toEqual(kept);
	});

	it('with its phrase, when a code comes in its place', async () => {
		const { device } = await locked();
		const code = codeOf([7, 19, 2, 23]);
		await opened(relock({ phrase }, code && { code }, device));
		expect((await lockOf(device)).header.wraps.map(({ kind }) => kind)).toEqual(['code']);
	});

	it('but not when the phrase is changed', async () => {
		const { device } = await locked();
		await opened(relock({ phrase }, { phrase: next }, device));
		expect(await waysOf(device)).toEqual(['phrase', 'passkey']);
		expect((await openVault(device, passkey)).ok).toBe(true);
	});
});

describe('a header', () => {
	it.each([0, 1024])('with the id of a passkey of %i bytes is refused', async (length) => {
		const { device } = await locked();
		const { header, passkey: wrap } = await lockOf(device);
		const wraps = [...header.wraps, { ...wrap, credential: new Uint8Array(length) }];
		expect(parseLock({ ...header, wraps })).toEqual({ ok: false, reason: 'damaged' });
	});

	it('keeps ways in of a later version through every change', async () => {
		const { device } = await setup();
		const later = { kind: 'of-later', rounds: 7 };
		const listed = await device.database.list('vaults');
		const row = listed.ok ? listed.value[0] : undefined;
		if (!row) throw new Error('no vault');
		const { header } = await lockOf(device);
		const wraps = [...header.wraps, later];
		await device.database.write([{ put: 'vaults', row: { ...row, header: { ...header, wraps } } }]);
		await opened(relock(null, { phrase }, device));
		await opened(addPasskey({ phrase }, device));
		await opened(removePasskey({ phrase }, device));
		await opened(relock({ phrase }, null, device));
		expect((await lockOf(device)).header.wraps).toContainEqual(later);
	});
});
