import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import { openDesk } from './a-desk.ts';
import { press } from './suitcase.ts';
import {
	closeLetterToPerson,
	goBy,
	lookAtLetter,
	openWaiting,
	openWhatComes,
	question,
	sanne,
	say,
	standing,
	twoPeople,
	until
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors();
const dayMs = 86_400_000;
/** After the last word the child's mailbox for it is gone: whoever looks there hears so. */
const endedBox = [/status of 4(04|10)/];

/** A child whose letter lies open on an adult's desk. */
async function aLetterThere() {
	const look = { ...lookedAt, expected: endedBox };
	const { child, adult } = await twoPeople((at) => visit(at, look), origin);
	await closeLetterToPerson(child);
	await goBy(child, 'mailbox');
	await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
	await openWhatComes(adult, origin);
	return { child, adult };
}

/** How many answers that were begun lie on an adult's desk. */
const answersBegun = (page: Page) =>
	page.evaluate(async () => {
		const opening = indexedDB.open('thuiskoffer-desk');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const counted = opening.result.transaction('drafts').objectStore('drafts').count();
		await new Promise((resolve) => (counted.onsuccess = resolve));
		opening.result.close();
		return counted.result;
	});

/** Presses twice: what is asked, and that it is meant. */
async function mean(page: Page, what: string, sure: string): Promise<void> {
	await press(page, what);
	await press(page, sure);
}

test('after five working days both see that there is no answer; then the talk is ended', async () => {
	const { child, adult } = await aLetterThere();
	// with Christmas and a weekend in between it is five working days too
	for (const page of [child, adult]) await page.clock.setFixedTime(Date.now() + 15 * dayMs);
	await openDesk(adult, origin);
	await adult.getByText(inbox.overdue).waitFor();
	await openWaiting(adult);
	await adult.getByText(inbox.overdue).waitFor();
	await lookAtLetter(child, origin);
	await standing(child, 'late').waitFor();
	await press(adult, inbox.bye);
	await adult.getByText(say(inbox.byeChild, { name: 'Sami', me: sanne })).waitFor();
	await press(adult, inbox.byeSure);
	await adult.getByText(say(inbox.byeDone, { name: 'Sami' })).waitFor();
	await until(standing(child, 'ended'), () => lookAtLetter(child, origin));
	expect(await standing(child, 'late').count()).toBe(0);
	expect(await wrongInEveryLook(child, 'a talk that was ended')).toEqual([]);
});

test('what is in a file is kept when the child asks, and put away by hand', async () => {
	const { child, adult } = await aLetterThere();
	await press(adult, inbox.intoFile);
	await adult.getByText(say(inbox.againstWish, { name: 'Sami' })).waitFor();
	await press(adult, inbox.intoFileSure);
	await adult.getByRole('status').getByText(inbox.isInFile).waitFor();
	await until(child.getByRole('button', { name: giving.askForget }), () =>
		lookAtLetter(child, origin)
	);
	await mean(child, giving.askForget, giving.askForgetYes);
	await child.getByText(giving.forgetAsked).waitFor();
	await until(adult.getByText(inbox.forgetKept), async () => {
		await openDesk(adult, origin);
		await openWaiting(adult);
	});
	await until(child.getByText(giving['forgotten-kept']), () => lookAtLetter(child, origin));
	await adult.getByLabel(letters.because).fill('dat vraag ik');
	await expect.poll(() => answersBegun(adult)).toBe(1);
	await mean(adult, inbox.drop, inbox.dropSure);
	await adult.getByRole('heading', { name: inbox.title }).waitFor();
	await adult.reload();
	await adult
		.getByRole('button', { name: new RegExp(`${inbox.letterFrom} ${inbox.someChild}`) })
		.click();
	await adult.getByText(inbox.forgetDone).waitFor();
	expect(await adult.getByText(question).count()).toBe(0);
	expect(await answersBegun(adult)).toBe(0);
});
