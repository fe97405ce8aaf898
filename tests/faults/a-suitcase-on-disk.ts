import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };

/** A folder for a browser's profile. */
export const newProfileFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'thuiskoffer-'));

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Writes a note and puts it in; done once the app says that it is kept. */
export async function putIn(page: Page, text: string): Promise<void> {
	await press(page, journal.more);
	await press(page, journal.aNote);
	await page.getByLabel(journal.myNote).fill(text);
	await press(page, journal.inSuitcase);
	await page.locator('.things .thing').filter({ hasText: text }).first().waitFor();
}

/** The first note of a suitcase, which asks how it is kept. */
export async function putInFirst(page: Page, origin: string, text: string): Promise<void> {
	await page.goto(`${origin}/nl/mine`);
	await press(page, journal.more);
	await press(page, journal.aNote);
	await page.getByLabel(journal.myNote).fill(text);
	await press(page, journal.inSuitcase);
	await page.getByRole('button', { name: journal.keepOnDevice }).click();
	await page.locator('.things .thing').filter({ hasText: text }).first().waitFor();
}

/** What a suitcase shows when it is opened again. */
export interface Seen {
	/** The words of every thing in it. */
	notes: string[];
	/** Whether it greets as on a first visit. */
	isEmpty: boolean;
	/** What is said to be wrong, or nothing. */
	trouble: string;
}

/** Opens the suitcase and looks, once it has made up its mind. */
export async function lookInto(page: Page, origin: string): Promise<Seen> {
	await page.goto(`${origin}/nl/mine`);
	const opened = page.getByRole('button', { name: journal.closeSuitcase });
	const trouble = page.locator('main .btn, main h1').filter({
		hasText: new RegExp(
			[journal.missingTitle, journal.cannotOpenTitle, journal.unavailableTitle].join('|')
		)
	});
	await opened.or(trouble).first().waitFor();
	const said = await page.locator('main .strip, main h1').allInnerTexts();
	return {
		notes: (await page.locator('.things .thing').allInnerTexts()).map((one) => one.trim()),
		isEmpty: (await page.getByText(journal.empty).count()) > 0,
		trouble: said
			.filter((one) => one.trim() !== journal.title)
			.join(' ')
			.trim()
	};
}
