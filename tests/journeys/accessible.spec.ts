import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isLocale } from '#language';
import { library } from '#story/server';
import { axeSource, violations } from '../tools/axe.ts';
import { awake, enlargeText } from '../tools/browser.ts';
import { publicPages } from '../tools/public-pages.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter, firstWord, picturesDrawn } from './story.ts';

const origin = inject('origin');
const visit = visitors();

const screens = [
	{ name: 'phone by day', width: 360, height: 740, dark: false },
	{ name: 'phone in the evening', width: 360, height: 740, dark: true },
	{ name: 'tablet by day', width: 820, height: 1180, dark: false },
	{ name: 'tablet in the evening', width: 820, height: 1180, dark: true }
];

function wordOf(id: string): string {
	const found = firstWord(chapter(id));
	if (!found) throw new Error(`${id} explains no word`);
	return `#${found.number}-${found.word}`;
}

/** States of pages that an address alone brings about. */
const states = [
	...['a9', 'b7'].flatMap((id) => [
		`/nl/story/${chapter(id).tier}/${id}#1`,
		`/nl/story/${chapter(id).tier}/${id}#3`,
		`/nl/story/${chapter(id).tier}/${id}#do`,
		`/nl/story/${chapter(id).tier}/${id}#end`
	]),
	`/nl/story/reader/b7${wordOf('b7')}`,
	...['a3', 'a7', 'b2', 'b5', 'b8'].map((id) => `/nl/story/${chapter(id).tier}/${id}#do`),
	'/nl/story/teen/c3#do',
	'/nl/story/teen/c8#2',
	`/nl/story/teen/c8${wordOf('c8')}`,
	'/nl/answers#reader-fault',
	'/nl/nothing-here'
];

const expected = [/404 \(Not Found\)/];
/** A chapter that is told in Dutch in every language is looked at once. */
const isRepeated = (address: string): boolean => {
	const [, locale = '', id = ''] = /^\/([a-z]{2})\/story\/[a-z]+\/([abc]\d+)$/.exec(address) ?? [];
	return locale !== 'nl' && isLocale(locale) && library(locale).chapters.get(id)?.locale === 'nl';
};
const pages = (await publicPages())
	.map(({ address }) => address)
	.filter((address) => !isRepeated(address));
const isDutch = (address: string) => address === '/' || /^\/(nl|o|k)\b/.test(address);

async function open(page: Page, address: string): Promise<void> {
	await page.goto(`${origin}${address}`);
	if (/\/story\/[a-z]+\/[abc]\d/.test(address)) await awake(page);
	// private pages are made in the browser: they have a heading once they are there
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await picturesDrawn(page);
}

/** What is wrong with a page, on every one of these screens. */
async function wrongOn(address: string, on: typeof screens): Promise<string[]> {
	const { page } = await visit(origin, { init: axeSource, bypassCSP: true, expected });
	const wrong: string[] = [];
	await open(page, address);
	for (const { name, width, height, dark } of on) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
		await picturesDrawn(page);
		const rules = dark ? 'seen' : 'all';
		wrong.push(...(await violations(page, rules)).map((one) => `${name}: ${one}`));
	}
	return wrong;
}

test.each([...pages.filter(isDutch), ...states])(
	'%s breaks no rule, on a phone and a tablet, by day and in the evening',
	async (address) => {
		expect(await wrongOn(address, screens)).toEqual([]);
	}
);

test.each(pages.filter((address) => !isDutch(address)))(
	'%s breaks no rule in another language',
	async (address) => {
		expect(await wrongOn(address, screens.slice(0, 1))).toEqual([]);
	}
);

test('an opened talk prompt and an unfolded part break no rule', async () => {
	const { page } = await visit(origin, { init: axeSource, bypassCSP: true });
	await page.goto(`${origin}/nl/story/together/a9#1`);
	await awake(page);
	await page.locator('.page.open summary').tap();
	expect(await violations(page)).toEqual([]);
	await page.goto(`${origin}/nl/story/teen/c8`);
	await awake(page);
	for (const summary of await page.locator('summary').all()) await summary.tap();
	expect(await violations(page)).toEqual([]);
});

test(
	'nothing scrolls sideways at 320 pixels and letters twice as big',
	{ timeout: 300_000 },
	async () => {
		const { page } = await visit(origin, { width: 320, height: 640, expected });
		await enlargeText(page, 2);
		const wide: string[] = [];
		for (const address of [...pages, ...states]) {
			await page.goto('about:blank');
			await page.goto(`${origin}${address}`);
			if (/\/story\/[a-z]+\/[abc]\d/.test(address)) await awake(page);
			const { size, width } = await page.evaluate(() => ({
				size: getComputedStyle(document.documentElement).fontSize,
				width: document.documentElement.scrollWidth
			}));
			expect(size).toBe('32px');
			if (width > 320) wide.push(`${address} is ${width} px wide`);
		}
		expect(wide).toEqual([]);
	}
);

test('nothing scrolls sideways from right to left', { timeout: 300_000 }, async () => {
	const { page } = await visit(origin, { width: 320, height: 640, expected });
	const wide: string[] = [];
	for (const address of [...pages, ...states]) {
		await page.goto('about:blank');
		await page.goto(`${origin}${address}`);
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 320) wide.push(`${address} is ${width} px wide`);
	}
	expect(wide).toEqual([]);
});
