import { expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import { cardToText } from '../../src/sharing/card-text.ts';
import { aCard } from '../../src/sharing/a-card.ts';
import { dayMs } from '../../src/sharing/card.ts';
import { visitors } from '../tools/visitors.ts';

const origin = inject('origin');
const visit = visitors();
const today = Math.floor(Date.now() / dayMs) * dayMs;
const sanne = cardToText(aCard({ expires: today + 7 * dayMs }));
const karim = cardToText(aCard({ name: 'meester Karim', expires: today + 7 * dayMs }));

/** Waits for nothing itself: the card is out of the address by the time anything else runs. */
const addressAtFirst = `addEventListener('DOMContentLoaded', () => {
	globalThis.firstAddress = location.href + ' ' + JSON.stringify(history.state);
});`;

test('the card of a link is out of the address before the page is there', async () => {
	const { page } = await visit(origin, { init: addressAtFirst });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${origin}/k#${sanne}`, { waitUntil: 'networkidle' });
	const first = await page.evaluate(() => (globalThis as { firstAddress?: string }).firstAddress);
	expect(first).toBe(`${origin}/k null`);
	expect(page.url()).toBe(`${origin}/k`);
	expect(asked.filter((url) => url.includes(sanne.slice(0, 20)) && !url.includes('#'))).toEqual([]);
});

test('nothing more is fetched and nothing is shown until somebody looks', async () => {
	const { page } = await visit(origin);
	const asked: string[] = [];
	await page.goto(`${origin}/k#${sanne}`, { waitUntil: 'networkidle' });
	page.on('request', (request) => asked.push(request.url()));
	expect(await page.getByText('wijkteam Noord').count()).toBe(0);
	expect(asked).toEqual([]);
	await page.getByRole('button', { name: circle.linkLook }).click();
	await page.getByRole('heading', { name: /wijkteam Noord/ }).waitFor();
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((url) => url.includes('/v1/') || url.includes(sanne.slice(0, 20)))).toEqual(
		[]
	);
});

test('the card goes on to the suitcase in memory only', async () => {
	const { page } = await visit(origin);
	await page.goto(`${origin}/k#${sanne}`);
	await page.getByRole('button', { name: circle.linkLook }).click();
	await page.getByRole('button', { name: circle.linkAdd }).click();
	await page.waitForURL(`${origin}/nl/mine`);
	const kept = await page.evaluate(() =>
		[sessionStorage, localStorage, history.state].map((one: unknown) => JSON.stringify(one)).join()
	);
	expect(kept).not.toContain(sanne.slice(10, 40));
});

test('another link in the same window shows the other card, and leaves no more behind', async () => {
	const { page } = await visit(origin);
	await page.goto(`${origin}/k#${sanne}`, { waitUntil: 'networkidle' });
	await page.evaluate((text) => location.assign(`/k#${text}`), karim);
	await expect.poll(() => page.url()).toBe(`${origin}/k`);
	await page.getByRole('button', { name: circle.linkLook }).click();
	await page.getByRole('heading', { name: 'meester Karim' }).waitFor();
});

test('a link without its card says so', async () => {
	const { page } = await visit(origin);
	await page.goto(`${origin}/k`);
	await page.getByText(circle.linkGone).waitFor();
});
