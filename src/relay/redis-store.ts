import { hashOf, sumOf } from './ids.ts';
import { fullForMailboxes, limits, sizeClass } from './limits.ts';
import { isOutOfMemory, type RedisCluster, type ScriptName } from './redis-cluster.ts';
import type * as Is from './store.ts';

/** Milliseconds for which it is believed how full the cluster is. */
const believed = 5_000;

/** Bodies of an answer that cannot be: a node lost half of what it held. */
export class LostBodyError extends Error {
	readonly code = 'body-lost';
}

/** A script, its mailbox, the hash of the id it is about or nothing, the time, and what else it needs. */
type Run = [
	name: ScriptName,
	box: string,
	hash: string,
	now: number,
	args: readonly (string | Buffer)[]
];

/**
 * The store for several machines. Every step is one script on the node that has the mailbox; all keys
 * of a mailbox carry its id in braces, so they lie together. What has ended goes by itself.
 * @param storeBytes for a cluster that is told no `maxmemory`
 */
export function openRedisStore(cluster: RedisCluster, storeBytes: number): Is.Store {
	return new RedisStore(cluster, storeBytes);
}

class RedisStore implements Is.Store {
	readonly #cluster: RedisCluster;
	readonly #storeBytes: number;
	#full = 0;
	#fullAt = -Infinity;

	constructor(cluster: RedisCluster, storeBytes: number) {
		this.#cluster = cluster;
		this.#storeBytes = storeBytes;
	}

