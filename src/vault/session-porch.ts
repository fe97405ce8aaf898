import type { Porch, PorchListed } from './sealed-porch.ts';
import type { Done, StoredRecord } from './vault.ts';

const locked = { ok: false, reason: 'locked' } as const;

/**
 * The porch of a vault only for now, in this page's memory. It ends with its vault, unless it was
 * moved: then it goes on as the porch it was moved to, for whoever still holds it.
 */
export class SessionPorch implements Porch {
	/** As text, so that nobody holds on to what lies here. */
	readonly #records = new Map<string, string>();
	#movedTo: Porch | null = null;
	#isEnded = false;
	#last: Promise<unknown> = Promise.resolve();

	list(): Promise<PorchListed> {
		return this.#afterLast(() => {
			if (this.#movedTo) return this.#movedTo.list();
			if (this.#isEnded) return locked;
			const records = [...this.#records.values()].map((text) => JSON.parse(text) as StoredRecord);
			return { ok: true, records, unreadable: 0 };
		});
	}

	keep(record: StoredRecord): Promise<Done> {
		const text = JSON.stringify(record);
		return this.#afterLast(() => {
			if (this.#movedTo) return this.#movedTo.keep(JSON.parse(text) as StoredRecord);
			if (this.#isEnded) return locked;
			this.#records.set(record.id, text);
			return { ok: true };
		});
	}

	remove(id: string): Promise<Done> {
		return this.#afterLast(() => {
			if (this.#movedTo) return this.#movedTo.remove(id);
			if (this.#isEnded) return locked;
			this.#records.delete(id);
			return { ok: true };
		});
	}

	/** Moves everything to another porch; what is asked meanwhile is asked there afterwards. */
	moveTo(porch: Porch): Promise<Done> {
		return this.#afterLast(async () => {
			if (this.#isEnded) return locked;
			for (const text of [...this.#records.values()]) {
				const kept = await porch.keep(JSON.parse(text) as StoredRecord);
				if (!kept.ok) return kept;
			}
			this.#movedTo = porch;
			this.#records.clear();
			return { ok: true };
		});
	}

	end(): void {
		this.#isEnded = true;
		// what is being moved was taken out before
		this.#records.clear();
	}

	#afterLast<T>(run: () => T | Promise<T>): Promise<T> {
		const done = this.#last.then(run);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
