import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCluster, RESP_TYPES } from '@redis/client';

/** Scripts that free room, or must go on without any, run in a full cluster too. */
const needsRoom = new Set(['create', 'put']);

const scripts = {
	mailbox: ['create', 'put', 'count', 'claim', 'confirm', 'withdraw', 'state', 'cut'],
	alone: ['first', 'add', 'remember']
} as const;

export type ScriptName = (typeof scripts)['mailbox' | 'alone'][number];

interface Script {
	readonly text: string;
	readonly sha: string;
}

const fileOf = (name: string) =>
	readFileSync(new URL(`scripts/${name}.lua`, import.meta.url), 'utf8');

function readScripts(): ReadonlyMap<string, Script> {
	const preamble = fileOf('mailbox');
	const read = (name: string, before: string): [string, Script] => {
		const flags = needsRoom.has(name) ? '' : ' flags=allow-oom';
		const text = `#!lua${flags}\n${before}${fileOf(name)}`;
		return [name, { text, sha: createHash('sha1').update(text).digest('hex') }];
	};
	return new Map([
		...scripts.mailbox.map((name) => read(name, preamble)),
		...scripts.alone.map((name) => read(name, ''))
	]);
}

type Argument = string | Buffer;
type Client = ReturnType<typeof createClient>;

const connectMilliseconds = 1_500;
/** Milliseconds after which a replica that did not answer is waited for again. */
const noReplicaPause = 5_000;

/** A full node refuses what needs room. */
export function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && error.message.startsWith('OOM');
}

/**
 * The connection to a Redis or Valkey cluster. It is made when it is first needed, and again when it
 * could not be made.
 */
export class RedisCluster {
	readonly #nodes: readonly string[];
	readonly #scripts = readScripts();
	readonly #onTrouble: (error: unknown) => void;
	#client: Promise<Client> | undefined;
	#noReplicaUntil = 0;

	constructor(nodes: readonly string[], onTrouble: (error: unknown) => void) {
		this.#nodes = nodes;
		this.#onTrouble = onTrouble;
	}

	/** Runs a script whose keys lie in one slot; gives the texts it returns. */
	async run(
		name: ScriptName,
		keys: readonly string[],
		args: readonly Argument[]
	): Promise<string[]> {
		const client = await this.#connected();
		const script = this.#scripts.get(name);
		const [first] = keys;
		if (!script || first === undefined) throw new Error(`there is no script ${name}`);
		const rest = [String(keys.length), ...keys, ...args];
		const send = (command: string, script: string) =>
			client.sendCommand<string[]>(first, false, [command, script, ...rest]);
		try {
			return await send('EVALSHA', script.sha);
		} catch (error) {
			const isUnknown = error instanceof Error && error.message.startsWith('NOSCRIPT');
			if (!isUnknown) throw error;
			return send('EVAL', script.text);
		}
	}

	async get(key: string): Promise<string | null> {
		return (await this.#connected()).get(key);
	}

	async getBytes(key: string): Promise<Buffer | null> {
		const client = await this.#connected();
		return client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }).get(key);
	}

	async getAndDelete(key: string): Promise<string | null> {
		return (await this.#connected()).getDel(key);
	}

	/** Frees the room of keys that lie in one slot. */
	async unlink(keys: readonly string[]): Promise<void> {
		if (keys.length > 0) await (await this.#connected()).unlink([...keys]);
	}

	/**
	 * Waits, for a tenth of a second at most, until a replica has what this key's node was told. Where
	 * there is no replica, nobody is held up: the sender keeps its letter until it is delivered.
	 */
	async replicate(key: string): Promise<void> {
		if (performance.now() < this.#noReplicaUntil) return;
		const node = await (await this.#connected()).getNodeClientForKey(key);
		const replicas = await node.sendCommand<number>(['WAIT', '1', '100']);
		if (replicas === 0) this.#noReplicaUntil = performance.now() + noReplicaPause;
	}

	/** What the memory section says, of every master. */
	async memory(): Promise<string[]> {
		const client = await this.#connected();
		return Promise.all(
			client.masters.map(async (master) =>
				(await client.nodeClient(master)).sendCommand<string>(['INFO', 'memory'])
			)
		);
	}

	async close(): Promise<void> {
		const client = await this.#client?.catch(() => undefined);
		this.#client = Promise.reject(new Error('the connection is closed'));
		this.#client.catch(() => undefined);
		client?.destroy();
	}

	#connected(): Promise<Client> {
		this.#client ??= this.#connect();
		return this.#client;
	}

	async #connect(): Promise<Client> {
		const client = createClient(this.#nodes);
		client.on('error', this.#onTrouble);
		try {
			await client.connect();
			return client;
		} catch (error) {
			this.#client = undefined;
			throw error;
		}
	}
}

function createClient(nodes: readonly string[]) {
	const { username, password, protocol } = new URL(nodes[0] ?? '');
	const isSealed = protocol === 'rediss:';
	return createCluster({
		rootNodes: nodes.map((url) => ({ url })),
		// soon asks the others who has taken over from a node that does not answer
		topologyRefreshOnReconnectionAttemptStrategy: 1_000,
		defaults: {
			...(username && { username: decodeURIComponent(username) }),
			...(password && { password: decodeURIComponent(password) }),
			commandsQueueMaxLength: 10_000,
			socket: {
				connectTimeout: connectMilliseconds,
				reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1000),
				...(isSealed && { tls: true as const })
			}
		}
	});
}
