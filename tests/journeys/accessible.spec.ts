import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { isLocale } from '#language';
import { library } from '#story/server';
import { axeSource, violations } from '../tools/axe.ts';
import { awake, enlargeText } from '../tools/browser.ts';
import { publicPages } from '../tools/public-pages.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter, firstWord, picturesDrawn } from './story.ts';

const origin = inject('origin');
const visit = visitors();

/** How every page is looked at: what a wider window or the evening can change is asked of it there. */
const screens = [
	{ name: 'phone by day', width: 360, height: 740, dark: false, rules: 'all' },
	{ name: 'phone in the evening', width: 360, height: 740, dark: true, rules: 'seen' },
	{ name: 'tablet by day', width: 820, height: 1180, dark: false, rules: 'seen' }
] as const;
/** How a page is looked at whose colours and measures are those of another page. */
const once = [
	{ name: 'phone by day', width: 360, height: 740, dark: false, rules: 'told' }
] as const;

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
	const [path = ''] = address.split('#');
	// another place on the same page would be gone to without loading it
	if (page.url().split('#')[0] === `${origin}${path}`) await page.goto('about:blank');
	await page.goto(`${origin}${address}`);
	if (/\/story\/[a-z]+\/[abc]\d/.test(address)) await awake(page);
	// private pages are made in the browser: they have a heading once they are there
	await page.locator('h1').first().waitFor({ state: 'attached' });
}

/** One device sees all of it: what it has of the app it need not fetch again for each page. */
let page: Page;
let enlarge: (times: number) => Promise<void>;

beforeAll(async () => {
	const options = { init: axeSource, bypassCSP: true, stays: true, expected };
	page = (await visit(origin, options)).page;
	enlarge = await enlargeText(page, 1);
});

/** What is wrong with a page on these screens, and where it has to be scrolled sideways. */
async function wrongOn(
	address: string,
	on: readonly (typeof screens | typeof once)[number][]
): Promise<string[]> {
	const wrong: string[] = [];
	await enlarge(1);
	await open(page, address);
	for (const { name, width, height, dark, rules } of on) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
		if (rules !== 'told') await picturesDrawn(page);
		wrong.push(...(await violations(page, rules)).map((one) => `${name}: ${one}`));
	}
	return [...wrong, ...(await sideways(page))];
}

/** Where the page is wider than a narrow window: with letters twice as big, and from right to left. */
async function sideways(page: Page): Promise<string[]> {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	const fromRight = await over(page);
	await page.evaluate(() => (document.documentElement.dir = 'ltr'));
	await enlarge(2);
	await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
	const twiceAsBig = await over(page);
	return [
		...(fromRight > 0 ? [`from right to left: ${fromRight} px too wide`] : []),
		...(twiceAsBig > 0 ? [`letters twice as big: ${twiceAsBig} px too wide`] : [])
	];
}

/** How much wider than its window a page is; a phone makes its window wider itself. */
const over = async (page: Page): Promise<number> =>
	(await page.evaluate(() => document.documentElement.scrollWidth)) - 320;

/** Chapters and guides differ from each other in words and pictures; their light and their measures are one. */
const isOneOfMany = (address: string, at: number): boolean =>
	at % 4 > 0 && /^\/nl\/(story\/[a-z]+|parents|workers)\/[^/#]+$/.test(address);
const inEveryLook = [
	...pages.filter((address, at) => isDutch(address) && !isOneOfMany(address, at)),
	...states
];

test.each(inEveryLook)(
	'%s breaks no rule, on a phone and a tablet, by day and in the evening, and is nowhere too wide',
	async (address) => {
		expect(await wrongOn(address, screens)).toEqual([]);
	}
);

test.each(pages.filter((address) => !inEveryLook.includes(address)))(
	'%s breaks no rule of names, roles and order, and is nowhere too wide',
	async (address) => {
		expect(await wrongOn(address, once)).toEqual([]);
	}
);

test('an opened talk prompt and an unfolded part break no rule', async () => {
	await enlarge(1);
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/nl/story/together/a9#1');
	await page.locator('.page.open summary').tap();
	expect(await violations(page)).toEqual([]);
	await open(page, '/nl/story/teen/c8');
	for (const summary of await page.locator('summary').all()) await summary.tap();
	expect(await violations(page)).toEqual([]);
});
