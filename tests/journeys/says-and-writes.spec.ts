import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { openProfile } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import {
	keepOnDevice,
	openLetter,
	openSuitcase,
	press,
	putIn,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';
import {
	answerNotYet,
	closeLetterToPerson,
	goBy,
	openWhatComes,
	readWhatComes,
	twoPeople
} from './two-people.ts';

const origin = inject('origin');
const visit = visitors('whole');

const allow = (context: BrowserContext) => context.grantPermissions(['microphone'], { origin });
const voice = (page: Page) => page.getByLabel(journal.myVoice);

/** Says something for a second and a half. */
async function say(page: Page): Promise<void> {
	await press(page, journal.say);
	await press(page, journal.sayBegin);
	await page.getByText(journal.listening).waitFor();
	await page.waitForTimeout(1_500);
	await press(page, journal.sayStop);
	await voice(page).waitFor();
}

/** How many seconds the browser itself finds in what can be heard here. */
async function secondsHeard(page: Page, said = voice(page)): Promise<number> {
	return said.evaluate(async (audio) => {
		const { src } = audio as HTMLAudioElement;
		const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
			const request = new XMLHttpRequest();
			request.open('GET', src);
			request.responseType = 'arraybuffer';
			request.onload = () => resolve(request.response as ArrayBuffer);
			request.onerror = () => reject(new Error('no sound'));
			request.send();
		});
		const context = new AudioContext();
		const { duration } = await context.decodeAudioData(bytes);
		return duration;
	});
}

test('something said is heard back, kept, heard again, and goes along in a letter', async () => {
	const { page, context } = await visit(origin, { bypassCSP: true });
	await allow(context);
	await openSuitcase(page, origin);
	await say(page);
	expect(await secondsHeard(page)).toBeGreaterThan(1);
	await press(page, journal.inSuitcase);
	await keepOnDevice(page);
	await things(page).first().waitFor();
	await openSuitcase(page, origin);
	await things(page).first().click();
	await voice(page).waitFor();
	expect(await secondsHeard(page)).toBeGreaterThan(1);
	await openSuitcase(page, origin);
	const { file, words } = await sealEverything(page, 'Noor');
	await toOpening(page, origin);
	await openLetter(page, file, words);
	await page.getByLabel(letters.voice).waitFor();
});

test('an answer that an adult says arrives, and the child hears it', async () => {
	const whole = (at: string) => visit(at, { bypassCSP: true });
	const { child, adult, contexts } = await twoPeople(whole, origin);
	for (const context of contexts) await allow(context);
	await closeLetterToPerson(child);
	await goBy(child, 'mailbox');
	await child.getByRole('heading', { name: giving.sentTitle }).waitFor();
	await openWhatComes(adult, origin);
	await press(adult, inbox.voice);
	await adult.getByText(/: [1-9] van 120/).waitFor();
	await press(adult, inbox.voiceStop);
	await adult.getByLabel(letters.voice).waitFor();
	await answerNotYet(adult);
	await readWhatComes(child, origin);
	const heard = child.getByLabel(letters.voice);
	expect(await secondsHeard(child, heard)).toBeGreaterThan(0.9);
});

test('something said is thrown away with its sound, and taken back with it', async () => {
	const { page, context } = await visit(origin, { bypassCSP: true });
	await allow(context);
	await openSuitcase(page, origin);
	await say(page);
	await press(page, journal.inSuitcase);
	await keepOnDevice(page);
	await things(page).first().click();
	await press(page, journal.throwAway);
	await page.getByText(journal.thrown).waitFor();
	await press(page, journal.takeBack);
	await things(page).first().click();
	await voice(page).waitFor();
	expect(await secondsHeard(page)).toBeGreaterThan(1);
});

test('what was said is still there when the tab was killed before it was kept', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
	try {
		const first = await openProfile(folder, origin, {}, 'whole');
		await allow(first.context);
		await openSuitcase(first.page, origin);
		await putIn(first.page, 'aNote');
		await first.page.getByLabel(journal.myNote).fill('eerst dit');
		await press(first.page, journal.inSuitcase);
		await keepOnDevice(first.page);
		await things(first.page).first().waitFor();
		await say(first.page);
		await first.page.waitForTimeout(300);
		await first.kill();
		const second = await openProfile(folder, origin, {}, 'whole');
		await openSuitcase(second.page, origin);
		await press(second.page, journal.say);
		await voice(second.page).waitFor();
		await second.close();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('a microphone that may not be used is told, with other ways', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await press(page, journal.say);
	await press(page, journal.sayBegin);
	await page.getByText(journal.sayRefused).waitFor();
});

test('a note is written, changed and kept with the keyboard alone', async () => {
	const { page } = await visit(origin, { touch: false });
	await openSuitcase(page, origin);
	for (const way of [journal.more, journal.aNote]) {
		await page.getByRole('button', { name: way, exact: true }).focus();
		await page.keyboard.press('Enter');
	}
	await page.getByLabel(journal.myNote).focus();
	await page.keyboard.type('Ik mis mijn kamer.');
	await page.getByRole('button', { name: journal.inSuitcase }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: journal.keepOnDevice }).focus();
	await page.keyboard.press('Enter');
	await things(page).filter({ hasText: 'Ik mis mijn kamer.' }).click();
	await press(page, journal.change);
	await page.getByLabel(journal.myNote).fill('Ik mis mijn bed.');
	await press(page, journal.inSuitcase);
	await things(page).filter({ hasText: 'Ik mis mijn bed.' }).waitFor();
});

test('saying and writing break no rule in any look', async () => {
	const { page, context } = await visit(origin, lookedAt);
	await allow(context);
	const wrong: string[] = [];
	const look = async (screen: string) => {
		wrong.push(...(await wrongInEveryLook(page, screen)));
	};
	await openSuitcase(page, origin);
	await putIn(page, 'aNote');
	await look('writing');
	await page.goBack();
	await page.goBack();
	await press(page, journal.say);
	await look('before saying');
	await press(page, journal.sayBegin);
	await page.getByText(journal.listening).waitFor();
	await look('saying');
	await page.waitForTimeout(1_500);
	await press(page, journal.sayStop);
	await voice(page).waitFor();
	await look('said');
	expect(wrong).toEqual([]);
});
