import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLetter, anId } from './a-box.ts';
import { Mailbox } from './a-relay.ts';
import { memoryOf } from './memory-of.ts';
import { startRelayProcess, type RelayProcess } from './relay-process.ts';

/** Callers at one moment. */
const callers = 32;

export interface Loaded {
	/** Bytes of a letter. */
	bytes: number;
	/** Letters stored, claimed and confirmed in one second. */
	cyclesPerSecond: number;
	/** Milliseconds of the slowest in a hundred cycles. */
	p99: number;
	failed: number;
	/** MiB the relay had in memory at the end. */
	memory: number;
}

/** Letters of 16 and of 64 KiB, sealed. */
export const loadSizes = [16_600, 65_800] as const;

/** Store, claim and confirm, as fast as it goes, for so many seconds at each size, on SQLite. */
export async function load(seconds: number): Promise<Loaded[]> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-load-'));
	const relay = await startRelayProcess({ RELAY_STORE: join(folder, 'relay.sqlite') });
	try {
		const all: Loaded[] = [];
		for (const bytes of loadSizes) all.push(await loadWith(relay, bytes, seconds));
		return all;
	} finally {
		await relay.stop();
		rmSync(folder, { recursive: true });
	}
}

/** What can be loaded: a relay, or anything else that answers its calls. */
export type Loadable = Pick<RelayProcess, 'port' | 'process'>;

/** The same on one server, with letters of one size. */
export async function loadWith(relay: Loadable, bytes: number, seconds: number): Promise<Loaded> {
	const agent = new Agent({ keepAlive: true, maxSockets: callers });
	const ask = asker(relay.port, agent);
	const times: number[] = [];
	let failed = 0;
	const letter = aLetter(bytes);
	const end = performance.now() + seconds * 1000;
	const call = async () => {
		const box = new Mailbox();
		await ask('PUT', box.path, {}, Buffer.from(box.request()));
		while (performance.now() < end) {
			const began = performance.now();
			if (await cycle(ask, box, letter)) times.push(performance.now() - began);
			else failed += 1;
		}
	};
	await Promise.all(Array.from({ length: callers }, call));
	agent.destroy();
	const sorted = times.sort((a, b) => a - b);
	return {
		bytes,
		cyclesPerSecond: Math.round(times.length / seconds),
		p99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
		failed,
		memory: memoryOf(relay.process.pid)
	};
}

type Ask = ReturnType<typeof asker>;

async function cycle(ask: Ask, box: Mailbox, letter: Uint8Array): Promise<boolean> {
	const [id, claim] = [anId(), anId()];
	const [writes, reads] = [`Bearer ${box.wt}`, `Bearer ${box.rt}`];
	const type = 'application/octet-stream';
	const path = box.message(id);
	const stored = await ask('PUT', path, { authorization: writes, 'content-type': type }, letter);
	const body = Buffer.from(JSON.stringify({ claim }));
	const claimed = await ask('POST', `${box.path}/claim`, { authorization: reads }, body);
	const confirmed = await ask('DELETE', path, { authorization: reads, 'x-claim': claim });
	return stored === 201 && claimed === 200 && confirmed === 204;
}

/** `fetch` costs more than the relay; this is as little as Node can do. */
export function asker(port: number, agent: Agent) {
	return (
		method: string,
		path: string,
		headers: Record<string, string>,
		body?: Uint8Array
	): Promise<number> =>
		new Promise((resolve, reject) => {
			const length = body ? { 'content-length': String(body.length) } : {};
			const options = { port, host: '127.0.0.1', agent, method, path };
			const asked = request({ ...options, headers: { ...headers, ...length } }, (answer) => {
				answer.resume();
				answer.once('end', () => resolve(answer.statusCode ?? 0));
			});
			asked.once('error', reject);
			asked.end(body);
		});
}
