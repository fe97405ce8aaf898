import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';

const visit = visitors();
let server: RunningServer;

beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

const settled = '.settled';

test('on a first visit nothing comes before the words and the picture', async () => {
	const { page } = await visit(server.origin);
	const order: string[] = [];
	page.on('request', (request) => order.push(`asked ${new URL(request.url()).pathname}`));
	page.on('requestfinished', (request) => order.push(`has ${new URL(request.url()).pathname}`));
	await page.goto(`${server.origin}/nl/story/together/a9`);
	await page.waitForSelector(settled);
	await expect.poll(() => order.some((line) => line.startsWith('asked /fonts/'))).toBe(true);
	const picture = order.indexOf('has /pictures/a9-3-bell.svg');
	const dressing = order.findIndex((line) => /^asked \/(fonts|cut|_app)\//.test(line));
	expect(picture).toBeGreaterThan(-1);
	expect(dressing).toBeGreaterThan(picture);
});

test('a device that keeps the app shows it dressed from the first moment', async () => {
	const { page } = await visit(server.origin, {
		worker: true,
		init: `addEventListener('DOMContentLoaded', () => {
			globalThis.settledAtOnce = document.documentElement.matches('${settled}');
		});`
	});
	const atOnce = () =>
		page.evaluate(() => (globalThis as { settledAtOnce?: boolean }).settledAtOnce);
	await page.goto(`${server.origin}/nl`);
	expect(await atOnce()).toBe(false);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
		timeout: 60_000
	});
	await page.goto(`${server.origin}/nl/story/together/a9`);
	expect(await atOnce()).toBe(true);
});
