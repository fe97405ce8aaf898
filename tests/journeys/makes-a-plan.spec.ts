import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import plan from '../../content/nl/interface/plan.json' with { type: 'json' };
import share from '../../content/nl/interface/plan-share.json' with { type: 'json' };
import rights from '../../content/nl/interface/rights.json' with { type: 'json' };
import sheets from '../../content/nl/interface/sheets.json' with { type: 'json' };
import telling from '../../content/nl/interface/telling.json' with { type: 'json' };
import voice from '../../content/nl/interface/voice-sheet.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { dayIn, layDay } from './grown-ups.ts';
import { keepOnDevice, openSuitcase, press } from './suitcase.ts';
import { showCodes } from './two-people.ts';

const origin = inject('origin');
const visit = visitors();

/** The plan of a suitcase that is kept on the device. */
async function openPlan(page: Page): Promise<void> {
	await openSuitcase(page, origin);
	await press(page, journal.ourPlan);
}

/** To the table where a grown-up and a child fill it in, in a suitcase that is made for it. */
async function begin(page: Page): Promise<void> {
	await openPlan(page);
	await keepOnDevice(page);
	await press(page, plan.fill);
}

const known = (page: Page) => page.evaluate(() => localStorage.getItem('known') ?? '');
const nights = (count: number) => plan.nightsIn_other.replace('{{count}}', String(count));

/** Shows the codes of one plan to another device, which looks at what comes. */
async function handOver(from: Page, to: Page): Promise<void> {
	await press(from, share.toHandOver);
	await press(from, share.showCodes);
	const code = from.getByRole('img', { name: /code/i });
	await code.evaluate((one) => one.scrollIntoView({ block: 'center' }));
	await press(to, share.toTake);
	await press(to, share.scan);
	await showCodes(from, to);
	await to.getByRole('heading', { name: share.lookTitle }).waitFor();
}

describe('a plan', () => {
	test('made on one device is handed over by codes, changes, and is told by the story', async () => {
		const { page: one } = await visit(origin);
		const { page: other } = await visit(origin);
		await begin(one);
		await layDay(one, 5);
		await one.getByText(fill.kept).first().waitFor();
		// a tab that is killed loses nothing
		await one.close({ runBeforeUnload: false });
		const again = await one.context().newPage();
		await openPlan(again);
		await again.getByText(nights(5)).first().waitFor();
		expect(await known(again)).toContain('date=known');
		await press(again, plan.fill);

		await begin(other);
		await handOver(again, other);
		await other.getByText(share['is-first']).waitFor();
		await press(other, share.take);
		await other.getByText(share.taken).waitFor();
		await press(other, share.done);
		await other.getByText(nights(5)).first().waitFor();
		expect(await known(other)).toContain('date=known');

		await press(again, share.back);
		await layDay(again, 6);
		await press(again, fill.dayChanged);
		await again.getByText(fill.dayChangedNote).waitFor();
		await press(again, fill.back);
		await press(other, plan.fill);
		await handOver(again, other);
		await other.getByText(share['is-newer']).waitFor();
		await press(other, share.take);
		await press(other, share.done);
		await other.getByText(nights(6)).first().waitFor();
		expect(await known(other)).toContain('date=changed');

		for (const tier of ['together', 'reader', 'teen']) {
			await other.goto(`${origin}/nl/story/${tier}`, { waitUntil: 'networkidle' });
			await other.getByRole('link', { name: journal.ourPlan }).click();
			await other.getByRole('heading', { level: 1, name: plan.title }).waitFor();
			expect(new URL(other.url()).pathname).toBe('/nl/mine');
			if (tier === 'together') {
				await other.getByRole('button', { name: plan.nights }).click();
				await other.getByRole('heading', { name: plan.nights }).waitFor();
			} else await other.getByText(nights(6)).first().waitFor();
		}
	});

	test('goes as a file with five words, and says kindly what is no plan', async () => {
		const { page: one } = await visit(origin);
		const { page: other } = await visit(origin);
		await begin(one);
		await layDay(one, 5);
		await one.getByText(fill.kept).first().waitFor();
		await press(one, fill.back);
		await press(one, share.toHandOver);
		await press(one, share.makeFile);
		await one.getByRole('heading', { name: share.wordsTitle }).waitFor({ timeout: 60_000 });
		const words = (await one.locator('main ol[translate=no] li').allInnerTexts()).join(' ');
		const [download] = await Promise.all([one.waitForEvent('download'), press(one, share.save)]);
		expect(download.suggestedFilename()).toBe(`plan-${dayIn(0)}.age`);

		await begin(other);
		await press(other, share.toTake);
		await other.getByLabel(share.words).fill(words);
		await press(other, share.open);
		await other.getByText(share['no-noFile']).waitFor();
		const none = { name: 'plan.age', mimeType: '', buffer: Buffer.from('niets') };
		await other.getByLabel(share.file).setInputFiles(none);
		await press(other, share.open);
		await other.getByText(share['no-not-a-plan']).waitFor();
		await other.getByLabel(share.file).setInputFiles(await download.path());
		await press(other, share.open);
		await press(other, share.take);
		await other.getByText(share.taken).waitFor();
		await press(other, share.done);
		await other.getByText(nights(5)).first().waitFor();
	});

	test('is opened from the suitcase, which says first how it is kept', async () => {
		const { page } = await visit(origin);
		await openPlan(page);
		await keepOnDevice(page);
		await page.getByRole('heading', { name: plan.emptyTitle }).waitFor();
		await press(page, plan.fill);
		await page.getByRole('heading', { name: fill.title }).waitFor();
		await press(page, share.toHandOver);
		await page.getByText(share.nothing).waitFor();
		expect(await page.getByText(share.codesTitle).count()).toBe(0);
	});

	test('can be hung on the fridge, and what the child chose about it stays', async () => {
		const { page } = await visit(origin);
		await begin(page);
		await layDay(page, 5);
		await page.getByText(fill.kept).first().waitFor();
		await press(page, fill.back);
		await press(page, share.toFridge);
		await page.getByRole('heading', { name: telling.fridgeTitle }).waitFor();
		await page.getByLabel(telling.fridgeCode).fill('bananensplit');
		await press(page, telling.print);
		await page.locator('body > .notes-paper', { hasText: 'bananensplit' }).waitFor({
			state: 'attached'
		});
		await press(page, telling.fridgeBack);
		await press(page, fill.leave);
		await press(page, plan.hideMoons);
		await page.getByText(plan.goodbyeAdd).click();
		await page.getByLabel(plan.goodbyeAddLabel).fill('De poes van 12');
		await press(page, plan.goodbyePut);
		await page.getByRole('button', { name: 'De poes van 12', exact: true }).waitFor();
		await page.locator('[aria-busy=false]').waitFor({ state: 'attached' });
		await openPlan(page);
		await page.getByText(plan.moonsHidden).waitFor();
		await page.getByRole('button', { name: 'De poes van 12', exact: true }).waitFor();
		expect(await page.content()).not.toContain('bananensplit');
		await page.goto(`${origin}/nl/rights`);
		await page.getByRole('link', { name: rights.ownLink }).click();
		await page.getByRole('heading', { name: sheets.title }).waitFor();
		await press(page, sheets['voice-sheet'], { exact: false });
		await page.getByText(voice.intro).waitFor();
	});
});
