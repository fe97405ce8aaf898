import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program the tests cannot do without, and the Debian packages that bring it. */
interface Program {
	names: readonly string[];
	packages: readonly string[];
	/** The variable that names the program where it lies somewhere else. */
	variable: string;
}

const chromium: Program = {
	names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
	// a machine without any font draws no letters at all
	packages: ['chromium', 'fonts-dejavu-core'],
	variable: 'CHROMIUM'
};
/** Chromium without a window's own pages, which cost a test a third of its time. */
const shell: Program = {
	names: ['chromium-headless-shell', 'chrome-headless-shell'],
	packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
	variable: 'CHROMIUM'
};
const age: Program = { names: ['age'], packages: ['age'], variable: 'AGE' };
const redis: Program = {
	names: ['redis-server', 'valkey-server'],
	packages: ['redis-server'],
	variable: 'REDIS_SERVER'
};

/** The flags under which Chromium runs everywhere and asks nobody anything by itself. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// a microphone that beeps, for whoever is allowed to listen
	'--use-fake-device-for-media-stream'
];

/** The path of a whole Chromium; installed from Debian's packages where that may be done. */
export function chromiumPath(): string {
	return pathOf(chromium);
}

/** The path of a Chromium that never shows a window; a whole one where there is no such package. */
export function headlessPath(): string {
	return find(shell) ?? (install(shell) ? find(shell) : undefined) ?? chromiumPath();
}

/** The path of the reference `age` tool; installed like Chromium. */
export function agePath(): string {
	return pathOf(age);
}

/** The path of a Redis or Valkey server, of which the tests make a cluster; installed like Chromium. */
export function redisPath(): string {
	return pathOf(redis);
}

function pathOf(program: Program): string {
	const found = find(program) ?? (install(program) ? find(program) : undefined);
	if (found) return found;
	const [name = ''] = program.names;
	throw new Error(
		`${name} is missing. Install it (apt-get install ${program.packages.join(' ')}) or set ${program.variable} to its path.`
	);
}

function find({ names, variable }: Program): string | undefined {
	const named = process.env[variable];
	if (named) return named;
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function install({ packages }: Program): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
	if (spawnSync('apt-get', ['--version']).status !== 0) return false;
	const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	console.log(`installing ${packages.join(' ')} with apt-get`);
	try {
		execFileSync('apt-get', ['update', '-q'], options as object);
		execFileSync(
			'apt-get',
			['install', '-q', '-y', '--no-install-recommends', ...packages],
			options as object
		);
		return true;
	} catch {
		return false;
	}
}
