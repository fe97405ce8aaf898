import { randomBytes } from 'node:crypto';
import type { Quotas } from './limits.ts';
import { addressHash, afterWrong, type Counted, type Guesses, type Rates } from './rates.ts';
import type { RedisCluster } from './redis-cluster.ts';
import { day, hour } from './time.ts';

/** What was guessed is remembered for so long after the last wrong token. */
const guessesKept = 3 * day;

/**
 * The rates of several relays together. The key of the day lies in the memory of the cluster, where all
 * of them find it; it goes by itself, and with it what the names of addresses mean.
 */
export class RedisRates implements Rates {
	readonly #cluster: RedisCluster;
	readonly #quotas: Quotas;
	#key: { day: number; bytes: Promise<Buffer> } | undefined;

	constructor(cluster: RedisCluster, quotas: Quotas) {
		this.#cluster = cluster;
		this.#quotas = quotas;
	}

	async take(address: string, what: Counted, now: number): Promise<number> {
		const key = `relay:rate:${what}:${await this.#who(address, now)}:${Math.floor(now / hour)}`;
		const args = ['1', String(this.#quotas[what]), String(2 * hour)];
		const [is] = await this.#cluster.run('add', [key], args);
		return is === 'added' ? 0 : hour - (now % hour);
	}

	async hold(address: string, message: string, bytes: number, now: number): Promise<number> {
		const count = `relay:bytes:${await this.#who(address, now)}`;
		const held = heldKey(message);
		const [order] = await this.#cluster.run('first', [held], [`${bytes} ${count}`, String(day)]);
		if (order === 'old') return 0;
		const most = String(this.#quotas.addressBytes);
		const [is] = await this.#cluster.run('add', [count], [String(bytes), most, String(day)]);
		if (is === 'added') return 0;
		await this.#cluster.unlink([held]);
		return hour;
	}

	async release(message: string): Promise<void> {
		const held = await this.#cluster.getAndDelete(heldKey(message));
		const [bytes, count] = held?.split(' ') ?? [];
		if (bytes === undefined || count === undefined) return;
		await this.#cluster.run('add', [count], [`-${bytes}`, '0', String(day)]);
	}

	async frozen(box: string, now: number): Promise<number> {
		return Math.max(0, ((await this.#guesses(box))?.until ?? 0) - now);
	}

	async wrong(box: string, now: number): Promise<void> {
		const next = JSON.stringify(afterWrong(await this.#guesses(box), now));
		await this.#cluster.run('remember', [guessKey(box)], [next, String(guessesKept)]);
	}

	forgive(box: string): Promise<void> {
		return this.#cluster.unlink([guessKey(box)]);
	}

	async #guesses(box: string): Promise<Guesses | undefined> {
		const text = await this.#cluster.get(guessKey(box));
		return text === null ? undefined : (JSON.parse(text) as Guesses);
	}

	async #who(address: string, now: number): Promise<string> {
		const today = Math.floor(now / day);
		if (this.#key?.day !== today) {
			const bytes = this.#dayKey(today);
			this.#key = { day: today, bytes };
			bytes.catch(() => (this.#key = undefined));
		}
		return addressHash(await this.#key.bytes, address);
	}

	async #dayKey(today: number): Promise<Buffer> {
		const key = `relay:rate-key:${today}`;
		const own = randomBytes(32).toString('base64url');
		const [, bytes = own] = await this.#cluster.run('first', [key], [own, String(day + hour)]);
		return Buffer.from(bytes, 'base64url');
	}
}

function heldKey(message: string): string {
	return `relay:held:${message}`;
}

function guessKey(box: string): string {
	return `relay:guess:${box}`;
}
