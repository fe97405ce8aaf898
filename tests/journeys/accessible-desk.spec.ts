import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import { letterBehindLink, makeCard, openDesk, putLock } from './a-desk.ts';
import { press } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** Every screen of a desk, one after the other; each is told to `look`. */
async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
	await openDesk(page, origin);
	await look('no letters');
	await press(page, inbox.disclosure);
	await look('something serious');
	await press(page, inbox.letters);
	await makeCard(page, 'Sanne, wijkteam');
	await look('a card');
	await press(page, inbox.compare);
	await page.getByRole('list', { name: circle.pictures }).waitFor();
	await look('pictures');
	await press(page, circle.compareLater);
	await press(page, inbox.myCards);
	await look('cards');
	await press(page, inbox.standIn);
	await press(page, inbox.makeKey);
	await page.getByRole('img', { name: inbox.keyCode }).waitFor();
	await look('a key');
	await press(page, inbox.takeBox);
	await look('taking over');
	await press(page, inbox.standIn);
	await press(page, inbox.myCards);
	await press(page, inbox.newCard);
	await page.getByText(inbox.decideTitle).click();
	await page.getByText(inbox.readersTitle).click();
	await look('a new card');
	await page.goto(await letterBehindLink(origin));
	await page.getByRole('heading', { name: inbox.linkTitle }).waitFor();
	await look('a link');
	await press(page, letters.open);
	await page.getByRole('article').waitFor();
	await press(page, inbox.intoFile);
	await press(page, inbox.drop);
	await look('a letter');
	await press(page, inbox.export);
	await page.getByRole('radio', { name: inbox.belongsYes }).check({ force: true });
	await look('into a file');
	await press(page, inbox.toLetter);
	await press(page, inbox.letters);
	await look('letters');
	await press(page, inbox.log);
	await page.getByText(inbox.logWhole).waitFor();
	await look('the list');
	await press(page, inbox.letters);
	await press(page, inbox.openOne);
	await look('opening');
	await press(page, inbox.letters);
	await putLock(page);
	await look('the lock');
	await press(page, inbox.otherPhrase);
	await look('a new phrase');
	await press(page, inbox.lock);
	await press(page, inbox.lockNow);
	await page.getByRole('heading', { name: inbox.lockedTitle }).waitFor();
	await look('a closed desk');
}

test('every screen of a desk is for everybody in every look', { timeout: 240_000 }, async () => {
	const { page } = await visit(origin, lookedAt);
	const wrong: string[] = [];
	await walk(page, async (screen) => {
		wrong.push(...(await wrongInEveryLook(page, screen)));
	});
	expect(wrong).toEqual([]);
});
