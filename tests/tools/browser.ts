import { readdir, readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumFlags, chromiumPath, headlessPath } from './chromium.ts';
import { watchTroubles } from './troubles.ts';

/** How somebody comes by. A phone in portrait by day unless told otherwise. */
export interface Visit {
	width?: number;
	height?: number;
	/** Evening colours. */
	dark?: boolean;
	/** Fingers instead of a mouse; phones have them unless told. */
	touch?: boolean;
	/** False where the page has to do without any script. */
	script?: boolean;
	/** True where the app may keep itself on the device, which takes a while and a lot of requests. */
	worker?: boolean;
	/** Only for tools that have to be put into the page; the page's own policy is off then. */
	bypassCSP?: boolean;
	/** Script that is there before anything of the page. */
	init?: string;
	/** Open until the last test of the file, which spares keeping the whole app again for each. */
	stays?: boolean;
	/** Troubles that belong to this journey, such as a request that fails because the network is off. */
	expected?: readonly RegExp[];
}

/** Somebody in front of a screen. */
export interface Visitor {
	page: Page;
	context: BrowserContext;
}

const phone = { width: 360, height: 740 };

/** A browser without any window, or a whole one: only that has a microphone. */
export type Kind = 'headless' | 'whole';
const pathOf = { headless: headlessPath, whole: chromiumPath };

/** Starts the browser all tests use; no window is shown. */
export function launch(kind: Kind = 'headless'): Promise<Browser> {
	return chromium.launch({ executablePath: pathOf[kind](), args: chromiumFlags });
}

/** What a visit means to the browser. */
export function contextOptions(visit: Visit) {
	const { width, height } = { ...phone, ...visit };
	return {
		viewport: { width, height },
		hasTouch: visit.touch ?? width <= 480,
		isMobile: visit.touch ?? width <= 480,
		deviceScaleFactor: 1,
		locale: 'nl-NL',
		colorScheme: visit.dark ? 'dark' : 'light',
		javaScriptEnabled: visit.script ?? true,
		serviceWorkers: visit.worker ? 'allow' : 'block',
		bypassCSP: visit.bypassCSP ?? false
	} as const;
}

/** A browser whose storage lies in a folder, so that it can be killed and opened again. */
export interface Profile extends Visitor {
	troubles: string[];
	/** Ends the browser at once, as an empty battery does. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Opens a browser over a folder of its own. The same folder brings everything back that the
 * browser had written down when it was killed.
 */
export async function openProfile(
	folder: string,
	origin: string,
	visit: Visit = {},
	kind: Kind = 'headless'
): Promise<Profile> {
	const context = await chromium.launchPersistentContext(folder, {
		...contextOptions(visit),
		executablePath: pathOf[kind](),
		args: chromiumFlags
	});
	const troubles = await watchTroubles(context, origin);
	if (visit.init) await context.addInitScript({ content: visit.init });
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		context,
		page,
		troubles,
		kill: () => kill(context, folder),
		close: () => context.close()
	};
}

async function kill(context: BrowserContext, folder: string): Promise<void> {
	const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
	for (const pid of await browsersOver(folder)) process.kill(pid, 'SIGKILL');
	await gone;
}

/** The processes of the browser that was started over this folder, by their command lines. */
async function browsersOver(folder: string): Promise<number[]> {
	const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const found = await Promise.all(
		pids.map(async (pid) => {
			const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
			return line.includes(`--user-data-dir=${folder}`) ? [Number(pid)] : [];
		})
	);
	return found.flat();
}

/** Draws a finger across the page: from right to left for the next page in a left-to-right text. */
export async function swipeAcross(page: Page, fromX: number, toX: number, y = 300): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const at = (x: number) => ({ touchPoints: [{ x, y }] });
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(fromX) });
	for (const share of [0.25, 0.5, 0.75, 1])
		await client.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			...at(fromX + (toX - fromX) * share)
		});
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await client.detach();
}

/** Waits until a story page has come to life: until then the address alone turns its pages. */
export async function awake(page: Page): Promise<void> {
	await page.locator('.awake').waitFor({ state: 'attached' });
}

/** Waits until the worker has stored the whole app, so that the network may go. */
export async function keptOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (!active || active.state === 'activated') return;
		await new Promise<void>((resolve) => {
			active.addEventListener('statechange', () => {
				if (active.state === 'activated') resolve();
			});
		});
	});
}

/**
 * Makes every letter this much bigger, as the setting of a browser or phone does. Gives back how it is
 * changed again: a second session beside the first would slow down whatever comes.
 */
export async function enlargeText(
	page: Page,
	times: number
): Promise<(times: number) => Promise<void>> {
	const client = await page.context().newCDPSession(page);
	const enlarge = async (by: number) => {
		await client.send('Page.setFontSizes', { fontSizes: { standard: 16 * by, fixed: 13 * by } });
	};
	await enlarge(times);
	return enlarge;
}

/** Makes the processor this many times slower for one page. */
export async function slowDown(page: Page, times: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: times });
}
