import {
	afterEvent,
	dueCall,
	isKeptAs,
	isOver,
	over,
	secondsLeft,
	type Outgoing,
	type OutgoingEvent
} from './outgoing.ts';
import type { RelayClient } from './relay-client.ts';

export interface OutboxSettings {
	/** The relay of this name; null for one that this app cannot speak with: its letters stay here. */
	clientOf: (relay: string) => Pick<RelayClient, 'store' | 'state' | 'withdraw'> | null;
	/** Keeps a letter, sealed, under its id; false where that failed, and nothing is sent then. */
	keep: (letter: Outgoing) => Promise<boolean>;
	/** Milliseconds since 1970. */
	now?: () => number;
	/** A number from 0 to 1. */
	chance?: () => number;
}

/** Takes letters to the relay and stays with them until they are over, whatever the relay loses. */
export class Outbox {
	readonly #letters = new Map<string, Outgoing>();
	readonly #settings: Required<OutboxSettings>;
	#round: Promise<void> | null = null;

	/** @param letters as they were kept when the app was left */
	constructor(letters: readonly Outgoing[], settings: OutboxSettings) {
		for (const letter of letters) this.#letters.set(letter.id, letter);
		this.#settings = { now: Date.now, chance: Math.random, ...settings };
	}

	get letters(): readonly Outgoing[] {
		return [...this.#letters.values()];
	}

	/** The moment of the next thing to do; null when there is nothing. */
	get next(): number | null {
		const { clientOf } = this.#settings;
		const moments = this.letters
			.filter((one) => !isOver(one))
			.map(({ relay, next, until }) => (clientOf(relay) ? next : until));
		return moments.length > 0 ? Math.min(...moments) : null;
	}

	/** The relays that are needed. */
	get relays(): readonly string[] {
		return this.letters.filter((one) => !isOver(one)).map(({ relay }) => relay);
	}

	/** Keeps a letter, to be sent in the next round; false where it could not be kept. */
	async add(letter: Outgoing): Promise<boolean> {
		if (this.#letters.has(letter.id)) return true;
		if (!(await this.#settings.keep(letter))) return false;
		this.#letters.set(letter.id, letter);
		return true;
	}

	/** Takes over what is kept by now: another window may have been at work. */
	meet(kept: readonly Outgoing[]): void {
		const known = new Map(this.#letters);
		this.#letters.clear();
		for (const letter of kept) {
			const own = known.get(letter.id);
			this.#letters.set(letter.id, own && isKeptAs(own, letter) ? own : letter);
		}
	}

	/** Forgets a letter, whatever becomes of it. */
	forget(id: string): void {
		this.#letters.delete(id);
	}

	/** What waits for one of these relays is due now. */
	hurry(relays: ReadonlySet<string>): void {
		const now = this.#settings.now();
		for (const letter of this.letters) {
			// what the relay asked to wait for is waited for
			const isFree = relays.has(letter.relay) || letter.failures === 0;
			if (!isFree || isOver(letter)) continue;
			this.#letters.set(letter.id, { ...letter, failures: 0, next: Math.min(letter.next, now) });
		}
	}

	/** The child wants it back. It is asked for in the next round; one that was never sent is over now. */
	async callBack(id: string): Promise<void> {
		await this.#happen(id, { is: 'called-back' });
	}

	/** Does all that is due, one letter after the other. A second call joins the first. */
	round(): Promise<void> {
		this.#round ??= this.#all().finally(() => (this.#round = null));
		return this.#round;
	}

	async #all(): Promise<void> {
		for (const id of [...this.#letters.keys()]) await this.#one(id);
	}

	/** At most one call; a store of a lost letter follows its look at once. */
	async #one(id: string): Promise<void> {
		const letter = this.#letters.get(id);
		if (!letter) return;
		const { clientOf, now } = this.#settings;
		const call = dueCall(letter, now());
		if (call === 'expire') await this.#put(over(letter, 'expired'));
		const client = clientOf(letter.relay);
		if (!client) return;
		if (call === 'store') await this.#store(letter, client);
		if (call === 'withdraw') {
			await this.#happen(id, { is: 'withdrawn', told: await client.withdraw(letter.to, id) });
		}
		if (call !== 'look') return;
		await this.#happen(id, { is: 'looked', told: await client.state(letter.to, id) });
		if (this.#letters.get(id)?.state === 'to-send') await this.#one(id);
	}

	async #store(letter: Outgoing, client: Pick<RelayClient, 'store'>): Promise<void> {
		const { now } = this.#settings;
		const { id, to, sealed } = letter;
		if (!sealed || !(await this.#happen(id, { is: 'sending' }))) return;
		const told = await client.store(to, id, sealed, secondsLeft(letter, now()));
		await this.#happen(id, { is: 'stored', told });
	}

	/** What happens meets the letter as it is by then: it may have been called back meanwhile. */
	async #happen(id: string, event: OutgoingEvent): Promise<boolean> {
		const { now, chance } = this.#settings;
		const letter = this.#letters.get(id);
		if (!letter) return false;
		return this.#put(afterEvent(letter, event, { now: now(), chance: chance() }));
	}

	async #put(letter: Outgoing): Promise<boolean> {
		const before = this.#letters.get(letter.id);
		this.#letters.set(letter.id, letter);
		// a letter may be large, and after a reload everything is due anyway
		if (before && isKeptAs(before, letter)) return true;
		return this.#settings.keep(letter);
	}
}
