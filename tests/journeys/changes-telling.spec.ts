import { describe, expect, inject, test } from 'vitest';
import { tiers } from '#story';
import { library } from '#story/server';
import cover from '../../content/nl/interface/cover.json' with { type: 'json' };
import { awake } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { addressOfChapter, chapter } from './story.ts';

const origin = inject('origin');
const visit = visitors();
const { stops } = library('nl');

describe.each(stops.map(({ id, chapters }) => [id, chapters] as const))('at stop %s', (_id, of) => {
	test('one tap shows the same stop in another telling, from any page', async () => {
		const { page } = await visit(origin);
		const { together, reader } = of;
		const middle = chapter(together).pages[2]?.number ?? 1;
		await page.goto(`${origin}${addressOfChapter(chapter(together))}#${middle}`);
		await awake(page);
		await page.locator('.page.open').getByRole('link', { name: cover.reader }).tap();
		await page.waitForURL(`${origin}${addressOfChapter(chapter(reader))}`);
		await page.goto(`${origin}${addressOfChapter(chapter(reader))}#1`);
		await awake(page);
		await page.locator('.page.open').getByRole('link', { name: cover.teen }).tap();
		await page.waitForURL(`${origin}${addressOfChapter(chapter(of.teen))}`);
		await page.getByRole('link', { name: cover.together }).first().tap();
		await page.waitForURL(`${origin}${addressOfChapter(chapter(together))}`);
	});
});

test('a chapter that is not translated is told in Dutch, and says so in the chosen language', async () => {
	const { page } = await visit(origin);
	await page.goto(`${origin}/en/story/reader/b1`);
	await page.getByText('This part is not here in English yet', { exact: false }).waitFor();
	expect(await page.locator('.reader-pages').getAttribute('lang')).toBe('nl');
	await page.goto(`${origin}/en/story/reader/b7`);
	expect(await page.locator('.reader-pages').getAttribute('lang')).toBe('en');
	expect(await page.getByText('not here in English', { exact: false }).count()).toBe(0);
	expect(tiers).toHaveLength(3);
});
