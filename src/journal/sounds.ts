import type { Done, Edit, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import { soundTypes, type ItemId, type SoundType } from './item.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

const table = 'sounds';

/** What was recorded. */
export interface Sound {
	type: SoundType;
	seconds: number;
	bytes: Uint8Array<ArrayBuffer>;
}

/** A sound as it is kept: apart from its item, so that opening the suitcase does not open every sound. */
export interface KeptSound {
	readonly id: ItemId;
	readonly type: SoundType;
	/** Base64. */
	readonly data: string;
}

const keptSchema = z.strictObject({
	id: z.custom<ItemId>((value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)),
	type: z.enum(soundTypes),
	data: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/))
});

/** Bytes as text, piece by piece: all at once is more than a call takes. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8_192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
	return btoa(text);
}

/** The bytes again; throws on what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** A sound as it is kept, or null for anything else. */
export function parseKeptSound(value: unknown): KeptSound | null {
	const parsed = keptSchema.safeParse(value);
	return parsed.success ? parsed.data : null;
}

/** The step of an action that keeps a sound. */
export function soundRecord(record: KeptSound): Edit {
	return { table, record };
}

/** A sound to be kept under this id, in the same action as its item. */
export function keepSound(id: ItemId, { type, bytes }: Sound): Edit {
	return soundRecord({ id, type, data: toBase64(bytes) });
}

/** A sound that goes with its item. */
export function removeSound(id: ItemId) {
	return { table, remove: id } as const;
}

export type SoundRead =
	{ ok: true; type: SoundType; bytes: Uint8Array<ArrayBuffer> } | (Done & { ok: false });

/** The sound with this id as it is kept; `gone` when there is none, `damaged` when it cannot be opened. */
export async function readKeptSound(
	vault: Vault,
	id: ItemId
): Promise<{ ok: true; sound: KeptSound } | (Done & { ok: false })> {
	const read = await vault.read(table, id);
	if (!read.ok) return read;
	const sound = parseKeptSound(read.record);
	return sound ? { ok: true, sound } : { ok: false, reason: 'damaged' satisfies VaultReason };
}

/** The sound with this id, to be heard; `gone` and `damaged` as above. */
export async function readSound(vault: Vault, id: ItemId): Promise<SoundRead> {
	const read = await readKeptSound(vault, id);
	if (!read.ok) return read;
	return { ok: true, type: read.sound.type, bytes: fromBase64(read.sound.data) };
}
