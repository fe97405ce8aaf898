import {
	createVault,
	eraseVault,
	findVault,
	openVault,
	promote,
	type Done,
	type Door,
	type Keep,
	type PictureCode,
	type Vault,
	type VaultReason
} from '#vault';
import {
	bringAlong,
	draftsOfPage,
	dropDraft,
	forgetDraftsOfPage,
	readDraft,
	saveDraft,
	type ItemDraft
} from './drafts.ts';
import type { Item, ItemId, PhotoItem, RecordingItem } from './item.ts';
import { bringBack, deleteItem, discard, readItems, saveItem, type Beside } from './items.ts';
import { thrownIn, type Notice, type Thrown } from './notice.ts';
import { pictures, type PictureRead } from './pictures.ts';
import { sounds, type SoundRead } from './sounds.ts';
import { afterPaint } from '#browser';
import { SuitcaseCopies } from './suitcase-copies.ts';
import { SuitcaseDoors } from './suitcase-doors.svelte.ts';
import { SuitcaseLock } from './suitcase-lock.svelte.ts';
import { SuitcaseWishes } from './suitcase-wishes.ts';

/**
 * - `opening`: being looked for
 * - `doors`: there are several, and a child says which is its own
 * - `unasked`: there is none yet, and nobody has chosen how to keep things
 * - `open`, `closed`: there is one
 * - any reason: it cannot be opened, and why
 */
export type SuitcaseState = 'opening' | 'doors' | 'unasked' | 'open' | 'closed' | VaultReason;

type Kind = Item['kind'];

