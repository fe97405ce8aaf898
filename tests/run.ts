import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { agePath, headlessPath, redisPath } from './tools/chromium.ts';

/** What one step of the whole test found. */
interface Outcome {
	passed: number;
	failed: number;
}

interface Step {
	name: string;
	run: () => Promise<Outcome>;
}

/** What a step found, and in how many seconds. */
interface Timed {
	name: string;
	outcome: Outcome;
	seconds: number;
}

/** The part of Vitest's JSON report that is counted. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

const reports = 'reports';
const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

/** Runs a command; what it says is kept together until it ends, for others may speak meanwhile. */
function start(command: string, args: readonly string[], isAlone: boolean): Promise<boolean> {
	return new Promise((done) => {
		const child = spawn(command, args, {
			stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, PATH: path }
		});
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (part: Buffer) => said.push(part));
		child.once('error', () => done(false));
		child.once('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			done(code === 0);
		});
	});
}

/** A check is passed or failed as a whole. */
function check(name: string, ...commands: (readonly [string, ...string[]])[]): Step {
	return {
		name,
		async run() {
			for (const [command, ...args] of commands)
				if (!(await start(command, args, false))) return { passed: 0, failed: 1 };
			return { passed: 1, failed: 0 };
		}
	};
}

/** Every test of this project counts; so does a file that could not even be read. */
function tests(name: string, project: string, ...options: string[]): Step {
	const file = `${reports}/${project}.json`;
	return {
		name,
		async run() {
			await rm(file, { force: true });
			const asked = ['run', '--project', project, ...options];
			const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
			const isGood = await start('vitest', [...asked, ...reporters], true);
			const outcome = count(await readReport(file));
			return { ...outcome, failed: outcome.failed || (isGood ? 0 : 1) };
		}
	};
}

async function readReport(file: string): Promise<Report> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Report;
	} catch {
		// Vitest ended before it could write one; its own output says why, and its exit code counts
		return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
	}
}

function count({ numPassedTests, numFailedTests, testResults }: Report): Outcome {
	const unreadable = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
}

const tools: Step = {
	name: 'tools: a Chromium, age and a Redis server',
	run() {
		try {
			console.log(`${headlessPath()}\n${agePath()}\n${redisPath()}`);
			return Promise.resolve({ passed: 1, failed: 0 });
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
			return Promise.resolve({ passed: 0, failed: 1 });
		}
	}
};

/** Each uses one core, so two of them run beside each other; each row lasts about as long. */
const checks: readonly [Step[], Step[]] = [
	[
		check('types', ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']),
		check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
		check('every warning about a text is answered', ['node', 'tests/readable.ts']),
		check('folders', ['depcruise', 'src', '--config', '.dependency-cruiser.js']),
		check('build', ['vite', 'build', '--logLevel', 'error'])
	],
	[check('lines', ['eslint', '.', '--max-warnings', '0'])]
];

/** They use both cores. */
const allTests: Step[] = [
	tests('rules', 'logic'),
	// with a page of its own for each file, making the pages takes three times as long as the tests
	tests('components', 'components', '--no-isolate'),
	tests('journeys', 'journeys')
];

/** One line for each step, then the line that counts. */
function summary(outcomes: readonly Timed[]): Outcome {
	console.log('\n');
	for (const { name, outcome, seconds } of outcomes)
		console.log(
			`${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`
		);
	return outcomes.reduce(
		(all, { outcome }) => ({
			passed: all.passed + outcome.passed,
			failed: all.failed + outcome.failed
		}),
		{ passed: 0, failed: 0 }
	);
}

/** What one step found, said where it begins, and how long it took. */
async function timed({ name, run }: Step): Promise<Timed> {
	console.log(`\n── ${name}`);
	const began = Date.now();
	const outcome = await run();
	return { name, outcome, seconds: Math.round((Date.now() - began) / 1000) };
}

async function inTurn(steps: readonly Step[]): Promise<Timed[]> {
	const outcomes: Timed[] = [];
	for (const step of steps) outcomes.push(await timed(step));
	return outcomes;
}

async function runAll(): Promise<void> {
	await mkdir(reports, { recursive: true });
	const prepared = await inTurn([tools, check('kit', ['svelte-kit', 'sync'])]);
	const checked = (await Promise.all(checks.map(inTurn))).flat();
	// without a build of this source, journeys would go through an older one
	const isBuilt = checked.some(({ name, outcome }) => name === 'build' && outcome.failed === 0);
	const tested = await inTurn(allTests.filter(({ name }) => isBuilt || name !== 'journeys'));
	const { passed, failed } = summary([...prepared, ...checked, ...tested]);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

await runAll();
