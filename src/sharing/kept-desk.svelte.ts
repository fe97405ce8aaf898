import { emptyDesk, editedDesk, editsToKeep, readDesk } from './desk-contents.ts';
import type { DeskContents, DeskEdit } from './desk-contents.ts';
import type { Keeping } from './keeping.ts';
import { OpeningLog, type Deed } from './opening-log.ts';

/**
 * Why something was not kept, and nothing was done:
 *
 * - `full`: there is no room on this device
 * - `locked`: the desk was locked before
 * - `not-kept`: anything else; try again
 */
export type NotKept = 'full' | 'locked' | 'not-kept';

export type Kept = { ok: true } | { ok: false; reason: NotKept };

/** What was done with which letter. */
export interface Done {
	did: Deed;
	letter: string;
}

/** What lies on an adult's desk, as it was kept last. Every change is kept before it is seen. */
export class KeptDesk {
	readonly #keeping: Keeping;
	#contents = $state.raw<DeskContents>(emptyDesk);
	#log = $state.raw<OpeningLog>(OpeningLog.of([]));
	#unreadable = $state(0);
	#isLoaded = $state(false);
	#turn: Promise<unknown> = Promise.resolve();

	constructor(keeping: Keeping) {
		this.#keeping = keeping;
	}

	get contents(): DeskContents {
		return this.#contents;
	}
	get log(): OpeningLog {
		return this.#log;
	}
	/** How many records are there and cannot be read. They are left as they are. */
	get unreadable(): number {
		return this.#unreadable;
	}
	get isLoaded(): boolean {
		return this.#isLoaded;
	}

	async load(): Promise<Kept> {
		const read = await readDesk(this.#keeping);
		if (!read.ok) return { ok: false, reason: reasonOf(read.reason) };
		this.#contents = read.contents;
		this.#log = OpeningLog.of(read.log);
		this.#unreadable = read.unreadable;
		this.#isLoaded = true;
		return { ok: true };
	}

	/** Keeps these changes, and what was done, in one step: all of it, or none. */
	async keep(edits: readonly DeskEdit[], done: readonly Done[], now: number): Promise<Kept> {
		if (edits.length + done.length === 0) return { ok: true };
		const logged = await this.#log.with(done, now);
		const kept = await this.#keeping.commit([...(await editsToKeep(edits)), ...logged.edits]);
		if (!kept.ok) return { ok: false, reason: reasonOf(kept.reason) };
		this.#contents = editedDesk(this.#contents, edits);
		this.#log = logged.log;
		return kept;
	}

	/** One after the other: each works on what the one before has kept. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(work);
		// a fault belongs to whoever asked, not to whoever is next
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}

function reasonOf(reason: string): NotKept {
	return reason === 'full' || reason === 'locked' ? reason : 'not-kept';
}
