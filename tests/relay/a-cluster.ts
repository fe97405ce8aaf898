import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { redisPath } from '../tools/chromium.ts';

const masters = 3;
const size = 2 * masters;
const slots = 16_384;

/** One server of a cluster. */
interface Node {
	readonly port: number;
	process: ChildProcess;
}

/** Six servers in processes of their own: three masters and a replica of each. */
export interface RunningCluster {
	readonly nodes: string[];
	readonly setting: string;
	/** Sends one command to every server that is there, and gives what they say. */
	everywhere(...command: string[]): Promise<string[]>;
	/** Kills a master the hard way, and gives the number of masters left. */
	killMaster(): Promise<number>;
	/** Starts again whatever was killed, and waits until it has caught up. */
	revive(): Promise<void>;
	stop(): Promise<void>;
}

export async function startCluster(): Promise<RunningCluster> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-cluster-'));
	const ports = await freePorts();
	const nodes: Node[] = ports.map((port) => ({ port, process: startNode(port, folder) }));
	await Promise.all(ports.map((port) => until(async () => (await say(port, 'PING')) === 'PONG')));
	await introduce(ports);
	const alive = () => nodes.filter(({ process }) => process.exitCode === null && !process.killed);
	return {
		nodes: ports.map((port) => `redis://127.0.0.1:${port}`),
		setting: `redis-cluster://${ports.map((port) => `127.0.0.1:${port}`).join(',')}`,
		everywhere: (...command) => Promise.all(alive().map(({ port }) => say(port, ...command))),
		async killMaster() {
			const roles = await Promise.all(alive().map(({ port }) => say(port, 'ROLE')));
			const all = alive().filter((_, at) => roles[at]?.startsWith('master'));
			all[0]?.process.kill('SIGKILL');
			return all.length - 1;
		},
		async revive() {
			for (const node of nodes)
				if (!alive().includes(node)) node.process = startNode(node.port, folder);
			await Promise.all(ports.map((port) => until(() => isReady(port))));
		},
		async stop() {
			const ends = alive().map(({ process }) => new Promise((done) => process.once('exit', done)));
			for (const { process } of alive()) process.kill('SIGKILL');
			await Promise.all(ends);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function startNode(port: number, folder: string): ChildProcess {
	const options = {
		port: String(port),
		bind: '127.0.0.1',
		'cluster-enabled': 'yes',
		'cluster-config-file': `nodes-${port}.conf`,
		'cluster-node-timeout': '2000',
		save: '',
		appendonly: 'no',
		'maxmemory-policy': 'noeviction',
		'slowlog-log-slower-than': '-1',
		'repl-diskless-sync-delay': '0',
		dir: folder
	};
	const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
	return spawn(redisPath(), flags, { stdio: 'ignore' });
}

/** Lets six servers know each other, and gives each its part. */
async function introduce(ports: readonly number[]): Promise<void> {
	const [first = 0] = ports;
	for (const [at, port] of ports.entries()) {
		await say(port, 'CLUSTER', 'SET-CONFIG-EPOCH', String(at + 1));
		if (at < masters) {
			const range = [(at * slots) / masters, ((at + 1) * slots) / masters].map(Math.ceil);
			const [from = 0, to = 0] = range;
			await say(port, 'CLUSTER', 'ADDSLOTSRANGE', String(from), String(to - 1));
		}
		if (port !== first) await say(port, 'CLUSTER', 'MEET', '127.0.0.1', String(first));
	}
	await Promise.all(
		ports.map((port) =>
			until(async () => (await say(port, 'CLUSTER', 'INFO')).includes(`known_nodes:${size}`))
		)
	);
	for (const [at, port] of ports.entries())
		if (at >= masters) {
			const master = await say(ports[at - masters] ?? first, 'CLUSTER', 'MYID');
			await until(async () => (await say(port, 'CLUSTER', 'REPLICATE', master)) === 'OK');
		}
	await Promise.all(ports.map((port) => until(() => isReady(port))));
}

/** Whether a server knows its whole cluster and, as a replica, hears its master. */
async function isReady(port: number): Promise<boolean> {
	const isLinked = /role:master|master_link_status:up/.test(await say(port, 'INFO', 'replication'));
	return isLinked && (await say(port, 'CLUSTER', 'INFO')).includes('cluster_state:ok');
}

/** Says one thing to a server, in its own words; good enough for answers that are short. */
function say(port: number, ...command: string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1');
		let heard = '';
		socket.setTimeout(2_000, () => socket.destroy());
		socket.on('error', reject);
		socket.on('data', (data: Buffer) => (heard += data.toString()));
		socket.on('close', () => resolve(plain(heard)));
		const parts = command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('');
		socket.write(`*${command.length}\r\n${parts}*1\r\n$4\r\nQUIT\r\n`);
	});
}

/** An answer without the marks of the protocol around it. */
function plain(heard: string): string {
	return (
		heard
			.replace(/\+OK\r\n$/, '')
			.replace(/^(\*\d+\r\n)?([+\-:]|\$\d+\r\n)/, '')
			.trimEnd() || 'OK'
	);
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
	const end = performance.now() + 30_000;
	while (performance.now() < end) {
		if (await isTrue().catch(() => false)) return;
		await wait(50);
	}
	throw new Error('the cluster does not come up');
}

/** Ports that are free, with room above them for what the servers say to each other. */
async function freePorts(): Promise<number[]> {
	const ports: number[] = [];
	while (ports.length < size) {
		const port = 20_000 + Math.floor(Math.random() * 30_000);
		const isFree = (await canListen(port)) && (await canListen(port + 10_000));
		if (isFree && !ports.includes(port)) ports.push(port);
	}
	return ports;
}

function canListen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}
