import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import type { Visit } from './browser.ts';
import { axeSource } from './axe.ts';

interface Look {
	name: string;
	width: number;
	height: number;
	dark?: true;
	dir?: 'rtl';
	/** Names, roles and order are the same as on the phone by day: what can differ is looked at. */
	rules: 'all' | 'seen' | 'width';
}

/** How every screen is looked at. A screen is walked to once and shown in each of these. */
const looks: readonly Look[] = [
	{ name: 'a tablet by day', width: 820, height: 1180, rules: 'width' },
	{ name: '320 pixels in the evening', width: 320, height: 640, dark: true, rules: 'seen' },
	{ name: '320 pixels, right to left', width: 320, height: 640, dir: 'rtl', rules: 'width' },
	// last, so that the walk goes on as it began
	{ name: 'a phone by day', width: 360, height: 740, rules: 'all' }
];

/** What a visit needs in which screens are looked at. */
export const lookedAt: Visit = { bypassCSP: true, init: axeSource };

/**
 * Every rule of accessibility that the screen breaks as it stands, in every look, and how far it is
 * wider than its window.
 */
export async function wrongInEveryLook(page: Page, screen: string): Promise<string[]> {
	await page.locator('h1').first().waitFor();
	const wrong: string[] = [];
	for (const look of looks) {
		await show(page, look);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		const found = look.rules === 'width' ? [] : await violations(page, look.rules);
		if (over > 0) found.push(`${over} px too wide`);
		wrong.push(...found.map((one) => `${screen}, ${look.name}: ${one}`));
		if (process.env['SHOTS'])
			await page.screenshot({ path: `${process.env['SHOTS']}/${screen}-${look.name}.png` });
	}
	return wrong;
}

/** Changes the window and the light, and waits until what changes with them has changed. */
async function show(page: Page, { width, height, dark, dir }: Look): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
	await page.evaluate(async (to) => {
		document.documentElement.dir = to;
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
		await Promise.allSettled(changing.map((one) => one.finished));
	}, dir ?? 'ltr');
}
