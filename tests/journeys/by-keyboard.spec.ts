import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import photo from '../../content/nl/interface/photo.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { photoWithPlace } from './photos.ts';
import { openSuitcase, things } from './suitcase.ts';

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
