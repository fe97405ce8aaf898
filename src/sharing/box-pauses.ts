import { afterPause } from './outgoing.ts';

interface Pause {
	/** Rounds in a row that came to nothing. */
	failures: number;
	/** In ms since 1970. */
	next: number;
}

/** When each mailbox is looked into again. What is not known is looked into at once. */
export class BoxPauses {
	readonly #pauses = new Map<string, Pause>();
	readonly #clock: { now: () => number; chance: () => number };

	constructor(clock: { now: () => number; chance: () => number }) {
		this.#clock = clock;
	}

	next(mb: string): number {
		return this.#pauses.get(mb)?.next ?? 0;
	}

	/** Whether it waits only because it was looked into just now, and nobody asked to wait. */
	isUsual(mb: string): boolean {
		return this.#pauses.get(mb)?.failures === 0;
	}

	/** It was looked into, and is again in about a minute. */
	usual(mb: string): void {
		this.#set(mb, 0, null);
	}

	/** It could not be: longer each time, and no sooner than the relay said. */
	afterFailure(mb: string, waitSeconds: number | null): void {
		this.#set(mb, this.#pauses.get(mb)?.failures ?? 0, waitSeconds, 1);
	}

	end(mb: string): void {
		this.#pauses.delete(mb);
	}

	keepOnly(isKnown: (mb: string) => boolean): void {
		for (const mb of this.#pauses.keys()) if (!isKnown(mb)) this.#pauses.delete(mb);
	}

	#set(mb: string, failures: number, waitSeconds: number | null, more = 0): void {
		const moment = { now: this.#clock.now(), chance: this.#clock.chance() };
		const next = afterPause(failures, waitSeconds, moment);
		this.#pauses.set(mb, { failures: failures + more, next });
	}
}
