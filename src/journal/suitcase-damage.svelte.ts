import type { Done, Vault } from '#vault';
import type { ItemId } from './item.ts';
import { eraseUnreadable } from './items.ts';

/** What of a suitcase is gone, or is there and cannot be opened. */
export class SuitcaseDamage {
	readonly #vault: () => Vault | null;
	readonly #tell: (done: Done) => boolean;
	#missing = $state(0);
	#unreadable = $state.raw<readonly ItemId[]>([]);
	#isUnsure = $state(false);

	constructor(vault: () => Vault | null, tell: (done: Done) => boolean) {
		this.#vault = vault;
		this.#tell = tell;
	}

	/** How many things were kept once and are not there any more. */
	get missing(): number {
		return this.#missing;
	}

	/** The things that are there but cannot be opened. */
	get unreadable(): readonly ItemId[] {
		return this.#unreadable;
	}

	/** Whether what was kept last may be gone, without a number being known. */
	get isUnsure(): boolean {
		return this.#isUnsure;
	}

	/** What is known of a suitcase that was just opened. */
	isNow({ damage }: Vault, unreadable: readonly ItemId[]): void {
		this.#missing = damage.missing;
		this.#isUnsure = damage.isUnsure;
		this.#unreadable = unreadable;
	}

	/** What is missing was seen, and is not told again. What cannot be opened still lies there. */
	async know(): Promise<void> {
		const vault = this.#vault();
		if (!vault || !this.#tell(await vault.acceptDamage()) || this.#vault() !== vault) return;
		this.#missing = 0;
		this.#isUnsure = false;
	}

	/** Throws away what cannot be opened, because a person chose so. It cannot come back. */
	async throwAway(id: ItemId): Promise<void> {
		const vault = this.#vault();
		if (!vault) return;
		const done = await eraseUnreadable(vault, id);
		if (this.#vault() !== vault || !this.#tell(done)) return;
		this.#unreadable = this.#unreadable.filter((one) => one !== id);
	}
}
