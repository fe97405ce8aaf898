import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeSource, violations } from '../tools/axe.ts';
import { awake, enlargeText } from '../tools/browser.ts';
import { publicPages } from '../tools/public-pages.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter, firstWord, picturesDrawn } from './story.ts';

const origin = inject('origin');
const visit = visitors();

const screens = [
	{ name: 'a phone by day', width: 360, height: 740, dark: false },
	{ name: 'a phone in the evening', width: 360, height: 740, dark: true },
	{ name: 'a tablet by day', width: 820, height: 1180, dark: false },
	{ name: 'a tablet in the evening', width: 820, height: 1180, dark: true }
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
		`/nl/story/${chapter(id).tier}/${id}#end`
	]),
	`/nl/story/reader/b7${wordOf('b7')}`,
	'/nl/story/teen/c8#2',
	`/nl/story/teen/c8${wordOf('c8')}`,
	'/nl/answers#reader-fault',
	'/nl/nothing-here'
];

/** Tells what is wrong, page by page, so that one run names everything. */
async function wrongOn(page: Page, addresses: readonly string[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const address of addresses) {
		await page.goto('about:blank');
		await page.goto(`${origin}${address}`);
		if (/\/story\/[a-z]+\/[abc]\d/.test(address)) await awake(page);
		await picturesDrawn(page);
		wrong.push(...(await violations(page)).map((one) => `${address} ${one}`));
	}
	return wrong;
}

const expected = [/404 \(Not Found\)/];

describe.each(screens)('on $name', ({ width, height, dark }) => {
	test(
		'no page and no state of one breaks a rule of accessibility',
		{ timeout: 300_000 },
		async () => {
			const addresses = (await publicPages())
				.map(({ address }) => address)
				.filter((address) => address === '/' || address.startsWith('/nl'));
			const { page } = await visit(origin, {
				width,
				height,
				dark,
				init: axeSource,
				bypassCSP: true,
				expected
			});
			expect(await wrongOn(page, [...addresses, ...states])).toEqual([]);
		}
	);
});

test(
	'no page in another language breaks a rule of accessibility',
	{ timeout: 300_000 },
	async () => {
		const addresses = (await publicPages())
			.map(({ address }) => address)
			.filter((address) => address !== '/' && !address.startsWith('/nl'));
		const { page } = await visit(origin, { init: axeSource, bypassCSP: true });
		expect(await wrongOn(page, addresses)).toEqual([]);
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
		for (const address of [...(await publicPages()).map((one) => one.address), ...states]) {
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

test('nothing scrolls sideways from right to left', async () => {
	const { page } = await visit(origin, { width: 320, height: 640, expected });
	const wide: string[] = [];
	for (const address of [...(await publicPages()).map((one) => one.address), ...states]) {
		await page.goto('about:blank');
		await page.goto(`${origin}${address}`);
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 320) wide.push(`${address} is ${width} px wide`);
	}
	expect(wide).toEqual([]);
});
