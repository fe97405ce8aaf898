import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import { awake, keptOffline } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';

const visit = visitors();
let deployment: Deployment;

interface Deployment {
	origin: string;
	/** From now on the worker's script is another one, as after a deployment. */
	renew(): void;
	stop(): void;
}

/** The app behind a proxy that can pretend that a newer version has been put in its place. */
async function deploy(behind: string): Promise<Deployment> {
	let newer = false;
	const server: Server = createServer((incoming, answer) => {
		// always the whole file: its tag would still be the one of the older version
		const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
		delete headers['if-none-match'];
		delete headers['if-modified-since'];
		const onward = request(`${behind}${incoming.url ?? '/'}`, { headers }, (response) => {
			const isWorker = newer && incoming.url === '/service-worker.js';
			const answered = { ...response.headers };
			if (isWorker) delete answered['content-length'];
			answer.writeHead(response.statusCode ?? 500, answered);
			response.on('data', (data: Buffer) => answer.write(data));
			response.on('end', () => answer.end(isWorker ? '\n// newer' : ''));
		});
		onward.end();
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		renew: () => (newer = true),
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

beforeEach(async () => {
	deployment = await deploy(inject('origin'));
});
afterEach(() => deployment.stop());

const strip = (page: Page) => page.getByRole('status').filter({ hasText: frame.newVersion });

/** Marks the document: the mark is gone once the page has been loaded anew. */
const mark = (page: Page) => page.evaluate(() => void (document.title = 'marked'));
const isMarked = async (page: Page) => (await page.title()) === 'marked';

/** After this long an open page has looked for a newer version by itself. */
const anHourMs = 60 * 60 * 1000 + 1000;

async function readingWhileANewVersionComes() {
	const { page, context } = await visit(deployment.origin, { worker: true });
	await page.clock.install();
	await page.goto(`${deployment.origin}/nl/story/reader/b7#2`);
	await awake(page);
	await keptOffline(page);
	await page.reload();
	await awake(page);
	await mark(page);
	deployment.renew();
	await expect
		.poll(
			async () => {
				await page.clock.fastForward(anHourMs);
				return strip(page).isVisible();
			},
			{ timeout: 30_000, interval: 1000 }
		)
		.toBe(true);
	return { page, context };
}

test('the reader is told, may say later, is asked again, and agrees at the same place', async () => {
	const { page } = await readingWhileANewVersionComes();
	const waiting = () =>
		page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
	expect(await isMarked(page)).toBe(true);
	await page.locator('.page.open').getByRole('link', { name: frame.forward }).tap();
	await page.waitForURL(/#3$/);
	expect(await isMarked(page)).toBe(true);
	expect(await waiting()).toBe('installed');
	await strip(page).getByRole('button', { name: frame.later }).tap();
	await strip(page).waitFor({ state: 'hidden' });
	expect(await isMarked(page)).toBe(true);
	await page.goto(`${deployment.origin}/nl`);
	await page.goto(`${deployment.origin}/nl/story/reader/b7#2`);
	await awake(page);
	await mark(page);
	await strip(page).getByRole('button', { name: frame.takeNewVersion }).tap();
	await expect.poll(() => isMarked(page).catch(() => true), { timeout: 20_000 }).toBe(false);
	await awake(page);
	await page.locator('.page.open[id="2"]').waitFor();
	expect(await waiting()).toBeUndefined();
	expect(await strip(page).count()).toBe(0);
});

test('a second open page is not thrown away when the first one agrees', async () => {
	const { page, context } = await readingWhileANewVersionComes();
	const other = await context.newPage();
	await other.goto(`${deployment.origin}/nl/story/together/a9#1`);
	await awake(other);
	await mark(other);
	await strip(page).getByRole('button', { name: frame.takeNewVersion }).tap();
	await expect.poll(() => isMarked(page).catch(() => true), { timeout: 20_000 }).toBe(false);
	expect(await isMarked(other)).toBe(true);
	await other.locator('.page.open').getByRole('link', { name: frame.forward }).tap();
	await other.waitForURL(/#2$/);
});
