import { createHmac, randomBytes } from 'node:crypto';
import { networkOf } from './address.ts';
import type { Quotas } from './limits.ts';
import { day, hour } from './time.ts';

/** What is counted per address and hour. */
export type Counted = 'mailboxes' | 'stores' | 'reads';

/** Wrong read tokens a mailbox takes before it is frozen. */
const wrongTokens = 10;
/** It is frozen for an hour, then for two, up to a day. */
const longestFreeze = day;
/** Mailboxes of which wrong tokens are remembered; more than these come from an attack on none. */
const mostGuessed = 100_000;

/**
 * Who asks how often, for a while and without knowing who. No address is kept, only its hash with a key
 * that is drawn anew every day and never leaves memory. All times are seconds, 0 means: go on.
 */
export interface Rates {
	/** Counts one request, or says how long to wait. */
	take(address: string, what: Counted, now: number): Promise<number>;
	/** Counts bytes that wait in a mailbox, or says how long to wait. */
	hold(address: string, message: string, bytes: number, now: number): Promise<number>;
	/** A message of which bytes were counted is gone. */
	release(message: string): Promise<void>;
	/** How long this mailbox still answers nobody. */
	frozen(box: string, now: number): Promise<number>;
	/** Somebody came with a wrong token; an unknown mailbox is counted the same. */
	wrong(box: string, now: number): Promise<void>;
	/** A mailbox begins anew. */
	forgive(box: string): Promise<void>;
}

/** How often, and until when it answers nobody. */
export interface Guesses {
	wrong: number;
	since: number;
	freezes: number;
	until: number;
}

/** What the next wrong token does. */
export function afterWrong(before: Guesses | undefined, now: number): Guesses {
	const isOld = !before || now - before.since >= hour;
	const wrong = isOld ? 1 : before.wrong + 1;
	// who was frozen long ago and for nothing begins anew
	const freezes = before && now - before.until < 2 * longestFreeze ? before.freezes : 0;
	const since = isOld ? now : before.since;
	if (wrong < wrongTokens) return { wrong, since, freezes, until: before?.until ?? 0 };
	const pause = Math.min(longestFreeze, hour * 2 ** freezes);
	return { wrong: 0, since: now, freezes: freezes + 1, until: now + pause };
}

/** The rates of one process. */
export class MemoryRates implements Rates {
	readonly #quotas: Quotas;
	#key = randomBytes(32);
	#day = 0;
	#hour = 0;
	#counts = new Map<string, number>();
	#bytes = new Map<string, number>();
	#held = new Map<string, { who: string; bytes: number }>();
	#guesses = new Map<string, Guesses>();

	constructor(quotas: Quotas) {
		this.#quotas = quotas;
	}

	take(address: string, what: Counted, now: number): Promise<number> {
		this.#turn(now);
		const name = `${what} ${this.#who(address)}`;
		const count = this.#counts.get(name) ?? 0;
		if (count >= this.#quotas[what]) return Promise.resolve(hour - (now % hour));
		this.#counts.set(name, count + 1);
		return Promise.resolve(0);
	}

	hold(address: string, message: string, bytes: number, now: number): Promise<number> {
		this.#turn(now);
		const who = this.#who(address);
		if (this.#held.has(message)) return Promise.resolve(0);
		const all = (this.#bytes.get(who) ?? 0) + bytes;
		if (all > this.#quotas.addressBytes) return Promise.resolve(hour);
		this.#bytes.set(who, all);
		this.#held.set(message, { who, bytes });
		return Promise.resolve(0);
	}

	release(message: string): Promise<void> {
		const held = this.#held.get(message);
		if (held) {
			this.#held.delete(message);
			this.#bytes.set(held.who, (this.#bytes.get(held.who) ?? 0) - held.bytes);
		}
		return Promise.resolve();
	}

	frozen(box: string, now: number): Promise<number> {
		return Promise.resolve(Math.max(0, (this.#guesses.get(box)?.until ?? 0) - now));
	}

	wrong(box: string, now: number): Promise<void> {
		const next = afterWrong(this.#guesses.get(box), now);
		// written last, so that the first ones are those nobody guesses at any more
		this.#guesses.delete(box);
		this.#guesses.set(box, next);
		const [oldest] = this.#guesses.keys();
		if (oldest !== undefined && this.#guesses.size > mostGuessed) this.#guesses.delete(oldest);
		return Promise.resolve();
	}

	forgive(box: string): Promise<void> {
		this.#guesses.delete(box);
		return Promise.resolve();
	}

	/** With a new hour begin new counts, with a new day a new key: nothing before can be told any more. */
	#turn(now: number): void {
		if (Math.floor(now / hour) !== this.#hour) this.#counts = new Map();
		this.#hour = Math.floor(now / hour);
		if (Math.floor(now / day) === this.#day) return;
		this.#day = Math.floor(now / day);
		this.#key = randomBytes(32);
		this.#counts = new Map();
		this.#bytes = new Map();
		this.#held = new Map();
	}

	#who(address: string): string {
		return addressHash(this.#key, address);
	}
}

export function addressHash(key: Uint8Array, address: string): string {
	return createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 16);
}
