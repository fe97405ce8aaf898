import {
	createVault,
	findVault,
	openVault,
	promote,
	type Done,
	type Keep,
	type Vault,
	type VaultReason
} from '#vault';
import { dropDraft, readDraft, saveDraft, type ItemDraft } from './drafts.ts';
import type { Item } from './item.ts';
import { deleteItem, readItems, saveItem, undoDelete } from './items.ts';

/**
 * - `opening`: being looked for
 * - `unasked`: there is none yet, and nobody has chosen how to keep things
 * - `open`, `closed`: there is one
 * - any reason: it cannot be opened, and why
 */
export type SuitcaseState = 'opening' | 'unasked' | 'open' | 'closed' | VaultReason;

/** What just happened, until the next thing does. */
export type Notice =
	{ kind: 'kept' } | { kind: 'thrown'; item: Item } | { kind: 'failed'; reason: VaultReason };

type Kind = Item['kind'];

/** The suitcase of this device as a screen sees it: what is in it, and what can be done with it. */
export class Suitcase {
	#state = $state<SuitcaseState>('opening');
	#items = $state.raw<readonly Item[]>([]);
	#damaged = $state(0);
	#notice = $state.raw<Notice | null>(null);
	#vault = $state.raw<Vault | null>(null);

	get state(): SuitcaseState {
		return this.#state;
	}

	/** Newest first. */
	get items(): readonly Item[] {
		return this.#items;
	}

	/** How many things are there but cannot be opened any more. */
	get damaged(): number {
		return this.#damaged;
	}

	get notice(): Notice | null {
		return this.#notice;
	}

	/** Whether everything goes when the app is closed. */
	get isOnlyForNow(): boolean {
		return this.#vault?.keep === 'session';
	}

	/** Whether it has been chosen how to keep things. */
	get isAsked(): boolean {
		return this.#vault !== null;
	}

	/** Looks for the suitcase of this device and opens it. Does nothing while one is open. */
	async open(): Promise<void> {
		if (this.#vault) return;
		const found = await findVault();
		if (found === 'none') this.#state = 'unasked';
		else if (found !== 'present') this.#state = found;
		else await this.#take(await openVault());
	}

	/** Makes the suitcase, the first time something is to be kept. */
	async choose(keep: Keep): Promise<boolean> {
		const waiting = await this.#drafts();
		return (await this.#take(await createVault({ keep }))) && this.#bringAlong(waiting);
	}

	/** Makes a new one although the one before is gone, because a person chose so. */
	async startAgain(): Promise<void> {
		await this.#take(await createVault({ keep: 'device', startAgain: true }));
	}

	/** What was only for now stays after all. */
	async keepAfterAll(): Promise<void> {
		if (this.#vault) await this.#take(await promote(this.#vault));
	}

	/** Puts something in, new or changed; false when it could not be kept, and the notice says why. */
	async put(item: Item): Promise<boolean> {
		const vault = this.#vault;
		if (!vault) return this.#tell({ ok: false, reason: 'none' });
		const done = await saveItem(vault, item);
		if (done.ok) await dropDraft(vault, item.kind);
		// closed meanwhile: what is kept is kept, and nothing readable comes back
		if (this.#vault !== vault) return done.ok;
		if (!done.ok) return this.#tell(done);
		const others = this.#items.filter(({ id }) => id !== item.id);
		this.#items = [...others, item].sort((a, b) => b.madeAt - a.madeAt);
		this.#notice = { kind: 'kept' };
		return true;
	}

	async throwAway(item: Item): Promise<void> {
		const vault = this.#vault;
		if (!vault) return;
		const done = await deleteItem(vault, item.id);
		if (this.#vault !== vault || !this.#tell(done)) return;
		this.#items = this.#items.filter(({ id }) => id !== item.id);
		this.#notice = { kind: 'thrown', item };
	}

	/** Brings back what was just thrown away. */
	async takeBack(): Promise<void> {
		const notice = this.#notice;
		const vault = this.#vault;
		if (notice?.kind !== 'thrown' || !vault) return;
		const done = await undoDelete(vault, notice.item.id);
		if (this.#vault !== vault || !this.#tell(done)) return;
		this.#items = [...this.#items, notice.item].sort((a, b) => b.madeAt - a.madeAt);
		this.#notice = null;
	}

	/**
	 * Keeps what is still being made; without a suitcase, in this page's memory only. True when it
	 * is written down now.
	 */
	async saveDraft(draft: ItemDraft): Promise<boolean> {
		return this.#tell(await saveDraft(this.#vault, draft)) && this.isAsked;
	}

	/** Keeps a thing while it is being changed, without a word about it. */
	async saveChange(item: Item): Promise<boolean> {
		const vault = this.#vault;
		if (!vault) return false;
		const done = await saveItem(vault, item);
		if (this.#vault !== vault || !this.#tell(done)) return false;
		this.#items = this.#items.map((one) => (one.id === item.id ? item : one));
		return true;
	}

	/** What was being made of this kind, or null. */
	async readDraft<K extends Kind>(kind: K): Promise<Extract<ItemDraft, { kind: K }> | null> {
		const read = await readDraft(this.#vault, kind);
		return read.ok ? (read.draft as Extract<ItemDraft, { kind: K }>) : null;
	}

	/** Forgets what happened last. */
	forgetNotice(): void {
		this.#notice = null;
	}

	/** Shuts it: the key and everything readable leave the memory. What was only for now is gone. */
	close(): void {
		this.#vault?.lock();
	}

	async #drafts(): Promise<ItemDraft[]> {
		const kinds: Kind[] = ['question', 'feeling', 'drawing'];
		const drafts = await Promise.all(kinds.map((kind) => this.readDraft(kind)));
		return drafts.filter((draft) => draft !== null);
	}

	async #bringAlong(drafts: ItemDraft[]): Promise<boolean> {
		for (const draft of drafts) {
			await this.saveDraft(draft);
			await dropDraft(null, draft.kind);
		}
		return true;
	}

	async #take(
		opened: { ok: true; vault: Vault } | { ok: false; reason: VaultReason }
	): Promise<boolean> {
		if (!opened.ok) {
			this.#tell(opened);
			if (!this.#vault) this.#state = opened.reason;
			return false;
		}
		const { vault } = opened;
		const read = await readItems(vault);
		if (!read.ok) {
			vault.lock();
			if (!this.#vault) this.#state = read.reason;
			return this.#tell(read);
		}
		this.#vault = vault;
		this.#items = read.items;
		this.#damaged = vault.damage.missing + read.unreadable.length;
		this.#state = 'open';
		vault.onLocked(() => {
			if (this.#vault === vault) this.#forget();
		});
		return true;
	}

	#forget(): void {
		this.#vault = null;
		this.#items = [];
		this.#notice = null;
		this.#state = 'closed';
	}

	#tell(done: Done): boolean {
		if (!done.ok) this.#notice = { kind: 'failed', reason: done.reason };
		return done.ok;
	}
}

let shared: Suitcase | null = null;

/**
 * The suitcase of this page. There is one, so that what is only for now stays while the child
 * reads on; a new page begins without it.
 */
export function suitcaseOfThisPage(): Suitcase {
	shared ??= new Suitcase();
	return shared;
}
