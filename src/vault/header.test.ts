import { createCipheriv, createDecipheriv, hkdfSync, pbkdf2Sync, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	newVaultKey,
	parseLock,
	unwrapBySecret,
	unwrapOnDevice,
	wrapForDevice,
	wrapForSecret,
	type Header
} from './header.ts';
import type { Phrase } from './phrase.ts';
import { codeOf } from './picture-code.ts';
import { bytesOf, seal, textOf, unseal } from './sealing.ts';
import { newSpareKey, type SpareKey } from './spare-key.ts';
import { knownOf } from './wraps.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
const place = { table: 'items', id: 'a', rev: 1 };

function lockOf(header: unknown) {
	const lock = parseLock(header);
	if (!lock.ok) throw new Error(lock.reason);
	return lock.lock;
}

function aCode(...pictures: number[]) {
	const code = codeOf(pictures);
	if (!code) throw new Error('no code');
	return knownOf({ code });
}

const code = aCode(7, 19, 2, 23);
const otherOrder = aCode(7, 19, 23, 2);
const phrase = 'boot hond lamp zee ui' as Phrase;
const withoutLock = (key: CryptoKey) => wrapForDevice(key, { secret, form: 'raw', known: null });
const unwrap = (header: unknown, own = secret) => unwrapOnDevice(lockOf(header), own, null);

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
	const wrap = { kind: 'nolock', kdf: 'pbkdf2-sha256', iterations, iv, ct } as const;
	return { format: 1, salt, secret: 'key', wraps: [wrap] };
}

describe('wrapping without a lock', () => {
	it('gives back the key to the same secret', async () => {
		const key = await newVaultKey(true);
		const sealed = await seal(key, place, bytesOf('woorden'));
		const header = await withoutLock(key);
		const opened = await unwrap(header);
		const plain = opened && (await unseal(opened, place, sealed));
		expect(plain && textOf(plain)).toBe('woorden');
	});

	it('gives a key that cannot be exported', async () => {
		const header = await withoutLock(await newVaultKey(true));
		const opened = await unwrap(header);
		expect(opened?.extractable).toBe(false);
		expect(opened?.usages).toEqual(['encrypt', 'decrypt']);
	});

	it('gives nothing to another secret', async () => {
		const header = await withoutLock(await newVaultKey(true));
		const other = secret.map((byte) => byte ^ 1);
		expect(await unwrap(header, other)).toBeNull();
		expect(await unwrap(header, secret.slice(1))).toBeNull();
	});

	it('is different each time', async () => {
		const key = await newVaultKey(true);
		const [one, other] = [await withoutLock(key), await withoutLock(key)];
		expect(one.salt).not.toEqual(other.salt);
		expect(one.wraps[0]).not.toEqual(other.wraps[0]);
	});

	it('cannot be done with a key that may not leave', async () => {
		await expect(withoutLock(await newVaultKey(false))).rejects.toThrow();
	});
});

describe('wrapping with a code', () => {
	const lock = (key: CryptoKey) => wrapForDevice(key, { secret, form: 'raw', known: code });

	it('gives back the key to the same secret and code, and to no other', async () => {
		const key = await newVaultKey(true);
		const sealed = await seal(key, place, bytesOf('woorden'));
		const header = lockOf(await lock(key));
		const opened = await unwrapOnDevice(header, secret, code);
		const plain = opened && (await unseal(opened, place, sealed));
		expect(plain && textOf(plain)).toBe('woorden');
		expect(opened?.extractable).toBe(false);
		expect(await unwrapOnDevice(header, secret, otherOrder)).toBeNull();
		expect(await unwrapOnDevice(header, secret.slice().reverse(), code)).toBeNull();
	});

	it('leaves no way in without a code, and one without a code none with it', async () => {
		const key = await newVaultKey(true);
		expect(await unwrapOnDevice(lockOf(await lock(key)), secret, null)).toBeNull();
		expect(await unwrapOnDevice(lockOf(await withoutLock(key)), secret, code)).toBeNull();
	});

	it('costs each guess what OWASP asks for', async () => {
		const { code: wrap } = lockOf(await lock(await newVaultKey(true)));
		expect(wrap?.iterations).toBe(600_000);
	});

	it.each([
		[code, 'c1|25|07,19,02,23'],
		[knownOf({ phrase }), 'boot hond lamp zee ui']
	])('is what another program makes from the description', async (known, written) => {
		const vaultKey = webcrypto.getRandomValues(new Uint8Array(32));
		const aes = await crypto.subtle.importKey('raw', vaultKey, 'AES-GCM', true, ['encrypt']);
		const lock = lockOf(await wrapForDevice(aes, { secret, form: 'raw', known }));
		const { header, [known.kind]: wrap } = lock;
		const label = Buffer.from(`vault/${known.kind}/1|`);
		const salt = Buffer.concat([label, header.salt, Buffer.from(written)]);
		const stretched = pbkdf2Sync(secret, salt, 600_000, 32, 'sha256');
		const kek = Buffer.from(hkdfSync('sha256', stretched, header.salt, 'vault/kek/1', 32));
		const ct = Buffer.from(wrap?.ct ?? []);
		const cipher = createDecipheriv('aes-256-gcm', kek, wrap?.iv ?? secret)
			.setAAD(Buffer.from(`vault/wrap/${known.kind}/1`))
			.setAuthTag(ct.subarray(32));
		expect(Buffer.concat([cipher.update(ct.subarray(0, 32)), cipher.final()])).toEqual(
			Buffer.from(vaultKey)
		);
	});
});

