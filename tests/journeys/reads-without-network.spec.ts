import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import { keptPage } from '../../src/server/kept-pages.ts';
import { awake, keptOffline } from '../tools/browser.ts';
import { publicChunks, publicPages, publicPictures } from '../tools/public-pages.ts';
import { startServer, type RunningServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';
import { picturesDrawn } from './story.ts';

/** What Chromium says when the worker looks for a newer version and there is no network. */
const expected = [/service-worker\.js/];
const visit = visitors();
let server: RunningServer;

beforeEach(async () => {
	server = await startServer();
});
afterEach(() => server.stop());

/** Visits one page, waits until everything is kept, and takes the network and the server away. */
async function visitOnce(address: string): Promise<Page> {
	const { page, context } = await visit(server.origin, { worker: true, expected });
	await page.goto(`${server.origin}${address}`);
	await keptOffline(page);
	await server.stop();
	await context.setOffline(true);
	return page;
}

test(
	'every page of every language opens after one visit, also those nobody ever opened',
	{ timeout: 400_000 },
	async () => {
		const page = await visitOnce('/nl');
		const pages = await publicPages();
		expect(pages.length).toBeGreaterThan(20);
		for (const { address, file } of pages) {
			const response = await page.goto(`${server.origin}${address}`, { waitUntil: 'commit' });
			expect(await response?.text(), address).toBe(keptPage(await readFile(file, 'utf8'), address));
			await page.locator('h1').first().waitFor({ state: 'attached' });
		}
	}
);

test('every picture and every script opens', async () => {
	const page = await visitOnce('/nl');
	const pictures = await publicPictures();
	expect(pictures.length).toBeGreaterThan(20);
	const broken = await page.evaluate(async (addresses) => {
		const draw = async (address: string) => {
			const image = new Image();
			image.src = address;
			await image.decode();
		};
		const results = await Promise.allSettled(addresses.map(draw));
		return addresses.filter((_, index) => results[index]?.status === 'rejected');
	}, pictures);
	expect(broken).toEqual([]);
	const missing = await page.evaluate(
		async (addresses) => {
			const found = await Promise.all(
				addresses.map((address) =>
					fetch(address).then(
						(response) => response.ok,
						() => false
					)
				)
			);
			return addresses.filter((_, index) => !found[index]);
		},
		await publicChunks()
	);
	expect(missing).toEqual([]);
});

test('a chapter can be read, turned and loaded again', async () => {
	const page = await visitOnce('/nl');
	await page.goto(`${server.origin}/nl/story/reader/b7#1`);
	await awake(page);
	await picturesDrawn(page);
	await page.locator('.page.open').getByRole('link', { name: frame.forward }).tap();
	await page.waitForURL(/#2$/);
	await page.reload();
	await awake(page);
	await page.locator('.page.open[id="2"]').waitFor();
	await picturesDrawn(page);
});

test('a page that is opened without network says so', async () => {
	const first = await visitOnce('/nl');
	// a new page: to one that is loaded again, Chromium forgets to say that the network is played off
	const page = await first.context().newPage();
	await page.goto(`${server.origin}/nl/story/reader/b7`);
	await page.getByText(frame.offline).waitFor();
});

test('an address that is no page still gives one, with a way on', async () => {
	const page = await visitOnce('/nl');
	await page.goto(`${server.origin}/nl/nothing-here`);
	await page.getByRole('link').first().waitFor();
});
