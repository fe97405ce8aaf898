import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { contextOptions, slowDown } from '../../tools/browser.ts';
import type { SealTimes } from './in-page.ts';
import { measureRelay, type RelayMeasured } from './relay.ts';

declare global {
	/** In the page only. */
	var letters: { sealAndOpen: (bytes: number) => Promise<SealTimes> };
}

export interface LettersMeasured {
	relay: RelayMeasured;
	/** By how many bytes the letter carries; one figure for each round. */
	sealing: { bytes: number; times: SealTimes[] }[];
}

/** How many times slower than this machine the page is while it seals. */
export const slowed = 6;
const sizes = [1_000, 100_000, 1_000_000];
/** So long one store is loaded in each round. */
const seconds = 8;

export async function measureLetters(
	browser: Browser,
	origin: string,
	rounds: number
): Promise<LettersMeasured> {
	return {
		sealing: await measureSealing(browser, origin, rounds),
		relay: await measureRelay(rounds, seconds)
	};
}

async function measureSealing(
	browser: Browser,
	origin: string,
	rounds: number
): Promise<LettersMeasured['sealing']> {
	const context = await browser.newContext(contextOptions({}));
	const page = await context.newPage();
	await page.goto(`${origin}/nl/outside`);
	await page.evaluate(await pageScript());
	await slowDown(page, slowed);
	const all: LettersMeasured['sealing'] = [];
	for (const bytes of sizes) {
		// the first one of a page also compiles the code
		await page.evaluate((size) => globalThis.letters.sealAndOpen(size), bytes);
		const times: SealTimes[] = [];
		for (let round = 0; round < rounds; round += 1)
			times.push(await page.evaluate((size) => globalThis.letters.sealAndOpen(size), bytes));
		all.push({ bytes, times });
	}
	await context.close();
	return all;
}

/** What runs in the page, as one script. */
async function pageScript(): Promise<string> {
	const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'letters' } }
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}
