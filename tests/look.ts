import { mkdir, rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { contextOptions, launch, type Visit } from './tools/browser.ts';
import { startServer } from './tools/server.ts';

/** How each page is looked at. */
const looks: { name: string; visit: Visit; dir?: 'rtl' }[] = [
	{ name: 'phone', visit: {} },
	{ name: 'tablet', visit: { width: 820, height: 1180 } },
	{ name: 'evening', visit: { dark: true } },
	{ name: 'right-to-left', visit: {}, dir: 'rtl' }
];
const folder = 'reports/look';

/** `/nl/story/reader/b7#2` becomes `nl-story-reader-b7-2`. */
function nameOf(address: string): string {
	return address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
}

async function look(browser: Browser, origin: string, address: string): Promise<void> {
	for (const { name, visit, dir } of looks) {
		const context = await browser.newContext(contextOptions(visit));
		const page = await context.newPage();
		await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
		if (dir) await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
		await page.evaluate(() => document.fonts.ready);
		const path = `${folder}/${nameOf(address)}-${name}.png`;
		await page.screenshot({ path });
		await page.screenshot({ path: path.replace('.png', '-whole.png'), fullPage: true });
		console.log(path);
		await context.close();
	}
}

async function lookAtAll(addresses: readonly string[]): Promise<void> {
	if (addresses.length === 0) {
		console.error('Say which addresses: npm run look -- /nl /nl/story/reader/b7#2');
		process.exitCode = 1;
		return;
	}
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const server = await startServer();
	const browser = await launch();
	try {
		for (const address of addresses) await look(browser, server.origin, address);
	} finally {
		await browser.close();
		await server.stop();
	}
}

await lookAtAll(process.argv.slice(2));
