import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../tools/chromium.ts';
import { freePort } from '../tools/server.ts';
import { median } from './median.ts';

/** How a page comes up on the phone Lighthouse plays: a slow processor on a slow line. */
export interface Loading {
	performance: number;
	accessibility: number;
	bestPractices: number;
	/** Milliseconds. */
	firstPaint: number;
	/** Milliseconds. */
	largestPaint: number;
	/** Milliseconds. */
	blocking: number;
	/** Layout shift, without a unit. */
	shift: number;
}

async function loadOnce(address: string): Promise<Loading> {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: chromiumPath(),
		args: [...chromiumFlags, `--remote-debugging-port=${port}`]
	});
	try {
		const result = await lighthouse(address, {
			port,
			logLevel: 'error',
			onlyCategories: ['performance', 'accessibility', 'best-practices']
		});
		if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
		const { audits, categories } = result.lhr;
		const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
		const value = (name: string) => audits[name]?.numericValue ?? NaN;
		return {
			performance: score('performance'),
			accessibility: score('accessibility'),
			bestPractices: score('best-practices'),
			firstPaint: value('first-contentful-paint'),
			largestPaint: value('largest-contentful-paint'),
			blocking: value('total-blocking-time'),
			shift: value('cumulative-layout-shift')
		};
	} finally {
		await browser.close();
	}
}

/**
 * Loads every page in turn, round after round, so that a busy moment of the machine hits all alike.
 * @returns for each page the median of its rounds
 */
export async function compareLoading<Name extends string>(
	pages: Record<Name, string>,
	rounds: number
): Promise<Record<Name, Loading>> {
	const names = Object.keys(pages) as Name[];
	const found = new Map<Name, Loading[]>(names.map((name) => [name, []]));
	for (let round = 1; round <= rounds; round += 1)
		for (const name of names) {
			console.log(`loading ${name}, round ${round} of ${rounds}`);
			found.get(name)?.push(await loadOnce(pages[name]));
		}
	return Object.fromEntries(names.map((name) => [name, medians(found.get(name) ?? [])])) as Record<
		Name,
		Loading
	>;
}

function medians(all: readonly Loading[]): Loading {
	const of = (key: keyof Loading) => median(all.map((one) => one[key]));
	return {
		performance: of('performance'),
		accessibility: of('accessibility'),
		bestPractices: of('bestPractices'),
		firstPaint: of('firstPaint'),
		largestPaint: of('largestPaint'),
		blocking: of('blocking'),
		shift: of('shift')
	};
}
