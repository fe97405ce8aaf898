import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import { aCard } from '../../src/sharing/a-card.ts';
import { cardToText } from '../../src/sharing/card-text.ts';
import { dayMs, isCardName } from '../../src/sharing/card.ts';
import { letters } from '../hostile/letters.ts';
import { hostileTexts } from '../hostile/texts.ts';
import { visitors } from '../tools/visitors.ts';
import {
	closeHostile,
	gotoOpening,
	lookForMischief,
	noMischief,
	openHostile,
	sealHostile
} from './hostile.ts';

const origin = inject('origin');
const visit = visitors();

/** A grown-up opens what a child wrote; answers are looked at on their own paper, in the components. */
const opening = letters.filter(
	({ outcome, plain }) => outcome === 'opens' && Buffer.from(plain).includes('"from":"child"')
);

/** What can lie over its edge, and what is no word at all, is looked at closely. */
const every = (category: string): number =>
	/pictures|recordings/.test(category) ? 1 : /piles|json/.test(category) ? 3 : 9;
/** The components show all of them; here are so many that each category and place is among them. */
const sample = opening.filter(({ category }, at) => at % every(category) === 0);

/** Whatever words could do besides: another page, a window, a question. */
function watch(page: Page): string[] {
	const happened: string[] = [];
	page.on('dialog', (dialog) => {
		happened.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('popup', (popup) => happened.push(`window: ${popup.url()}`));
	page.on('download', (download) => happened.push(`download: ${download.url()}`));
	// the desk's own screens lie under one address
	page.on('framenavigated', (frame) => {
		if (frame.url() !== `${origin}/o`) happened.push(`page: ${frame.url()}`);
	});
	return happened;
}

describe.each([
	{ where: 'on a phone', width: 320, dark: false, each: 1 },
	{ where: 'in the evening, on a desk', width: 1024, dark: true, each: 6 }
])('letters that mean harm, $where', ({ width, dark, each }) => {
	test('are shown as words, and nothing of them happens', { timeout: 600_000 }, async () => {
		expect(sample.length).toBeGreaterThanOrEqual(75);
		expect(new Set(sample.map(({ category }) => category)).size).toBe(15);
		const { page } = await visit(origin, { width, dark });
		await gotoOpening(page, origin);
		const happened = watch(page);
		for (const { name, plain } of sample.filter((_, at) => at % each === 0)) {
			await openHostile(page, await sealHostile(plain));
			expect(await lookForMischief(page, 'article'), name).toEqual(noMischief);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, name).toBeLessThanOrEqual(width);
			await closeHostile(page);
		}
		expect(happened).toEqual([]);
		expect(page.url()).toBe(`${origin}/o`);
	});
});

test('cards that mean harm are named in words', { timeout: 240_000 }, async () => {
	const expires = (Math.floor(Date.now() / dayMs) + 7) * dayMs;
	const names = hostileTexts.map(({ text }) => text).filter(isCardName);
	const { page } = await visit(origin, { width: 320 });
	for (const name of names.filter((_, at) => at % 6 === 0)) {
		await page.goto('about:blank');
		await page.goto(`${origin}/k#${cardToText(aCard({ name, expires }))}`);
		await page.getByRole('button', { name: circle.linkLook }).click();
		await page.locator('h2 bdi').waitFor({ state: 'attached' });
		expect(await page.locator('h2 bdi').textContent()).toBe(name);
		expect(await lookForMischief(page, 'main section.sheet'), name).toEqual(noMischief);
	}
});
