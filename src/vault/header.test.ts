import { createCipheriv, hkdfSync, pbkdf2Sync, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newVaultKey, parseLock, unwrap, wrapWithoutLock, type Header } from './header.ts';
import { bytesOf, seal, textOf, unseal } from './sealing.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
const place = { table: 'items', id: 'a', rev: 1 };

function lockOf(header: unknown) {
	const lock = parseLock(header);
	if (!lock.ok) throw new Error(lock.reason);
	return lock;
}

/** The same wrap, made by another implementation from the description of the format alone. */
function independentHeader(vaultKey: Uint8Array, iterations: number): Header {
	const salt = Uint8Array.from({ length: 16 }, (_, at) => 200 + at);
	const iv = Uint8Array.from({ length: 12 }, (_, at) => 100 + at);
	const stretchSalt = Buffer.concat([Buffer.from('vault/nolock/1|'), salt]);
	const stretched = pbkdf2Sync(secret, stretchSalt, iterations, 32, 'sha256');
	const kek = Buffer.from(hkdfSync('sha256', stretched, salt, 'vault/kek/1', 32));
	const cipher = createCipheriv('aes-256-gcm', kek, iv).setAAD(Buffer.from('vault/wrap/nolock/1'));
	const sealed = [cipher.update(vaultKey), cipher.final(), cipher.getAuthTag()];
	const ct = new Uint8Array(Buffer.concat(sealed));
	const wrap = { kind: 'nolock', kdf: 'pbkdf2-sha256', iterations, iv, ct };
	return { format: 1, salt, secret: 'key', wraps: [wrap] };
}

describe('wrapping without a lock', () => {
	it('gives back the key to the same secret', async () => {
		const key = await newVaultKey(true);
		const sealed = await seal(key, place, bytesOf('woorden'));
		const header = await wrapWithoutLock(key, secret, 'raw');
		const opened = await unwrap(lockOf(header), secret);
		const plain = opened && (await unseal(opened, place, sealed));
		expect(plain && textOf(plain)).toBe('woorden');
	});

	it('gives a key that cannot be exported', async () => {
		const header = await wrapWithoutLock(await newVaultKey(true), secret, 'raw');
		const opened = await unwrap(lockOf(header), secret);
		expect(opened?.extractable).toBe(false);
		expect(opened?.usages).toEqual(['encrypt', 'decrypt']);
	});

	it('gives nothing to another secret', async () => {
		const header = await wrapWithoutLock(await newVaultKey(true), secret, 'raw');
		const other = secret.map((byte) => byte ^ 1);
		expect(await unwrap(lockOf(header), other)).toBeNull();
		expect(await unwrap(lockOf(header), secret.slice(1))).toBeNull();
	});

	it('is different each time', async () => {
		const key = await newVaultKey(true);
		const [one, other] = [
			await wrapWithoutLock(key, secret, 'raw'),
			await wrapWithoutLock(key, secret, 'raw')
		];
		expect(one.salt).not.toEqual(other.salt);
		expect(one.wraps[0]?.['iv']).not.toEqual(other.wraps[0]?.['iv']);
		expect(one.wraps[0]?.['ct']).not.toEqual(other.wraps[0]?.['ct']);
	});

	it('cannot be done with a key that may not leave', async () => {
		await expect(wrapWithoutLock(await newVaultKey(false), secret, 'raw')).rejects.toThrow();
	});
});

describe('the format', () => {
	it.each([1_000, 2_000])('opens what another program wrapped with %i rounds', async (rounds) => {
		const vaultKey = webcrypto.getRandomValues(new Uint8Array(32));
		const opened = await unwrap(lockOf(independentHeader(vaultKey, rounds)), secret);
		if (!opened) throw new Error('did not open');
		const aes = await crypto.subtle.importKey('raw', vaultKey, 'AES-GCM', false, ['decrypt']);
		const sealed = await seal(opened, place, bytesOf('woorden'));
		const plain = await unseal(aes, place, sealed);
		expect(plain && textOf(plain)).toBe('woorden');
	});

	it('seals a row so that another program can open it', async () => {
		const vaultKey = new Uint8Array(32).fill(9);
		const aes = await crypto.subtle.importKey('raw', vaultKey, 'AES-GCM', false, ['encrypt']);
		const iv = new Uint8Array(12).fill(3);
		const { ct } = await seal(aes, place, bytesOf('woorden'), iv);
		const cipher = createCipheriv('aes-256-gcm', vaultKey, iv).setAAD(Buffer.from('items|a|1'));
		const sealed = [cipher.update('woorden'), cipher.final(), cipher.getAuthTag()];
		expect(Buffer.from(ct)).toEqual(Buffer.concat(sealed));
	});
});

describe('reading a header', () => {
	const header = independentHeader(new Uint8Array(32), 1_000);
	const [wrap] = header.wraps;

	it.each([
		['no salt', { ...header, salt: undefined }],
		['a salt of another length', { ...header, salt: new Uint8Array(15) }],
		['an unknown form of secret', { ...header, secret: 'none' }],
		['wraps that are no list', { ...header, wraps: wrap }],
		['a wrap without a kind', { ...header, wraps: [{}] }],
		['a wrap of another key length', withWrap({ ct: new Uint8Array(47) })],
		['an iv of another length', withWrap({ iv: new Uint8Array(16) })],
		['another way of stretching', withWrap({ kdf: 'scrypt' })],
		['too few rounds', withWrap({ iterations: 999 })],
		['too many rounds', withWrap({ iterations: 3_000_001 })],
		['a format that is no number', { ...header, format: '1' }]
	])('refuses one with %s', (_name, value) => {
		expect(parseLock(value)).toEqual({ ok: false, reason: 'damaged' });
	});

	it('takes as many rounds as any lock of ours will ask for', () => {
		expect(parseLock(withWrap({ iterations: 3_000_000 })).ok).toBe(true);
	});

	it('leaves a lock of another kind alone', () => {
		const later = { kind: 'of-later', rounds: 1e12 };
		expect(parseLock({ ...header, wraps: [later, wrap] }).ok).toBe(true);
		expect(parseLock({ ...header, wraps: [later] })).toEqual({ ok: false, reason: 'newer' });
	});

	function withWrap(more: object) {
		return { ...header, wraps: [{ ...wrap, ...more }] };
	}
});
