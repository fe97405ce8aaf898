import type { RelayClient } from './relay-client.ts';

const unheard = { ok: false, reason: 'offline', waitSeconds: null } as const;

/** Which relays answer. One that was not heard is not asked again until `begin`. */
export class HeardRelays {
	readonly #clientOf: (relay: string) => RelayClient | null;
	readonly #silent = new Set<string>();
	readonly #askedInVain = new Set<string>();

	constructor(clientOf: (relay: string) => RelayClient | null) {
		this.#clientOf = clientOf;
	}

	/** Those that did not answer when they were asked last. */
	get silent(): ReadonlySet<string> {
		return this.#silent;
	}

	/** A new round: everybody may be asked again. */
	begin(): void {
		this.#askedInVain.clear();
	}

	/** The relay of this name, listened to; null for one that this app cannot speak with. */
	clientOf(relay: string): RelayClient | null {
		const client = this.#clientOf(relay);
		if (!client) return null;
		const ask = <T extends { ok: boolean; reason?: string }>(call: () => Promise<T>) =>
			this.#ask(relay, call);
		return {
			create: (...args) => ask(() => client.create(...args)),
			close: (...args) => ask(() => client.close(...args)),
			count: (...args) => ask(() => client.count(...args)),
			claim: (...args) => ask(() => client.claim(...args)),
			confirm: (...args) => ask(() => client.confirm(...args)),
			store: (...args) => ask(() => client.store(...args)),
			withdraw: (...args) => ask(() => client.withdraw(...args)),
			state: (...args) => ask(() => client.state(...args))
		};
	}

	async #ask<T extends { ok: boolean; reason?: string }>(
		relay: string,
		call: () => Promise<T>
	): Promise<T | typeof unheard> {
		if (this.#askedInVain.has(relay)) return unheard;
		const told = await call();
		if (!told.ok && told.reason === 'offline') {
			this.#silent.add(relay);
			this.#askedInVain.add(relay);
		} else this.#silent.delete(relay);
		return told;
	}
}