/** The suitcase of this device as a screen sees it: what is in it, and what can be done with it. */
export class Suitcase {
	readonly doors = new SuitcaseDoors();
	readonly wishes = new SuitcaseWishes(() => this.#vault);
	readonly copies = new SuitcaseCopies(
		() => this.#vault,
		(vault) => this.#take({ ok: true, vault })
	);
	readonly lock = new SuitcaseLock((vault) => this.#take({ ok: true, vault }));
	#state = $state<SuitcaseState>('opening');
	#items = $state.raw<readonly Item[]>([]);
	#missing = $state(0);
	#unreadable = $state.raw<readonly ItemId[]>([]);
	#isUnsure = $state(false);
	#notice = $state.raw<Notice | null>(null);
	#vault = $state.raw<Vault | null>(null);
	#isCovered = false;

	get state(): SuitcaseState {
		return this.#state;
	}

	/** Newest first. */
	get items(): readonly Item[] {
		return this.#items;
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

	get notice(): Notice | null {
		return this.#notice;
	}

	/** What can be brought back, or null. */
	get thrown(): Thrown | null {
		return thrownIn(this.#notice);
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
		if (await this.doors.isToBeChosen()) {
			this.#state = 'doors';
			return;
		}
		const found = await findVault();
		if (found === 'none') this.#state = 'unasked';
		else if (found !== 'present') this.#state = found;
		else await this.#openDevice();
	}

	/** Shuts it, and asks which door: another child is here. */
	async toDoors(): Promise<void> {
		this.close();
		forgetDraftsOfPage();
		await this.doors.leave();
		this.#state = 'doors';
	}

	/** Opens the suitcase behind this door; a new door has an empty one. */
	async goThrough(door: Door): Promise<void> {
		this.#state = 'opening';
		this.lock.isNow(false);
		this.doors.goThrough(door);
		await this.open();
	}

	/** Everything in this suitcase is gone at once, and that there was something; its door too. */
	async throwEverythingAway(): Promise<boolean> {
		const erased = await eraseVault();
		if (!this.#tell(erased)) return false;
		this.#forget();
		this.lock.isNow(false);
		await this.doors.remove();
		this.#state = (await this.doors.isToBeChosen()) ? 'doors' : 'unasked';
		return true;
	}

	/** Makes the suitcase, the first time something is to be kept. */
	async choose(keep: Keep, code?: PictureCode): Promise<boolean> {
		const waiting = await draftsOfPage();
		const created = await createVault({ keep, ...(code ? { code } : {}) });
		this.lock.isNow(code !== undefined);
		if (created.ok) this.doors.remember();
		if (!(await this.#take(created)) || !created.ok) return false;
		await bringAlong(created.vault, waiting);
		return true;
	}

	/** Makes a new one although the one before is gone, because a person chose so. */
	async startAgain(): Promise<void> {
		this.lock.isNow(false);
		await this.#take(await createVault({ keep: 'device', startAgain: true }));
	}

	/** What was only for now stays after all. */
	async keepAfterAll(): Promise<void> {
		if (this.#vault) await this.#take(await promote(this.#vault));
	}

	/** Puts something in, new or changed; false when it could not be kept, and the notice says why. */
	async put(item: Item, beside?: Beside): Promise<boolean> {
		const vault = this.#vault;
		if (!vault) return this.#tell({ ok: false, reason: 'none' });
		const done = await saveItem(vault, item, beside);
		if (done.ok) await dropDraft(vault, item.kind);
		// closed meanwhile: what is kept is kept, and nothing readable comes back
		if (this.#vault !== vault) return done.ok;
		if (!done.ok) {
			const unkept = { item, beside: beside ?? null };
			this.#notice = { kind: 'failed', reason: done.reason, unkept };
			return false;
		}
		const others = this.#items.filter(({ id }) => id !== item.id);
		this.#items = [...others, item].sort((a, b) => b.madeAt - a.madeAt);
		this.#notice = { kind: 'kept' };
		return true;
	}

	async throwAway(item: Item): Promise<void> {
		const vault = this.#vault;
		if (!vault) return;
		const done = await discard(vault, item);
		if (this.#vault !== vault || !this.#tell(done)) return;
		this.#items = this.#items.filter(({ id }) => id !== item.id);
		this.#notice = { kind: 'thrown', item, beside: done.ok ? done.beside : null };
	}

	/** Brings back what was just thrown away. */
	async takeBack(): Promise<void> {
		const vault = this.#vault;
		const thrown = this.thrown;
		if (!thrown || !vault) return;
		const { item, beside } = thrown;
		const done = await bringBack(vault, item, beside);
		if (this.#vault !== vault) return;
		this.#notice = done.ok ? null : { kind: 'failed', reason: done.reason, thrown };
		if (done.ok) this.#items = [...this.#items, item].sort((a, b) => b.madeAt - a.madeAt);
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

	/** What was being made of this kind is not wanted, and is gone at once. */
	dropDraft(kind: Kind): Promise<Done> {
		return dropDraft(this.#vault, kind);
	}

	/** The sound of a recording, when somebody wants to hear it. */
	async hear({ sound }: RecordingItem): Promise<SoundRead> {
		return this.#vault ? sounds.read(this.#vault, sound) : { ok: false, reason: 'locked' };
	}

	/** The picture of a photo, when somebody wants to see it. */
	async look({ picture }: PhotoItem): Promise<PictureRead> {
		return this.#vault ? pictures.read(this.#vault, picture) : { ok: false, reason: 'locked' };
	}

	/** Throws away what cannot be opened, because a person chose so. It cannot come back. */
	async throwAwayUnreadable(id: ItemId): Promise<void> {
		const vault = this.#vault;
		if (!vault) return;
		const done = await deleteItem(vault, id);
		if (this.#vault !== vault || !this.#tell(done)) return;
		this.#unreadable = this.#unreadable.filter((one) => one !== id);
	}

	/** What is missing was seen, and is not told again. What cannot be opened still lies there. */
	async knowDamage(): Promise<void> {
		const vault = this.#vault;
		if (!vault || !this.#tell(await vault.acceptDamage()) || this.#vault !== vault) return;
		this.#missing = 0;
		this.#isUnsure = false;
	}

	/** Forgets what happened last. */
	forgetNotice(): void {
		this.#notice = null;
	}

	/** Shuts it: the key and everything readable leave the memory. What was only for now is gone. */
	close(): void {
		this.#vault?.lock();
	}

	/** Shuts it under a cover: the key goes at once, what lay open as soon as the cover is painted. */
	closeUnderCover(): void {
		this.#isCovered = true;
		this.close();
	}

	async #openDevice(): Promise<void> {
		const opened = await openVault();
		if (opened.ok || opened.reason !== 'needs-code') await this.#take(opened);
		else {
			this.lock.isNow(true);
			this.#state = 'needs-code';
		}
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
		this.#missing = vault.damage.missing;
		this.#unreadable = read.unreadable;
		this.#isUnsure = vault.damage.isUnsure;
		this.#state = 'open';
		vault.onLocked(() => {
			if (this.#vault !== vault || this.lock.isChanging) return;
			if (this.#isCovered) afterPaint(() => this.#forget());
			else this.#forget();
		});
		return true;
	}

	#forget(): void {
		this.#isCovered = false;
		this.#vault = null;
		this.#items = [];
		this.#notice = null;
		if (this.doors.areMany) this.doors.shut();
		this.#state = this.doors.areMany ? 'doors' : this.lock.isOn ? 'needs-code' : 'closed';
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
