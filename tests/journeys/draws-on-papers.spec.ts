import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import words from '../../content/nl/interface/paper.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import {
	drawLine,
	keepOnDevice,
	linesOnPaper,
	openLetter,
	openSuitcase,
	paper,
	press,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const papers = ['houses', 'body'] as const;

const tile = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function atThePaper(page: Page): Promise<void> {
	await openSuitcase(page, origin);
	await press(page, journal.draw);
	await keepOnDevice(page);
	await paper(page).waitFor();
}

/** The pictures that are printed on a sheet. */
const printedOn = (page: Page, sheet: string) =>
	page
		.locator(`${sheet} svg > image`)
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')));

test.each(papers)('a line on the %s is kept, and seen again on it', async (which) => {
	const { page } = await visit(origin);
	await atThePaper(page);
	await tile(page, words[which]).tap();
	expect(await tile(page, words[which]).getAttribute('aria-pressed')).toBe('true');
	expect(await paper(page).getAttribute('aria-label')).toContain(words[`${which}Description`]);
	expect(await printedOn(page, '[role=application]')).toEqual([`/art/paper-${which}.svg`]);
	await drawLine(page, 0.8, 0.3);
	await page.getByLabel(journal.name).fill('mijn blad');
	await press(page, journal.inSuitcase);
	await things(page).filter({ hasText: 'mijn blad' }).waitFor();
	await page.reload();
	await things(page).filter({ hasText: 'mijn blad' }).click();
	const drawn = page.getByRole('img', { name: words[`${which}Description`] });
	await drawn.waitFor();
	expect(await printedOn(page, '.polaroid')).toEqual([`/art/paper-${which}.svg`]);
	expect(await drawn.locator('path').count()).toBe(1);
});

test('the houses say what they are for, and another paper keeps the lines', async () => {
	const { page } = await visit(origin);
	await atThePaper(page);
	await drawLine(page, 0.8, 0.3);
	await tile(page, words.houses).tap();
	expect(await paper(page).locator('text').allTextContents()).toEqual([
		words.worries,
		words.goodThings,
		words.dreams
	]);
	await tile(page, words.body).tap();
	expect(await linesOnPaper(page)).toBe(1);
	await tile(page, words.blank).tap();
	expect(await printedOn(page, '[role=application]')).toEqual([]);
	expect(await linesOnPaper(page)).toBe(1);
});

test('the printed words are drawn over, and not picked up, on a phone on its side', async () => {
	const { page } = await visit(origin, { width: 740, height: 360, touch: true });
	await atThePaper(page);
	await tile(page, words.houses).tap();
	await drawLine(page, 0.15, 0.3);
	expect(await linesOnPaper(page)).toBe(1);
	await page.locator('h1').click();
	await page.keyboard.press('Control+A');
	const picked = await page.evaluate(() => getSelection()?.toString() ?? '');
	expect(picked).toContain(journal.drawTitle);
	for (const word of [words.worries, words.goodThings]) expect(picked).not.toContain(word);
});

test('a paper is chosen and drawn on with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	await atThePaper(page);
	await tile(page, words.houses).focus();
	await page.keyboard.press('Space');
	expect(await tile(page, words.houses).getAttribute('aria-pressed')).toBe('true');
	await paper(page).focus();
	await page.keyboard.press('Space');
	for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Space');
	expect(await linesOnPaper(page)).toBe(1);
});

test('who opens a letter is told on which paper it was drawn', async () => {
	const { page } = await visit(origin);
	await atThePaper(page);
	await tile(page, words.houses).tap();
	await drawLine(page, 0.8, 0.3);
	await page.getByLabel(journal.name).fill('drie huizen van mij');
	await press(page, journal.inSuitcase);
	await things(page).first().waitFor();
	const sealed = await sealEverything(page, 'Noor');
	await toOpening(page, origin);
	await openLetter(page, sealed.file, sealed.words);
	const alt = `drie huizen van mij. ${words.housesDescription}`;
	await page.getByRole('img', { name: alt }).waitFor();
});
