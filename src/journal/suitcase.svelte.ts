import {
	createVault,
	eraseVault,
	findVault,
	openVault,
	promote,
	type Door,
	type Keep,
	type PictureCode,
	type Vault,
	type VaultReason
} from '#vault';
import { bringAlong, draftsOfPage, forgetDraftsOfPage } from './drafts.ts';
import type { Item, PhotoItem, RecordingItem } from './item.ts';
import { readItems, type Beside } from './items.ts';
import { thrownIn, type Notice, type Thrown } from './notice.ts';
import { pictures, type PictureRead } from './pictures.ts';
import { sounds, type SoundRead } from './sounds.ts';
import { afterPaint } from '#browser';
import { SuitcaseCopies } from './suitcase-copies.ts';
import { SuitcaseDamage } from './suitcase-damage.svelte.ts';
import { SuitcaseDoors } from './suitcase-doors.svelte.ts';
import { SuitcaseDrafts } from './suitcase-drafts.ts';
import { SuitcaseLock } from './suitcase-lock.svelte.ts';
import { SuitcaseThings } from './suitcase-things.svelte.ts';
import { SuitcaseWishes } from './suitcase-wishes.ts';

/**
 * - `opening`: being looked for
 * - `doors`: there are several, and a child says which is its own
 * - `unasked`: there is none yet, and nobody has chosen how to keep things
 * - `open`, `closed`: there is one
 * - any reason: it cannot be opened, and why
 */
export type SuitcaseState = 'opening' | 'doors' | 'unasked' | 'open' | 'closed' | VaultReason;

/** The suitcase of this device as a screen sees it: what is in it, and what can be done with it. */
export class Suitcase {
	readonly doors = new SuitcaseDoors();
	readonly wishes = new SuitcaseWishes(() => this.#vault);
	readonly copies = new SuitcaseCopies(
		() => this.#vault,
		(vault) => this.#take({ ok: true, vault })
	);
	readonly lock = new SuitcaseLock((vault) => this.#take({ ok: true, vault }));
	readonly #things = new SuitcaseThings(() => this.#vault);
	readonly drafts = new SuitcaseDrafts(
		() => this.#vault,
		(done) => this.#things.tell(done)
	);
	readonly damage = new SuitcaseDamage(
		() => this.#vault,
		(done) => this.#things.tell(done)
	);
	#state = $state<SuitcaseState>('opening');
	#vault = $state.raw<Vault | null>(null);
	#isCovered = false;
	#isVisit = false;
	#beginning: Promise<boolean> | null = null;

	get state(): SuitcaseState {
		return this.#state;
	}

	/** Newest first. */
	get items(): readonly Item[] {
		return this.#things.items;
	}

	get notice(): Notice | null {
		return this.#things.notice;
	}

	/** What can be brought back, or null. */
	get thrown(): Thrown | null {
		return thrownIn(this.notice);
	}

	/** Whether everything goes when the app is closed. */
	get isOnlyForNow(): boolean {
		return this.#vault?.keep === 'session';
	}

	/** What lies under everything in it, while it is open: letters are kept there too. */
	get vault(): Vault | null {
		return this.#vault;
	}

	/** Whether it has been chosen how to keep things. */
	get isAsked(): boolean {
		return this.#vault !== null;
	}

	/** Whether somebody is here on a visit: then it is only for now, and cannot be kept after all. */
	get isVisit(): boolean {
		return this.#isVisit;
	}

	/**
	 * From now on, until this page goes, there is an empty one only for now. What this device keeps is
	 * neither opened, listed nor touched.
	 */
	async beginVisit(): Promise<boolean> {
		this.#isVisit = true;
		this.lock.isNow(false);
		this.endVisit();
		await this.open();
		return this.#vault?.keep === 'session';
	}

	/** The visit is over: everything made in it is gone from memory, and nothing opens any more. */
	endVisit(): void {
		this.#vault?.lock();
		forgetDraftsOfPage();
		this.#vault = null;
		this.#things.clear();
		this.#state = 'opening';
	}

	/** Looks for the suitcase of this device and opens it. Does nothing while one is open. */
	async open(): Promise<void> {
		if (this.#vault) return;
		if (this.#isVisit) {
			this.#beginning ??= this.choose('session').finally(() => (this.#beginning = null));
			await this.#beginning;
			return;
		}
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
		if (this.#isVisit) return this.beginVisit();
		const erased = await eraseVault();
		if (!this.#things.tell(erased)) return false;
		this.#forget();
		this.lock.isNow(false);
		await this.doors.remove();
		this.#state = (await this.doors.isToBeChosen()) ? 'doors' : 'unasked';
		return true;
	}

	/** Makes the suitcase, the first time something is to be kept. */
	async choose(keep: Keep, code?: PictureCode): Promise<boolean> {
		const waiting = await draftsOfPage();
		const how = this.#isVisit ? { keep: 'session' as const } : { keep, ...(code ? { code } : {}) };
		const created = await createVault(how);
		this.lock.isNow('code' in how);
		if (created.ok && !this.#isVisit) this.doors.remember();
		if (!(await this.#take(created)) || !created.ok) return false;
		await bringAlong(created.vault, waiting);
		return true;
	}

	/** Makes a new one although the one before is gone, because a person chose so. */
	async startAgain(): Promise<void> {
		if (this.#isVisit) return this.open();
		this.lock.isNow(false);
		await this.#take(await createVault({ keep: 'device', startAgain: true }));
	}

	/** What was only for now stays after all. */
	async keepAfterAll(): Promise<void> {
		if (this.#vault && !this.#isVisit) await this.#take(await promote(this.#vault));
	}

	/** Puts something in, new or changed; false when it could not be kept, and the notice says why. */
	put(item: Item, beside?: Beside): Promise<boolean> {
		return this.#things.put(item, beside);
	}

	throwAway(item: Item): Promise<void> {
		return this.#things.throwAway(item);
	}

	/** Brings back what was just thrown away. */
	takeBack(): Promise<void> {
		return this.#things.takeBack();
	}

	/** Keeps a thing while it is being changed, without a word about it. */
	saveChange(item: Item): Promise<boolean> {
		return this.#things.change(item);
	}

	/** The sound of a recording, when somebody wants to hear it. */
	async hear({ sound }: RecordingItem): Promise<SoundRead> {
		return this.#vault ? sounds.read(this.#vault, sound) : { ok: false, reason: 'locked' };
	}

	/** The picture of a photo, when somebody wants to see it. */
	async look({ picture }: PhotoItem): Promise<PictureRead> {
		return this.#vault ? pictures.read(this.#vault, picture) : { ok: false, reason: 'locked' };
	}

	/** Forgets what happened last. */
	forgetNotice(): void {
		this.#things.forgetNotice();
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
			this.#things.tell(opened);
			if (!this.#vault) this.#state = opened.reason;
			return false;
		}
		const { vault } = opened;
		const read = await readItems(vault);
		if (!read.ok) {
			vault.lock();
			if (!this.#vault) this.#state = read.reason;
			return this.#things.tell(read);
		}
		this.#vault = vault;
		this.#things.lie(read.items);
		this.damage.isNow(vault, read.unreadable);
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
		this.#things.clear();
		// neither doors nor a lock of this device are told of on a visit
		if (this.#isVisit) {
			this.#state = 'opening';
			return;
		}
		if (this.doors.areMany) this.doors.shut();
		this.#state = this.doors.areMany ? 'doors' : this.lock.isOn ? 'needs-code' : 'closed';
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
