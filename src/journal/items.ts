import type { Done, Edit, Vault, VaultReason } from '#vault';
import type { Item, ItemId } from './item.ts';
import { parseItem } from './parse-item.ts';
import { keepSound, readSound, removeSound, type Sound } from './sounds.ts';

const table = 'items';

/** The items, newest first, and the ids of those that are there but cannot be opened. */
export type ItemsRead =
	{ ok: true; items: Item[]; unreadable: ItemId[] } | { ok: false; reason: VaultReason };

/** Reads everything in the suitcase. What cannot be opened does not stop the rest. */
export async function readItems(vault: Vault): Promise<ItemsRead> {
	const listed = await vault.list(table);
	if (!listed.ok) return listed;
	const items: Item[] = [];
	const unreadable = listed.unreadable as ItemId[];
	for (const record of listed.records) {
		const item = parseItem(record);
		if (item) items.push(item);
		else unreadable.push(record.id as ItemId);
	}
	// Made in the same millisecond: any order will do, as long as it is the same every time.
	items.sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
	return { ok: true, items, unreadable };
}

/**
 * Keeps an item, new or changed, and the sound of a new recording with it: both or none. When this
 * says ok it is on the disk. An item that could not be
 * read back is a bug of the screen that made it, and throws.
 */
export async function saveItem(vault: Vault, item: Item, sound?: Sound): Promise<Done> {
	if (!parseItem(item)) throw new TypeError('not an item that can be read back');
	if (item.kind !== 'recording' || !sound) return vault.save(table, item);
	return vault.commit([itemRecord(item), keepSound(item.sound, sound)]);
}

/** The step of an action that keeps an item. */
export function itemRecord(item: Item): Edit {
	return { table, record: item };
}

/** Deletes an item, also one that cannot be opened. */
export function deleteItem(vault: Vault, id: ItemId): Promise<Done> {
	return vault.remove(table, id);
}

/** Brings back an item deleted since the vault was opened; `gone` when it could not be opened. */
export function undoDelete(vault: Vault, id: ItemId): Promise<Done> {
	return vault.restore(table, id);
}

/** Deletes an item, a recording with its sound; and gives the sound, so that both can be brought back. */
export async function discard(
	vault: Vault,
	item: Item
): Promise<(Done & { ok: false }) | { ok: true; sound: Sound | null }> {
	if (item.kind !== 'recording') {
		const done = await deleteItem(vault, item.id);
		return done.ok ? { ok: true, sound: null } : done;
	}
	const read = await readSound(vault, item.sound);
	const done = await vault.commit([{ table, remove: item.id }, removeSound(item.sound)]);
	if (!done.ok) return done;
	const { seconds } = item;
	return { ok: true, sound: read.ok ? { type: read.type, bytes: read.bytes, seconds } : null };
}

/** Brings back what was discarded since the vault was opened. */
export function bringBack(vault: Vault, item: Item, sound: Sound | null): Promise<Done> {
	if (item.kind !== 'recording') return undoDelete(vault, item.id);
	return saveItem(vault, item, sound ?? undefined);
}
