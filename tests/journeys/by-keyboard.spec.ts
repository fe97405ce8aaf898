import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import photo from '../../content/nl/interface/photo.json' with { type: 'json' };
import voice from '../../content/nl/interface/voice-sheet.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { openPart } from './grown-ups.ts';
import { photoWithPlace } from './photos.ts';
import { keepOnDevice, openSuitcase, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** Goes to a button, and presses it as a keyboard or a switch does. */
async function enter(page: Page, name: string): Promise<void> {
	const button = page.getByRole('button', { name, exact: true });
	await button.focus();
	expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.keyboard.press('Enter');
}

const keep = async (page: Page) => {
	await page.getByRole('button', { name: journal.keepOnDevice }).focus();
	await page.keyboard.press('Enter');
	await things(page).first().waitFor();
};

test('a feeling, how big and where it is, with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	await openSuitcase(page, origin);
	await enter(page, journal.feel);
	await page.getByRole('checkbox', { name: journal.scared, exact: true }).focus();
	await page.keyboard.press('Space');
	await enter(page, journal.next);
	await page.getByRole('radio', { name: journal.quite, exact: true }).focus();
	await page.keyboard.press('Space');
	await enter(page, journal.whereNext);
	await enter(page, journal['zone-belly']);
	await page.getByText(journal['zone-belly'], { exact: true }).waitFor();
	await enter(page, journal.inSuitcase);
	await keep(page);
	await things(page).first().focus();
	await page.keyboard.press('Enter');
	await page.getByText(new RegExp(journal['zone-belly'])).first().waitFor();
	await page.getByText(new RegExp(journal.quite)).first().waitFor();
});

test('a photo is chosen and kept with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	await openSuitcase(page, origin);
	const buffer = await photoWithPlace(page);
	await enter(page, journal.more);
	await enter(page, journal.aPhoto);
	await page.getByRole('heading', { name: photo.title }).waitFor();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page
			.getByLabel(photo.choose)
			.focus()
			.then(() => page.keyboard.press('Enter'))
	]);
	await chooser.setFiles({ name: 'kamer.jpg', mimeType: 'image/jpeg', buffer });
	await page.getByRole('heading', { name: photo.previewTitle }).waitFor();
	await enter(page, journal.inSuitcase);
	await keep(page);
	expect(await things(page).count()).toBe(1);
});

/** Goes to something with the tab key alone; what the key does not come to is not there. */
async function tabTo(page: Page, what: Locator): Promise<void> {
	for (let keys = 0; keys < 40; keys++) {
		await page.keyboard.press('Tab');
		if (await what.evaluate((one) => one === document.activeElement)) return;
	}
	throw new Error(`the tab key does not come to ${String(what)}`);
}

/** A group of choices is one stop of the tab key; the arrows go through it. */
async function arrowTo(page: Page, name: string): Promise<void> {
	const choice = page.getByRole('radio', { name, exact: true });
	for (let keys = 0; keys < 12 && !(await choice.isChecked()); keys++)
		await page.keyboard.press('ArrowDown');
	expect(await choice.isChecked()).toBe(true);
}

test('a row of the board is filled in with the tab key, arrows and Enter', async () => {
	const { page } = await visit(origin, { touch: false });
	await page.goto(`${origin}/nl/mine#plan-fill`);
	await keepOnDevice(page);
	await openPart(page, 'board');
	const card = page.locator('[data-card]').filter({ hasText: fill['ask-pet'] });
	await tabTo(page, card);
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1, name: fill['ask-pet'] }).waitFor();
	await tabTo(page, page.getByRole('radio', { name: fill.certain }));
	await page.keyboard.press('Space');
	await arrowTo(page, fill.notCertain);
	await tabTo(page, page.getByLabel(fill.whoFindsOut));
	await page.keyboard.type('oma');
	await tabTo(page, page.getByRole('button', { name: fill.backToBoard }));
	await page.keyboard.press('Enter');
	const notYet = page.getByRole('region', { name: fill.notYet, exact: true });
	await notYet.getByText(fill.findsOut.replace('{{who}}', 'oma')).waitFor();
	// the keyboard lies on the card that was in hand
	expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('the first step of a voice sheet is filled in with the tab key, arrows and Enter', async () => {
	const { page } = await visit(origin, { touch: false });
	await page.goto(`${origin}/nl/mine#voice-sheet`);
	await keepOnDevice(page);
	await tabTo(page, page.getByLabel(voice.name));
	await page.keyboard.type('Sami');
	await tabTo(page, page.getByRole('radio', { name: voice['tier-reader'] }));
	await arrowTo(page, voice['tier-teen']);
	await tabTo(page, page.getByLabel(voice.language));
	await page.keyboard.type('Nederlands');
	await tabTo(page, page.getByLabel(voice.present));
	await page.keyboard.type('mama');
	await tabTo(page, page.getByRole('radio', { name: voice['typed-child'] }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: voice.next, exact: true }));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1, name: voice['step-important'] }).waitFor();
	// what was filled in is kept: it is there when one goes back
	await tabTo(page, page.getByRole('button', { name: voice.back, exact: true }));
	await page.keyboard.press('Enter');
	expect(await page.getByLabel(voice.name).inputValue()).toBe('Sami');
});
