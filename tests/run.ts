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

/** The part of Vitest's JSON report that is counted. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

const reports = 'reports';
const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

function start(command: string, args: readonly string[]): Promise<boolean> {
	return new Promise((done) => {
		const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
		child.once('error', () => done(false));
		child.once('exit', (code) => done(code === 0));
	});
}

/** A check is passed or failed as a whole. */
function check(name: string, ...commands: (readonly [string, ...string[]])[]): Step {
	return {
		name,
		async run() {
			for (const [command, ...args] of commands)
				if (!(await start(command, args))) return { passed: 0, failed: 1 };
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
			const isGood = await start('vitest', [
				'run',
				'--project',
				project,
				...options,
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${file}`
			]);
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

/** In the order in which they fail fastest. */
const steps: Step[] = [
	tools,
	check(
		'types',
		['svelte-kit', 'sync'],
		['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
	),
	check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
	check('lines', ['eslint', '.', '--max-warnings', '0']),
	check('every warning about a text is answered', ['node', 'tests/readable.ts']),
	check('folders', ['depcruise', 'src', '--config', '.dependency-cruiser.js']),
	tests('rules', 'logic'),
	// with a page of its own for each file, making the pages takes three times as long as the tests
	tests('components', 'components', '--no-isolate'),
	check('build', ['vite', 'build', '--logLevel', 'error']),
	tests('journeys', 'journeys')
];

/** One line for each step, then the line that counts. */
function summary(outcomes: { name: string; outcome: Outcome; seconds: number }[]): Outcome {
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

async function runAll(): Promise<void> {
	await mkdir(reports, { recursive: true });
	const outcomes: { name: string; outcome: Outcome; seconds: number }[] = [];
	for (const { name, run } of steps) {
		console.log(`\n── ${name}`);
		const began = Date.now();
		// without a build of this source, journeys would go through an older one
		const isBuilt = !outcomes.some((one) => one.name === 'build' && one.outcome.failed > 0);
		const outcome = name === 'journeys' && !isBuilt ? { passed: 0, failed: 1 } : await run();
		outcomes.push({ name, outcome, seconds: Math.round((Date.now() - began) / 1000) });
	}
	const { passed, failed } = summary(outcomes);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

await runAll();
