import { whenUnattended } from '#browser';
import { createVault } from './create.ts';
import { deskDevice, type Device } from './device.ts';
import { eraseVault } from './erase.ts';
import { openVault, readWays, type Key, type NotOpened, type Opened, type Way } from './open.ts';
import { mayHavePasskey } from './passkeys.ts';
import { phraseOf } from './phrase.ts';
import { addPasskey, relock, removePasskey, type Relocked } from './relock.ts';
import type { Done, Vault, VaultReason } from './vault.ts';

/**
 * - `opening`: being looked for
 * - `none`: there is none on this device
 * - `open`, `needs-phrase`: there is one
 * - `locked`: it was shut and has no lock, as far as this page knows; `open` looks again
 * - any other reason: it cannot be opened, and why
 */
export type DeskState = 'opening' | 'open' | VaultReason;

/** What somebody opens a desk with: the phrase as it was typed, or the passkey. */
export type DeskKey = { phrase: string } | { passkey: true };

/** What came of a try; `too-short` is a phrase that cannot be one. */
export type DeskTried = { ok: true } | NotOpened | { ok: false; reason: 'too-short' };

/** The desk of an adult on this device: where cards, letters and answers are kept, and its lock. */
export class Desk {
	readonly #device: Device;
	#state = $state<DeskState>('opening');
	#ways = $state.raw<readonly Way[]>([]);
	#vault = $state.raw<Vault | null>(null);
	#wrongTries = $state(0);
	#mayHavePasskey = $state(false);
	#isChanging = false;
	#isShut = false;

	constructor(device: Device = deskDevice()) {
		this.#device = device;
	}

	get state(): DeskState {
		return this.#state;
	}

	/** What opens it; nothing where it has no lock. */
	get ways(): readonly Way[] {
		return this.#ways;
	}

	/** What is kept on it, while it is open. */
	get vault(): Vault | null {
		return this.#vault;
	}

	/** How many other phrases were tried before it was opened this time. */
	get wrongTries(): number {
		return this.#wrongTries;
	}

	/** Whether a passkey may be offered here. */
	get mayHavePasskey(): boolean {
		return this.#mayHavePasskey;
	}

	/** Looks for it, and opens it where it has no lock. */
	async open(): Promise<boolean> {
		if (this.#vault) return true;
		this.#mayHavePasskey = await mayHavePasskey();
		await this.#lookForWays();
		return this.#take(await openVault(this.#device));
	}

	/**
	 * Makes one, without a lock.
	 * @param startAgain although there is or was one, because somebody chose so; that one stays sealed
	 * for 30 days
	 */
	async begin(startAgain = false): Promise<boolean> {
		const made = await createVault({ keep: 'device', startAgain }, this.#device);
		if (made.ok) this.#ways = [];
		return this.#take(made);
	}

	/** Opens it with its phrase, as it was typed. */
	unlockByPhrase(typed: string): Promise<DeskTried> {
		return this.#unlock({ phrase: typed });
	}

	/** Opens it with its passkey; the browser asks for that. To be called when somebody presses. */
	unlockByPasskey(): Promise<DeskTried> {
		return this.#unlock({ passkey: true });
	}

	/** Shuts it here and in every other window. */
	lock(): void {
		this.#isShut = true;
		this.#vault?.lock();
	}

	/** Puts a lock on, or changes its phrase. A passkey stays. */
	async setPhrase(typed: string, present: DeskKey | null = null): Promise<DeskTried> {
		const phrase = phraseOf(typed);
		if (!phrase) return { ok: false, reason: 'too-short' };
		return this.#change(present, (key) => relock(key, { phrase }, this.#device));
	}

	/** Lets somebody make a passkey beside the phrase; one that was there opens nothing more. */
	addPasskey(present: DeskKey): Promise<DeskTried> {
		return this.#change(present, (key) => addPasskey(key, this.#device));
	}

	/** From now on only the phrase opens it. */
	removePasskey(present: DeskKey): Promise<DeskTried> {
		return this.#change(present, (key) => removePasskey(key, this.#device));
	}

	/** Takes phrase and passkey off. */
	takeLockOff(present: DeskKey): Promise<DeskTried> {
		return this.#change(present, (key) => relock(key, null, this.#device));
	}

	/** Everything on it is gone, here and in every other window. There is no way back. */
	async wipe(): Promise<Done> {
		const erased = await eraseVault(this.#device);
		if (!erased.ok) return erased;
		this.lock();
		this.#ways = [];
		this.#state = 'none';
		return erased;
	}

	/** Shuts it when nobody is there, if it has a lock. For as long as its screen is; returns how to stop. */
	watch(): () => void {
		return whenUnattended(() => {
			if (this.#ways.length > 0) this.lock();
		});
	}

	async #unlock(given: DeskKey): Promise<DeskTried> {
		const key = keyFrom(given);
		if (!key) return { ok: false, reason: 'wrong-phrase' };
		// another window may have taken the lock off
		await this.#lookForWays();
		const opened = await openVault(this.#device, this.#ways.length > 0 ? key : null);
		if (!opened.ok) return opened;
		this.#wrongTries = opened.wrongTries;
		this.#take(opened);
		return { ok: true };
	}

	async #change(
		present: DeskKey | null,
		change: (key: Key) => Promise<Relocked>
	): Promise<DeskTried> {
		const key = present && keyFrom(present);
		if (present && !key) return { ok: false, reason: 'wrong-phrase' };
		this.#setChanging(true);
		const changed = await change(key);
		await this.#lookForWays();
		this.#setChanging(false);
		if (!changed.ok) {
			if (this.#vault?.isLocked) this.#forget();
			return changed;
		}
		// who shut it meanwhile wants it shut
		if (this.#isShut) changed.vault.lock();
		else this.#take(changed);
		return { ok: true };
	}

	#setChanging(is: boolean): void {
		if (is) this.#isShut = false;
		this.#isChanging = is;
	}

	async #lookForWays(): Promise<void> {
		const read = await readWays(this.#device);
		this.#ways = read.ok ? read.ways : [];
	}

	#take(opened: Opened | Relocked): boolean {
		if (!opened.ok) {
			if (!this.#vault) this.#state = opened.reason;
			return false;
		}
		const { vault } = opened;
		this.#vault = vault;
		this.#state = 'open';
		vault.onLocked(() => {
			// a change locks every window, and opens this one again
			const isOver = !this.#isChanging || this.#isShut;
			if (this.#vault === vault && isOver) this.#forget();
		});
		return true;
	}

	#forget(): void {
		this.#vault = null;
		this.#wrongTries = 0;
		this.#state = this.#ways.length > 0 ? 'needs-phrase' : 'locked';
	}
}

/** What is too short to be a phrase is not the phrase: there is nothing to try. */
function keyFrom(given: DeskKey): Exclude<Key, null> | null {
	if ('passkey' in given) return given;
	const phrase = phraseOf(given.phrase);
	return phrase && { phrase };
}
