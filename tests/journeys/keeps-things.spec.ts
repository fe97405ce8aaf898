import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import { awake, openProfile } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter } from './story.ts';
import {
	ask,
	drawLine,
	feel,
	keepForNow,
	keepOnDevice,
	linesOnPaper,
	openSuitcase,
	paper,
	press,
	things
} from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

async function setup() {
	const visitor = await visit(origin);
	await openSuitcase(visitor.page, origin);
	return visitor;
}

/** A suitcase that is kept on the device, with one question in it. */
async function withQuestion(question: string) {
	const visitor = await setup();
	await ask(visitor.page, question);
	await keepOnDevice(visitor.page);
	await things(visitor.page).filter({ hasText: question }).waitFor();
	return visitor;
}

describe('a question', () => {
	test('goes in from a page of the story, and leads back to it', async () => {
		const { page } = await visit(origin);
		await page.goto(`${origin}/nl/story/reader/b7#2`);
		await awake(page);
		await page.locator('.page.open').getByRole('link', { name: frame.suitcase }).click();
		await press(page, journal.aQuestion);
		await page.getByLabel(journal.myQuestion).fill('Mag Pluis mee?');
		await press(page, journal.inSuitcase);
		await keepOnDevice(page);
		await things(page).filter({ hasText: 'Mag Pluis mee?' }).click();
		const origins = page.getByRole('link', { name: chapter('b7').title });
		expect(await origins.getAttribute('href')).toBe('/nl/story/reader/b7#2');
	});

	test('is met by answered questions while it is written, however it is spelled', async () => {
		const { page } = await setup();
		await press(page, journal.ask);
		await page.getByLabel(journal.myQuestion).fill('mag me huisdeer mee');
		await page.getByRole('heading', { name: journal.answered }).waitFor();
		const near = await page.locator('.already summary').allInnerTexts();
		expect(near.length).toBeLessThanOrEqual(3);
		expect(near.join(' ')).toMatch(/dier|kat|hond|konijn/);
	});

	test('is not kept empty, and says so', async () => {
		const { page } = await setup();
		await press(page, journal.ask);
		await press(page, journal.inSuitcase);
		await page.getByRole('alert').getByText(journal.emptyQuestion).waitFor();
	});

	test('is found again after a reload, word for word', async () => {
		const { page } = await withQuestion('waarom  moete we WEG');
		await page.reload();
		await things(page).filter({ hasText: 'waarom' }).waitFor();
		expect(await things(page).first().textContent()).toContain('waarom  moete we WEG');
	});

	test('can be changed, thrown away, and taken back', async () => {
		const { page } = await withQuestion('Mag Pluis mee?');
		await things(page).first().click();
		await press(page, journal.change);
		await page.getByLabel(journal.myQuestion).fill('Mag Pluis echt mee?');
		await press(page, journal.inSuitcase);
		await things(page).filter({ hasText: 'echt' }).click();
		await press(page, journal.throwAway);
		await page.getByText(journal.thrown).waitFor();
		expect(await things(page).count()).toBe(0);
		await press(page, journal.takeBack);
		await things(page).filter({ hasText: 'echt' }).waitFor();
		await page.reload();
		await things(page).filter({ hasText: 'echt' }).waitFor();
		expect(await things(page).count()).toBe(1);
	});
});

describe('a feeling', () => {
	test('may be two at once, and is found again', async () => {
		const { page } = await setup();
		await feel(page, 'scared', 'strange');
		await keepOnDevice(page);
		const both = things(page).filter({ hasText: `${journal.scared}, ${journal.strange}` });
		await both.waitFor();
		await page.reload();
		await both.waitFor();
	});

	test('asks for one when there is none', async () => {
		const { page } = await setup();
		await press(page, journal.feel);
		await press(page, journal.next);
		await page.getByRole('alert').getByText(journal.chooseFeeling).waitFor();
	});
});

