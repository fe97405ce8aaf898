import { describe, expect, inject, test } from 'vitest';
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { keptOffline } from '../tools/browser.ts';
import { startServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';
import { openDesk } from './a-desk.ts';
import { openLetter, openSuitcase, press, sealEverything, toOpening } from './suitcase.ts';
import {
	aChild,
	anAdult,
	answerNotYet,
	because,
	closeLetterToBo,
	closeLetterToPerson,
	goBy,
	lookAtLetter,
	meet,
	noServer,
	openWaiting,
	openWhatComes,
	question,
	readWhatComes,
	saved,
	showCodes,
	standing,
	twoPeople,
	until
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors();

describe('a letter and its answer', { timeout: 240_000 }, () => {
	test('go through the mailbox of a card, and the child says what it thinks of it', async () => {
		const { child, adult } = await twoPeople(visit, origin);
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openWhatComes(adult, origin);
		await adult.getByText(inbox['known-card']).waitFor();
		await press(adult, inbox.iRead);
		await until(standing(child, 'is-read'), () => lookAtLetter(child, origin));
		await answerNotYet(adult);
		await readWhatComes(child, origin);
		await standing(child, 'is-talking').first().waitFor({ timeout: 30_000 });
		await press(child, giving.disagree);
		await child.getByText(giving.didDisagree).waitFor();
		// the thing it was asked with says so too
		await openSuitcase(child, origin);
		await child.getByText(giving['thing-answer'], { exact: true }).waitFor();
		await child.getByRole('button', { name: new RegExp(question) }).click();
		await child.getByText(because).waitFor();
		await lookAtLetter(child, origin);
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
		// the desk is there again from its worker alone, with its letter and the answer
		await other.page.reload();
		await openWaiting(other.page);
		await other.page.getByText(because).waitFor();
		// a file with five words needs no network either
		await openSuitcase(one.page, server.origin);
		const { file, words } = await sealEverything(one.page, '');
		await toOpening(other.page, server.origin);
		await openLetter(other.page, file, words);
		await other.page.getByRole('article').getByText(question).waitFor({ timeout: 60_000 });
	});

	test('go as files', async () => {
		const { child, adult } = await twoPeople(visit, origin, [/net::ERR_FAILED/]);
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
