import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import { keptOffline } from '../tools/browser.ts';
import { startServer, type RunningServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';

const visit = visitors();
let server: RunningServer;

beforeEach(async () => {
	server = await startServer();
});
afterEach(() => server.stop());

/**
 * Tells of every frame that could show something of the app, and when the child asked to leave.
 * Runs before the page's own script, as the clock of the journey.
 */
const watch = `{
	const left = () => document.documentElement.classList.contains('left');
	const outside = () => location.pathname.endsWith('/outside');
	let shifts = 0;
	const asked = () => globalThis.tellAsked(Date.now());
	addEventListener('click', (event) => event.target.closest?.('[data-leave]') && asked(), true);
	addEventListener('keydown', (event) => {
		shifts = event.key === 'Shift' ? shifts + 1 : 0;
		if (shifts === 3) asked();
	}, true);
	const look = () => {
		const text = document.body?.checkVisibility?.() ? document.body.innerText.trim() : '';
		globalThis.tellSeen({
			at: Date.now(),
			blank: left() || outside() || text === '',
			path: location.pathname
		});
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}`;

interface Seen {
	at: number;
	blank: boolean;
	path: string;
}

async function setup({ offline = false } = {}) {
	const seen: Seen[] = [];
	const asked: number[] = [];
	const { page, context } = await visit(server.origin, {
		worker: offline,
		expected: offline ? [/service-worker\.js/] : []
	});
	await context.exposeBinding('tellSeen', (_source, one: Seen) => void seen.push(one));
	await context.exposeBinding('tellAsked', (_source, at: number) => void asked.push(at));
	await context.addInitScript({ content: watch });
	await page.goto(`${server.origin}/nl`);
	if (offline) {
		await keptOffline(page);
		await server.stop();
		await context.setOffline(true);
	}
	for (const address of ['/nl/story', '/nl/story/reader', '/nl/story/reader/b7#2'])
		await page.goto(`${server.origin}${address}`);
	return { page, seen, asked };
}

/** The two ways out. */
const ways = {
	'the button': (page: Page) =>
		page.getByRole('link', { name: frame.leave }).click({ noWaitAfter: true }),
	'three times Shift': async (page: Page) => {
		for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
	}
};

async function isOutside(page: Page): Promise<void> {
	await page.waitForURL(`${server.origin}/nl/outside`);
	await page.getByText(frame.outsideText).waitFor();
}

/**
 * True once a step back has come to rest. The page outside may still be writing its own place in
 * the history when the step is taken, so one look at the address alone proves nothing.
 */
async function isOutsideOrBeforeAll(page: Page): Promise<boolean> {
	const at = page.url();
	if (at === 'about:blank') return true;
	return at === `${server.origin}/nl/outside` && page.getByText(frame.outsideText).isVisible();
}

/** One step back; false when the browser was still busy with the step before. */
async function goBack(page: Page): Promise<boolean> {
	try {
		await page.goBack({ waitUntil: 'commit' });
	} catch (error) {
		if (/Not attached/.test(String(error))) return false;
		// the page leaves again while it is still coming: that is what it is for
		if (!/interrupted|ERR_ABORTED|Timeout/.test(String(error))) throw error;
	}
	return true;
}

/** Goes back as somebody would who wants to see what was there. */
async function goBackFiveTimes(page: Page): Promise<void> {
	for (let times = 0; times < 5; times += 1) {
		await expect.poll(() => goBack(page), { timeout: 20_000 }).toBe(true);
		await expect.poll(() => isOutsideOrBeforeAll(page), { timeout: 20_000 }).toBe(true);
	}
}

const places = {
	'a story page': '/nl/story/reader/b7#2',
	'the help page': '/nl/help/reader',
	'the suitcase': '/nl/mine'
};

describe.each(Object.entries(places))('from %s', (_name, address) => {
	test.each(Object.entries(ways))(
		'%s leads outside, and nothing leads back',
		async (_way, leave) => {
			const { page, seen, asked } = await setup();
			await page.goto(`${server.origin}${address}`);
			await leave(page);
			await isOutside(page);
			await goBackFiveTimes(page);
			const [at = Infinity] = asked;
			expect(asked).not.toEqual([]);
			expect(seen.filter((one) => !one.blank && one.at > at)).toEqual([]);
		}
	);
});

test('both ways lead outside without network too', { timeout: 240_000 }, async () => {
	const { page, seen, asked } = await setup({ offline: true });
	for (const leave of Object.values(ways)) {
		await page.goto(`${server.origin}/nl/story/reader/b7#2`);
		await page.locator('.page.open').waitFor();
		[seen.length, asked.length] = [0, 0];
		await leave(page);
		await isOutside(page);
		await goBackFiveTimes(page);
		const [at = Infinity] = asked;
		expect(asked).not.toEqual([]);
		expect(seen.filter((one) => !one.blank && one.at > at)).toEqual([]);
	}
});

test('somebody who comes back by the address can read again', async () => {
	const { page } = await setup();
	await ways['the button'](page);
	await isOutside(page);
	await page.goto(`${server.origin}/nl/story/reader/b7#2`);
	await page.locator('.page.open').waitFor();
});
