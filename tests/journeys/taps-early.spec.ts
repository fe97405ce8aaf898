import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import map from '../../content/nl/interface/map.json' with { type: 'json' };
import { startServer, type RunningServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';

const visit = visitors();
let server: RunningServer;

beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

/** Opens a page whose script is on its way over a slow line until it is let through. */
async function setup(address: string) {
	const { page, context } = await visit(server.origin);
	let arrive: () => void = () => undefined;
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await context.route('**/_app/**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto(`${server.origin}${address}`);
	return { page, arrive };
}

const known = (page: Page) => page.evaluate(() => localStorage.getItem('known'));

test('choices made before the page is awake are kept', async () => {
	const { page, arrive } = await setup('/nl/known');
	await page.getByText(map['place-known']).click();
	await page.getByText(map['school-someone']).click();
	expect(await known(page)).toBeNull();
	arrive();
	await expect.poll(() => known(page), { timeout: 20_000 }).toMatch(/place=known .*school=someone/);
	expect(await page.getByRole('radio', { name: map['place-known'] }).isChecked()).toBe(true);
	expect(await page.getByRole('radio', { name: map['school-someone'] }).isChecked()).toBe(true);
});

test('the place tapped on the map before it is awake is where the child stands', async () => {
	const { page, arrive } = await setup('/nl/story/reader');
	const place = page.locator('[name=place]').nth(1);
	await page.locator('label.place').nth(1).click();
	arrive();
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('place')), { timeout: 20_000 })
		.toBe(await place.getAttribute('value'));
	expect(await place.isChecked()).toBe(true);
});

test('a button tapped before the page is awake is tapped once it is', async () => {
	const { page, arrive } = await setup('/nl/story/reader/b7#2');
	await page.getByRole('button', { name: frame.listen }).first().click();
	arrive();
	// this browser has no Dutch voice, and the page says so
	await page.getByText(frame.noVoice).waitFor();
});
