import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import cover from '../../content/nl/interface/cover.json' with { type: 'json' };
import doing from '../../content/nl/interface/activity.json' with { type: 'json' };
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import guides from '../../content/nl/interface/guides.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { addressOfChapter, chapter, firstWord } from './story.ts';

const origin = inject('origin');
const visit = visitors();

async function open(address: string): Promise<Page> {
	const { page } = await visit(origin, { script: false });
	await page.goto(`${origin}${address}`);
	return page;
}

/** The numbers of the pages that can be seen. */
const seen = (page: Page) =>
	page.locator('.page:visible').evaluateAll((all) => all.map(({ id }) => id));

test('the way from the first page to a chapter is made of links', async () => {
	const page = await open('/');
	await page.getByRole('link', { name: 'Nederlands' }).tap();
	await page.waitForURL(`${origin}/nl`);
	await page.getByRole('link', { name: cover.child }).tap();
	await page.waitForURL(`${origin}/nl/story`);
	await page.getByRole('link', { name: cover.reader }).first().tap();
	await page.waitForURL(`${origin}/nl/story/reader`);
	await page
		.locator(`a[href="${addressOfChapter(chapter('b7'))}"]`)
		.first()
		.tap();
	await page.waitForURL(`${origin}/nl/story/reader/b7`);
	await page.getByRole('heading', { name: chapter('b7').title }).waitFor();
});

test.each(['a9', 'b7'])('chapter %s turns one page at a time', async (id) => {
	const told = chapter(id);
	const page = await open(addressOfChapter(told));
	expect(await seen(page)).toEqual(['cover']);
	await page.getByRole('link', { name: reader.now }).tap();
	for (const { number } of told.pages) {
		await page.waitForURL(new RegExp(`#${number}$`));
		expect(await seen(page)).toEqual([String(number)]);
		await page.locator(`[id="${number}"]`).getByRole('link', { name: frame.forward }).tap();
	}
	await page.waitForURL(/#do$/);
	expect(await seen(page)).toEqual(['do']);
	await page.locator('[id="do"]').getByText(doing.onPaper).waitFor();
	await page.locator('[id="do"]').getByRole('link', { name: doing.ready }).tap();
	await page.waitForURL(/#end$/);
	expect(await seen(page)).toEqual(['end']);
});

test('a word card opens over its page and closes again', async () => {
	const found = firstWord(chapter('b7'));
	if (!found) throw new Error('b7 explains no word');
	const page = await open(`${addressOfChapter(chapter('b7'))}#${found.number}`);
	await page
		.locator(`[id="${found.number}"] a[href="#${found.number}-${found.word}"]`)
		.first()
		.tap();
	const card = page.locator(`[id="${found.number}-${found.word}"]`);
	await card.waitFor();
	expect(await seen(page)).toEqual([String(found.number)]);
	await card.getByRole('link', { name: frame.close }).tap();
	await card.waitFor({ state: 'hidden' });
});

test('the parts of chapter c8 fold open', async () => {
	const page = await open(addressOfChapter(chapter('c8')));
	await page.locator('details[id="2"] summary').tap();
	await page.locator('details[id="2"] .fold').waitFor();
	await picturesDrawnWithoutScript(page);
});

test('help gives numbers that a phone can call', async () => {
	const page = await open('/nl/story/reader');
	await page.getByRole('link', { name: frame.help }).tap();
	await page.getByRole('heading', { level: 1 }).waitFor();
	const numbers = await page
		.locator('a[href^="tel:"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(numbers.length).toBeGreaterThan(0);
	for (const number of numbers) expect(number).toMatch(/^tel:\+?[\d-]+$/);
});

test.each([
	{ who: 'parents', door: cover.parent },
	{ who: 'workers', door: cover.worker }
])(
	'what $who look for is reached by links, and says where it comes from',
	async ({ who, door }) => {
		const page = await open('/nl');
		await page.getByRole('link', { name: door }).tap();
		await page.waitForURL(`${origin}/nl/${who}`);
		const first = page.locator('.cards a').first();
		const title = (await first.locator('b').innerText()).trim();
		await first.tap();
		await page.getByRole('heading', { level: 1, name: title }).waitFor();
		await page.getByRole('link', { name: guides.next }).tap();
		await page.waitForURL((url) => url.pathname.startsWith(`/nl/${who}/`));
		await page.goto(`${origin}/nl/${who === 'parents' ? 'parents/arrears' : 'workers/sheets'}`);
		await page.getByText(guides.sources).tap();
		await page.locator('.sources li').first().waitFor();
	}
);

test('the suitcase says that it needs the app, and every other page says what it says', async () => {
	const page = await open('/nl/mine');
	const text = (await page.locator('body').innerText()).trim();
	expect(text.length).toBeGreaterThan(20);
	await page.getByRole('link').first().waitFor();
	for (const address of [
		'/nl/answers',
		'/nl/known',
		'/nl/parents',
		'/nl/workers',
		'/en/parents/begin',
		'/en'
	]) {
		await page.goto(`${origin}${address}`);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}
});

/** Without script nothing can be asked of the page itself, only of what was received. */
async function picturesDrawnWithoutScript(page: Page): Promise<void> {
	const sources = await page
		.locator('main img:visible')
		.evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
	expect(sources.length).toBeGreaterThan(0);
	for (const source of sources) {
		const response = await page.request.get(`${origin}${source}`);
		expect(response.headers()['content-type'], source).toContain('image/');
	}
}
