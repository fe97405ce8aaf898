import { Agent } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Mailbox } from './a-relay.ts';
import { asker } from './load.ts';
import { memoryOf } from './memory-of.ts';
import { startRelayProcess } from './relay-process.ts';

const mailboxes = 10_000;
/** Each asks once in so many seconds. */
const period = 60;

/** How it is when many only look whether there is something. */
export interface Polled {
	asked: number;
	/** Milliseconds of the slowest in a hundred. */
	p99: number;
	/** MiB of the relay. */
	memory: number;
	failed: number;
}

/** Ten thousand mailboxes that are looked into every minute, for so many seconds. */
export async function poll(seconds: number): Promise<Polled> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-polled-'));
	const relay = await startRelayProcess({ RELAY_STORE: join(folder, 'relay.sqlite') });
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	const ask = asker(relay.port, agent);
	try {
		const boxes = Array.from({ length: mailboxes }, () => new Mailbox());
		await Promise.all(boxes.map((box) => ask('PUT', box.path, {}, Buffer.from(box.request()))));
		const times: number[] = [];
		let failed = 0;
		const look = async ({ path, rt }: Mailbox) => {
			const began = performance.now();
			if ((await ask('GET', path, { authorization: `Bearer ${rt}` })) !== 200) failed += 1;
			times.push(performance.now() - began);
		};
		const asked = Math.round((mailboxes / period) * seconds);
		const all: Promise<void>[] = [];
		for (const box of boxes.slice(0, asked)) {
			all.push(look(box));
			await wait((period * 1000) / mailboxes);
		}
		await Promise.all(all);
		times.sort((a, b) => a - b);
		const p99 = Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
		return { asked: times.length, p99, memory: memoryOf(relay.process.pid), failed };
	} finally {
		agent.destroy();
		await relay.stop();
		rmSync(folder, { recursive: true });
	}
}
