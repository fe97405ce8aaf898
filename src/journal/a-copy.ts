import { createVault, type Vault } from '#vault';
import { mergeBackup, packBackup, parseBackup, type Backup, type Merged } from './backup.ts';
import type { CopyPart } from './copy-parts.ts';
import { newItemId, type Item } from './item.ts';
import { readItems } from './items.ts';

// Only tests import this: spare copies, with a part that nobody else knows.

/** A list of shopping; an empty one says nothing. */
export const shopping = (...lines: string[]) => ({ id: 'list', lines });
export const parts: readonly CopyPart[] = [
	{
		name: 'list',
		table: 'lists',
		id: 'list',
		parse: (value) => {
			const lines = typeof value === 'object' && value && 'lines' in value ? value.lines : null;
			if (lines === 'later') return { ok: false, reason: 'newer' };
			if (!Array.isArray(lines)) return { ok: false, reason: 'damaged' };
			return { ok: true, record: shopping(...lines.map(String)) };
		},
		stand: (here, coming) => {
			if (JSON.stringify(here) === JSON.stringify(coming)) return 'same';
			return JSON.stringify(here) === JSON.stringify(shopping()) ? 'comes' : 'stays';
		}
	}
];

export async function aVault(): Promise<Vault> {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	return made.vault;
}

export async function itemsIn(vault: Vault): Promise<Item[]> {
	const read = await readItems(vault);
	if (!read.ok) throw new Error(read.reason);
	return read.items;
}

export async function bytesOf(vault: Vault): Promise<Uint8Array> {
	const packed = await packBackup(vault, parts, () => 5_000);
	if (!packed.ok) throw new Error(packed.reason);
	return packed.bytes;
}

export async function copyOf(vault: Vault): Promise<Backup> {
	const read = await parseBackup(await bytesOf(vault), parts);
	if (!read.ok) throw new Error(read.reason);
	return read.backup;
}

export const merge = (into: Vault, copy: Backup): Promise<Merged> =>
	mergeBackup(into, copy, parts, newItemId);
