import type { Vault } from '#vault';

/** Where sheets for people who decide lie in a vault. */
export const sheetTable = 'sheets';

/**
 * - `opening`: being read
 * - `open`: what is there can be seen and changed
 * - `unread`: it is there and cannot be read; nothing is written over it
 */
export type SheetState = 'opening' | 'open' | 'unread';

/** One sheet of the suitcase: there is one of its kind, and it is changed in place. */
export class KeptSheet<Sheet> {
	#state = $state<SheetState>('opening');
	#sheet = $state.raw<Sheet>() as Sheet;
	readonly #vault: Vault;
	readonly #id: string;
	readonly #parse: (value: unknown) => Sheet | null;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(vault: Vault, id: string, empty: Sheet, parse: (value: unknown) => Sheet | null) {
		this.#vault = vault;
		this.#id = id;
		this.#sheet = empty;
		this.#parse = parse;
	}

	get state(): SheetState {
		return this.#state;
	}

	get sheet(): Sheet {
		return this.#sheet;
	}

	async open(): Promise<void> {
		const read = await this.#vault.read(sheetTable, this.#id);
		if (!read.ok) {
			this.#state = read.reason === 'gone' ? 'open' : 'unread';
			return;
		}
		const sheet = this.#parse((read.record as { sheet?: unknown }).sheet);
		if (sheet === null) {
			this.#state = 'unread';
			return;
		}
		this.#sheet = sheet;
		this.#state = 'open';
	}

	/** Keeps it as it is now; false when the vault does not. One after the other, so that the last one stays. */
	change(sheet: Sheet): Promise<boolean> {
		const kept = this.#turn.then(async () => {
			if (this.#state !== 'open') return false;
			const record = { id: this.#id, sheet };
			const done = await this.#vault.save(sheetTable, record);
			if (done.ok) this.#sheet = sheet;
			return done.ok;
		});
		this.#turn = kept;
		return kept;
	}

	/** Throws away what cannot be read and begins anew, because a person chose so. */
	async startAgain(empty: Sheet): Promise<void> {
		if (!(await this.#vault.remove(sheetTable, this.#id)).ok) return;
		this.#sheet = empty;
		this.#state = 'open';
	}
}
