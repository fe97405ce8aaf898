import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import qr from '../../content/nl/interface/qr.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { isOfMailbox, linkOfCard, openDesk } from './a-desk.ts';
import { openSuitcase, press } from './suitcase.ts';
import {
	aChild,
	answerNotYet,
	closeLetterToPerson,
	goBy,
	meet,
	openWaiting,
	readAnswer,
	sanne,
	say
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors();
const mo = 'Mo, wijkteam';

/** Makes the key of a device, and stays where a mailbox can be taken over. */
async function keyOf(page: Page): Promise<string> {
	await openDesk(page, origin);
	await press(page, inbox.myCard);
	await press(page, inbox.standIn);
	await press(page, inbox.makeKey);
	return page.locator('code').innerText();
}

/** A card that names a stand-in; its mailbox is there for others. */
async function cardWithStandIn(page: Page, key: string): Promise<void> {
	const made = page.waitForResponse((heard) => isOfMailbox(heard, 'PUT'));
	await openDesk(page, origin);
	await press(page, inbox.myCard);
	await press(page, inbox.newCard);
	await page.getByLabel(inbox.cardName).fill(sanne);
	await page.getByRole('radio', { name: inbox['use-one-child'] }).check({ force: true });
	await page.getByText(inbox.readersTitle).click();
	await page.getByRole('button', { name: inbox.readerAdd }).last().click();
	await page.getByLabel(inbox.readerKey).fill(key);
	await page.getByRole('button', { name: inbox.readerAdd }).last().click();
	await page.getByText(key).waitFor();
	await press(page, inbox.makeCard);
	await page.getByRole('heading', { name: sanne }).waitFor();
	await made;
}

/** Hands the mailbox over, from its card on; what the other device has to see. */
async function handOver(page: Page): Promise<Buffer> {
	await press(page, inbox.shareBox);
	await press(page, inbox.handOver);
	await press(page, inbox.handOverSure);
	return page.getByRole('img', { name: inbox.handOverCode }).screenshot();
}

async function takeOver(page: Page, buffer: Buffer): Promise<void> {
	await press(page, inbox.takeBox);
	await page.getByLabel(inbox.cardName).fill(mo);
	await press(page, inbox.takeBoxScan);
	const picture = { name: 'code.png', mimeType: 'image/png', buffer };
	await page.getByLabel(qr.choose).setInputFiles(picture);
	await page.getByText(inbox.takeBoxScanned).waitFor();
	await press(page, inbox.takeBoxGo);
	await page.getByText(say(inbox.boxTaken, { name: sanne })).waitFor();
}

test('a stand-in collects and answers what came while the person was away', async () => {
	const [standIn, person, child] = [await visit(origin), await visit(origin), await visit(origin)];
	const [key] = await Promise.all([keyOf(standIn.page), aChild(child.page, origin)]);
	await cardWithStandIn(person.page, key);
	const card = await linkOfCard(person.page, person.context);
	await takeOver(standIn.page, await handOver(person.page));
	await person.page.close();

	await meet(child.page, card);
	await closeLetterToPerson(child.page);
	await goBy(child.page, 'mailbox');
	await child.page.getByRole('heading', { name: giving.sentTitle }).waitFor();

	await openDesk(standIn.page, origin);
	await openWaiting(standIn.page);
	await standIn.page.getByText(say(inbox.forCardOf, { name: sanne })).waitFor();
	await answerNotYet(standIn.page);

	await openSuitcase(child.page, origin);
	await readAnswer(child.page, mo);
	await child.page.getByText(say(giving['is-talking'], { name: mo })).waitFor();

	// after *not yet* another answer could come; once everything is thrown away none can
	await openSuitcase(child.page, origin);
	const ended = child.page.waitForResponse((heard) => isOfMailbox(heard, 'DELETE'));
	await press(child.page, lock.settings);
	await press(child.page, `${lock.throwAll}…`);
	await press(child.page, lock.throwAllSure);
	const heard = await ended;
	expect(heard.status()).toBe(204);
	await child.page.getByText(journal.empty).waitFor();
	const { authorization = '' } = heard.request().headers();
	const asked = await fetch(heard.url(), { headers: { authorization } });
	expect([asked.status, await asked.json()]).toMatchObject([404, { code: 'gone' }]);
});
