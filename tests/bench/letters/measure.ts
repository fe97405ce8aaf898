import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { contextOptions, slowDown } from '../../tools/browser.ts';
import type { SealTimes } from './in-page.ts';
import type { StepTimes } from './steps-in-page.ts';
import { measureRelay, type RelayMeasured } from './relay.ts';

declare global {
	/** In the page only. */
	var letters: {
		sealAndOpen: (bytes: number) => Promise<SealTimes>;
		eachStep: (bytes: number) => Promise<StepTimes[]>;
	};
}

export interface LettersMeasured {
	relay: RelayMeasured;
	/** By how many bytes the letter carries; one figure for each round. */
	sealing: { bytes: number; times: SealTimes[] }[];
	/** Each step of the largest letter, with one figure for each round. */
	steps: StepTimes[][];
}

/** How many times slower than this machine the page is while it seals. */
export const slowed = 6;
const largest = 1_000_000;
const sizes = [1_000, 100_000, largest];
/** So long one store is loaded in each round. */
const seconds = 8;

export async function measureLetters(
	browser: Browser,
	origin: string,
	rounds: number
): Promise<LettersMeasured> {
	const script = await pageScript();
	return {
		sealing: await measureSealing(browser, origin, script, rounds),
		steps: await measureSteps(browser, origin, script, rounds),
		relay: await measureRelay(rounds, seconds)
	};
}

/** A quiet page of the app's own address on a slowed processor, with the script in it. */
async function slowPage(browser: Browser, origin: string, script: string): Promise<Page> {
	// the page has made the one policy that starts workers, and this script is not the page's
	const context = await browser.newContext(contextOptions({ bypassCSP: true }));
	const page = await context.newPage();
	await page.goto(`${origin}/nl/outside`);
	await page.evaluate(script);
	await slowDown(page, slowed);
	return page;
}

async function measureSealing(
	browser: Browser,
	origin: string,
	script: string,
	rounds: number
): Promise<LettersMeasured['sealing']> {
	const page = await slowPage(browser, origin, script);
	const all: LettersMeasured['sealing'] = [];
	for (const bytes of sizes) {
		// the first one of a page also compiles the code
		await page.evaluate((size) => globalThis.letters.sealAndOpen(size), bytes);
		const times: SealTimes[] = [];
		for (let round = 0; round < rounds; round += 1)
			times.push(await page.evaluate((size) => globalThis.letters.sealAndOpen(size), bytes));
		all.push({ bytes, times });
	}
	await page.context().close();
	return all;
}

/** A page of its own for each round: what was kept in the one before is not read again. */
async function measureSteps(
	browser: Browser,
	origin: string,
	script: string,
	rounds: number
): Promise<LettersMeasured['steps']> {
	const all: LettersMeasured['steps'] = [];
	for (let round = 0; round < rounds; round += 1) {
		const page = await slowPage(browser, origin, script);
		all.push(await page.evaluate((size) => globalThis.letters.eachStep(size), largest));
		await page.context().close();
	}
	return all;
}

/** What runs in the page, as one script. */
async function pageScript(): Promise<string> {
	const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [builtWorker(), svelte({ configFile: false })],
		resolve: { conditions: ['browser'] },
		build: { write: false, lib: { entry, formats: ['iife'], name: 'letters' } }
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}

/** The worker of the app as it was built. */
function builtWorker(): Plugin {
	const folder = new URL('../../../build/client/_app/immutable/workers/', import.meta.url);
	const name = readdirSync(folder).find((file) => /^sealing\.worker-.*\.js$/.test(file));
	if (!name) throw new Error('the app was not built');
	return {
		name: 'built-worker',
		enforce: 'pre',
		resolveId: (id) => (id.includes('sealing.worker.ts') ? '\0built-worker' : null),
		load: (id) =>
			id === '\0built-worker'
				? `export default ${JSON.stringify(`/_app/immutable/workers/${name}`)}`
				: null
	};
}