describe('wrapping for a spare key', () => {
	it('opens the same key, and only with that spare key', async () => {
		const key = await newVaultKey(true);
		const sealed = await seal(key, place, bytesOf('woorden'));
		const spare = newSpareKey();
		const before = await wrapForDevice(key, { secret, form: 'raw', known: code });
		const header = lockOf(await wrapForSecret(key, { kind: 'spare', secret: spare }, before));
		const opened = await unwrapBySecret(header, 'spare', spare);
		const plain = opened && (await unseal(opened, place, sealed));
		expect(plain && textOf(plain)).toBe('woorden');
		expect(await unwrapBySecret(header, 'spare', newSpareKey())).toBeNull();
		expect(await unwrapBySecret(lockOf(before), 'spare', spare)).toBeNull();
		expect(await unwrapOnDevice(header, secret, code)).not.toBeNull();
	});

	it('replaces the one before, and stays when the lock is changed', async () => {
		const key = await newVaultKey(true);
		const [first, second] = [newSpareKey(), newSpareKey()];
		let header = await wrapForSecret(key, { kind: 'spare', secret: first }, await withoutLock(key));
		header = await wrapForSecret(key, { kind: 'spare', secret: second }, header);
		header = await wrapForDevice(key, { secret, form: 'raw', known: code }, header);
		expect(await unwrapBySecret(lockOf(header), 'spare', first)).toBeNull();
		expect(await unwrapBySecret(lockOf(header), 'spare', second)).not.toBeNull();
		expect(header.wraps.map(({ kind }) => kind)).toEqual(['code', 'spare']);
	});

	it('is what another program makes from the description', async () => {
		const vaultKey = webcrypto.getRandomValues(new Uint8Array(32));
		const aes = await crypto.subtle.importKey('raw', vaultKey, 'AES-GCM', true, ['encrypt']);
		const spare = new Uint8Array(16).fill(5) as SpareKey;
		const { header, spare: wrap } = lockOf(
			await wrapForSecret(aes, { kind: 'spare', secret: spare }, await withoutLock(aes))
		);
		const kek = Buffer.from(hkdfSync('sha256', spare, header.salt, 'vault/kek-spare/1', 32));
		const ct = Buffer.from(wrap?.ct ?? []);
		const cipher = createDecipheriv('aes-256-gcm', kek, wrap?.iv ?? secret)
			.setAAD(Buffer.from('vault/wrap/spare/1'))
			.setAuthTag(ct.subarray(32));
		expect(Buffer.concat([cipher.update(ct.subarray(0, 32)), cipher.final()])).toEqual(
			Buffer.from(vaultKey)
		);
	});
});

describe('the format', () => {
	it.each([1_000, 2_000])('opens what another program wrapped with %i rounds', async (rounds) => {
		const vaultKey = webcrypto.getRandomValues(new Uint8Array(32));
		const opened = await unwrap(independentHeader(vaultKey, rounds));
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
		['too few rounds for a code', withWrap({ kind: 'code', iterations: 599_999 })],
		['too many rounds for a code', withWrap({ kind: 'code', iterations: 1e9 })],
		['too few rounds for a phrase', withWrap({ kind: 'phrase', iterations: 599_999 })],
		['a spare key of another length', withWrap({ kind: 'spare', ct: new Uint8Array(3) })],
		['a spare key and nothing else', withWrap({ kind: 'spare' })],
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
