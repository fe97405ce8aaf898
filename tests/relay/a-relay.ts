import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openRelay, type Changes } from '../../src/relay/index.ts';
import { hashOf } from '../../src/relay/ids.ts';
import { usualQuotas } from '../../src/relay/limits.ts';
import { openSqliteStore } from '../../src/relay/sqlite-store.ts';
import { aLetter, anId } from './a-box.ts';

/** So many that no test meets them by chance. */
export const generous = {
	RELAY_MAILBOXES_PER_HOUR: '1000000',
	RELAY_STORES_PER_HOUR: '1000000',
	RELAY_READS_PER_HOUR: '1000000',
	RELAY_ADDRESS_BYTES: '100000000000',
	RELAY_AT_ONCE: '1000'
};

export interface Asked {
	token?: string;
	body?: Uint8Array | string;
	headers?: Record<string, string>;
}

export interface Heard {
	status: number;
	headers: Headers;
	bytes: Uint8Array;
	json: Record<string, unknown>;
}

/** Whoever speaks with a relay. */
export class Client {
	readonly origin: string;

	constructor(origin: string) {
		this.origin = origin;
	}

	async ask(method: string, path: string, asked: Asked = {}): Promise<Heard> {
		const { token, body, headers = {} } = asked;
		const response = await fetch(this.origin + path, {
			method,
			headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
			...(body === undefined
				? {}
				: { body: typeof body === 'string' ? body : new Blob([body.slice()]) })
		});
		const bytes = new Uint8Array(await response.arrayBuffer());
		const isJson = response.headers.get('content-type')?.includes('json') ?? false;
		const json = isJson
			? (JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>)
			: {};
		return { status: response.status, headers: response.headers, bytes, json };
	}

	/** Status and reason, as a test wants to see them. */
	async told(method: string, path: string, asked?: Asked): Promise<string> {
		const { status, json } = await this.ask(method, path, asked);
		return typeof json['code'] === 'string' ? `${status} ${json['code']}` : String(status);
	}

	store(box: Mailbox, id: string, body = aLetter(), headers: Record<string, string> = {}) {
		return this.ask('PUT', box.message(id), {
			token: box.wt,
			body,
			headers: { 'content-type': 'application/octet-stream', ...headers }
		});
	}

	claim(box: Mailbox, claim = anId(), token = box.rt) {
		return this.ask('POST', `${box.path}/claim`, { token, body: JSON.stringify({ claim }) });
	}

	confirm(box: Mailbox, id: string, claim: string) {
		return this.ask('DELETE', box.message(id), { token: box.rt, headers: { 'x-claim': claim } });
	}

	withdraw(box: Mailbox, id: string) {
		return this.ask('DELETE', box.message(id), { token: box.wt });
	}

	state(box: Mailbox, id: string) {
		return this.ask('GET', box.message(id), { token: box.wt });
	}

	create(box: Mailbox, headers: Record<string, string> = {}) {
		return this.ask('PUT', box.path, { body: box.request(), headers });
	}

	/** A mailbox that is there. */
	async mailbox(): Promise<Mailbox> {
		const box = new Mailbox();
		await this.create(box);
		return box;
	}
}

/** A mailbox as its owner knows it. */
export class Mailbox {
	readonly id = anId();
	readonly rt = anId();
	readonly wt = anId();
	readonly path = `/v1/mb/${this.id}`;

	message(id: string): string {
		return `${this.path}/m/${id}`;
	}

	request(changes: Record<string, unknown> = {}): string {
		const usual = { v: 1, rh: hashOf(this.rt), wh: hashOf(this.wt), ttl: 7_776_000, max: 20 };
		return JSON.stringify({ ...usual, ...changes });
	}
}

export interface RunningRelay extends Client {
	readonly server: Server;
	readonly port: number;
	stop(): Promise<void>;
}

/** A relay in this process, in memory and generous unless told otherwise. */
export async function startRelay(
	env: Record<string, string> = {},
	changes: Changes = {}
): Promise<RunningRelay> {
	const isSet = env['RELAY_STORE'] !== undefined || changes.store !== undefined;
	const bytes = Number(env['RELAY_BYTES'] ?? usualQuotas.storeBytes);
	const inMemory = isSet ? {} : { store: openSqliteStore(':memory:', bytes) };
	const relay = await openRelay({ ...generous, ...env }, { ...inMemory, ...changes });
	const server = createServer(
		{ maxHeaderSize: 8 * 1024, requestTimeout: 2_000, connectionsCheckingInterval: 200 },
		relay.before((_, response) => response.writeHead(418).end())
	);
	server.listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return Object.assign(new Client(`http://localhost:${port}`), {
		server,
		port,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await relay.close();
		}
	});
}
