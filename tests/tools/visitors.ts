import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { contextOptions, launch, type Kind, type Visit, type Visitor } from './browser.ts';
import { watchTroubles } from './troubles.ts';

interface OpenVisit {
	context: BrowserContext;
	troubles: string[];
	expected: readonly RegExp[];
	stays: boolean;
}

/**
 * Opens visits in one browser and, after each test, closes them unless they stay, and fails the test on any request
 * to another origin, any error in the console or on the page, and any breach of the page's policy.
 */
export function visitors(
	kind: Kind = 'headless'
): (origin: string, visit?: Visit) => Promise<Visitor> {
	let browser: Browser;
	let open: OpenVisit[] = [];
	beforeAll(async () => {
		browser = await launch(kind);
	});
	afterEach(async ({ task }) => {
		const visits = open;
		open = visits.filter(({ stays }) => stays);
		if (task.result?.state === 'fail') await tellWhatIsSeen(visits);
		for (const { context, stays } of visits) if (!stays) await context.close();
		for (const { troubles, expected } of visits)
			expect(troubles.filter((trouble) => !expected.some((one) => one.test(trouble)))).toEqual([]);
	});
	afterAll(() => browser.close());
	return async (origin, visit = {}) => {
		const context = await browser.newContext(contextOptions(visit));
		context.setDefaultTimeout(20_000);
		const troubles = await watchTroubles(context, origin);
		const { expected = [], stays = false } = visit;
		open.push({ context, troubles, expected, stays });
		if (visit.init) await context.addInitScript({ content: visit.init });
		return { context, page: await context.newPage() };
	};
}

/** A test that waited in vain says nothing of what was on the screen instead. */
async function tellWhatIsSeen(visits: readonly OpenVisit[]): Promise<void> {
	for (const page of visits.flatMap(({ context }) => context.pages())) {
		const seen = await page
			.locator('body')
			.innerText({ timeout: 2_000 })
			.catch(() => 'nothing');
		console.error(`${page.url()} shows:\n${seen}`);
	}
}
