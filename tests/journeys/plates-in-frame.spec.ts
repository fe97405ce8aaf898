import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser } from 'playwright-core';
import { drawPicture, pictureNames, type PictureName } from '#pictures';
import { launch } from '../tools/browser.ts';

// every person of a plate is marked, so that the browser can say where they stand
vi.mock('../../src/pictures/figures/figure.ts', async (original) => {
	const real = await original<{ figure: (asked: unknown) => string }>();
	return { ...real, figure: (asked: unknown) => `<g data-person="">${real.figure(asked)}</g>` };
});

/** Plates that are cut close on purpose, and why. */
const cutClose: Partial<Record<PictureName, string>> = {
	'a11-3-rain': "mama's umbrella reaches over the edge",
	'a8-4-hand': 'so near that the edge of the door and of mama stay outside'
};
/** A panel of a comic is cut close by its nature: people walk in and out of it. */
const isPanel = (name: PictureName): boolean => /-comic-\d$/.test(name);
/** Picture units that a sleeve or a lock of hair may stray. */
const stray = 8;

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

test('nobody leaves the frame at a side or above, unless the picture is made so', async () => {
	const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
	const leaving: string[] = [];
	let people = 0;
	for (const name of pictureNames.filter((one) => !isPanel(one))) {
		await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawPicture(name)}`);
		const beyond = await page.evaluate(() => {
			const frame = document.querySelector('svg')?.getBoundingClientRect();
			return [...document.querySelectorAll('[data-person]')].flatMap((person) => {
				const { left, right, top, width } = person.getBoundingClientRect();
				if (!frame || width === 0) return [];
				return Math.max(frame.left - left, right - frame.right, frame.top - top);
			});
		});
		people += beyond.length;
		const farthest = Math.max(0, ...beyond);
		if (farthest > stray && !cutClose[name]) leaving.push(`${name}: ${Math.round(farthest)}`);
	}
	expect(people).toBeGreaterThan(pictureNames.length);
	expect(leaving).toEqual([]);
});
