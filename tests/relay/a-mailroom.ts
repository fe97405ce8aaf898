import { aLetter } from './a-box.ts';
import { startRelay, type RunningRelay } from './a-relay.ts';
import type { KeptRecord, Porch } from '../../src/sharing/keeping.ts';
import { Mailroom, type MailroomSettings } from '../../src/sharing/mailroom.svelte.ts';
import { newOutgoing } from '../../src/sharing/outgoing.ts';
import type { OwnBox } from '../../src/sharing/own-box.ts';
import { relayAt, type RelayClient } from '../../src/sharing/relay-client.ts';
import type { Fetch } from '../../src/sharing/relay-line.ts';
import { newMailbox, newRelayId, type Mailbox } from '../../src/sharing/relay-mailbox.ts';

// Only tests import this: a real relay, and phones whose app can be left, broken and come back.

export const day = 86_400_000;
export const host = 'koffer.example.org';

/** What lies on one phone's porch, and what becomes of the next things that are kept. */
export class TestPorch implements Porch {
	readonly disk = new Map<string, string>();
	/** Asked before something is kept or removed; false: it is not. */
	mayWrite: (id: string, text: string | null) => boolean = () => true;

	list() {
		const records = [...this.disk.values()].map((text) => JSON.parse(text) as KeptRecord);
		return Promise.resolve({ ok: true as const, records });
	}

	keep(record: KeptRecord) {
		return this.#write(record.id, JSON.stringify(record));
	}

	remove(id: string) {
		return this.#write(id, null);
	}

	#write(id: string, text: string | null) {
		if (!this.mayWrite(id, text)) return Promise.resolve({ ok: false as const, reason: 'full' });
		if (text === null) this.disk.delete(id);
		else this.disk.set(id, text);
		return Promise.resolve({ ok: true as const });
	}
}

/** The world between phones: a relay that can be wiped, a network that can break, and time. */
export class World {
	now = Date.now();
	#relays: RunningRelay[] = [];
	/** Stands before every call. */
	before: (call: number, path: string, method: string) => void = () => undefined;
	/** Stands after every call: the relay has done it, and the answer may get lost. */
	after: (call: number) => void = () => undefined;
	calls = 0;

	async wipe(): Promise<void> {
		this.#relays.push(await startRelay({}, { clock: () => Math.floor(this.now / 1_000) }));
	}

	async end(): Promise<void> {
		await Promise.all(this.#relays.map((relay) => relay.stop()));
	}

	readonly fetch: Fetch = async (path, init) => {
		const call = ++this.calls;
		this.before(call, path, init.method ?? '');
		const response = await fetch((this.#relays.at(-1)?.origin ?? '') + path, init);
		this.after(call);
		return response;
	};

	get client(): RelayClient {
		return relayAt('', { fetch: this.fetch });
	}

	/** The app on a phone, opened. */
	async open(porch: Porch, more: Partial<MailroomSettings> = {}): Promise<Mailroom> {
		const mailroom = new Mailroom(porch, {
			clientOf: (relay) => (relay === host ? this.client : null),
			now: () => this.now,
			chance: () => 0.5,
			...more
		});
		await mailroom.load();
		return mailroom;
	}

	/** Long enough for everything that waits. */
	later(minutes = 25): void {
		this.now += minutes * 60_000;
	}

	aBox(): OwnBox & Mailbox {
		return { ...newMailbox(), relay: host, stamp: null, until: this.now + 90 * day };
	}

	aLetterTo({ mb, wt }: Mailbox, relay = host) {
		const sealed = new Uint8Array(aLetter());
		return newOutgoing(newRelayId(), { mb, wt, relay }, sealed, this.now + 7 * day);
	}
}

export async function aWorld(): Promise<World> {
	const world = new World();
	await world.wipe();
	return world;
}
