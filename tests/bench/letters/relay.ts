import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCluster } from '../../relay/a-cluster.ts';
import { loadSizes, loadWith, type Loadable, type Loaded } from '../../relay/load.ts';
import { poll, type Polled } from '../../relay/pollers.ts';
import { startRelayProcess } from '../../relay/relay-process.ts';
import { freePort } from '../../tools/server.ts';

/** What letters are kept in; `bare` keeps them in memory and checks nothing. */
export const relayKinds = ['sqlite', 'cluster', 'bare'] as const;

export type RelayKind = (typeof relayKinds)[number];

/** For each kind and size one figure per round. */
export interface RelayMeasured {
	rounds: number;
	cycles: Record<RelayKind, Loaded[]>;
	polled: Polled;
}

type Started = Loadable & { stop: () => Promise<unknown> };

/** Each kind in turn, so many rounds of so many seconds. */
export async function measureRelay(rounds: number, seconds: number): Promise<RelayMeasured> {
	const cycles: RelayMeasured['cycles'] = { sqlite: [], cluster: [], bare: [] };
	for (let round = 0; round < rounds; round += 1) {
		for (const kind of relayKinds) {
			const started = await start[kind]();
			try {
				for (const bytes of loadSizes) cycles[kind].push(await loadWith(started, bytes, seconds));
			} finally {
				await started.stop();
			}
		}
	}
	return { rounds, cycles, polled: await poll(30) };
}

const start: Record<RelayKind, () => Promise<Started>> = {
	async sqlite() {
		const folder = mkdtempSync(join(tmpdir(), 'relay-bench-'));
		const relay = await startRelayProcess({ RELAY_STORE: join(folder, 'relay.sqlite') });
		const stop = async () => {
			await relay.stop();
			rmSync(folder, { recursive: true });
		};
		return { port: relay.port, process: relay.process, stop };
	},
	async cluster() {
		const cluster = await startCluster();
		const relay = await startRelayProcess({ RELAY_STORE: cluster.setting });
		const stop = async () => {
			await relay.stop();
			await cluster.stop();
		};
		return { port: relay.port, process: relay.process, stop };
	},
	async bare() {
		const port = await freePort();
		const script = fileURLToPath(new URL('bare-server.ts', import.meta.url));
		const child = spawn(process.execPath, [script], {
			env: { PATH: process.env['PATH'], PORT: String(port) },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		await once(child.stdout, 'data');
		const stop = async () => {
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		};
		return { port, process: child, stop };
	}
};
