import {
	changeLock,
	checkKey,
	makeSpareKey,
	unlockVault,
	writeSpareKey,
	type Key,
	type NotOpened,
	type PictureCode,
	type Vault
} from '#vault';

/** What came of a try to open or change the lock. */
export type Tried = { ok: true } | NotOpened;

/** Lays an open vault into the suitcase; false when it could not be read. */
type Take = (vault: Vault) => Promise<boolean>;

/** The lock of the suitcase: opened, changed, taken off, and its spare key. */
export class SuitcaseLock {
	readonly #take: Take;
	#isOn = $state(false);
	#wrongTries = $state(0);
	#isChanging = false;

	constructor(take: Take) {
		this.#take = take;
	}

	/** Whether the suitcase opens with a code only. */
	get isOn(): boolean {
		return this.#isOn;
	}

	/** How many other codes were tried before it was opened this time. */
	get wrongTries(): number {
		return this.#wrongTries;
	}

	/** Whether it is being changed under an open suitcase, which stays open meanwhile. */
	get isChanging(): boolean {
		return this.#isChanging;
	}

	/** What is known of a suitcase that was found or made. */
	isNow(on: boolean): void {
		this.#isOn = on;
	}

	/** Opens it with a code or a spare key. */
	async unlock(key: Key): Promise<Tried> {
		const opened = await unlockVault(key);
		if (!opened.ok) return opened;
		this.#isOn = true;
		this.#wrongTries = opened.wrongTries;
		await this.#take(opened.vault);
		return { ok: true };
	}

	/** Whether this code or spare key fits. */
	fits(key: Key): Promise<Tried> {
		return checkKey(key);
	}

	/** Puts a lock on, changes its code, or takes it off (`null`). */
	async change(present: Key, code: PictureCode | null): Promise<Tried> {
		const changed = await this.#underIt(() => changeLock(present, code));
		if (changed.ok) this.#isOn = code !== null;
		return changed.ok ? { ok: true } : changed;
	}

	/** Makes a spare key: its 28 letters and digits, to be shown once. */
	async makeSpareKey(present: Key): Promise<{ ok: true; written: string } | NotOpened> {
		const made = await this.#underIt(() => makeSpareKey(present));
		return made.ok ? { ok: true, written: await writeSpareKey(made.spare) } : made;
	}

	async #underIt<R extends { ok: true; vault: Vault } | NotOpened>(
		change: () => Promise<R>
	): Promise<R> {
		this.#isChanging = true;
		const changed = await change();
		this.#isChanging = false;
		if (changed.ok) await this.#take(changed.vault);
		return changed;
	}
}
