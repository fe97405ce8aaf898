import { setTimeout as wait } from 'node:timers/promises';
import { sumOf } from '../../src/relay/ids.ts';
import { aLetter, anId } from './a-box.ts';
import { Mailbox, type Client, type Heard } from './a-relay.ts';
import { startCluster } from './a-cluster.ts';
import { startRelayProcess } from './relay-process.ts';

/** What was counted while masters were killed. */
export interface Failovers {
	kills: number;
	/** Letters that reached whoever reads them, byte for byte. */
	delivered: number;
	/** Letters the cluster had confirmed and lost, and whoever sent them has stored again. */
	sentAgain: number;
	/** Letters that came once more after they were confirmed; a reader knows their id. */
	cameAgain: number;
	/** Seconds one call had to be repeated at most. */
	longest: number;
	lost: string[];
}

const pairs = 8;

/** Kills a master in the middle of the work, so often; both ends go on as the app does. */
export async function failOften(times: number): Promise<Failovers> {
	const cluster = await startCluster();
	const relay = await startRelayProcess({ RELAY_STORE: cluster.setting });
	const counted: Failovers = {
		...{ kills: 0, delivered: 0, sentAgain: 0, cameAgain: 0, longest: 0 },
		lost: []
	};
	let isOver = false;
	const work = Array.from({ length: pairs }, () => new Pair(relay, counted).work(() => isOver));
	try {
		for (; counted.kills < times; counted.kills++) {
			await wait(1_000 + Math.random() * 500);
			await cluster.killMaster();
			await wait(6_000);
			await cluster.revive();
		}
		isOver = true;
		await Promise.all(work);
		return counted;
	} finally {
		isOver = true;
		await relay.kill();
		await cluster.stop();
	}
}

/** One who sends and one who reads. */
class Pair {
	readonly #relay: Client;
	readonly #counted: Failovers;
	readonly #box = new Mailbox();
	readonly #read = new Set<string>();

	constructor(relay: Client, counted: Failovers) {
		this.#relay = relay;
		this.#counted = counted;
	}

	async work(isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			const [id, letter] = [anId(), aLetter(16_000)];
			await this.#send(id, letter);
			while (!this.#read.has(id)) await this.#receive(id, letter);
		}
	}

	async #send(id: string, letter: Uint8Array): Promise<void> {
		const stored = await this.#patiently(() => this.#relay.store(this.#box, id, letter));
		if (stored.status === 404) {
			await this.#patiently(() => this.#relay.create(this.#box));
			await this.#send(id, letter);
		} else if (stored.status > 201) this.#counted.lost.push(JSON.stringify(stored.json));
	}

	async #receive(id: string, letter: Uint8Array): Promise<void> {
		const claim = anId();
		const got = await this.#patiently(() => this.#relay.claim(this.#box, claim));
		const found = got.headers.get('x-id');
		if (got.status !== 200 || found === null) {
			const { json } = await this.#patiently(() => this.#relay.state(this.#box, id));
			// leased to a claim whose answer did not arrive: comes again when the lease is over
			if (json['state'] === 'opened') await wait(500);
			else {
				this.#counted.sentAgain += 1;
				await this.#send(id, letter);
			}
			return;
		}
		if (this.#read.has(found)) this.#counted.cameAgain += 1;
		else if (sumOf(got.bytes) !== sumOf(letter)) this.#counted.lost.push('a letter has changed');
		else this.#counted.delivered += 1;
		this.#read.add(found);
		await this.#patiently(() => this.#relay.confirm(this.#box, found, claim));
	}

	/** Asks again while the relay says that it is down. */
	async #patiently(ask: () => Promise<Heard>): Promise<Heard> {
		const began = performance.now();
		for (;;) {
			const heard = await ask().catch(() => null);
			const seconds = (performance.now() - began) / 1000;
			this.#counted.longest = Math.max(this.#counted.longest, Math.round(seconds * 10) / 10);
			if (heard && heard.status !== 503) return heard;
			if (seconds > 60) throw new Error('the relay does not come back');
			await wait(100);
		}
	}
}
