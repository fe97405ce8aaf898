import type { Done, Vault, VaultReason } from '#vault';
import type { Item, ItemId } from './item.ts';
import { parseItem } from './parse-item.ts';

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
 * Keeps an item, new or changed. When this says ok it is on the disk. An item that could not be
 * read back is a bug of the screen that made it, and throws.
 */
export async function saveItem(vault: Vault, item: Item): Promise<Done> {
	if (!parseItem(item)) throw new TypeError('not an item that can be read back');
	return vault.save(table, item);
}

/** Deletes an item, also one that cannot be opened. */
export function deleteItem(vault: Vault, id: ItemId): Promise<Done> {
	return vault.remove(table, id);
}

/** Brings back an item deleted since the vault was opened; `gone` when it could not be opened. */
export function undoDelete(vault: Vault, id: ItemId): Promise<Done> {
	return vault.restore(table, id);
}
