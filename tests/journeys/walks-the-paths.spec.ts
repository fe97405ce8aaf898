import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { paths, places, tiers, type Place, type Tier } from '#story';
import map from '../../content/nl/interface/map.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import { awake } from '../tools/browser.ts';
import { aKeptApp } from '../tools/kept-app.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter } from './story.ts';

const visit = visitors();

/** The id of the chapter that is open. */
const chapterOf = (page: Page) => page.url().match(/\/([abc]\d+)(?:#.*)?$/)?.[1];

/** Says where the family stands, once the map listens. */
async function stand(page: Page, place: Place): Promise<void> {
	const choice = page.getByRole('radio', { name: map[place], exact: true });
	await expect
		.poll(
			async () => {
				await choice.check({ force: true });
				return page.evaluate(() => localStorage.getItem('place'));
			},
			{ timeout: 20_000 }
		)
		.toBe(place);
	await page.getByRole('list', { name: map.path }).waitFor();
}

/** Reads the open chapter to its last page, as its readers do, and comes to what follows it. */
async function readToTheEnd(page: Page, tier: Tier, known: ReadonlySet<string>): Promise<void> {
	await awake(page);
	if (known.has(chapterOf(page) ?? '')) {
		await page.goto(page.url().replace(/(#.*)?$/, tier === 'teen' ? '' : '#end'));
		return awake(page);
	}
	if (tier === 'teen') {
		for (const summary of await page.locator('article > details > summary').all())
			await summary.press('Enter');
		return;
	}
	const open = page.locator('.page.open');
	await open.getByRole('link', { name: reader.now }).tap();
	for (;;) {
		const here = new URL(page.url()).hash;
		if (here === '#do') break;
		await open.getByRole('link', { name: frame.forward }).tap();
		await page.waitForFunction((was) => location.hash !== was, here);
		// every page is turned in the first of them
		if (known.size > 0) await page.goto(page.url().replace(/#.*$/, '#do'));
	}
	await page.locator('.page.open a.go[href="#end"]').tap();
	await page.waitForURL(/#end$/, { waitUntil: 'commit' });
}

/** One device for all three: what it has read for one of them says nothing of another. */
let device: Awaited<ReturnType<typeof aKeptApp>>;
beforeAll(async () => (device = await aKeptApp(visit)));

test.each(tiers)(
	'all five ways lead to their end for %s, with the network off',
	{ timeout: 300_000 },
	async (tier) => {
		const { page, origin } = device;
		const known = new Set<string>();
		for (const place of places) {
			await page.goto(`${origin}/nl/story/${tier}`);
			await stand(page, place);
			const way = page.getByRole('list', { name: map.path }).getByRole('link');
			const path = paths[place][tier];
			expect(await way.count(), place).toBe(path.length);
			await way.first().tap();
			const read: (string | undefined)[] = [];
			for (;;) {
				await page.waitForURL(/\/[abc]\d+(#.*)?$/, { waitUntil: 'commit' });
				const here = chapterOf(page);
				read.push(here);
				await page
					.getByRole('heading', { name: chapter(here ?? '').title })
					.first()
					.waitFor();
				await readToTheEnd(page, tier, known);
				known.add(here ?? '');
				const next = page.getByRole('link', { name: new RegExp(`^${reader.next}`) });
				if ((await next.count()) === 0) break;
				await next.tap();
				await page.waitForURL((url) => !url.pathname.endsWith(`/${here}`), { waitUntil: 'commit' });
			}
			expect(read, place).toEqual([...path]);
			await page.goto(`${origin}/nl/story/${tier}`);
			await expect
				.poll(() =>
					page.getByRole('list', { name: map.path }).getByText(map.read, { exact: false }).count()
				)
				.toBe(path.length);
		}
	}
);
