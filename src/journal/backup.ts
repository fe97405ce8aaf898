import type { Done, Edit, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import type { Item, ItemId } from './item.ts';
import { toBase64, type WrittenBytes } from './beside.ts';
import { itemRecord, placeBeside, readItems } from './items.ts';
import { parseItem } from './parse-item.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** One thing in a spare copy, with the sound or picture that lies beside it. */
interface Copied {
	readonly item: Item;
	readonly beside?: WrittenBytes;
}

/** Everything of a suitcase that a spare copy holds. Drafts are not in it. */
export type Backup = readonly Copied[];

/** What a spare copy is packed of. `leftOut` are things that could not be opened. */
export type Packed =
	| { ok: true; bytes: Uint8Array<ArrayBuffer>; leftOut: number }
	| { ok: false; reason: VaultReason };

/**
 * - `not-a-copy`: something else is in the file
 * - `newer`: a later version of the app made it
 * - `damaged`: it is one, but not as it was made
 */
export type BackupRead =
	{ ok: true; backup: Backup } | { ok: false; reason: 'not-a-copy' | 'newer' | 'damaged' };

/** Why nothing was brought back, with the word that is not known. */
export interface BringBackProblem {
	reason:
		| 'noFile'
		| 'noWords'
		| 'too-few'
		| 'too-many'
		| 'unknown-word'
		| 'wrong-words'
		| 'too-big'
		| 'full'
		| 'notBrought'
		| Extract<BackupRead, { ok: false }>['reason'];
	word?: string;
}

/** What came of bringing a copy in: how many things came, and how many lay there already. */
export type Merged = { ok: true; brought: number; already: number } | (Done & { ok: false });

/** Of the sealed file. A phone has to hold it in memory twice. */
export const maxBackupBytes = 100 * 1024 * 1024;

const version = 1;
const app = 'thuiskoffer';

const outside = z.object({ v: z.number(), app: z.literal(app) });
const inside = z.strictObject({
	v: z.literal(version),
	app: z.literal(app),
	/** In ms since 1970. */
	made: z.number(),
	count: z.number(),
	/** Of `things`, written as JSON. */
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	things: z.array(z.strictObject({ item: z.unknown(), beside: z.optional(z.unknown()) }))
});

/** A file name that says what it is and when, and nothing of what is in it. */
export function backupFileName(on: Date): string {
	const day = [on.getFullYear(), on.getMonth() + 1, on.getDate()];
	return `koffer-${day.map((part) => String(part).padStart(2, '0')).join('-')}.age`;
}

/** Everything that can be opened, as bytes to be sealed. */
export async function packBackup(vault: Vault, now: () => number = Date.now): Promise<Packed> {
	const read = await readItems(vault);
	if (!read.ok) return read;
	const things: Copied[] = [];
	let leftOut = read.unreadable.length;
	for (const item of read.items) {
		const copied = await copyOf(vault, item);
		if (copied.ok) things.push(copied.thing);
		else if (copied.reason === 'damaged' || copied.reason === 'gone') leftOut += 1;
		else return copied;
	}
	const sha256 = await hashOf(things);
	const packed = { v: version, app, made: now(), count: things.length, sha256, things };
	return { ok: true, bytes: new TextEncoder().encode(JSON.stringify(packed)), leftOut };
}

async function copyOf(
	vault: Vault,
	item: Item
): Promise<{ ok: true; thing: Copied } | { ok: false; reason: VaultReason }> {
	const bytes = await placeBeside(item)?.read(vault);
	if (!bytes) return { ok: true, thing: { item } };
	if (!bytes.ok) return bytes;
	return { ok: true, thing: { item, beside: { type: bytes.type, data: toBase64(bytes.bytes) } } };
}

/** What is in an opened copy: all of it, or nothing. */
export async function parseBackup(bytes: Uint8Array): Promise<BackupRead> {
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		// whatever it is, it is none of ours
		return { ok: false, reason: 'not-a-copy' };
	}
	const told = outside.safeParse(value);
	if (!told.success) return { ok: false, reason: 'not-a-copy' };
	if (told.data.v > version) return { ok: false, reason: 'newer' };
	const parsed = inside.safeParse(value);
	if (!parsed.success) return { ok: false, reason: 'damaged' };
	return parseContents(parsed.data);
}

async function parseContents({
	things,
	count,
	sha256
}: z.infer<typeof inside>): Promise<BackupRead> {
	const backup = things.map(({ item, beside }) => parseThing(item, beside));
	const isWhole = count === things.length && (await hashOf(things)) === sha256;
	if (!isWhole || !isAll(backup)) return { ok: false, reason: 'damaged' };
	return { ok: true, backup };
}

/** An item with its bytes, an item that has none, or null. */
function parseThing(value: unknown, beside: unknown): Copied | null {
	const item = parseItem(value);
	const place = item && placeBeside(item);
	if (!item || Boolean(place) !== (beside !== undefined)) return null;
	if (!place) return { item };
	return place.keep(beside) ? { item, beside: beside as WrittenBytes } : null;
}

function isAll<T>(list: readonly (T | null)[]): list is readonly T[] {
	return list.every((one) => one !== null);
}

/**
 * Brings a copy in, all in one action. What lies there already stays as it is; a thing that was
 * changed since comes in beside it, as a thing of its own.
 */
export async function mergeBackup(
	vault: Vault,
	backup: Backup,
	newId: () => ItemId
): Promise<Merged> {
	const read = await readItems(vault);
	if (!read.ok) return read;
	const there = new Map(read.items.map((item) => [item.id, JSON.stringify(item)]));
	const edits: Edit[] = [];
	let brought = 0;
	for (const thing of backup) {
		const before = there.get(thing.item.id);
		if (before === JSON.stringify(thing.item)) {
			edits.push(...(await lostBeside(vault, thing)));
			continue;
		}
		brought += 1;
		edits.push(...editsOf(before === undefined ? thing : asAnother(thing, newId)));
	}
	const done = edits.length === 0 ? ({ ok: true } as const) : await vault.commit(edits);
	return done.ok ? { ok: true, brought, already: backup.length - brought } : done;
}

/** A recording that lies there without its sound gets it back, and a photo its picture. */
async function lostBeside(vault: Vault, thing: Copied): Promise<Edit[]> {
	const bytes = await placeBeside(thing.item)?.read(vault);
	return bytes && !bytes.ok ? editsOf(thing) : [];
}

function asAnother({ item, ...more }: Copied, newId: () => ItemId): Copied {
	const id = newId();
	const another = { ...item, id };
	if (another.kind === 'recording') return { item: { ...another, sound: id }, ...more };
	if (another.kind === 'photo') return { item: { ...another, picture: id }, ...more };
	return { item: another, ...more };
}

function editsOf({ item, beside }: Copied): Edit[] {
	const bytes = placeBeside(item)?.keep(beside);
	return bytes ? [itemRecord(item), bytes] : [itemRecord(item)];
}

async function hashOf(things: readonly unknown[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(things));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
