import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import {
	ask,
	drawLine,
	feel,
	keepOnDevice,
	openSuitcase,
	press,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** Walks through every private screen, and looks at each as it stands. */
async function walk(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
	await openSuitcase(page, origin);
	await look('empty suitcase');
	await press(page, journal.ask);
	await look('asking');
	await press(page, journal.inSuitcase);
	await page.getByRole('alert').waitFor();
	await look('asking, with nothing written');
	await page.getByLabel(journal.myQuestion).fill('mag mijn huisdier mee');
	await page.getByRole('heading', { name: journal.answered }).waitFor();
	await look('asking, with answers');
	await press(page, journal.inSuitcase);
	await page.getByRole('heading', { name: journal.keepTitle }).waitFor();
	await look('how to keep');
	await keepOnDevice(page);
	await things(page).first().waitFor();
	await press(page, journal.feel);
	await look('feeling');
	await page.getByRole('button', { name: journal.moreWords }).click();
	await look('all words for feelings');
	await page.getByRole('checkbox', { name: journal.strange, exact: true }).check({ force: true });
	await press(page, journal.next);
	await look('how big');
	await press(page, journal.whereNext);
	await page.getByRole('button', { name: journal['zone-belly'], exact: true }).click();
	await look('where in the body');
}

test(
	'no private screen breaks a rule of accessibility in any look',
	{ timeout: 240_000 },
	async () => {
		const { page } = await visit(origin, lookedAt);
		const wrong: string[] = [];
		const look = async (screen: string) => {
			wrong.push(...(await wrongInEveryLook(page, screen)));
		};
		await walk(page, look);
		await openSuitcase(page, origin);
		await press(page, journal.draw);
		await drawLine(page, 0.9, 0.2);
		await look('drawing');
		await press(page, journal.inSuitcase);
		await things(page).nth(1).waitFor();
		await feel(page, 'calm');
		await things(page).nth(2).waitFor();
		await look('suitcase with things');
		await things(page).nth(1).click();
		await page.getByRole('button', { name: journal.change }).waitFor();
		await look('one thing');
		await press(page, journal.throwAway);
		await page.getByText(journal.thrown).waitFor();
		await look('thrown away');
		await press(page, journal.takeBack);
		await press(page, journal.give);
		await look('choosing for a letter');
		await press(page, letters.nothing);
		await sealEverything(page, 'Noor');
		await look('sealed');
		await toOpening(page, origin);
		await look('opening a letter');
		await press(page, letters.open);
		await page.getByText(inbox['not-no-file']).waitFor();
		await look('opening without a file');
		expect(wrong).toEqual([]);
	}
);

test('a question is put in with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	await openSuitcase(page, origin);
	await page.getByRole('button', { name: journal.ask, exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel(journal.myQuestion).focus();
	await page.keyboard.type('Waar slaap ik?');
	await page.getByRole('button', { name: journal.inSuitcase }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: journal.keepOnDevice }).focus();
	await page.keyboard.press('Space');
	await things(page).filter({ hasText: 'Waar slaap ik?' }).waitFor();
	await ask(page, 'en mijn bed?');
	await things(page).nth(1).waitFor();
	expect(await things(page).allInnerTexts()).toEqual(['en mijn bed?', 'Waar slaap ik?']);
});
