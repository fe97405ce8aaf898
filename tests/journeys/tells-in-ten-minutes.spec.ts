import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import cover from '../../content/nl/interface/cover.json' with { type: 'json' };
import guides from '../../content/nl/interface/guides.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import words from '../../content/nl/interface/telling.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { dayIn } from './grown-ups.ts';

const origin = inject('origin');
const visit = visitors();

/** A parent who counts: each tap and each field is one thing to do. */
function aParent(page: Page) {
	let done = 0;
	const tap = async (what: Locator) => {
		done += 1;
		await what.tap();
	};
	return {
		count: () => done,
		tap,
		/** As the phone itself goes back. */
		back: async () => {
			done += 1;
			await page.goBack();
		},
		press: (name: string) => tap(page.getByRole('button', { name, exact: true })),
		follow: (name: string) => tap(page.getByRole('link', { name }).first()),
		pick: (name: string) => tap(page.locator('label', { hasText: name }).first()),
		write: async (field: string, text: string) => {
			done += 1;
			await page.getByLabel(field).first().fill(text);
		}
	};
}

type Parent = ReturnType<typeof aParent>;

/** The three sentences, taken over from what others said, and practised once. */
async function practise(page: Page, parent: Parent): Promise<string[]> {
	await parent.pick(words['reason-rent']);
	const models = page.getByRole('list', { name: words.models });
	const sentences: string[] = [];
	for (const one of [0, 1, 2]) {
		const model = models.nth(one).getByRole('button').first();
		sentences.push(await model.innerText());
		await parent.tap(model);
	}
	await parent.press(words.practise);
	await parent.press(words.practiseNext);
	await parent.press(words.practiseNext);
	await parent.press(words.practiseDone);
	await page.getByText(words.practised).waitFor();
	return sentences;
}

/** The day they leave, and what happens on it from morning to night. */
async function fillTheDay(page: Page, parent: Parent): Promise<void> {
	await parent.tap(page.getByRole('button', { name: journal.keepOnDevice }));
	await parent.tap(page.getByRole('button', { name: new RegExp(`^${fill['part-day']}`) }));
	await parent.pick(fill.dayKnown);
	await parent.write(fill.dayDate, dayIn(3));
	await parent.press(fill.back);
	await parent.tap(page.getByRole('button', { name: fill['part-day-plan'] }));
	for (const step of ['step-eat', 'step-pack', 'step-school', 'step-fetch', 'step-sleep'] as const)
		await parent.press(fill[step]);
	await parent.press(fill['code-banana']);
	await page.getByText(fill.kept).waitFor();
}

test('a parent with three days is ready to tell it within forty things to do', async () => {
	const { page } = await visit(origin);
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto(`${origin}/nl`);
	const parent = aParent(page);
	await parent.follow(cover.parent);
	await parent.follow('Vertellen in tien minuten');
	const told = await practise(page, parent);
	await parent.follow(guides.all);
	await parent.follow('De dag');
	await parent.follow(guides['do-day-strip']);
	await fillTheDay(page, parent);
	await parent.back();
	await page.getByRole('heading', { level: 1, name: 'De dag' }).waitFor();
	await parent.follow(guides.all);
	await parent.follow('Uzelf, en uw rechten');
	await parent.write(words.personName, 'tante Rita');
	await parent.write(words.personPhone, '06 12345678');
	await parent.tap(page.getByRole('group', { name: words.personFirst }).locator('label').first());
	expect(await page.getByRole('link', { name: 'tante Rita' }).getAttribute('href')).toBe(
		'tel:0612345678'
	);
	await parent.follow(guides.all);
	await parent.follow('De lijst op de koelkast');
	await parent.press(words.print);
	const paper = page.locator('.notes-paper');
	await page.locator('html[data-printed]').waitFor({ state: 'attached' });
	const printed = await paper.textContent();
	for (const one of ['tante Rita', '06 12345678']) expect(printed).toContain(one);
	for (const sentence of told) expect(printed).toContain(sentence);
	expect(parent.count()).toBeLessThanOrEqual(40);
});
