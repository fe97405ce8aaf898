import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The app as it is served to people, in a process of its own. */
export interface RunningServer {
	/** Where it is, without a slash at the end. */
	readonly origin: string;
	readonly port: number;
	/** Ends the process and waits until nothing answers at its address any more. */
	stop(): Promise<void>;
}

/**
 * Starts the built app and waits until it answers.
 * @param port a free one unless told; give the port of a stopped server to bring it back
 * @param env added to the environment of the process
 */
export async function startServer(
	port?: number,
	env: Record<string, string> = {}
): Promise<RunningServer> {
	const at = port ?? (await freePort());
	const child = spawn(process.execPath, ['src/server/main.ts'], {
		cwd: root,
		env: { ...process.env, ...env, PORT: String(at) },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said = listenTo(child);
	await ready(child, said);
	const tellOfTheEnd = (code: number | null, signal: string | null) =>
		console.error(`the server ended by itself (${signal ?? code ?? ''}):\n${said.join('')}`);
	child.once('exit', tellOfTheEnd);
	return {
		origin: `http://localhost:${at}`,
		port: at,
		stop: () => {
			child.removeListener('exit', tellOfTheEnd);
			return stop(child);
		}
	};
}

/** What the process says from now on. */
function listenTo(child: ChildProcess): string[] {
	const said: string[] = [];
	child.stdout?.on('data', (data: Buffer) => void said.push(data.toString()));
	child.stderr?.on('data', (data: Buffer) => void said.push(data.toString()));
	return said;
}

/** A port nobody listens at. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

function ready(child: ChildProcess, said: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		child.stdout?.on('data', () => {
			if (said.join('').includes('http://localhost:')) resolve();
		});
		child.once('exit', (code) =>
			reject(new Error(`the server ended with ${code ?? 'a signal'}: ${said.join('')}`))
		);
		child.once('error', reject);
	});
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await ended;
}
