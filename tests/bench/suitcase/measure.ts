import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import journal from '../../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../../content/nl/interface/lock.json' with { type: 'json' };
import { picturesOf } from '../../../src/journal/code-pictures.ts';
import { awake, contextOptions, slowDown } from '../../tools/browser.ts';
import { clocks, type Clocked } from './clocks.ts';
import type { DrawTimes, InPage, ReadTimes } from './in-page.ts';

declare global {
	/** In the page only. */
	var inPage: InPage;
	var clocked: Clocked;
}

/** Milliseconds, one for every round, or for every stroke of every round. */
export interface SuitcaseMeasured {
	rounds: number;
	/** From the tap on the last picture to the paint in which things can be tapped. */
	unlock: number[];
	/** The busiest moment meanwhile: so long a tap may have to wait. */
	unlockBlock: number[];
	read: ReadTimes[];
	/** The busiest moment while a finger goes through the list. */
	scroll: number[];
	/** From the tap on the quick exit to an empty screen. */
	leave: number[];
	/** The same on a page of the story, in the same run. */
	leaveStory: number[];
	/** From lifting the finger to a sealed draft on the disk. */
	drawn: number[];
	/** The busiest moment while drawing. */
	drawBlock: number[];
	/** The same draft without a screen, sealed and plain. */
	draft: DrawTimes;
}

/** How many times slower than this machine. */
export const slowed = 6;
const strokes = 100;
const code = [1, 7, 12, 20] as const;

/** What runs in the page, as one script. */
async function pageScript(): Promise<string> {
	const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } }
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}

/** A quiet page of the app's own address, with the script in it. */
async function quietPage(context: BrowserContext, origin: string, script: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${origin}/nl/outside`);
	await page.evaluate(script);
	return page;
}

/** The longest that the page was busy at one time since `from`; 0 where nothing took 50 ms. */
async function longestBlock(page: Page, from: number): Promise<number> {
	const blocks = await page.evaluate(async () => {
		// the browser tells of a long task some time after it
		await new Promise((resolve) => setTimeout(resolve, 200));
		return globalThis.clocked.blocks;
	});
	return Math.max(0, ...blocks.filter(({ at }) => at >= from).map(({ ms }) => ms));
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Opens the suitcase with its code: how long it took after the last tap, and the busiest moment. */
async function unlock(
	page: Page,
	origin: string,
	times: number
): Promise<{ opened: number; block: number }> {
	await page.goto(`${origin}/nl/mine`);
	await page.getByRole('heading', { name: lock.openTitle }).waitFor();
	await slowDown(page, times);
	const [last, ...others] = picturesOf(code).reverse();
	const tap = (picture: keyof typeof lock) =>
		page.getByRole('button', { name: lock[picture], exact: true }).click();
	for (const picture of others.reverse()) await tap(picture);
	const from = await now(page);
	await tap(last ?? 'cat');
	const opened = await page.evaluate(async () => {
		while (globalThis.clocked.opened === null) await globalThis.clocked.moved();
		return globalThis.clocked.opened;
	});
	return { opened, block: await longestBlock(page, from) };
}

/** What is painted can be tapped: it opens, and the list comes back. */
async function tapFirst(page: Page): Promise<void> {
	await page.locator('.things .thing').first().click();
	await page.locator('.things').waitFor({ state: 'detached' });
	await page.goBack();
	await page.locator('.things .thing').first().waitFor();
}

/** A finger goes through the list, far and quick. */
async function scrollThrough(page: Page): Promise<number> {
	const from = await now(page);
	const client = await page.context().newCDPSession(page);
	for (let swipe = 0; swipe < 10; swipe += 1)
		await client.send('Input.synthesizeScrollGesture', {
			x: 180,
			y: 400,
			yDistance: -3_000,
			speed: 4_000,
			gestureSourceType: 'touch'
		});
	await client.detach();
	return longestBlock(page, from);
}

/** Taps the quick exit of a page that has nothing else to do. */
async function leaveAtOnce(page: Page): Promise<number> {
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	const blank = new Promise<number>((resolve) => {
		void page.exposeBinding('tellBlank', (_source, ms: number) => resolve(ms));
	});
	// the page outside is held back, so that the first empty picture is still this page's own
	await page.route('**/outside', () => undefined);
	await page.locator('[data-leave]').first().click({ noWaitAfter: true });
	return blank;
}

async function drawStrokes(page: Page): Promise<{ drawn: number[]; block: number }> {
	await page.getByRole('button', { name: journal.draw, exact: true }).click();
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('there is no paper');
	const from = await page.evaluate(() => {
		globalThis.clocked.drawn.length = 0;
		return performance.now();
	});
	for (let stroke = 0; stroke < strokes; stroke += 1) {
		const y = box.y + box.height * (0.1 + (0.8 * stroke) / strokes);
		await page.mouse.move(box.x + box.width * 0.1, y);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.9, y + 10, { steps: 12 });
		await page.mouse.up();
		await page.evaluate(async (count) => {
			while (globalThis.clocked.drawn.length <= count) await globalThis.clocked.moved();
		}, stroke);
	}
	const drawn = await page.evaluate(() => globalThis.clocked.drawn);
	return { drawn, block: await longestBlock(page, from) };
}

async function measureRound(
	context: BrowserContext,
	origin: string,
	script: string,
	found: SuitcaseMeasured
): Promise<void> {
	const list = await context.newPage();
	const { opened, block } = await unlock(list, origin, slowed);
	found.unlock.push(opened);
	found.unlockBlock.push(block);
	await tapFirst(list);
	found.leave.push(await leaveAtOnce(list));
	await list.close();
	const story = await context.newPage();
	await story.goto(`${origin}/nl/story/together/a9`);
	await awake(story);
	await slowDown(story, slowed);
	found.leaveStory.push(await leaveAtOnce(story));
	await story.close();
	const paper = await context.newPage();
	await unlock(paper, origin, 1);
	await slowDown(paper, slowed);
	found.scroll.push(await scrollThrough(paper));
	const drawing = await drawStrokes(paper);
	found.drawn.push(...drawing.drawn);
	found.drawBlock.push(drawing.block);
	await paper.close();
	const quiet = await quietPage(context, origin, script);
	await slowDown(quiet, slowed);
	found.read.push(await quiet.evaluate((pictures) => inPage.read(pictures), [...code]));
	const draft = await quiet.evaluate(([pictures, count]) => inPage.draw(pictures, count), [
		[...code],
		strokes
	] as [number[], number]);
	found.draft.sealed.push(...draft.sealed);
	found.draft.plain.push(...draft.plain);
	await quiet.close();
}

/** Fills a locked suitcase with 2,000 things once, and uses it in every round as a child does. */
export async function measureSuitcase(
	browser: Browser,
	origin: string,
	rounds: number
): Promise<SuitcaseMeasured> {
	const context = await browser.newContext(contextOptions({}));
	await context.addInitScript({ content: clocks });
	const script = await pageScript();
	const filling = await quietPage(context, origin, script);
	await filling.evaluate((pictures) => inPage.fill(pictures), [...code]);
	await filling.close();
	const found: SuitcaseMeasured = {
		rounds,
		unlock: [],
		unlockBlock: [],
		read: [],
		scroll: [],
		leave: [],
		leaveStory: [],
		drawn: [],
		drawBlock: [],
		draft: { sealed: [], plain: [] }
	};
	for (let round = 1; round <= rounds; round += 1) {
		console.log(`suitcase, round ${round} of ${rounds}`);
		await measureRound(context, origin, script, found);
	}
	await context.close();
	return found;
}
