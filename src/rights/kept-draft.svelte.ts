/** How long after the last letter what was written is kept, in ms. */
const pauseMs = 700;

/**
 * What is being written, kept while somebody writes. Nothing of it is ever taken back by a save that
 * failed: it stays as it was written, and can be kept again.
 */
export class KeptDraft<Value> {
	readonly #onkeep: (value: Value) => Promise<boolean>;
	#value = $state.raw() as Value;
	#kept: Value;
	#isNotKept = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<boolean> | null = null;

	constructor(value: Value, onkeep: (value: Value) => Promise<boolean>) {
		this.#value = value;
		this.#kept = value;
		this.#onkeep = onkeep;
	}

	get value(): Value {
		return this.#value;
	}

	/** True from a save that failed until one that succeeds. */
	get isNotKept(): boolean {
		return this.#isNotKept;
	}

	/** Takes over what was written; it is kept after a short pause. */
	change(value: Value): void {
		this.#value = value;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.keep(), pauseMs);
	}

	/** Keeps at once what is not kept yet, and says whether all of it is. */
	keep(): Promise<boolean> {
		clearTimeout(this.#timer);
		this.#running ??= this.#run().finally(() => (this.#running = null));
		return this.#running;
	}

	/** One at a time, so that an older one never lands on a newer one. */
	async #run(): Promise<boolean> {
		while (this.#kept !== this.#value) {
			const value = this.#value;
			const isKept = await this.#onkeep(value).catch(() => false);
			this.#isNotKept = !isKept;
			if (!isKept) return false;
			this.#kept = value;
		}
		return true;
	}
}
