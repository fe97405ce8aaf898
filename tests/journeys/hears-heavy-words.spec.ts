import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import heavy from '../../content/nl/interface/heavy.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { axeSource, violations } from '../tools/axe.ts';
import { visitors } from '../tools/visitors.ts';
import { ask, keepOnDevice, openSuitcase, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** Waits until nothing has been asked for a second: what a new suitcase brings along has come. */
async function quiet(page: Page, asked: string[]): Promise<void> {
	do {
		asked.length = 0;
		await page.waitForTimeout(1_000);
	} while (asked.length > 0);
}

test('heavy words open a soft card after they are kept, and nothing goes out because of them', async () => {
	const { page } = await visit(origin, { bypassCSP: true, init: axeSource });
	await openSuitcase(page, origin);
	await ask(page, 'Mag Pluis mee?');
	await keepOnDevice(page);
	await things(page).first().waitFor();
	const card = page.getByRole('heading', { name: heavy.readerTitle });
	expect(await card.count()).toBe(0);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await quiet(page, asked);
	await ask(page, 'hij slaat mij elke dag');
	await card.waitFor();
	await things(page).nth(1).waitFor();
	// answers are looked up on the device whenever a child begins to ask, whatever it asks
	const others = asked.filter((url) => !/\.svg$|\/answers\/search\.json$/.test(url));
	expect(others).toEqual([]);
	expect(await violations(page)).toEqual([]);
	await press(page, heavy.readerClose);
	await card.waitFor({ state: 'detached' });
	expect(await things(page).count()).toBe(2);
});

test('a child that wants no such card gets none, until it wants it again', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await ask(page, 'hij slaat mij elke dag');
	await keepOnDevice(page);
	const card = page.getByRole('heading', { name: heavy.readerTitle });
	await card.waitFor();
	await press(page, heavy.never);
	await card.waitFor({ state: 'detached' });
	await openSuitcase(page, origin);
	await ask(page, 'hij slaat mij weer');
	await things(page).nth(1).waitFor();
	expect(await card.count()).toBe(0);
	await press(page, lock.settings);
	await press(page, lock.cardOn);
	await page.getByText(lock.cardOff).waitFor({ state: 'detached' });
	await openSuitcase(page, origin);
	await ask(page, 'hij slaat mij nog');
	await card.waitFor();
});
