import type { Done, Vault } from '#vault';
import { dropDraft } from './drafts.ts';
import type { Item } from './item.ts';
import { bringBack, discard, saveItem, type Beside } from './items.ts';
import { thrownIn, type Notice } from './notice.ts';

/** The things in an open suitcase, and what was last done with them. */
export class SuitcaseThings {
	readonly #vault: () => Vault | null;
	#items = $state.raw<readonly Item[]>([]);
	#notice = $state.raw<Notice | null>(null);

	constructor(vault: () => Vault | null) {
		this.#vault = vault;
	}

	/** Newest first. */
	get items(): readonly Item[] {
		return this.#items;
	}

	get notice(): Notice | null {
		return this.#notice;
	}

	/** These were found in it. */
	lie(items: readonly Item[]): void {
		this.#items = items;
	}

	/** Nothing of it stays in the memory. */
	clear(): void {
		this.#items = [];
		this.#notice = null;
	}

	forgetNotice(): void {
		this.#notice = null;
	}

	/** Whether it was done; the notice says why not. */
	tell(done: Done): boolean {
		if (!done.ok) this.#notice = { kind: 'failed', reason: done.reason };
		return done.ok;
	}

	async put(item: Item, beside?: Beside): Promise<boolean> {
		const vault = this.#vault();
		if (!vault) return this.tell({ ok: false, reason: 'none' });
		const done = await saveItem(vault, item, beside);
		if (done.ok) await dropDraft(vault, item.kind);
		// closed meanwhile: what is kept is kept, and nothing readable comes back
		if (this.#vault() !== vault) return done.ok;
		if (!done.ok) {
			const unkept = { item, beside: beside ?? null };
			this.#notice = { kind: 'failed', reason: done.reason, unkept };
			return false;
		}
		this.#add(item);
		this.#notice = { kind: 'kept' };
		return true;
	}

	async throwAway(item: Item): Promise<void> {
		const vault = this.#vault();
		if (!vault) return;
		const done = await discard(vault, item);
		if (this.#vault() !== vault || !this.tell(done)) return;
		this.#items = this.#items.filter(({ id }) => id !== item.id);
		this.#notice = { kind: 'thrown', item, beside: done.ok ? done.beside : null };
	}

	async takeBack(): Promise<void> {
		const vault = this.#vault();
		const thrown = thrownIn(this.#notice);
		if (!thrown || !vault) return;
		const { item, beside } = thrown;
		const done = await bringBack(vault, item, beside);
		if (this.#vault() !== vault) return;
		this.#notice = done.ok ? null : { kind: 'failed', reason: done.reason, thrown };
		if (done.ok) this.#add(item);
	}

	async change(item: Item): Promise<boolean> {
		const vault = this.#vault();
		if (!vault) return false;
		const done = await saveItem(vault, item);
		if (this.#vault() !== vault || !this.tell(done)) return false;
		this.#items = this.#items.map((one) => (one.id === item.id ? item : one));
		return true;
	}

	#add(item: Item): void {
		const others = this.#items.filter(({ id }) => id !== item.id);
		this.#items = [...others, item].sort((a, b) => b.madeAt - a.madeAt);
	}
}
