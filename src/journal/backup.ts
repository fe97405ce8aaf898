import type { Done, Edit, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import type { Item, ItemId } from './item.ts';
import { itemRecord, readItems } from './items.ts';
import { parseItem } from './parse-item.ts';
import { parseKeptSound, readKeptSound, soundRecord, type KeptSound } from './sounds.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** Everything of a suitcase that a spare copy holds. Drafts are not in it. */
export interface Backup {
	readonly items: readonly Item[];
	readonly sounds: readonly KeptSound[];
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
	/** Of `items` and `sounds`, written as one JSON array. */
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	items: z.array(z.unknown()),
	sounds: z.array(z.unknown())
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
	const sounds: KeptSound[] = [];
	const items: Item[] = [];
	let leftOut = read.unreadable.length;
	for (const item of read.items) {
		if (item.kind !== 'recording') {
			items.push(item);
			continue;
		}
		const sound = await readKeptSound(vault, item.sound);
		if (sound.ok) {
			items.push(item);
			sounds.push(sound.sound);
		} else if (sound.reason === 'damaged' || sound.reason === 'gone') leftOut += 1;
		else return sound;
	}
	const sha256 = await hashOf(items, sounds);
	const packed = { v: version, app, made: now(), count: items.length, sha256, items, sounds };
	return { ok: true, bytes: new TextEncoder().encode(JSON.stringify(packed)), leftOut };
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

async function parseContents(data: z.infer<typeof inside>): Promise<BackupRead> {
	const items = data.items.map(parseItem);
	const sounds = data.sounds.map(parseKeptSound);
	const isWhole =
		data.count === items.length &&
		(await hashOf(data.items, data.sounds)) === data.sha256 &&
		isAll(items) &&
		isAll(sounds);
	if (!isWhole) return { ok: false, reason: 'damaged' };
	const backup = {
		items: items.filter((one) => one !== null),
		sounds: sounds.filter((one) => one !== null)
	};
	return hasItsSounds(backup) ? { ok: true, backup } : { ok: false, reason: 'damaged' };
}

function isAll<T>(list: readonly (T | null)[]): list is readonly T[] {
	return list.every((one) => one !== null);
}

function hasItsSounds({ items, sounds }: Backup): boolean {
	const there = new Set(sounds.map(({ id }) => id));
	return items.every((item) => item.kind !== 'recording' || there.has(item.sound));
}

/**
 * Brings a copy in, all in one action. What lies there already stays as it is; a thing that was
 * changed since comes in beside it, as a thing of its own.
 */
export async function mergeBackup(
	vault: Vault,
	{ items, sounds }: Backup,
	newId: () => ItemId
): Promise<Merged> {
	const read = await readItems(vault);
	if (!read.ok) return read;
	const there = new Map(read.items.map((item) => [item.id, JSON.stringify(item)]));
	const byId = new Map(sounds.map((sound) => [sound.id, sound]));
	const edits: Edit[] = [];
	let brought = 0;
	for (const item of items) {
		const before = there.get(item.id);
		if (before === JSON.stringify(item)) {
			edits.push(...(await lostSoundOf(vault, item, byId)));
			continue;
		}
		brought += 1;
		edits.push(...editsOf(before === undefined ? { item } : asAnother(item, newId), item, byId));
	}
	const done = edits.length === 0 ? ({ ok: true } as const) : await vault.commit(edits);
	return done.ok ? { ok: true, brought, already: items.length - brought } : done;
}

/** A recording that lies there without its sound gets it back. */
async function lostSoundOf(
	vault: Vault,
	item: Item,
	byId: ReadonlyMap<ItemId, KeptSound>
): Promise<Edit[]> {
	if (item.kind !== 'recording' || (await readKeptSound(vault, item.sound)).ok) return [];
	return editsOf({ item }, item, byId);
}

interface Brought {
	item: Item;
	/** The new id of its sound. */
	sound?: ItemId;
}

function asAnother(item: Item, newId: () => ItemId): Brought {
	if (item.kind !== 'recording') return { item: { ...item, id: newId() } };
	const sound = newId();
	return { item: { ...item, id: newId(), sound }, sound };
}

function editsOf(
	{ item, sound }: Brought,
	was: Item,
	byId: ReadonlyMap<ItemId, KeptSound>
): Edit[] {
	const kept = was.kind === 'recording' ? byId.get(was.sound) : undefined;
	const edits: Edit[] = [itemRecord(item)];
	if (kept) edits.push(soundRecord({ ...kept, id: sound ?? kept.id }));
	return edits;
}

async function hashOf(items: readonly unknown[], sounds: readonly unknown[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify([items, sounds]));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
