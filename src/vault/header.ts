import type { Bytes } from '#storage';
import * as z from 'zod/mini';
import type { DeviceSecret } from './device-secret.ts';
import { randomBytes } from './sealing.ts';
import {
	deviceKek,
	secretKek,
	unwrapKey,
	wrapKey,
	type DeviceKind,
	type Known,
	type SecretKind,
	type WrapKind
} from './wraps.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** More than any lock of ours asks for; a header that wants more would hang the page. */
export const maxIterations = 3_000_000;
/** OWASP's least for PBKDF2 with SHA-256: each guess of a code or a phrase costs this much. */
export const minIterations = 600_000;
/** Without a lock there is nothing to guess: the device's secret has 256 bits of its own. */
const noLockIterations = 1_000;

const bytes = (length: number) =>
	z.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length);

/** The id of a passkey; WebAuthn allows it this length. */
const credential = z.custom<Bytes>(
	(value) => value instanceof Uint8Array && value.length > 0 && value.length <= 1023
);

const wrapped = { iv: bytes(12), ct: bytes(48) };
const stretched = (least: number) => ({
	...wrapped,
	kdf: z.literal('pbkdf2-sha256'),
	iterations: z.int().check(z.minimum(least), z.maximum(maxIterations))
});
/** One row for every kind of wrap; all of them hold the same vault key, each behind its own lock. */
const wrapSchemas = {
	nolock: z.object({ kind: z.literal('nolock'), ...stretched(noLockIterations) }),
	code: z.object({ kind: z.literal('code'), ...stretched(minIterations) }),
	phrase: z.object({ kind: z.literal('phrase'), ...stretched(minIterations) }),
	passkey: z.object({ kind: z.literal('passkey'), credential, ...wrapped }),
	spare: z.object({ kind: z.literal('spare'), ...wrapped })
} satisfies Record<WrapKind, unknown>;

const ourKinds = Object.keys(wrapSchemas).join('|');
const laterWrap = z.looseObject({
	kind: z.string().check(z.regex(new RegExp(`^(?!(${ourKinds})$)`)))
});

/** Kinds of a later version are left alone. */
const headerSchema = z.object({
	format: z.int(),
	salt: bytes(16),
	secret: z.enum(['key', 'raw']),
	wraps: z.array(z.union([...Object.values(wrapSchemas), laterWrap]))
});

type WrapOf<K extends WrapKind> = z.infer<(typeof wrapSchemas)[K]>;

export type Header = z.infer<typeof headerSchema>;

const headerFormat = 1;

/** How the vault key is wrapped, checked before anything is computed with it. */
export type Lock = { header: Header } & { [K in WrapKind]: WrapOf<K> | null };

/** Reads a header as it lies in the database. */
export function parseLock(
	value: unknown
): { ok: true; lock: Lock } | { ok: false; reason: 'damaged' | 'newer' } {
	const format = z.object({ format: z.int() }).safeParse(value);
	if (format.success && format.data.format > headerFormat) return { ok: false, reason: 'newer' };
	const parsed = headerSchema.safeParse(value);
	if (!parsed.success) return { ok: false, reason: 'damaged' };
	const header = parsed.data;
	const { wraps } = header;
	// a wrap that carries the name of a kind was let through as one of that kind only
	const find = <K extends WrapKind>(kind: K) =>
		(wraps.find((one) => one.kind === kind) as WrapOf<K> | undefined) ?? null;
	const lock = {
		header,
		nolock: find('nolock'),
		code: find('code'),
		phrase: find('phrase'),
		passkey: find('passkey'),
		spare: find('spare')
	};
	if (lock.nolock ?? lock.code ?? lock.phrase ?? lock.passkey) return { ok: true, lock };
	const isLater = wraps.some(({ kind }) => !Object.hasOwn(wrapSchemas, kind));
	return { ok: false, reason: isLater ? 'newer' : 'damaged' };
}

/** A new vault key. It can leave this page only inside a wrap. */
export function newVaultKey(isExtractable: boolean): Promise<CryptoKey> {
	const algorithm = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.generateKey(algorithm, isExtractable, ['encrypt', 'decrypt']);
}

/** What a device opens a vault with: its own secret, and what somebody knows where there is a lock. */
export interface DeviceKey {
	secret: DeviceSecret;
	form: 'key' | 'raw';
	known: Known | null;
	/** How often what is known is stretched on this device. */
	iterations?: number;
}

/** Only one of these is in a header: another lock takes the place of the one before. */
const locks: readonly string[] = ['nolock', 'code', 'phrase'] satisfies DeviceKind[];

/** Wraps a vault key for a device: behind what somebody knows, or without a lock. Other wraps stay. */
export async function wrapForDevice(
	vaultKey: CryptoKey,
	{ secret, form, known, iterations = minIterations }: DeviceKey,
	before?: Header
): Promise<Header> {
	const salt = before?.salt ?? randomBytes(16);
	// a passkey that is lost must not be the only way in: it stays beside a phrase only
	const gone = known?.kind === 'phrase' ? locks : [...locks, 'passkey'];
	const others = before?.wraps.filter(({ kind }) => !gone.includes(kind)) ?? [];
	const kind = known?.kind ?? 'nolock';
	const rounds = known ? iterations : noLockIterations;
	const kek = await deviceKek(secret, salt, rounds, known);
	const { iv, ct } = await wrapKey(vaultKey, kek, kind);
	const wrap = { kind, kdf: 'pbkdf2-sha256', iterations: rounds, iv, ct } as const;
	return { format: headerFormat, salt, secret: form, wraps: [wrap, ...others] };
}

/** A secret of its own: a spare key's, or a passkey's and which passkey that is. */
export type OwnSecret =
	{ kind: 'spare'; secret: Bytes } | { kind: 'passkey'; secret: Bytes; credential: Bytes };

/** The header with this as another way to the same vault key; the one of its kind before it goes. */
export async function wrapForSecret(
	vaultKey: CryptoKey,
	{ secret, ...which }: OwnSecret,
	before: Header
): Promise<Header> {
	const kek = await secretKek(which.kind, secret, before.salt);
	const wrap = { ...which, ...(await wrapKey(vaultKey, kek, which.kind)) };
	return { ...before, wraps: [...without(which.kind, before).wraps, wrap] };
}

/** The header without a way in. */
export function without(kind: SecretKind, before: Header): Header {
	return { ...before, wraps: before.wraps.filter((one) => one.kind !== kind) };
}

/** The vault key by the device's secret, and what is known where there is a lock; or `null`. */
export async function unwrapOnDevice(
	lock: Lock,
	secret: DeviceSecret,
	known: Known | null,
	isExtractable = false
): Promise<CryptoKey | null> {
	const wrap = lock[known?.kind ?? 'nolock'];
	if (!wrap) return null;
	try {
		const kek = await deviceKek(secret, lock.header.salt, wrap.iterations, known);
		return await unwrapKey(wrap, kek, wrap.kind, isExtractable);
	} catch {
		// a secret that is no key any more cannot be stretched
		return null;
	}
}

/** The vault key by a secret of its own; or `null` when there is no such wrap, or it is another. */
export async function unwrapBySecret(
	lock: Lock,
	kind: SecretKind,
	secret: Bytes,
	isExtractable = false
): Promise<CryptoKey | null> {
	const wrap = lock[kind];
	if (!wrap) return null;
	return unwrapKey(wrap, await secretKek(kind, secret, lock.header.salt), kind, isExtractable);
}
