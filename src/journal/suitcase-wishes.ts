import type { Done, Vault } from '#vault';

const cardOff = 'soft-card-off';

/** What a child wishes of its suitcase. Kept sealed: nobody sees from outside what was wished. */
export class SuitcaseWishes {
	readonly #vault: () => Vault | null;

	constructor(vault: () => Vault | null) {
		this.#vault = vault;
	}

	/** Whether no soft card with help is to come after what the child writes. */
	async isCardOff(): Promise<boolean> {
		return (await this.#vault()?.readDraft(cardOff))?.ok ?? false;
	}

	async turnCard(to: 'on' | 'off'): Promise<Done> {
		const vault = this.#vault();
		if (!vault) return { ok: false, reason: 'locked' };
		return to === 'off' ? vault.saveDraft(cardOff, true) : vault.dropDraft(cardOff);
	}
}
