import type { Done, Vault } from '#vault';
import { dropDraft, readDraft, saveDraft, type ItemDraft } from './drafts.ts';
import type { Item } from './item.ts';

type Kind = Item['kind'];

/** What is still being made; before there is a suitcase, in this page's memory only. */
export class SuitcaseDrafts {
	readonly #vault: () => Vault | null;
	readonly #tell: (done: Done) => boolean;

	constructor(vault: () => Vault | null, tell: (done: Done) => boolean) {
		this.#vault = vault;
		this.#tell = tell;
	}

	/** Keeps what is still being made. True when it is written down now. */
	async save(draft: ItemDraft): Promise<boolean> {
		return this.#tell(await saveDraft(this.#vault(), draft)) && this.#vault() !== null;
	}

	/** What was being made of this kind, or null. */
	async read<K extends Kind>(kind: K): Promise<Extract<ItemDraft, { kind: K }> | null> {
		const read = await readDraft(this.#vault(), kind);
		return read.ok ? (read.draft as Extract<ItemDraft, { kind: K }>) : null;
	}

	/** What was being made of this kind is not wanted, and is gone at once. */
	drop(kind: Kind): Promise<Done> {
		return dropDraft(this.#vault(), kind);
	}
}
