import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import plan from '../../content/nl/interface/plan.json' with { type: 'json' };
import { dayName } from '../../src/plan/child-nights.ts';
import { nothingKnown, type Known } from '#story';
import { awake } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { dayIn, layDay, layPlaces } from './grown-ups.ts';
import { keepOnDevice, press } from './suitcase.ts';
import { addressOfChapter, chapter, pageThatDependsOn, toldOn } from './story.ts';

const origin = inject('origin');
const visit = visitors();

async function toTheTable(page: Page): Promise<void> {
	await page.goto(`${origin}/nl/mine#plan-fill`);
	await keepOnDevice(page);
	await page.getByRole('heading', { level: 1, name: fill.title }).waitFor();
}

/** What this page of the story says now, beside what it says to somebody who chose nothing. */
async function readsAs(page: Page, id: string, of: keyof Known, value: string): Promise<void> {
	const told = chapter(id);
	const number = pageThatDependsOn(told, of);
	if (number === undefined) throw new Error(`${id} does not depend on ${of}`);
	const [here, otherwise] = [value, 'unset'].map((one) =>
		toldOn(told, number, { ...nothingKnown, [of]: one })
	);
	await page.goto(`${origin}${addressOfChapter(told)}#${number}`);
	await awake(page);
	const text = await page.locator('.page.open').innerText();
	const own = here?.sentences.filter((one) => !otherwise?.sentences.includes(one)) ?? [];
	expect(own).not.toEqual([]);
	for (const sentence of own) expect(text).toContain(sentence);
	const picture = here?.picture ?? '';
	await page.locator(`.page.open img[src*="${picture}"]`).waitFor();
}

/** Opens the plan as a child of this telling sees it. */
async function asAChild(page: Page, tier: string): Promise<void> {
	await page.goto(`${origin}/nl/story/${tier}`);
	await page.getByRole('link', { name: journal.ourPlan }).click();
	await page.getByRole('heading', { level: 1, name: plan.title }).waitFor();
}

test('what the plan says is certain, the story tells; another day is told as a change', async () => {
	const { page } = await visit(origin);
	await toTheTable(page);
	await layDay(page, 5);
	await press(page, fill.back);
	await layPlaces(page, [
		{ name: 'Kerkstraat', isCertain: true },
		{ kind: fill['kind-hotel'], name: '', isCertain: true }
	]);
	await readsAs(page, 'b8', 'place', 'hotel');

	await page.goto(`${origin}/nl/mine#plan-fill`);
	await layDay(page, 8);
	await press(page, fill.dayChanged);
	await page.getByText(fill.dayChangedNote).waitFor();
	await page.getByText(fill.kept).waitFor();
	await readsAs(page, 'a7', 'date', 'changed');
	await asAChild(page, 'reader');
	await page.getByText(plan.dayChanged).waitFor();
	const before = plan.dayBefore.replace('{{day}}', dayName(dayIn(5), 'nl'));
	await page.getByText(before).waitFor();
	await page.getByText(plan.dayNow.replace('{{day}}', dayName(dayIn(8), 'nl'))).waitFor();
});

test('three moves in a row lie on the way of a child, and a guess is a gap', async () => {
	const { page } = await visit(origin);
	await toTheTable(page);
	await layPlaces(page, [
		{ name: 'Kerkstraat', isCertain: true },
		{ kind: fill['kind-family'], name: 'bij oma Rita', from: dayIn(3), isCertain: true },
		{ kind: fill['kind-hotel'], name: 'hotel aan zee', from: dayIn(20), isCertain: true },
		{ kind: fill['kind-shelter'], name: 'een geraden gebouw', isCertain: false }
	]);
	for (const tier of ['together', 'reader', 'teen']) {
		await asAChild(page, tier);
		if (tier === 'together') await press(page, plan.places);
		const way = page.getByRole('list', { name: plan.moves });
		const stops = way.getByRole('heading', { level: 3 });
		expect(await stops.allInnerTexts()).toEqual([
			'Kerkstraat',
			'bij oma Rita',
			'hotel aan zee',
			plan.placeGap
		]);
		expect(await page.content()).not.toContain('een geraden gebouw');
	}
	// on paper nothing that only a finger can use lies over it
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('button', { name: plan.ask }).isVisible()).toBe(false);
	await page.getByText('hotel aan zee').waitFor();
});
