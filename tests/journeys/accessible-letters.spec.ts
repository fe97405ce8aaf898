import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { makeCard as cardInHand } from '../../src/sharing/own-cards.ts';
import { cardToText } from '../../src/sharing/card-text.ts';
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import { openSuitcase, press } from './suitcase.ts';
import { aChild, because, goBy, meet } from './two-people.ts';

const origin = inject('origin');
const visit = visitors();

/** A card of somebody, as it comes by a message. */
async function aCard(): Promise<string> {
	const { card } = await cardInHand({
		use: 'one-child',
		relay: 'app.localhost',
		name: 'Sanne',
		reads: ['tue', 'wed'],
		decides: ['help'],
		doesNotDecide: ['where-we-live'],
		others: []
	});
	return cardToText(card);
}

/** Every screen of a child that has to do with letters; each is told to `look`. */
async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
	await aChild(page, origin);
	await press(page, circle.title);
	await page.getByRole('heading', { name: circle.title }).waitFor();
	await look('nobody yet');
	await openSuitcase(page, origin);
	await meet(page, await aCard());
	await look('a person');
	await press(page, circle.comparePictures);
	await page.getByRole('list', { name: circle.pictures }).waitFor();
	await look('pictures');
	await press(page, circle.compareYes);
	await press(page, circle.talk);
	await look('a talk');
	await openSuitcase(page, origin);
	await press(page, circle.title);
	await page.getByRole('heading', { name: circle.title }).waitFor();
	await look('the circle');
	await press(page, circle.scan);
	await look('a card to scan');
	await openSuitcase(page, origin);
	await press(page, journal.give);
	const thing = page.getByRole('checkbox').first();
	await thing.waitFor({ state: 'attached' });
	await thing.check({ force: true });
	await look('what goes in');
	await press(page, letters.look);
	await look('to whom');
	await page.getByRole('button', { name: /Sanne/ }).first().click();
	await look('what a file is');
	await press(page, giving.iGetIt);
	await look('as it arrives');
	await page.getByLabel(letters.name).fill('Sami');
	await press(page, letters.seal);
	await page.getByRole('heading', { name: letters.sealedTitle }).waitFor();
	await look('the roads');
	await goBy(page, 'code');
	await look('codes');
	await press(page, giving.anotherWay);
	await goBy(page, 'file');
	await look('a file');
	await press(page, giving.anotherWay);
	await goBy(page, 'here');
	await look('turn the screen');
	await press(page, giving.besideMe);
	await look('read here');
	await press(page, giving.writeAnswer);
	await page.getByRole('radio', { name: letters['answer-no'], exact: true }).check({ force: true });
	await page.getByLabel(letters.because).fill(because);
	await look('answered here');
	await press(page, letters.giveAnswer);
	await press(page, giving.iHaveIt);
	await look('the answer');
	await press(page, giving.goOn);
	await look('given');
	await openSuitcase(page, origin);
	await look('an answer in the lid');
	await press(page, giving.lettersTitle);
	await look('letters');
	await page.getByRole('button', { name: /Sanne/ }).first().click();
	await press(page, giving.disagree);
	await page.getByText(giving.disagreeTitle).waitFor();
	await look('a letter, and what can be done');
	await openSuitcase(page, origin);
	await press(page, giving.lettersTitle);
	await press(page, giving.takeAnswer);
	await look('an answer to take in');
}

test(
	'every screen about letters is for everybody in every look',
	{ timeout: 240_000 },
	async () => {
		const { page } = await visit(origin, lookedAt);
		const wrong: string[] = [];
		await walk(page, async (screen) => {
			wrong.push(...(await wrongInEveryLook(page, screen)));
		});
		expect(wrong).toEqual([]);
	}
);
