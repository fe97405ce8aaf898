import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import visit from '../../content/nl/interface/visit.json' with { type: 'json' };
import voice from '../../content/nl/interface/voice-sheet.json' with { type: 'json' };
import { keptOffline, openProfile, type Profile } from '../tools/browser.ts';
import { filesWith } from '../tools/files.ts';
import { visitors } from '../tools/visitors.ts';
import { aboutTheSheet, onWithSheet } from './grown-ups.ts';
import {
	ask,
	drawLine,
	keepOnDevice,
	openLetter,
	openSuitcase,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';

const origin = inject('origin');

/** Words nobody else writes. */
const secret = {
	question: 'zwaluwenhuisvraag',
	title: 'onderwatertekening',
	name: 'pepernootnaam'
};
const words = Object.values(secret);

async function onATablet(use: (profile: Profile, folder: string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
	try {
		const tablet = { width: 820, height: 1180, touch: true, worker: true };
		const offline = { expected: [/ERR_INTERNET_DISCONNECTED/] };
		await use(await openProfile(folder, origin, { ...tablet, ...offline }), folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const elsewhere = visitors();

/** What was handed over opens on another device, with what the child said in it. */
async function openElsewhere(file: string, five: string): Promise<void> {
	const { page } = await elsewhere(origin);
	await toOpening(page, origin);
	await openLetter(page, file, five);
	await page.getByText(secret.question).first().waitFor({ timeout: 60_000 });
	await page.getByText(voice['start-along']).first().waitFor();
}

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

async function begin(page: Page): Promise<void> {
	await page.goto(`${origin}/nl/visit`);
	await page.getByRole('checkbox', { name: visit.interpreter }).check();
	await tap(page, visit.begin);
	await page.getByRole('region', { name: visit.bar }).waitFor();
}

/** Goes on to a step, and to the page of it that has this name. */
async function toTurn(page: Page): Promise<void> {
	for (const name of [visit.rules, visit.story, visit.know, visit.turn]) {
		await tap(page, visit.next);
		await page.getByRole('region', { name: visit.bar }).getByText(name, { exact: true }).waitFor();
	}
}

async function giveToChild(page: Page): Promise<void> {
	await tap(page, visit.unfold);
	await tap(page, visit.toMine);
	await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
	await tap(page, visit.unfold);
	await tap(page, visit.handOver);
	await tap(page, visit.given);
}

async function makeAlone(page: Page): Promise<void> {
	await ask(page, secret.question);
	await things(page).first().waitFor();
	await tap(page, journal.draw);
	await drawLine(page, 0.9, 0.2);
	await page.getByLabel(journal.name).fill(secret.title);
	await tap(page, journal.inSuitcase);
	await things(page).nth(1).waitFor();
}

/** What was ticked before the visit is still there, and the child chooses one thing for on paper. */
async function printOne(page: Page): Promise<void> {
	await page.getByText(visit.agreedTitle).tap();
	expect(await page.getByRole('checkbox', { name: visit.interpreter }).isChecked()).toBe(true);
	await tap(page, visit.takePrint);
	await page.getByRole('checkbox', { name: secret.question }).check();
	await tap(page, visit.printNow);
	const paper = page.locator('body > .notes-paper');
	await paper.waitFor({ state: 'attached' });
	expect(await paper.textContent()).toContain(secret.question);
	expect(await paper.textContent()).not.toContain(secret.title);
	await tap(page, visit.printBack);
}

async function end(page: Page): Promise<void> {
	await tap(page, visit.endNow);
	await tap(page, visit.sureEnd);
	await page.getByText(visit.overTitle).waitFor();
}

test('a visit without network, from the first step to the last, leaves nothing behind', () =>
	onATablet(async (profile, folder) => {
		const { page, context } = profile;
		await page.goto(`${origin}/nl/visit`);
		await keptOffline(page);
		await context.setOffline(true);
		await begin(page);
		await toTurn(page);
		await giveToChild(page);
		await makeAlone(page);
		await tap(page, visit.doneGiveBack);
		await tap(page, visit.iHaveIt);
		expect(await page.content()).not.toContain(secret.question);
		await tap(page, visit.next);
		await tap(page, visit.unfold);
		await tap(page, visit.toMine);
		await tap(page, visit.mayOpen);
		await sealEverything(page, secret.name);
		await tap(page, visit.next);
		await tap(page, visit.toEnd);
		await page.getByText(visit.somethingMade).waitFor();
		await page.getByText(visit.nothingOnItsWay).waitFor();
		await printOne(page);
		await end(page);
		await page.getByText(visit.overClean).waitFor();
		await page.goto(`${origin}/nl/mine`);
		await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
		expect(await things(page).count()).toBe(0);
		await profile.close();
		expect(await filesWith(folder, words)).toEqual([]);
	}));

/** A voice sheet with the least that may go out: a name, one thing said, who may hear it, seen. */
async function fillVoiceSheet(page: Page): Promise<void> {
	await aboutTheSheet(page, secret.name);
	await onWithSheet(page, voice['step-important']);
	await tap(page, voice['start-along']);
	await page.getByLabel(voice['words-text']).fill(secret.question);
	for (const step of ['houses', 'needs', 'told'] as const)
		await onWithSheet(page, voice[`step-${step}`]);
	const judge = page.getByRole('group', { name: voice['hearer-judge'] });
	await judge.getByRole('button', { name: voice.yes }).tap();
	await onWithSheet(page, voice['step-worker']);
	await tap(page, voice['handTo-worker']);
	await page.getByLabel(voice.workerName).fill('Sanne');
	await onWithSheet(page, voice['step-preview']);
	await tap(page, voice['handTo-child']);
	await tap(page, voice.seenAsk);
}

test('half an hour without network ends in a voice sheet handed over, and no trace', () =>
	onATablet(async (profile, folder) => {
		const { page, context } = profile;
		await page.goto(`${origin}/nl/visit`);
		await keptOffline(page);
		await context.setOffline(true);
		await page.getByRole('radio', { name: visit.minutes.replace('{{count}}', '30') }).check();
		await begin(page);
		await page.getByText(visit.left.replace('{{count}}', '30'), { exact: false }).waitFor();
		await toTurn(page);
		await tap(page, visit.unfold);
		await tap(page, visit.toVoice);
		await fillVoiceSheet(page);
		const paper = page.locator('article.paper');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('body').innerText()).toContain(secret.question);
		expect(await page.getByRole('region', { name: visit.bar }).isVisible()).toBe(false);
		expect(await paper.innerText()).toContain(voice.paperTitle.replace('{{name}}', secret.name));
		await page.emulateMedia({ media: 'screen' });
		await tap(page, voice.toSuitcase);
		await page.getByText(voice.inSuitcase).waitFor();
		await tap(page, voice.done);
		await things(page).first().waitFor();
		const { file, words: five } = await sealEverything(page, secret.name);
		await openElsewhere(file, five);
		for (const step of ['share', 'close'] as const) {
			await tap(page, visit.next);
			await page.getByRole('region', { name: visit.bar }).getByText(visit[step]).waitFor();
		}
		await tap(page, visit.toEnd);
		await end(page);
		await page.getByText(visit.overClean).waitFor();
		await profile.close();
		expect(await filesWith(folder, words)).toEqual([]);
	}));

test('the suitcase of the device itself is not seen on a visit, and lies there afterwards', () =>
	onATablet(async ({ page, context }) => {
		await openSuitcase(page, origin);
		await ask(page, 'Mag Pluis mee?');
		await keepOnDevice(page);
		await things(page).first().waitFor();
		await begin(page);
		await toTurn(page);
		await giveToChild(page);
		expect(await things(page).count()).toBe(0);
		expect(await page.getByRole('button', { name: journal.keepAfterAll }).count()).toBe(0);
		await ask(page, secret.question);
		await things(page).first().waitFor();
		await tap(page, visit.doneGiveBack);
		await tap(page, visit.iHaveIt);
		await tap(page, visit.unfold);
		await tap(page, visit.toEnd);
		await end(page);
		await page.getByText(visit.overClean).waitFor();
		await openSuitcase(page, origin);
		expect(await things(page).allInnerTexts()).toHaveLength(1);
		await page.getByText('Mag Pluis mee?').first().waitFor();
		await context.close();
	}));

test('a visit that is killed in the middle leaves nothing, and the next start is clean', () =>
	onATablet(async (profile, folder) => {
		await begin(profile.page);
		await toTurn(profile.page);
		await giveToChild(profile.page);
		await makeAlone(profile.page);
		await profile.kill();
		expect(await filesWith(folder, words)).toEqual([]);
		const again = await openProfile(folder, origin, { worker: true });
		await openSuitcase(again.page, origin);
		expect(await things(again.page).count()).toBe(0);
		expect(await again.page.evaluate(() => localStorage.length)).toBe(0);
		expect(await again.page.getByText(visit.bar, { exact: true }).count()).toBe(0);
		await again.close();
	}));
