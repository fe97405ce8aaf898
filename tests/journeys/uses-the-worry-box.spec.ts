import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import worry from '../../content/nl/interface/worry.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { drawLine, keepOnDevice, openSuitcase, paper, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const what = 'Straks moeten we ver weg wonen.';

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

const inTheBox = (page: Page) => page.locator('.worries .worry');

/** One of the three answers to how it is now. */
const answer = (page: Page, how: 'stays' | 'tell' | 'gone') =>
	page.getByRole('button', { name: worry[how] });

/** A worry in its box, and back in the suitcase. */
async function putIn(page: Page): Promise<void> {
	await openSuitcase(page, origin);
	await tap(page, worry.box);
	await page.getByLabel(worry.label).fill(what);
	await tap(page, worry.putIn);
	await keepOnDevice(page);
	await page.getByRole('heading', { name: worry.isIn }).waitFor();
	await tap(page, worry.toSuitcase);
	await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
}

async function openWorry(page: Page): Promise<void> {
	await tap(page, worry.box);
	await tap(page, worry.look);
	await inTheBox(page).filter({ hasText: what }).tap();
	await page.getByRole('heading', { name: worry.howNow }).waitFor();
}

test('a worry goes into its box, and nothing of it lies open in the suitcase', async () => {
	const { page } = await visit(origin);
	await putIn(page);
	expect(await things(page).count()).toBe(0);
	expect(await page.locator('body').innerText()).not.toContain(what);
	await page.reload();
	await tap(page, worry.box);
	await page.getByRole('button', { name: worry.look }).waitFor();
	expect(await page.locator('body').innerText()).not.toContain(what);
	expect(await page.getByLabel(worry.label).inputValue()).toBe('');
	await tap(page, worry.look);
	await inTheBox(page).filter({ hasText: what }).waitFor();
});

test('it may stay, be told to somebody, or go and be taken back', async () => {
	const { page } = await visit(origin);
	await putIn(page);
	await openWorry(page);
	await answer(page, 'stays').tap();
	await page.getByText(worry.staysSaid).waitFor();
	expect(await answer(page, 'stays').getAttribute('aria-pressed')).toBe('true');
	await answer(page, 'tell').tap();
	await page.getByRole('button', { name: letters.look }).waitFor();
	expect(await page.getByRole('checkbox', { name: what }).isChecked()).toBe(true);
	await openSuitcase(page, origin);
	await openWorry(page);
	expect(await answer(page, 'tell').getAttribute('aria-pressed')).toBe('true');
	await answer(page, 'gone').tap();
	await page.getByText(journal.thrown).waitFor();
	expect(await page.locator('body').innerText()).not.toContain(what);
	await tap(page, journal.takeBack);
	await openWorry(page);
	expect(await answer(page, 'tell').getAttribute('aria-pressed')).toBe('true');
});

test('it is drawn instead, and the drawing lies in the box alone', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await tap(page, worry.box);
	await tap(page, journal.drawIt);
	await keepOnDevice(page);
	await paper(page).waitFor();
	await drawLine(page, 0.9, 0.2);
	await page.getByLabel(journal.name).fill('het monster');
	await tap(page, worry.putIn);
	await page.getByRole('heading', { name: worry.isIn }).waitFor();
	await tap(page, worry.toSuitcase);
	await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
	expect(await things(page).count()).toBe(0);
	await tap(page, worry.box);
	await tap(page, worry.look);
	await inTheBox(page).filter({ hasText: 'het monster' }).waitFor();
});

test('it goes in, is looked at and is let go with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	const use = async (name: string, key: 'Enter' | 'Space' = 'Enter') => {
		await page.getByRole('button', { name }).first().focus();
		await page.keyboard.press(key);
	};
	await openSuitcase(page, origin);
	await use(worry.box);
	await page.getByLabel(worry.label).focus();
	await page.keyboard.type(what);
	await use(worry.putIn);
	await use(journal.keepOnDevice, 'Space');
	await page.getByRole('heading', { name: worry.isIn }).waitFor();
	await use(worry.another);
	expect(await page.getByLabel(worry.label).inputValue()).toBe('');
	await use(worry.look, 'Space');
	await inTheBox(page).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: worry.howNow }).waitFor();
	await use(worry.stays);
	await page.getByText(worry.staysSaid).waitFor();
	await use(worry.gone);
	await page.getByText(journal.thrown).waitFor();
	await use(worry.box);
	await page.getByLabel(worry.label).waitFor();
	expect(await page.getByRole('button', { name: worry.look }).count()).toBe(0);
});

test('putting one in without a word says so', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await press(page, worry.box);
	await press(page, worry.putIn);
	await page.getByRole('alert').getByText(worry.empty).waitFor();
});
