import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { readCardText } from '../../src/sharing/card-text.ts';
import { visitors } from '../tools/visitors.ts';
import {
	ChildElsewhere,
	letterBehindLink,
	linkOfCard,
	isOfMailbox,
	makeCard,
	openDesk,
	phrase,
	putLock
} from './a-desk.ts';
import { press } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const sanne = 'Sanne, wijkteam';

/** What was asked of the relay from now on. */
function relayCalls(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/v1/')) asked.push(`${request.method()} ${request.url()}`);
	});
	return asked;
}

const newest = (page: Page) => page.getByRole('button', { name: /Noor/ });
const isLocked = (page: Page) => page.getByRole('heading', { name: inbox.lockedTitle }).waitFor();

test('whoever only looks leaves nothing on the device and asks the relay nothing', async () => {
	const { page } = await visit(origin);
	const asked = relayCalls(page);
	await openDesk(page, origin);
	await press(page, inbox.myCard);
	await page.getByText(inbox.noCards).waitFor();
	await press(page, inbox.newCard);
	await page.goBack();
	await page.getByText(inbox.noCards).waitFor();
	await page.reload({ waitUntil: 'networkidle' });
	await page.getByRole('heading', { name: inbox.title }).waitFor();
	expect(asked).toEqual([]);
	expect(await page.title()).toBe('Thuiskoffer');
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/o');
	const rows = await page.evaluate(async () => {
		const counts: number[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => resolve(opening.result);
			});
			for (const store of db.objectStoreNames) {
				const all = db.transaction(store).objectStore(store).count();
				await new Promise((resolve) => (all.onsuccess = resolve));
				counts.push(all.result);
			}
			db.close();
		}
		return counts;
	});
	expect(rows.filter((count) => count > 0)).toEqual([]);
});

describe('a card', () => {
	test('is made, shown as a code and a link, and there again after a reload', async () => {
		const { page, context } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		await page.getByRole('img', { name: inbox.cardCode }).waitFor();
		const read = readCardText(await linkOfCard(page, context), Date.now());
		expect(read).toMatchObject({
			ok: true,
			card: { name: sanne, use: 'one-child', reads: ['mon'], relay: 'app.localhost' }
		});
		await page.reload();
		await press(page, inbox.myCard);
		await page.getByRole('button', { name: new RegExp(sanne) }).waitFor();
	});

	test('has eight pictures to compare', async () => {
		const { page } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		await press(page, inbox.compare);
		const pictures = page.getByRole('list', { name: circle.pictures }).getByRole('listitem');
		await pictures.nth(7).waitFor();
		expect(await pictures.count()).toBe(8);
		await press(page, circle.compareYes);
		await page.getByRole('img', { name: inbox.cardCode }).waitFor();
	});

	test('that is ended is not shown any more, also after a reload', async () => {
		const { page } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		await press(page, inbox.end);
		await press(page, inbox.endSure);
		await page.getByText(inbox.cardEnded).waitFor();
		expect(await page.getByRole('img', { name: inbox.cardCode }).count()).toBe(0);
		await page.reload();
		await press(page, inbox.myCard);
		await page.getByText(inbox.cardEnded).waitFor();
	});
});

describe('a letter', () => {
	test('to a card comes by itself, is answered, and the answer arrives', async () => {
		const { page, context } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		const child = new ChildElsewhere(origin, await linkOfCard(page, context));
		await child.write();
		await page.reload();
		await page.getByRole('button', { name: /Noor/ }).click();
		await page.getByRole('article').getByText('Waar gaan we wonen?').waitFor();
		await page.getByRole('radio', { name: letters['answer-not-yet'] }).check({ force: true });
		await page.getByRole('textbox').fill('ik hoor het dinsdag');
		await press(page, inbox.keepDraft);
		await page.getByText(inbox.keptDraft).waitFor();
		await page.reload();
		await page.getByRole('button', { name: /Noor/ }).click();
		await press(page, letters.giveAnswer);
		await page.getByText(/ik hoor het dinsdag/).waitFor();
		expect(await child.hear()).toMatchObject({
			ok: true,
			letter: { name: sanne, answer: { a: 'not-yet', because: 'ik hoor het dinsdag' } }
		});
	});

	test('is taken along as a folder, and the list of this device says so', async () => {
		const { page, context } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		await new ChildElsewhere(origin, await linkOfCard(page, context)).write();
		await page.reload();
		await page.getByRole('button', { name: /Noor/ }).click();
		await press(page, inbox.export);
		await page.getByRole('radio', { name: inbox.belongsYes }).check({ force: true });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			press(page, inbox.exportDo)
		]);
		expect(download.suggestedFilename()).toMatch(/^brief-\d{4}-\d\d-\d\d\.zip$/);
		await page.getByText(/\.zip/).waitFor();
		await page.locator('.btn.go').click();
		await page.getByText(inbox.isInFile).waitFor();
		await press(page, inbox.letters);
		await press(page, inbox.log);
		await page.getByText(inbox.logWhole).waitFor();
		expect(await page.locator('main ol li b').allInnerTexts()).toEqual([
			inbox['did-export'],
			inbox['did-open']
		]);
	});

	test('behind a link is fetched only when somebody presses, and leaves no address', async () => {
		const address = await letterBehindLink(origin);
		const { page } = await visit(origin);
		const asked = relayCalls(page);
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.getByRole('heading', { name: inbox.linkTitle }).waitFor();
		expect(page.url()).toBe(`${origin}/o`);
		expect(asked).toEqual([]);
		await press(page, letters.open);
		await page.getByRole('article').getByText('Waar gaan we wonen?').waitFor();
		await page.getByText(inbox['known-link']).waitFor();
		await page.reload();
		await page.getByRole('button', { name: /Noor/ }).waitFor();
		const { page: other } = await visit(origin, { expected: [/status of 404/] });
		await other.goto(address);
		await press(other, letters.open);
		await other.getByText(inbox['not-gone']).waitFor();
	});

	test('behind a link with two words asks for them, and says when they do not fit', async () => {
		const address = await letterBehindLink(origin, ['appel', 'kikker']);
		const { page } = await visit(origin, { expected: [/status of 404/] });
		await page.goto(address);
		await press(page, letters.open);
		await page.getByText(inbox['not-no-link-words']).waitFor();
		await page.getByLabel(inbox.linkWords).fill('kikker appel');
		await press(page, letters.open);
		await page.getByText(inbox['not-wrong-words-or-gone']).waitFor();
		await page.getByLabel(inbox.linkWords).fill('Appel, kikker');
		await press(page, letters.open);
		await page.getByRole('article').getByText('Waar gaan we wonen?').waitFor();
	});
});

