import type { Browser } from 'playwright-core';
import { awake, contextOptions, slowDown } from '../tools/browser.ts';
import { median } from './median.ts';

/** From the tap on the quick exit, in milliseconds. */
export interface Leaving {
	median: number;
	slowest: number;
}

/** Tells when the first empty picture after the tap has been handed over. */
const clock = `addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => {
	if (document.documentElement.classList.contains('left'))
		globalThis.tellBlank(performance.now() - timeStamp);
}), true);`;

/** Leaves a story page by the button, on a processor six times slower. */
export async function measureLeaving(
	browser: Browser,
	address: string,
	rounds: number
): Promise<Leaving> {
	const took: number[] = [];
	for (let round = 1; round <= rounds; round += 1) {
		const context = await browser.newContext(contextOptions({}));
		const blank = new Promise<number>((resolve) => {
			void context.exposeBinding('tellBlank', (_source, ms: number) => resolve(ms));
		});
		await context.addInitScript({ content: clock });
		const page = await context.newPage();
		await page.goto(address);
		await awake(page);
		await slowDown(page, 6);
		// the page outside is held back, so that the first empty picture is still this page's own
		await context.route('**/outside', () => undefined);
		await page.locator('[data-leave]').first().click({ noWaitAfter: true });
		took.push(await blank);
		await context.close();
	}
	return { median: median(took), slowest: Math.max(...took) };
}
