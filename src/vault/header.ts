import type { Bytes } from '#storage';
import * as z from 'zod/mini';
import type { DeviceSecret } from './device-secret.ts';
import type { PictureCode } from './picture-code.ts';
import { randomBytes } from './sealing.ts';
import type { SpareKey } from './spare-key.ts';
import { deviceKek, spareKek, unwrapKey, wrapKey } from './wraps.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** More than any lock of ours asks for; a header that wants more would hang the page. */
export const maxIterations = 3_000_000;
/** OWASP's least for PBKDF2 with SHA-256: each guess of a code costs this much. */
export const minCodeIterations = 600_000;
/** Without a code there is nothing to guess: the device's secret has 256 bits of its own. */
const noLockIterations = 1_000;

const bytes = (length: number) =>
	z.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length);

const wrapped = { iv: bytes(12), ct: bytes(48) };
const stretched = (least: number) => ({
	...wrapped,
	kdf: z.literal('pbkdf2-sha256'),
	iterations: z.int().check(z.minimum(least), z.maximum(maxIterations))
});
const noLockWrap = z.object({ kind: z.literal('nolock'), ...stretched(noLockIterations) });
const codeWrap = z.object({ kind: z.literal('code'), ...stretched(minCodeIterations) });
const spareWrap = z.object({ kind: z.literal('spare'), ...wrapped });
const laterWrap = z.looseObject({ kind: z.string().check(z.regex(/^(?!(nolock|code|spare)$)/)) });

/** Every wrap holds the same vault key, each behind its own lock; other kinds are left alone. */
const headerSchema = z.object({
	format: z.int(),
	salt: bytes(16),
	secret: z.enum(['key', 'raw']),
	wraps: z.array(z.union([noLockWrap, codeWrap, spareWrap, laterWrap]))
});

export type Header = z.infer<typeof headerSchema>;

const headerFormat = 1;

/** How the vault key is wrapped, checked before anything is computed with it. */
export interface Lock {
	header: Header;
	nolock: z.infer<typeof noLockWrap> | null;
	code: z.infer<typeof codeWrap> | null;
	spare: z.infer<typeof spareWrap> | null;
}

/** Reads a header as it lies in the database. */
export function parseLock(
	value: unknown
): { ok: true; lock: Lock } | { ok: false; reason: 'damaged' | 'newer' } {
	const format = z.object({ format: z.int() }).safeParse(value);
	if (format.success && format.data.format > headerFormat) return { ok: false, reason: 'newer' };
	const parsed = headerSchema.safeParse(value);
	if (!parsed.success) return { ok: false, reason: 'damaged' };
	const header = parsed.data;
	const find = <W>(schema: { safeParse: (one: unknown) => { success: boolean; data?: W } }) =>
		header.wraps.map((one) => schema.safeParse(one)).find(({ success }) => success)?.data ?? null;
	const lock = { header, nolock: find(noLockWrap), code: find(codeWrap), spare: find(spareWrap) };
	if (lock.nolock ?? lock.code) return { ok: true, lock };
	const isLater = header.wraps.some(({ kind }) => laterWrap.safeParse({ kind }).success);
	return { ok: false, reason: isLater ? 'newer' : 'damaged' };
}

/** A new vault key. It can leave this page only inside a wrap. */
export function newVaultKey(isExtractable: boolean): Promise<CryptoKey> {
	const algorithm = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.generateKey(algorithm, isExtractable, ['encrypt', 'decrypt']);
}

/** What a device opens a vault with: its own secret, and the code where there is a lock. */
export interface DeviceKey {
	secret: DeviceSecret;
	form: 'key' | 'raw';
	code: PictureCode | null;
	/** How often a code is stretched on this device. */
	iterations?: number;
}

/** Wraps a vault key for a device: behind its code, or without a lock. Other wraps stay. */
export async function wrapForDevice(
	vaultKey: CryptoKey,
	{ secret, form, code, iterations = minCodeIterations }: DeviceKey,
	before?: Header
): Promise<Header> {
	const salt = before?.salt ?? randomBytes(16);
	const others = before?.wraps.filter(({ kind }) => kind !== 'nolock' && kind !== 'code') ?? [];
	const kind = code ? 'code' : 'nolock';
	const rounds = code ? iterations : noLockIterations;
	const kek = await deviceKek(secret, salt, rounds, code);
	const { iv, ct } = await wrapKey(vaultKey, kek, kind);
	const wrap = { kind, kdf: 'pbkdf2-sha256', iterations: rounds, iv, ct } as const;
	return {
		format: headerFormat,
		salt,
		secret: form,
		wraps: [wrap, ...others]
	};
}

/** The header with a spare key to the same vault key; the spare key before it opens nothing more. */
export async function wrapForSpare(
	vaultKey: CryptoKey,
	spare: SpareKey,
	before: Header
): Promise<Header> {
	const others = before.wraps.filter(({ kind }) => kind !== 'spare');
	const kek = await spareKek(spare, before.salt);
	const wrap = { kind: 'spare', ...(await wrapKey(vaultKey, kek, 'spare')) } as const;
	return { ...before, wraps: [...others, wrap] };
}

/** The vault key by the device's secret, and the code where there is a lock; or `null`. */
export async function unwrapOnDevice(
	{ header: { salt }, nolock, code: locked }: Lock,
	secret: DeviceSecret,
	code: PictureCode | null,
	isExtractable = false
): Promise<CryptoKey | null> {
	const wrap = code ? locked : nolock;
	if (!wrap) return null;
	try {
		const kek = await deviceKek(secret, salt, wrap.iterations, code);
		return await unwrapKey(wrap, kek, wrap.kind, isExtractable);
	} catch {
		// a secret that is no key any more cannot be stretched
		return null;
	}
}

/** The vault key by a spare key; or `null` when there is none, or another. */
export async function unwrapBySpare(
	{ header: { salt }, spare: wrap }: Lock,
	spare: SpareKey,
	isExtractable = false
): Promise<CryptoKey | null> {
	return wrap && unwrapKey(wrap, await spareKek(spare, salt), 'spare', isExtractable);
}