describe('a lock', () => {
	test('that falls shut at once takes no word of an answer along', async () => {
		const { page } = await visit(origin);
		await page.goto(await letterBehindLink(origin));
		await press(page, letters.open);
		await page.getByRole('article').waitFor();
		await press(page, inbox.letters);
		await putLock(page);
		await press(page, inbox.letters);
		await newest(page).click();
		await page.getByRole('radio', { name: letters['answer-not-yet'] }).check({ force: true });
		await page.getByLabel(letters.because).fill('ik hoor het dinsdag');
		// what a browser says before it puts a page to sleep
		await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
		await isLocked(page);
		await page.getByLabel(inbox.phrase, { exact: true }).fill(phrase);
		await press(page, letters.open);
		await page.getByRole('article').waitFor({ timeout: 60_000 });
		expect(await page.getByLabel(letters.because).inputValue()).toBe('ik hoor het dinsdag');
		const chosen = page.getByRole('radio', { name: letters['answer-not-yet'] });
		expect(await chosen.isChecked()).toBe(true);
	});

	test('with a phrase opens with that one only', async () => {
		const { page } = await visit(origin);
		await openDesk(page, origin);
		await makeCard(page, sanne);
		await press(page, inbox.myCards);
		await press(page, inbox.letters);
		await putLock(page);
		await press(page, inbox.lockNow);
		await isLocked(page);
		await page.reload();
		await isLocked(page);
		await page.getByLabel(inbox.phrase, { exact: true }).fill('een heel andere zin die niet past');
		await press(page, letters.open);
		await page.getByText(inbox['lock-wrong']).waitFor({ timeout: 60_000 });
		await page.getByLabel(inbox.phrase, { exact: true }).fill(phrase.toUpperCase());
		await press(page, letters.open);
		await page.getByText(inbox.lockIsOn).waitFor({ timeout: 60_000 });
		await press(page, inbox.myCard);
		await page.getByRole('button', { name: new RegExp(sanne) }).waitFor();
	});

	test('with a passkey beside the phrase opens with either', async () => {
		const { page, context } = await visit(origin);
		const client = await context.newCDPSession(page);
		await client.send('WebAuthn.enable');
		await client.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				ctap2Version: 'ctap2_1',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				hasPrf: true,
				automaticPresenceSimulation: true
			}
		});
		await openDesk(page, origin);
		await putLock(page);
		await page.getByLabel(inbox.presentPhrase).fill(phrase);
		await press(page, inbox.addPasskey);
		await page.getByText(inbox.passkeyIsOn).waitFor({ timeout: 60_000 });
		await page.getByText(inbox.lockChanged).waitFor();
		await press(page, inbox.lockNow);
		await press(page, inbox.withPasskey);
		await page.getByRole('heading', { name: inbox.lockTitle }).waitFor({ timeout: 60_000 });
	});

	test('that nobody can open gives the device back, with nothing on it or waiting for it', async () => {
		const { page } = await visit(origin);
		await openDesk(page, origin);
		const made = page.waitForResponse((heard) => isOfMailbox(heard, 'PUT'));
		await makeCard(page, 'Sanne');
		expect((await made).ok()).toBe(true);
		await openDesk(page, origin);
		await putLock(page);
		await press(page, inbox.lockNow);
		await page.getByText(inbox.forgottenTitle).click();
		await press(page, inbox.wipe);
		const ended = page.waitForResponse((heard) => isOfMailbox(heard, 'DELETE'));
		await press(page, inbox.wipeSure);
		expect((await ended).status()).toBe(204);
		await press(page, inbox.letters);
		await page.getByText(inbox.lockIsOff).waitFor();
		await page.reload();
		await page.getByText(inbox.empty).waitFor();
	});
});
