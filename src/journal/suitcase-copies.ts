import type { Vault } from '#vault';
import { mergeBackup, packBackup, type Backup, type Merged, type Packed } from './backup.ts';
import type { CopyPart } from './copy-parts.ts';
import { newItemId } from './item.ts';

const shut = { ok: false, reason: 'locked' } as const;

/** Spare copies of a suitcase: packed, and brought in. */
export class SuitcaseCopies {
	readonly #vault: () => Vault | null;
	readonly #reread: (vault: Vault) => Promise<boolean>;

	constructor(vault: () => Vault | null, reread: (vault: Vault) => Promise<boolean>) {
		this.#vault = vault;
		this.#reread = reread;
	}

	/** Everything in it, to be sealed as a spare copy. */
	async pack(parts: readonly CopyPart[]): Promise<Packed> {
		const vault = this.#vault();
		return vault ? packBackup(vault, parts) : shut;
	}

	/** Brings a spare copy in; nothing that lies here is changed or goes. */
	async bringIn(backup: Backup, parts: readonly CopyPart[]): Promise<Merged> {
		const vault = this.#vault();
		if (!vault) return shut;
		const merged = await mergeBackup(vault, backup, parts, newItemId);
		if (merged.ok && this.#vault() === vault) await this.#reread(vault);
		return merged;
	}
}
