import type { Locator, Page } from 'playwright-core';
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };

/** A button by its words, wherever it is on the screen. */
export const press = (page: Page, name: string, options: { exact?: boolean } = {}) =>
	page.getByRole('button', { name, exact: options.exact ?? true }).click();

/** Opens the suitcase by its address and waits until something can be put in. */
export async function openSuitcase(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/nl/mine`);
	await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
}

/** What lies in the suitcase, as it is called there. */
export const things = (page: Page): Locator => page.locator('.things .thing');

/** Says how things are kept, when that is asked. */
export const keepOnDevice = (page: Page) =>
	page.getByRole('button', { name: journal.keepOnDevice }).click();
export const keepForNow = (page: Page) =>
	page.getByRole('button', { name: journal.keepForNow }).click();

/** Puts something in that has no button of its own in the suitcase: by *Meer*, and what it is. */
export async function putIn(page: Page, what: 'aNote' | 'aPhoto'): Promise<void> {
	await press(page, journal.more);
	await press(page, journal[what]);
}

export async function ask(page: Page, question: string): Promise<void> {
	await press(page, journal.ask);
	await page.getByLabel(journal.myQuestion).fill(question);
	await press(page, journal.inSuitcase);
}

export async function feel(page: Page, ...feelings: (keyof typeof journal)[]): Promise<void> {
	await press(page, journal.feel);
	for (const feeling of feelings)
		await page
			.getByRole('checkbox', { name: journal[feeling], exact: true })
			.check({ force: true });
	await press(page, journal.next);
	await page.getByRole('radio', { name: journal.very, exact: true }).check({ force: true });
	await press(page, journal.inSuitcase);
}

/** The sheet of paper. */
export const paper = (page: Page): Locator => page.getByRole('application');

/** Draws one line from the middle of the paper, in shares of its width and height. */
export async function drawLine(page: Page, toX: number, toY: number): Promise<void> {
	await paper(page).scrollIntoViewIfNeeded();
	const box = await paper(page).boundingBox();
	if (!box) throw new Error('there is no paper');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * toX, box.y + box.height * toY, { steps: 8 });
	await page.mouse.up();
}

/** How many lines are on the paper, with the one that is being drawn. */
export const linesOnPaper = (page: Page): Promise<number> => paper(page).locator('path').count();

/** Says that the letter is for Bo, a friend who has no card. */
export async function toAFriend(page: Page): Promise<void> {
	await press(page, giving.somebodyElse, { exact: false });
	await page.getByLabel(giving.theirName).fill('Bo');
	await page.getByRole('radio', { name: circle.friend, exact: true }).check({ force: true });
	await press(page, giving.goOn);
}

/** Puts everything in the suitcase into the letter that is being made. */
export async function chooseEverything(page: Page): Promise<void> {
	await page.getByRole('heading', { name: letters.chooseTitle }).waitFor();
	for (const one of await page.getByRole('checkbox').all()) await one.check({ force: true });
	await press(page, letters.look);
}

/** Seals everything in the suitcase and gives the file and its five words. */
export async function sealEverything(
	page: Page,
	name: string
): Promise<{ file: string; words: string }> {
	await press(page, journal.give);
	await chooseEverything(page);
	await toAFriend(page);
	await page.getByLabel(letters.name).fill(name);
	await press(page, letters.seal);
	await page.getByRole('heading', { name: letters.sealedTitle }).waitFor({ timeout: 60_000 });
	await press(page, giving['road-words']);
	await page.getByRole('heading', { name: letters.wordsTitle }).waitFor({ timeout: 60_000 });
	const words = await page.locator('main ol[translate=no] li').allInnerTexts();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, giving.saveFile)
	]);
	return { file: await download.path(), words: words.join(' ') };
}

/** To where a letter is opened, at a desk that is not locked. */
export async function toOpening(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/o`);
	await press(page, inbox.openOne);
	await page.getByLabel(letters.chooseFile).waitFor();
}

/** Opens a letter as an adult does: the file, the button, the words that are asked for. */
export async function openLetter(page: Page, file: string, words: string): Promise<void> {
	await page.getByLabel(letters.chooseFile).setInputFiles(file);
	await press(page, letters.open);
	await page.getByLabel(letters.fiveWords).fill(words);
	await press(page, letters.open);
}
