import { Agent, get, type IncomingMessage } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { contextOptions, keptOffline } from '../tools/browser.ts';

/** Bytes over the wire. */
export interface Visited {
	requests: number;
	/** Everything, with the headers of every answer. */
	bytes: number;
	/** Packed script, without headers, as budgets for script count it. */
	script: number;
	fonts: number;
	pictures: number;
}

/** What one page costs somebody who comes for the first time, until the line has been idle. */
export async function visitOnce(browser: Browser, address: string): Promise<Visited> {
	const context = await browser.newContext(contextOptions({}));
	const page = await context.newPage();
	const visited = await countWhile(page, async () => {
		await page.goto(address, { waitUntil: 'networkidle' });
		// the app starts by itself once the browser has nothing else to do
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		await page.waitForLoadState('networkidle');
	});
	await context.close();
	return visited;
}

async function countWhile(page: Page, visit: () => Promise<void>): Promise<Visited> {
	const client = await page.context().newCDPSession(page);
	const kinds = new Map<string, string>();
	const bodies = new Map<string, number>();
	const total: Visited = { requests: 0, bytes: 0, script: 0, fonts: 0, pictures: 0 };
	client.on('Network.responseReceived', ({ requestId, type, response }) => {
		kinds.set(requestId, type);
		const length = Object.entries(response.headers).find(
			([name]) => name.toLowerCase() === 'content-length'
		);
		if (length) bodies.set(requestId, Number(length[1]));
	});
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		total.requests += 1;
		total.bytes += encodedDataLength;
		const kind = kinds.get(requestId);
		if (kind === 'Script') total.script += bodies.get(requestId) ?? encodedDataLength;
		if (kind === 'Font') total.fonts += encodedDataLength;
		if (kind === 'Image') total.pictures += encodedDataLength;
	});
	await client.send('Network.enable');
	await visit();
	return total;
}

/** The whole app as the worker keeps it, over the wire. */
export interface Package {
	files: number;
	bytes: number;
	/** Without the pages of other languages. */
	oneLanguage: number;
}

/** Lets the worker keep everything, and then fetches the same once more to count it: bundles, and files apart. */
export async function measurePackage(browser: Browser, origin: string): Promise<Package> {
	const context = await browser.newContext(contextOptions({ worker: true }));
	const page = await context.newPage();
	await page.goto(`${origin}/nl`);
	await keptOffline(page);
	const addresses = await page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return all.flat();
	});
	await context.close();
	const languages = new Set(
		addresses.map((url) => /^\/([a-z]{2})(?=\/|$)/.exec(new URL(url).pathname)?.[1] ?? 'all')
	);
	const bundles = [...languages].map((name) => `${origin}/kept/${name}.ndjson`);
	const inBundles = new Set<string>();
	for (const bundle of bundles)
		for (const line of (await (await fetch(bundle)).text()).trimEnd().split('\n'))
			inBundles.add((JSON.parse(line) as [string])[0]);
	const apart = addresses.filter((url) => !inBundles.has(new URL(url).pathname));
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const sizes = new Map<string, number>();
	for (const address of [...bundles, ...apart]) sizes.set(address, await sizeOf(address, agent));
	agent.destroy();
	const sum = (urls: string[]) => urls.reduce((all, url) => all + (sizes.get(url) ?? 0), 0);
	const isForeign = (url: string) =>
		/^\/(kept\/)?(?!nl\b)[a-z]{2}(\/|\.|$)/.test(new URL(url).pathname);
	return {
		files: addresses.length,
		bytes: sum([...sizes.keys()]),
		oneLanguage: sum([...sizes.keys()].filter((url) => !isForeign(url)))
	};
}

/** Bytes of one answer with its headers, as they came through the socket. */
function sizeOf(address: string, agent: Agent): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'br, gzip' };
		get(address, { agent, headers }, (response: IncomingMessage) => {
			const head = response.rawHeaders.reduce((all, text) => all + text.length + 2, 17);
			let body = 0;
			response.on('data', (data: Buffer) => (body += data.length));
			response.on('end', () => resolve(head + body));
		}).on('error', reject);
	});
}
