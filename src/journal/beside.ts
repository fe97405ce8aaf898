import type { Done, Edit, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import { isItemId, type ItemId } from './item.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** Bytes of a known type. */
interface Typed<T extends string> {
	readonly type: T;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes that were looked for; `gone` when there are none, `damaged` when they cannot be opened. */
export type BytesRead<T extends string> = ({ ok: true } & Typed<T>) | (Done & { ok: false });

/** Where the bytes of items lie: apart from them, so that opening the suitcase does not open all. */
export interface Shelf<T extends string> {
	/** To be kept under this id, in the same action as their item. */
	keep: (id: ItemId, kept: Typed<T>) => Edit;
	/** To go with their item. */
	remove: (id: ItemId) => Edit;
	read: (vault: Vault, id: ItemId) => Promise<BytesRead<T>>;
	/** Bytes as they are written in a spare copy, or null for anything else. */
	parse: (written: unknown) => Typed<T> | null;
}

/** Bytes of an item as text, for a spare copy. */
export interface WrittenBytes {
	readonly type: string;
	/** Base64. */
	readonly data: string;
}

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

/** A table of the vault for bytes of these types, kept as base64. */
export function shelf<T extends string>(table: string, types: readonly T[]): Shelf<T> {
	const bytes = {
		type: z.enum(types),
		data: z
			.string()
			.check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))
	};
	const written = z.strictObject(bytes);
	const kept = z.strictObject({
		id: z.custom<ItemId>(isItemId),
		...bytes
	});
	return {
		keep: (id, { type, bytes }) => ({ table, record: { id, type, data: toBase64(bytes) } }),
		remove: (id) => ({ table, remove: id }),
		read: async (vault, id) => {
			const read = await vault.read(table, id);
			if (!read.ok) return read;
			const parsed = kept.safeParse(read.record);
			if (!parsed.success) return { ok: false, reason: 'damaged' satisfies VaultReason };
			return { ok: true, type: parsed.data.type, bytes: fromBase64(parsed.data.data) };
		},
		parse: (value) => {
			const parsed = written.safeParse(value);
			return parsed.success
				? { type: parsed.data.type, bytes: fromBase64(parsed.data.data) }
				: null;
		}
	};
}
