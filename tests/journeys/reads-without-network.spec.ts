import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import { aCard } from '../../src/sharing/a-card.ts';
import { cardToText } from '../../src/sharing/card-text.ts';
import { dayMs } from '../../src/sharing/card.ts';
import { keptPage } from '../../src/server/kept-pages.ts';
import { awake } from '../tools/browser.ts';
import { aKeptApp } from '../tools/kept-app.ts';
import { publicChunks, publicPages, publicPictures } from '../tools/public-pages.ts';
import { visitors } from '../tools/visitors.ts';
import { picturesDrawn } from './story.ts';

const visit = visitors();
let device: Awaited<ReturnType<typeof aKeptApp>>;
beforeAll(async () => (device = await aKeptApp(visit)));

test(
	'every page of every language opens after one visit, also those nobody ever opened, and keeps its own policy',
	{ timeout: 400_000 },
	async () => {
		const { page, origin } = device;
		const pages = await publicPages();
		expect(pages.length).toBeGreaterThan(20);
		// the words of another language are told by the same script
		const isOpened = (address: string, at: number) => !/^\/en\b/.test(address) || at % 4 === 0;
		for (const [at, { address, file }] of pages.entries()) {
			const kept = keptPage(await readFile(file, 'utf8'), address);
			const text = await page.evaluate(async (of) => (await fetch(of)).text(), address);
			expect(text, address).toBe(kept);
			if (!isOpened(address, at)) continue;
			const response = await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
			expect(response?.fromServiceWorker(), address).toBe(true);
			await page.locator('h1').first().waitFor({ state: 'attached' });
			// whatever its script does at once is done under the eyes of the visit
			await page.evaluate(
				() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_500 }))
			);
		}
	}
);

test('every picture and every script opens', async () => {
	const { page } = device;
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
	const { page, origin } = device;
	await page.goto(`${origin}/nl/story/reader/b7#1`);
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
	// a new page: to one that is loaded again, Chromium forgets to say that the network is played off
	const { context, origin } = device;
	const page = await context.newPage();
	await page.goto(`${origin}/nl/story/reader/b7`);
	await page.getByText(frame.offline).waitFor();
});

test('an address that is no page still gives one, with a way on', async () => {
	const { page, origin } = device;
	await page.goto(`${origin}/nl/nothing-here`);
	await page.getByRole('link').first().waitFor();
});

test('a card is read, and its person joins the circle', async () => {
	const { page, origin } = device;
	const card = cardToText(aCard({ expires: (Math.floor(Date.now() / dayMs) + 7) * dayMs }));
	await page.goto(`${origin}/k#${card}`);
	await page.getByRole('button', { name: circle.linkLook }).click();
	await page.getByRole('heading', { name: /wijkteam Noord/ }).waitFor();
	expect(page.url()).toBe(`${origin}/k`);
	await page.getByRole('button', { name: circle.linkAdd }).click();
	await page.waitForURL(`${origin}/nl/mine`);
});
