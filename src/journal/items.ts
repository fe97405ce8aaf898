import type { Done, Edit, Vault, VaultReason } from '#vault';
import type { BytesRead, Shelf } from './beside.ts';
import { breath } from './breath.ts';
import { isItemId, type Item, type ItemId, type PhotoItem, type RecordingItem } from './item.ts';
import { parseItem } from './parse-item.ts';
import { pictures, type Picture } from './pictures.ts';
import { sounds, type Sound } from './sounds.ts';

const table = 'items';
/** So many are checked at one time: on a slow phone a tap then waits for 30 ms at most. */
const slice = 100;

/** What lies beside an item: the sound of a recording, the picture of a photo. */
export type Beside = Sound | Picture;

/** The items, newest first, and the ids of those that are there but cannot be opened. */
export type ItemsRead =
	{ ok: true; items: Item[]; unreadable: ItemId[] } | { ok: false; reason: VaultReason };

/** Reads everything in the suitcase. What cannot be opened does not stop the rest. */
export async function readItems(vault: Vault): Promise<ItemsRead> {
	const listed = await vault.list(table);
	if (!listed.ok) return listed;
	const items: Item[] = [];
	const unreadable = listed.unreadable as ItemId[];
	for (const [at, record] of listed.records.entries()) {
		if (at % slice === slice - 1) await breath();
		const item = parseItem(record);
		if (item) items.push(item);
		else unreadable.push(record.id as ItemId);
	}
	// nothing readable comes out of a vault that was locked meanwhile
	if (vault.isLocked) return { ok: false, reason: 'locked' };
	// Made in the same millisecond: any order will do, as long as it is the same every time.
	items.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
	return { ok: true, items, unreadable };
}

/**
 * Keeps an item, new or changed, and what lies beside a new one with it: both or none. When this
 * says ok it is on the disk. An item that could not be
 * read back is a bug of the screen that made it, and throws.
 */
export async function saveItem(vault: Vault, item: Item, beside?: Beside): Promise<Done> {
	if (!parseItem(item)) throw new TypeError('not an item that can be read back');
	const edit = beside ? keepBeside(item, beside) : null;
	return edit ? vault.commit([itemRecord(item), edit]) : vault.save(table, item);
}

/** The step of an action that keeps an item. */
export function itemRecord(item: Item): Edit {
	return { table, record: item };
}

/** Where the bytes of one item lie. */
export interface Place {
	read: (vault: Vault) => Promise<BytesRead<string>>;
	/** The step that keeps what a spare copy has of them; null when it is no such thing. */
	keep: (written: unknown) => Edit | null;
}

/** Where the bytes of an item lie, or null where it has none. */
export function placeBeside(item: Item): Place | null {
	if (item.kind === 'recording') return placeOn(sounds, item.sound);
	return item.kind === 'photo' ? placeOn(pictures, item.picture) : null;
}

function placeOn<T extends string>(shelf: Shelf<T>, id: ItemId): Place {
	return {
		read: (vault) => shelf.read(vault, id),
		keep: (written) => {
			const parsed = shelf.parse(written);
			return parsed && shelf.keep(id, parsed);
		}
	};
}

function keepBeside(item: Item, beside: Beside): Edit | null {
	if (item.kind === 'recording' && 'seconds' in beside) return sounds.keep(item.sound, beside);
	if (item.kind === 'photo' && 'width' in beside) return pictures.keep(item.picture, beside);
	return null;
}

/** Deletes an item that has nothing beside it. */
export function deleteItem(vault: Vault, id: ItemId): Promise<Done> {
	return vault.remove(table, id);
}

/**
 * Deletes for good what cannot be opened, and the sound or picture that may lie beside it: those
 * have the id of their item, or the one that is named in what can still be read of it.
 */
export async function eraseUnreadable(vault: Vault, id: ItemId): Promise<Done> {
	const read = await vault.read(table, id);
	const beside = new Set([id, ...(read.ok ? besideNamed(read.record) : [])]);
	return vault.commit([
		{ table, remove: id },
		...Array.from(beside, sounds.remove),
		...Array.from(beside, pictures.remove)
	]);
}

function besideNamed(record: object): ItemId[] {
	const { sound, picture } = record as { sound?: unknown; picture?: unknown };
	return [sound, picture].filter(isItemId);
}

/** Brings back an item deleted since the vault was opened; `gone` when it could not be opened. */
export function undoDelete(vault: Vault, id: ItemId): Promise<Done> {
	return vault.restore(table, id);
}

/**
 * Deletes an item with what lies beside it; and gives that, so that both can be brought back.
 */
export async function discard(
	vault: Vault,
	item: Item
): Promise<(Done & { ok: false }) | { ok: true; beside: Beside | null }> {
	if (!hasBeside(item)) {
		const done = await deleteItem(vault, item.id);
		return done.ok ? { ok: true, beside: null } : done;
	}
	const beside = await readBeside(vault, item);
	const remove = item.kind === 'photo' ? pictures.remove(item.picture) : sounds.remove(item.sound);
	const done = await vault.commit([{ table, remove: item.id }, remove]);
	return done.ok ? { ok: true, beside } : done;
}

function hasBeside(item: Item): item is RecordingItem | PhotoItem {
	return item.kind === 'recording' || item.kind === 'photo';
}

async function readBeside(vault: Vault, item: RecordingItem | PhotoItem): Promise<Beside | null> {
	if (item.kind === 'recording') {
		const { seconds, sound } = item;
		const read = await sounds.read(vault, sound);
		return read.ok ? { type: read.type, bytes: read.bytes, seconds } : null;
	}
	const { width, height, picture } = item;
	const read = await pictures.read(vault, picture);
	return read.ok ? { type: read.type, bytes: read.bytes, width, height } : null;
}

/** Brings back what was discarded since the vault was opened. */
export function bringBack(vault: Vault, item: Item, beside: Beside | null): Promise<Done> {
	if (!hasBeside(item)) return undoDelete(vault, item.id);
	return saveItem(vault, item, beside ?? undefined);
}
