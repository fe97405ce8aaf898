import type { Browser, Page } from 'playwright-core';
import { contextOptions, slowDown } from '../tools/browser.ts';
import { median } from './median.ts';

/** From a touch to the paint after it, in milliseconds. */
export interface Turning {
	median: number;
	slowest: number;
	/** What the browser itself counts for the input: to the next paint, in steps of 8 ms. */
	input: number;
}

/**
 * Times every click until the picture after it has been painted: the task after the next frame
 * starts when that frame has been handed over.
 */
const clock = `globalThis.turned = [];
globalThis.inputs = [];
addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => globalThis.turned.push(performance.now() - timeStamp);
	port2.postMessage(0);
}), true);
new PerformanceObserver((list) => {
	for (const entry of list.getEntries())
		if (entry.name === 'click') globalThis.inputs.push(entry.duration);
}).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

interface Clocked {
	turned: number[];
	inputs: number[];
}

async function turnThrough(page: Page, pages: number): Promise<Clocked> {
	await slowDown(page, 6);
	for (let turn = 0; turn < pages; turn += 1) {
		const before = await page.evaluate(() => (globalThis as unknown as Clocked).turned.length);
		await page.locator('.go:visible').first().click();
		await page.waitForFunction(
			(count) => (globalThis as unknown as Clocked).turned.length > count,
			before
		);
	}
	await slowDown(page, 1);
	return page.evaluate(() => {
		const { turned, inputs } = globalThis as unknown as Clocked;
		return { turned, inputs };
	});
}

/** Turns the first pages of each document in turn, on a processor six times slower. */
export async function compareTurning<Name extends string>(
	browser: Browser,
	documents: Record<Name, string>,
	rounds: number,
	pages: number
): Promise<Record<Name, Turning>> {
	const names = Object.keys(documents) as Name[];
	const found = new Map<Name, Clocked>(names.map((name) => [name, { turned: [], inputs: [] }]));
	for (let round = 1; round <= rounds; round += 1)
		for (const name of names) {
			const context = await browser.newContext(contextOptions({}));
			await context.addInitScript({ content: clock });
			const page = await context.newPage();
			await page.goto(documents[name], { waitUntil: 'networkidle' });
			const { turned, inputs } = await turnThrough(page, pages);
			found.get(name)?.turned.push(...turned);
			found.get(name)?.inputs.push(...inputs);
			await context.close();
		}
	return Object.fromEntries(
		names.map((name) => {
			const { turned = [], inputs = [] } = found.get(name) ?? {};
			return [
				name,
				{ median: median(turned), slowest: Math.max(...turned), input: Math.max(0, ...inputs) }
			];
		})
	) as Record<Name, Turning>;
}
