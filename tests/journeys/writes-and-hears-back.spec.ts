import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { keptOffline } from '../tools/browser.ts';
import { startServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';
import { openDesk } from './a-desk.ts';
import { learn, tapCode } from './a-lock.ts';
import { ask, openSuitcase, press } from './suitcase.ts';
import {
	aChild,
	anAdult,
	answerNotYet,
	because,
	closeLetterToBo,
	closeLetterToPerson,
	goBy,
	meet,
	openWaiting,
	question,
	readAnswer,
	sanne,
	saved,
	say,
	showCodes
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors();
/** What a browser says where a server is away, and nothing else is wrong. */
const noServer = [/ERR_CONNECTION_REFUSED/, /ERR_INTERNET_DISCONNECTED/];

/** A child and an adult who know each other by a card. */
async function two(at = origin, expected: readonly RegExp[] = []) {
	const [child, adult] = [await visit(at, { expected }), await visit(at, { expected })];
	const card = await anAdult(adult, at);
	await aChild(child.page, at);
	await meet(child.page, card);
	return { child: child.page, adult: adult.page, contexts: [child.context, adult.context] };
}

const standing = (page: Page, is: keyof typeof giving) =>
	page.getByText(say(giving[is], { name: sanne }));

/** Looks again and again, as somebody does who waits: opening a page asks the relay at once. */
async function until(seen: Locator, look: () => Promise<void>): Promise<void> {
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

/** The letter that was made last, from the suitcase on. */
async function lookAtLetter(page: Page, at = origin): Promise<void> {
	await openSuitcase(page, at);
	await press(page, giving.lettersTitle);
	await page
		.getByRole('button', { name: new RegExp(`${sanne}|Bo`) })
		.first()
		.click();
}

describe('a letter and its answer', { timeout: 240_000 }, () => {
	test('go through the mailbox of a card, and the child says what it thinks of it', async () => {
		const { child, adult } = await two();
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openDesk(adult, origin);
		await openWaiting(adult);
		await adult.getByText(inbox['known-card']).waitFor();
		await press(adult, inbox.iRead);
		await until(standing(child, 'is-read'), () => lookAtLetter(child));
		await answerNotYet(adult);
		await openSuitcase(child, origin);
		await readAnswer(child);
		await standing(child, 'is-talking').first().waitFor({ timeout: 30_000 });
		await press(child, giving.disagree);
		await child.getByText(giving.didDisagree).waitFor();
		// the thing it was asked with says so too
		await openSuitcase(child, origin);
		await child.getByText(giving['thing-answer'], { exact: true }).waitFor();
		await child.getByRole('button', { name: new RegExp(question) }).click();
		await child.getByText(because).waitFor();
		await lookAtLetter(child);
		await press(child, giving.close);
		await standing(child, 'is-closed').first().waitFor({ timeout: 30_000 });
	});

	test('go from screen to screen without any network', async () => {
		const server = await startServer();
		const options = { worker: true, expected: [/service-worker\.js/, ...noServer] };
		const [one, other] = [await visit(server.origin, options), await visit(server.origin, options)];
		for (const { page } of [one, other]) {
			await page.goto(`${server.origin}/nl`);
			await keptOffline(page);
		}
		await server.stop();
		for (const { context } of [one, other]) await context.setOffline(true);
		const card = await anAdult(other, server.origin);
		await aChild(one.page, server.origin);
		await meet(one.page, card);
		await closeLetterToPerson(one.page);
		await goBy(one.page, 'code');
		await openDesk(other.page, server.origin);
		await press(other.page, inbox.openOne);
		await press(other.page, inbox.scan);
		await showCodes(one.page, other.page);
		await press(one.page, giving.iGave);
		await other.page.getByRole('article').getByText(question).waitFor();
		await answerNotYet(other.page);
		await press(other.page, inbox.handAgain);
		await openSuitcase(one.page, server.origin);
		await press(one.page, giving.lettersTitle);
		await press(one.page, giving.takeAnswer);
		await press(one.page, giving.takeCodes);
		await showCodes(other.page, one.page);
		await press(one.page, giving.lookAtIt);
		await one.page.getByText(because).waitFor();
	});

	test('go as files', async () => {
		const { child, adult } = await two(origin, [/net::ERR_FAILED/]);
		// only what is handed over gets there
		for (const page of [child, adult]) await page.route('**/v1/**', (route) => route.abort());
		await closeLetterToPerson(child);
		await goBy(child, 'file');
		const letter = await saved(child, giving.saveFile);
		await openDesk(adult, origin);
		await press(adult, inbox.openOne);
		await adult.getByLabel(letters.chooseFile).setInputFiles(letter);
		await press(adult, letters.open);
		await adult.getByRole('article').getByText(question).waitFor();
		await answerNotYet(adult);
		await press(adult, inbox.handAgain);
		const answer = await saved(adult, inbox.saveAnswer);
		await openSuitcase(child, origin);
		await press(child, giving.lettersTitle);
		await press(child, giving.takeAnswer);
		await child.getByLabel(giving.takeFile).setInputFiles(answer);
		await press(child, giving.lookAtIt);
		await child.getByText(because).waitFor();
	});

	test('go with five words, to somebody without a card', async () => {
		const [{ page: child }, { page: adult }] = [await visit(origin), await visit(origin)];
		await aChild(child, origin);
		await closeLetterToBo(child);
		await goBy(child, 'words');
		await child.getByRole('heading', { name: letters.wordsTitle }).waitFor({ timeout: 60_000 });
		const words = await child.locator('main ol[translate=no] li').allInnerTexts();
		const letter = await saved(child, giving.saveFile);
		await openDesk(adult, origin);
		await press(adult, inbox.openOne);
		await adult.getByLabel(letters.chooseFile).setInputFiles(letter);
		await press(adult, letters.open);
		await adult.getByLabel(letters.fiveWords).fill(words.join(' '));
		await press(adult, letters.open);
		await adult.getByRole('article').getByText(question).waitFor({ timeout: 60_000 });
		await answerNotYet(adult);
		await openSuitcase(child, origin);
		await child
			.getByRole('button', { name: giving.answerFrom.slice(0, 8) })
			.first()
			.click({ timeout: 90_000 });
		await child.getByText(because).waitFor();
	});

	test('go behind a link with two spoken words; who only looks burns nothing', async () => {
		const [{ page: child }, { page: adult }, { page: previewer }] = [
			await visit(origin),
			await visit(origin),
			await visit(origin)
		];
		await aChild(child, origin);
		await closeLetterToBo(child);
		await goBy(child, 'link');
		await press(child, giving.makeLink);
		const address = await child.locator('.address').innerText();
		const words = await child.locator('main ol[translate=no] li').allInnerTexts();
		expect(words).toHaveLength(2);
		await previewer.goto(address, { waitUntil: 'networkidle' });
		await previewer.getByRole('heading', { name: inbox.linkTitle }).waitFor();
		await adult.goto(address);
		await adult.getByLabel(inbox.linkWords).fill('appel peer');
		await press(adult, letters.open);
		await adult.locator('[aria-live=assertive] .strip').waitFor();
		await adult.getByLabel(inbox.linkWords).fill(words.join(' '));
		await press(adult, letters.open);
		await adult.getByRole('article').getByText(question).waitFor();
		expect(adult.url()).not.toContain('#');
		await answerNotYet(adult);
		await previewer.getByLabel(inbox.linkWords).fill(words.join(' '));
		await press(previewer, letters.open);
		await previewer.getByText(inbox['not-gone']).waitFor();
		await openSuitcase(child, origin);
		await child
			.getByRole('button', { name: giving.answerFrom.slice(0, 8) })
			.first()
			.click({ timeout: 90_000 });
		await child.getByText(because).waitFor();
	});

	test('are on this screen, for somebody who sits beside the child', async () => {
		const { page: child } = await visit(origin);
		await aChild(child, origin);
		await closeLetterToBo(child);
		await goBy(child, 'here');
		await press(child, giving.besideMe);
		await press(child, giving.writeAnswer);
		await child.getByRole('radio', { name: letters['answer-not-yet'] }).check({ force: true });
		await child.getByLabel(letters.because).fill(because);
		await press(child, letters.giveAnswer);
		await press(child, giving.iHaveIt);
		await child.getByText(because).waitFor();
		await press(child, giving.goOn);
		await openSuitcase(child, origin);
		await child.getByText(giving['thing-answer'], { exact: true }).waitFor();
	});
});

describe('what can come between', { timeout: 240_000 }, () => {
	test('a talk is asked for with nothing in it', async () => {
		const { child, adult } = await two();
		await press(child, circle.talk);
		await child.getByLabel(letters.name).fill('Sami');
		await press(child, letters.seal);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openDesk(adult, origin);
		await adult.getByRole('button', { name: /Sami/ }).click({ timeout: 90_000 });
		await adult.getByText(say(inbox.talkText, { name: 'Sami' })).waitFor();
	});

	test('a letter is taken back until it is opened, and nobody gets it', async () => {
		const { child, adult } = await two();
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await lookAtLetter(child);
		await press(child, giving.takeBack);
		await standing(child, 'is-withdrawn').first().waitFor({ timeout: 30_000 });
		await openDesk(adult, origin);
		await adult.waitForLoadState('networkidle');
		expect(await adult.getByRole('button', { name: /Sami/ }).count()).toBe(0);
	});

	test('after it was opened a child can ask to forget it, and hears what came of that', async () => {
		const { child, adult } = await two();
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openDesk(adult, origin);
		await openWaiting(adult);
		await until(standing(child, 'is-opened'), () => lookAtLetter(child));
		await press(child, giving.askForget);
		await press(child, giving.askForgetYes);
		await until(adult.getByText(inbox.goneByWish), () => openDesk(adult, origin));
		expect(await adult.getByText(question).count()).toBe(0);
		await until(standing(child, 'forgotten-removed'), () => lookAtLetter(child));
	});

	test('a relay that is away is waited for, and the letter arrives once', async () => {
		const server = await startServer();
		const { child, adult } = await two(server.origin, [/./]);
		await closeLetterToPerson(child);
		await child.route('**/v1/**', (route) => route.abort());
		await goBy(child, 'mailbox');
		await child.waitForTimeout(1_000);
		await until(standing(child, 'is-leaving'), () => lookAtLetter(child, server.origin));
		await child.unroute('**/v1/**');
		await until(standing(child, 'is-sent'), () => lookAtLetter(child, server.origin));
		await openDesk(adult, server.origin);
		await openWaiting(adult);
		await server.stop();
	});

	test('a tab that is killed between claim and confirm gets the letter once', async () => {
		const { child, adult } = await two(origin, [/net::ERR_FAILED/]);
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await adult.route('**/v1/mb/*/m/*', (route) =>
			route.request().method() === 'DELETE' ? route.abort() : route.continue()
		);
		await openDesk(adult, origin);
		await adult.getByRole('button', { name: /Sami/ }).waitFor({ timeout: 90_000 });
		await adult.unroute('**/v1/mb/*/m/*');
		await openDesk(adult, origin);
		await openWaiting(adult);
		await openDesk(adult, origin);
		expect(await adult.getByRole('button', { name: /Sami/ }).count()).toBe(1);
		await until(standing(child, 'is-opened'), () => lookAtLetter(child));
	});

	test('an answer that comes while the suitcase is locked lies in it when it opens', async () => {
		const [child, adult] = [await visit(origin, { expected: noServer }), await visit(origin)];
		const card = await anAdult(adult, origin);
		await child.page.goto(`${origin}/nl/mine`);
		await ask(child.page, question);
		await press(child.page, lock.keepLocked, { exact: false });
		const code = await learn(child.page);
		await meet(child.page, card);
		await closeLetterToPerson(child.page);
		await goBy(child.page, 'mailbox');
		await child.page.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openDesk(adult.page, origin);
		await openWaiting(adult.page);
		await child.page.goto(`${origin}/nl/mine`);
		await child.page.getByRole('heading', { name: lock.openTitle }).waitFor();
		await answerNotYet(adult.page);
		await adult.page.getByText(inbox['state-waiting']).waitFor();
		await child.page.reload();
		await child.page.waitForLoadState('networkidle');
		await until(adult.page.getByText(inbox['state-delivered']), async () => {
			await openDesk(adult.page, origin);
			await openWaiting(adult.page);
		});
		expect(await child.page.content()).not.toContain(sanne);
		await child.context.setOffline(true);
		await tapCode(child.page, code);
		await readAnswer(child.page);
	});
});