	async create(box: Is.NewBox, stamp: Is.Stamp | null, now: number): Promise<Is.Created> {
		const stamped = stamp ? await this.#useStamp(stamp, box.box, now) : 'none';
		const isRoom = (await this.#fullness()) < fullForMailboxes;
		const { box: name, readHash, writeHash, ttl, max } = box;
		const mayBeNew = stamped !== 'used' && isRoom ? '1' : '0';
		const args = [readHash, writeHash, String(ttl), String(max), mayBeNew];
		const [is, end] = await this.#withRoom('create', name, '', now, args);
		if (stamp && stamped === 'new' && is !== 'created')
			await this.#cluster.unlink([stampKey(stamp)]);
		if (is === 'created' || is === 'again') return { is, end: Number(end) };
		if (is === 'stamp') return { is: stamped === 'used' ? 'stamp' : 'full' };
		return { is: is === 'full' ? 'full' : 'taken' };
	}

	async put(message: Is.NewMessage, now: number): Promise<Is.Put> {
		const { box, writeHash, id, body, sum, ttl } = message;
		if ((await this.#fullness()) >= 1) return { is: 'full' };
		const hash = hashOf(id);
		const size = String(sizeClass(body.length));
		const args = [writeHash, hash, id, sum, sumOf(id + sum), size, String(ttl)];
		const more = [...args, String(limits.boxBytes), Buffer.from(body)];
		const [is, end, ...ended] = await this.#withRoom('put', box, hash, now, more);
		await this.#drop(box, ended);
		if (is === 'stored') await this.#cluster.replicate(boxKey(box)).catch(() => undefined);
		if (is === 'stored' || is === 'again') return { is, end: Number(end) };
		return { is: is as Exclude<Is.Put['is'], 'stored' | 'again'> };
	}

	async count({ box, readHash }: Is.Reader, now: number): Promise<Is.Counted> {
		const [is, waiting, end] = await this.#run('count', box, '', now, [readHash]);
		if (is !== 'counted') return { is: 'gone' };
		return { is, waiting: Number(waiting), end: Number(end) };
	}

	async claim(
		{ box, readHash }: Is.Reader,
		claim: string,
		lease: number,
		now: number
	): Promise<Is.Claimed> {
		const args = [readHash, hashOf(claim), String(lease)];
		const [is, ...rest] = await this.#run('claim', box, '', now, args);
		if (is === 'leased') return { is, until: Number(rest[0]) };
		if (is !== 'claimed') return { is: is === 'nothing' ? 'nothing' : 'gone' };
		const [hash = '', id = '', end, opened] = rest;
		const body = await this.#cluster.getBytes(bodyKey(box, hash));
		if (!body) throw new LostBodyError('a body is missing');
		return { is, id, body, end: Number(end), opened: Number(opened) };
	}

	async confirm(
		{ box, readHash }: Is.Reader,
		id: string,
		claim: string,
		now: number
	): Promise<Is.Confirmed> {
		const hash = hashOf(id);
		const args = [readHash, hash, hashOf(claim)];
		const [is] = await this.#run('confirm', box, hash, now, args);
		return { is: is as Is.Confirmed['is'] };
	}

	async withdraw({ box, writeHash, id }: Is.Sender, now: number): Promise<Is.Withdrawn> {
		const hash = hashOf(id);
		const [is, until] = await this.#run('withdraw', box, hash, now, [writeHash, hash]);
		if (is === 'leased') return { is, until: Number(until) };
		return { is: is as Exclude<Is.Withdrawn['is'], 'leased'> };
	}

	async state({ box, writeHash, id }: Is.Sender, now: number): Promise<Is.Told> {
		const hash = hashOf(id);
		const [is, state, opened, end] = await this.#run('state', box, hash, now, [writeHash, hash]);
		if (is !== 'known') return { is: is as Exclude<Is.Told['is'], 'known'> };
		return { is, state: state as Is.MessageState, opened: Number(opened), end: Number(end) };
	}

	async cut({ box, readHash }: Is.Reader, now: number): Promise<{ is: 'cut' } | Is.Gone> {
		const [is, ...hashes] = await this.#run('cut', box, '', now, [readHash]);
		await this.#drop(box, hashes);
		return { is: is === 'cut' ? is : 'gone' };
	}

	/** Keys end by themselves. */
	sweep(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async check(): Promise<void> {
		await this.#cluster.memory();
	}

	close(): Promise<void> {
		return this.#cluster.close();
	}

	/** Bodies that nothing leads to any more; where this fails they go when their time is over. */
	async #drop(box: string, hashes: readonly string[]): Promise<void> {
		const keys = hashes.map((hash) => bodyKey(box, hash));
		await this.#cluster.unlink(keys).catch(() => undefined);
	}

	#run(...[name, box, hash, now, args]: Run): Promise<string[]> {
		const keys = [boxKey(box), ...['messages', 'line', 'ends'].map((part) => keyOf(box, part))];
		return this.#cluster.run(name, [...keys, bodyKey(box, hash)], [String(now), ...args]);
	}

	async #withRoom(...given: Run): Promise<string[]> {
		try {
			return await this.#run(...given);
		} catch (error) {
			if (isOutOfMemory(error)) return ['full'];
			throw error;
		}
	}

	async #useStamp(stamp: Is.Stamp, box: string, now: number): Promise<'new' | 'own' | 'used'> {
		const args = [box, String(Math.max(1, stamp.end - now))];
		const [order, used] = await this.#cluster.run('first', [stampKey(stamp)], args);
		if (order === 'new') return 'new';
		return used === box ? 'own' : 'used';
	}

	/** How full the fullest node is, or all of them together; 1 is full. */
	async #fullness(): Promise<number> {
		if (performance.now() - this.#fullAt < believed) return this.#full;
		this.#fullAt = performance.now();
		const nodes = (await this.#cluster.memory()).map((text) => ({
			used: Number(/^used_memory:(\d+)/m.exec(text)?.[1] ?? 0),
			most: Number(/^maxmemory:(\d+)/m.exec(text)?.[1] ?? 0)
		}));
		const all = nodes.reduce((sum, { used }) => sum + used, 0);
		const shares = nodes.map(({ used, most }) => (most > 0 ? used / most : all / this.#storeBytes));
		this.#full = Math.max(...shares);
		return this.#full;
	}
}

function keyOf(box: string, part: string): string {
	return `relay:{${box}}:${part}`;
}

function boxKey(box: string): string {
	return keyOf(box, 'box');
}

function bodyKey(box: string, hash: string): string {
	return keyOf(box, `body:${hash}`);
}

function stampKey({ hash }: Is.Stamp): string {
	return `relay:stamp:${hash}`;
}
