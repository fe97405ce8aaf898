import type { Done, Edit, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import type { Item, ItemId } from './item.ts';
import { toBase64, type WrittenBytes } from './beside.ts';
import {
	bringParts,
	packParts,
	parseParts,
	type CopiedPart,
	type CopyPart,
	type PartOutcome
} from './copy-parts.ts';
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
export interface Backup {
	readonly things: readonly Copied[];
	/** What else lies there; those who brought its parsers know what it is. */
	readonly parts: readonly CopiedPart[];
}

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
export type Merged =
	| { ok: true; brought: number; already: number; parts: readonly PartOutcome[] }
	| (Done & { ok: false });

/** Of the sealed file. A phone has to hold it in memory twice. */
export const maxBackupBytes = 100 * 1024 * 1024;

/** 1 held things only. */
const version = 2;
const app = 'thuiskoffer';

const outside = z.object({ v: z.number(), app: z.literal(app) });
const things = {
	app: z.literal(app),
	/** In ms since 1970. */
	made: z.number(),
	count: z.number(),
	/** Of `things` in version 1, and of both lists since, written as JSON. */
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	things: z.array(z.strictObject({ item: z.unknown(), beside: z.optional(z.unknown()) }))
};
const parts = z.array(z.strictObject({ name: z.string(), record: z.unknown() }));
const inside = z.union([
	z.strictObject({ v: z.literal(version), ...things, parts }),
	z.strictObject({ v: z.literal(1), ...things })
]);

/** A file name that says what it is and when, and nothing of what is in it. */
export function backupFileName(on: Date): string {
	const day = [on.getFullYear(), on.getMonth() + 1, on.getDate()];
	return `koffer-${day.map((part) => String(part).padStart(2, '0')).join('-')}.age`;
}

/** Everything that can be opened, as bytes to be sealed. */
export async function packBackup(
	vault: Vault,
	parts: readonly CopyPart[],
	now: () => number = Date.now
): Promise<Packed> {
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
	const beside = await packParts(vault, parts);
	if (!beside.ok) return beside;
	const lists = { things, parts: beside.copied };
	const sha256 = await hashOf([lists.things, lists.parts]);
	const packed = { v: version, app, made: now(), count: things.length, sha256, ...lists };
	const bytes = new TextEncoder().encode(JSON.stringify(packed));
	return { ok: true, bytes, leftOut: leftOut + beside.leftOut };
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
export async function parseBackup(
	bytes: Uint8Array,
	parts: readonly CopyPart[]
): Promise<BackupRead> {
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
	return parseContents(parsed.data, parts);
}

async function parseContents(
	copy: z.infer<typeof inside>,
	parts: readonly CopyPart[]
): Promise<BackupRead> {
	const { things, count, sha256 } = copy;
	const summed = copy.v === 1 ? things : [things, copy.parts];
	const isWhole = count === things.length && (await hashOf(summed)) === sha256;
	const items = things.map(({ item, beside }) => parseThing(item, beside));
	if (!isWhole || !isAll(items)) return { ok: false, reason: 'damaged' };
	const read = parseParts(copy.v === 1 ? [] : copy.parts, parts);
	return read.ok ? { ok: true, backup: { things: items, parts: read.copied } } : read;
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
	parts: readonly CopyPart[],
	newId: () => ItemId
): Promise<Merged> {
	const things = await bringThings(vault, backup.things, newId);
	if (!things.ok) return things;
	const beside = await bringParts(vault, backup.parts, parts);
	if (!beside.ok) return beside;
	const edits = [...things.edits, ...beside.edits];
	const done = edits.length === 0 ? ({ ok: true } as const) : await vault.commit(edits);
	if (!done.ok) return done;
	const { brought } = things;
	const already = backup.things.length - brought;
	return { ok: true, brought, already, parts: beside.outcomes };
}

async function bringThings(
	vault: Vault,
	things: readonly Copied[],
	newId: () => ItemId
): Promise<{ ok: true; edits: Edit[]; brought: number } | { ok: false; reason: VaultReason }> {
	const read = await readItems(vault);
	if (!read.ok) return read;
	const there = new Map(read.items.map((item) => [item.id, JSON.stringify(item)]));
	const edits: Edit[] = [];
	let brought = 0;
	for (const thing of things) {
		const before = there.get(thing.item.id);
		if (before === JSON.stringify(thing.item)) {
			edits.push(...(await lostBeside(vault, thing)));
			continue;
		}
		brought += 1;
		edits.push(...editsOf(before === undefined ? thing : asAnother(thing, newId)));
	}
	return { ok: true, edits, brought };
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
