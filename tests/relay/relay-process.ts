import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../tools/server.ts';
import { Client, generous } from './a-relay.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A relay in a process of its own, as an operator runs it. */
export interface RelayProcess extends Client {
	readonly port: number;
	/** What it has written, to both of its outputs. */
	readonly said: readonly string[];
	readonly process: ChildProcess;
	/** Ends it the hard way, in the middle of whatever it does. */
	kill(): Promise<void>;
	/** Asks it to end, and gives what it ended with. */
	stop(): Promise<number | null>;
}

export async function startRelayProcess(
	env: Record<string, string>,
	port?: number
): Promise<RelayProcess> {
	const at = port ?? (await freePort());
	const child = spawn(process.execPath, ['src/server/relay.ts'], {
		cwd: root,
		// connections are counted per address, and here all come from one
		env: { PATH: process.env['PATH'], ...generous, RELAY_PROXY: '1', ...env, PORT: String(at) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said: string[] = [];
	for (const output of [child.stdout, child.stderr])
		output.on('data', (data: Buffer) => void said.push(data.toString()));
	await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
	if (child.exitCode !== null) throw new Error(`the relay ended: ${said.join('')}`);
	const end = async (signal: NodeJS.Signals) => {
		const ended = once(child, 'exit');
		child.kill(signal);
		const [code] = (await ended) as [number | null];
		return code;
	};
	return Object.assign(new Client(`http://127.0.0.1:${at}`), {
		port: at,
		said,
		process: child,
		kill: async () => {
			await end('SIGKILL');
		},
		stop: () => end('SIGTERM')
	});
}
