import type { Locator, Page } from 'playwright-core';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import qrParts from '../../content/nl/interface/qr-parts.json' with { type: 'json' };
import qr from '../../content/nl/interface/qr.json' with { type: 'json' };
import type { Visit, Visitor } from '../tools/browser.ts';
import { linkOfCard, makeCard, openDesk } from './a-desk.ts';
import { ask, keepOnDevice, openSuitcase, press } from './suitcase.ts';

// A child and an adult, each with a browser of its own, and nothing between them but what they give.

export const sanne = 'Sanne, wijkteam';
export const question = 'Mag Pluis mee?';
export const because = 'ik weet het nog niet. Ik vraag het dinsdag. Woensdag hoor je het van mij.';

/** A sentence of the app with its names filled in. */
export const say = (text: string, values: Record<string, string>) =>
	text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/** An adult with a card for one child, and the link of that card. */
export async function anAdult({ page, context }: Visitor, origin: string): Promise<string> {
	await openDesk(page, origin);
	await makeCard(page, sanne);
	return linkOfCard(page, context);
}

/** A child with a question in its suitcase. */
export async function aChild(page: Page, origin: string): Promise<void> {
	await openSuitcase(page, origin);
	await ask(page, question);
	await keepOnDevice(page);
	await page.getByText(journal.kept).waitFor();
}

/** Takes somebody into the circle by the text of a card, from the suitcase on. */
export async function meet(page: Page, card: string): Promise<void> {
	await press(page, circle.title);
	await press(page, circle.scan);
	await page.getByText(circle.pasteTitle).click();
	await page.getByLabel(circle.pasteLabel).fill(card);
	await press(page, circle.pasteLook);
	const elsewhere = page.getByRole('button', { name: circle.whereNo });
	const add = page.getByRole('button', { name: circle.add });
	await elsewhere.or(add).first().waitFor();
	if (await elsewhere.isVisible()) await elsewhere.click();
	await page.getByRole('radio', { name: circle.helper, exact: true }).check({ force: true });
	await add.click();
	await page.getByRole('button', { name: circle.talk, exact: true }).first().waitFor();
}

/** Makes a letter of the question for the person that is looked at, up to the roads. */
export async function closeLetterToPerson(page: Page): Promise<void> {
	await press(page, circle.letter);
	await chooseTheQuestion(page);
	await press(page, giving.iGetIt);
	await seal(page);
}

/** Makes a letter of the question for somebody without a card, from the suitcase on. */
export async function closeLetterToBo(page: Page): Promise<void> {
	await press(page, journal.give);
	await chooseTheQuestion(page);
	await press(page, giving.somebodyElse, { exact: false });
	await page.getByLabel(giving.theirName).fill('Bo');
	await page.getByRole('radio', { name: circle.friend, exact: true }).check({ force: true });
	await press(page, giving.goOn);
	await seal(page);
}

async function chooseTheQuestion(page: Page): Promise<void> {
	const thing = page.getByRole('checkbox').first();
	await thing.waitFor({ state: 'attached' });
	if (!(await thing.isChecked())) await thing.check({ force: true });
	await press(page, letters.look);
}

async function seal(page: Page): Promise<void> {
	await page.getByLabel(letters.name).fill('Sami');
	await press(page, letters.seal);
	await page.getByRole('heading', { name: letters.sealedTitle }).waitFor();
}

/** Goes by a road, from where all are shown. */
export const goBy = (page: Page, road: 'mailbox' | 'code' | 'file' | 'link' | 'words' | 'here') =>
	page
		.getByRole('button', { name: giving[`road-${road}`] })
		.first()
		.click();

/** Saves the file that is offered, and says where it lies. */
export async function saved(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
	return download.path();
}

/** The letter that waits, opened: what the child asked stands there. */
export async function openWaiting(page: Page): Promise<void> {
	await page.getByRole('button', { name: /Sami/ }).first().click({ timeout: 90_000 });
	await page.getByRole('article').getByText(question).waitFor();
}

/** Answers *not yet*, and why. */
export async function answerNotYet(page: Page): Promise<void> {
	await page.getByRole('radio', { name: letters['answer-not-yet'] }).check({ force: true });
	await page.getByLabel(letters.because).fill(because);
	await press(page, letters.giveAnswer);
	await page.getByRole('heading', { name: inbox.given }).waitFor();
}

/** Waits in the suitcase until the answer lies in the lid, and reads it. */
export async function readAnswer(page: Page, name = sanne): Promise<void> {
	const answer = say(giving.answerFrom, { name });
	await page.getByRole('button', { name: answer }).click({ timeout: 90_000 });
	await page.getByText(because).waitFor();
}

/** Shows every code of a letter to the other screen, one after the other, as a camera would see it. */
export async function showCodes(from: Page, to: Page): Promise<void> {
	const code = from.getByRole('img', { name: /code/i }).last();
	const next = from.getByRole('button', { name: qrParts.next });
	const stones = from.locator('.stones li');
	await code.waitFor();
	const count = Math.max(1, await stones.count());
	for (let place = 0; place < count; place += 1) {
		const buffer = await code.screenshot();
		const picture = { name: 'code.png', mimeType: 'image/png', buffer };
		await to.getByLabel(qr.choose).setInputFiles(picture);
		await to.waitForFunction(
			(read) => {
				const stones = document.querySelectorAll('.collecting .stones .read');
				return stones.length >= read || !document.querySelector('.collecting .scanner');
			},
			place + 1,
			{ timeout: 30_000 }
		);
		if (place < count - 1) await next.click();
	}
}

/** What a browser says where a server is away, and nothing else is wrong. */
export const noServer = [/ERR_CONNECTION_REFUSED/, /ERR_INTERNET_DISCONNECTED/];

/** A child and an adult who know each other by a card. */
export async function twoPeople(
	visit: (origin: string, visit?: Visit) => Promise<Visitor>,
	at: string,
	expected: readonly RegExp[] = []
) {
	const [child, adult] = [await visit(at, { expected }), await visit(at, { expected })];
	const card = await anAdult(adult, at);
	await aChild(child.page, at);
	await meet(child.page, card);
	return { child: child.page, adult: adult.page, contexts: [child.context, adult.context] };
}

export const standing = (page: Page, is: keyof typeof giving) =>
	page.getByText(say(giving[is], { name: sanne }));

/** Looks again and again, as somebody does who waits: opening a page asks the relay at once. */
export async function until(seen: Locator, look: () => Promise<void>): Promise<void> {
	for (let tries = 0; tries < 15; tries += 1) {
		await look();
		const isSeen = await seen
			.first()
			.waitFor({ timeout: 4_000 })
			.then(
				() => true,
				() => false
			);
		if (isSeen) return;
	}
	throw new Error('it was not seen in the end');
}

/** The letter that was sent comes to the desk, and is opened: what the child asked stands there. */
export async function openWhatComes(page: Page, at: string): Promise<void> {
	await until(page.getByRole('button', { name: /Sami/ }), () => openDesk(page, at));
	await openWaiting(page);
}

/** The answer that was given comes into the suitcase, and is read. */
export async function readWhatComes(page: Page, at: string): Promise<void> {
	const answer = say(giving.answerFrom, { name: sanne });
	await until(page.getByRole('button', { name: answer }), () => openSuitcase(page, at));
	await readAnswer(page);
}

/** The letter that was made last, from the suitcase on. */
export async function lookAtLetter(page: Page, at: string): Promise<void> {
	await openSuitcase(page, at);
	await press(page, giving.lettersTitle);
	await page
		.getByRole('button', { name: new RegExp(`${sanne}|Bo`) })
		.first()
		.click();
}
