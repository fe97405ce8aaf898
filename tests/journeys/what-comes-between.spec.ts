import { describe, expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { startServer } from '../tools/server.ts';
import { visitors } from '../tools/visitors.ts';
import { openDesk } from './a-desk.ts';
import { learn, tapCode } from './a-lock.ts';
import { ask, press } from './suitcase.ts';
import {
	anAdult,
	answerNotYet,
	closeLetterToPerson,
	goBy,
	lookAtLetter,
	meet,
	noServer,
	openWaiting,
	question,
	readAnswer,
	sanne,
	say,
	standing,
	twoPeople,
	until
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors();

describe('what can come between', { timeout: 240_000 }, () => {
	test('a talk is asked for with nothing in it', async () => {
		const { child, adult } = await twoPeople(visit, origin);
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
		const { child, adult } = await twoPeople(visit, origin);
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await lookAtLetter(child, origin);
		await press(child, giving.takeBack);
		await standing(child, 'is-withdrawn').first().waitFor({ timeout: 30_000 });
		await openDesk(adult, origin);
		await adult.waitForLoadState('networkidle');
		expect(await adult.getByRole('button', { name: /Sami/ }).count()).toBe(0);
	});

	test('after it was opened a child can ask to forget it, and hears what came of that', async () => {
		const { child, adult } = await twoPeople(visit, origin);
		await closeLetterToPerson(child);
		await goBy(child, 'mailbox');
		await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
		await openDesk(adult, origin);
		await openWaiting(adult);
		await until(standing(child, 'is-opened'), () => lookAtLetter(child, origin));
		await press(child, giving.askForget);
		await press(child, giving.askForgetYes);
		await until(adult.getByText(inbox.goneByWish), () => openDesk(adult, origin));
		expect(await adult.getByText(question).count()).toBe(0);
		await until(standing(child, 'forgotten-removed'), () => lookAtLetter(child, origin));
	});

	test('a relay that is away is waited for, and the letter arrives once', async () => {
		const server = await startServer();
		const { child, adult } = await twoPeople(visit, server.origin, [/./]);
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
		const { child, adult } = await twoPeople(visit, origin, [/net::ERR_FAILED/]);
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
		await until(standing(child, 'is-opened'), () => lookAtLetter(child, origin));
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
