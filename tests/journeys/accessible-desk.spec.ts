import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import circle from '../../content/nl/interface/circle.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { axeSource, violations } from '../tools/axe.ts';
import type { Visit } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { letterBehindLink, makeCard, openDesk, putLock } from './a-desk.ts';
import { press } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

const rightToLeft =
	"document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'));";

const looks: { name: string; visit: Visit; dir?: 'rtl' }[] = [
	{ name: 'a phone by day', visit: { width: 360, height: 740 } },
	{ name: 'a phone of 320 pixels in the evening', visit: { width: 320, height: 640, dark: true } },
	{ name: 'a tablet by day', visit: { width: 820, height: 1180 } },
	{ name: '320 pixels, from right to left', visit: { width: 320, height: 640 }, dir: 'rtl' }
];

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

test.each(looks)('every screen of a desk is for everybody on $name', async (look) => {
	const init = `${axeSource};${look.dir ? rightToLeft : ''}`;
	const { page } = await visit(origin, { ...look.visit, bypassCSP: true, init });
	const wrong: string[] = [];
	await walk(page, async (screen) => {
		expect(await page.locator('html').getAttribute('dir')).toBe(look.dir ?? 'ltr');
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (over > 0) wrong.push(`${screen}: ${over} px too wide`);
		wrong.push(...(await violations(page)).map((one) => `${screen}: ${one}`));
	});
	expect(wrong).toEqual([]);
});
