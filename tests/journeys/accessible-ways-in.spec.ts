import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeSource, violations } from '../tools/axe.ts';
import type { Visit } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { screens } from './ways-in.ts';

const origin = inject('origin');
const visit = visitors();

const rightToLeft =
	"document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'));";

const looks: { name: string; visit: Visit; dir?: 'rtl' }[] = [
	{ name: 'a phone by day', visit: { width: 360, height: 740 } },
	{ name: 'a phone of 320 pixels in the evening', visit: { width: 320, height: 640, dark: true } },
	{ name: 'a tablet by day', visit: { width: 820, height: 1180 } },
	{ name: '320 pixels, from right to left', visit: { width: 320, height: 640 }, dir: 'rtl' }
];

/** Every rule of accessibility that is broken, and how far the page is wider than its window. */
async function wrongOn(page: Page): Promise<string[]> {
	// what stays at the foot of the screen covers whatever happens to lie behind it at this moment
	await page.addStyleTag({ content: '.foot { position: static !important }' });
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	return [...(await violations(page)), ...(over > 0 ? [`${over} px too wide`] : [])];
}

test.each(looks)('every way in is for everybody on $name', async ({ visit: options, dir }) => {
	const wrong: string[] = [];
	for (const { name, reach } of screens) {
		const init = `${axeSource};${dir ? rightToLeft : ''}`;
		const { page, context } = await visit(origin, { ...options, bypassCSP: true, init });
		await reach(page, origin);
		expect(await page.locator('html').getAttribute('dir')).toBe(dir ?? 'ltr');
		wrong.push(...(await wrongOn(page)).map((one) => `${name}: ${one}`));
		await context.close();
	}
	expect(wrong).toEqual([]);
});
