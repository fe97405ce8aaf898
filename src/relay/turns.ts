/** Lets those who want the same thing have it one after the other, in the order in which they came. */
export class Turns {
	readonly #last = new Map<string, Promise<unknown>>();

	async inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
		const before = this.#last.get(name);
		const own = before ? before.then(work, work) : work();
		this.#last.set(name, own);
		try {
			return await own;
		} finally {
			if (this.#last.get(name) === own) this.#last.delete(name);
		}
	}
}