describe('a drawing', () => {
	async function atThePaper() {
		const visitor = await setup();
		await press(visitor.page, journal.draw);
		await keepOnDevice(visitor.page);
		await paper(visitor.page).waitFor();
		return visitor;
	}

	test('is made with a mouse, undone line by line, and kept', async () => {
		const { page } = await atThePaper();
		await drawLine(page, 0.9, 0.2);
		await drawLine(page, 0.1, 0.9);
		expect(await linesOnPaper(page)).toBe(2);
		await press(page, journal.undo);
		expect(await linesOnPaper(page)).toBe(1);
		await page.getByLabel(journal.name).fill('ons huis');
		await press(page, journal.inSuitcase);
		await things(page).filter({ hasText: 'ons huis' }).waitFor();
		await page.reload();
		await things(page).filter({ hasText: 'ons huis' }).click();
		expect(await page.locator('.polaroid path').count()).toBe(1);
	});

	test('is made with the keyboard alone', async () => {
		const { page } = await atThePaper();
		await paper(page).focus();
		await page.keyboard.press('Space');
		for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Space');
		expect(await linesOnPaper(page)).toBe(1);
	});

	test('is still there when the tab was killed in the middle', { timeout: 180_000 }, async () => {
		const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
		try {
			const first = await openProfile(folder, origin);
			await openSuitcase(first.page, origin);
			await press(first.page, journal.draw);
			await keepOnDevice(first.page);
			await drawLine(first.page, 0.9, 0.2);
			await drawLine(first.page, 0.1, 0.9);
			await first.page.getByText(journal.draftKept).waitFor();
			await first.kill();
			const second = await openProfile(folder, origin);
			await openSuitcase(second.page, origin);
			await press(second.page, journal.draw);
			await expect.poll(() => linesOnPaper(second.page)).toBe(2);
			await second.close();
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});
});

test('what is only for now is written down nowhere, and gone after a reload', async () => {
	const { page } = await setup();
	await ask(page, 'dit is geheim');
	await keepForNow(page);
	await things(page).filter({ hasText: 'geheim' }).waitFor();
	await page.getByText(journal.onlyNow).waitFor();
	expect(await kept(page)).toEqual({ databases: 0, local: [] });
	await page.reload();
	await page.getByText(journal.empty).waitFor();
});

/** How many rows this browser has written down, and what stands in its plain storage. */
async function kept(page: Page): Promise<{ databases: number; local: string[] }> {
	return page.evaluate(async () => {
		let rows = 0;
		for (const { name } of await indexedDB.databases()) {
			if (!name) continue;
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('not opened'));
			});
			for (const table of database.objectStoreNames)
				rows += await new Promise<number>((resolve) => {
					const request = database.transaction(table).objectStore(table).count();
					request.onsuccess = () => resolve(request.result);
				});
			database.close();
		}
		return { databases: rows, local: Object.keys(localStorage) };
	});
}

test('what was only for now can be kept after all', async () => {
	const { page } = await setup();
	await ask(page, 'toch bewaren');
	await keepForNow(page);
	await press(page, journal.keepAfterAll);
	await page.getByText(journal.onlyNow).waitFor({ state: 'detached' });
	await page.reload();
	await things(page).filter({ hasText: 'toch bewaren' }).waitFor();
});

test('a suitcase that is shut in one tab is shut in the other', async () => {
	const { page, context } = await withQuestion('twee tabbladen');
	const other = await context.newPage();
	await openSuitcase(other, origin);
	await things(other).filter({ hasText: 'twee tabbladen' }).waitFor();
	await press(other, journal.closeSuitcase);
	await page.getByRole('heading', { name: journal.locked }).waitFor();
	await press(page, journal.open);
	await things(page).filter({ hasText: 'twee tabbladen' }).waitFor();
});

test('an emptied browser is told apart from a first visit', async () => {
	const { page } = await withQuestion('weg');
	await page.goto(`${origin}/nl/outside`);
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases())
			if (name)
				await new Promise((resolve) => {
					const request = indexedDB.deleteDatabase(name);
					request.onsuccess = resolve;
				});
	});
	await page.goto(`${origin}/nl/mine`);
	await page.getByRole('heading', { name: journal.missingTitle }).waitFor();
	await press(page, journal.startAgain);
	await page.getByText(journal.empty).waitFor();
});

test(
	'no word of the child stands in address, title, or on the disk',
	{ timeout: 180_000 },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
		const secret = 'zeldzaamwoordje';
		try {
			const profile = await openProfile(folder, origin);
			const { page } = profile;
			await openSuitcase(page, origin);
			await ask(page, secret);
			await keepOnDevice(page);
			await things(page).filter({ hasText: secret }).click();
			expect(page.url()).toBe(`${origin}/nl/mine`);
			expect(await page.title()).toBe('Thuiskoffer');
			expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(secret);
			await profile.close();
			expect(await filesWith(join(folder, 'Default', 'IndexedDB'), secret)).toEqual([]);
			expect(await filesWith(join(folder, 'Default', 'Local Storage'), secret)).toEqual([]);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
);

/** The files below a folder that hold these letters, one byte or two bytes each. */
async function filesWith(folder: string, text: string): Promise<string[]> {
	const found: string[] = [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	expect(entries.length).toBeGreaterThan(0);
	for (const entry of entries.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path);
		if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(path);
	}
	return found;
}
