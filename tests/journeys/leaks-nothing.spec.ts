import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { openProfile, type Profile } from '../tools/browser.ts';
import { filesWith } from '../tools/files.ts';
import { drawLine, press, putIn, things } from './suitcase.ts';

const origin = inject('origin');

/** Words nobody else writes, one for each way in. */
const secret = {
	question: 'zwaluwenhuisvraag',
	note: 'kersenpittengeheim',
	title: 'onderwatertekening',
	draft: 'halfgeschrevenzin'
};
const words = Object.values(secret);

async function inAProfile(use: (profile: Profile, folder: string) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
	try {
		await use(await openProfile(folder, origin, { worker: true }), folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Puts one of everything that has words into a locked suitcase, and leaves one unfinished. */
async function fill(page: Page): Promise<void> {
	await page.goto(`${origin}/nl/mine`);
	await press(page, journal.ask);
	await page.getByLabel(journal.myQuestion).fill(secret.question);
	await press(page, journal.inSuitcase);
	await page.getByRole('button', { name: lock.keepLocked }).click();
	const code = (await page.locator('main ol b').allInnerTexts()).map((name) => name.trim());
	await press(page, lock.practise);
	for (const name of code) await press(page, name);
	await press(page, lock.learned);
	await things(page).first().waitFor();
	await putIn(page, 'aNote');
	await page.getByLabel(journal.myNote).fill(secret.note);
	await press(page, journal.inSuitcase);
	await things(page).nth(1).waitFor();
	await press(page, journal.draw);
	await drawLine(page, 0.9, 0.2);
	await page.getByLabel(journal.name).fill(secret.title);
	await press(page, journal.inSuitcase);
	await things(page).nth(2).waitFor();
	await press(page, journal.ask);
	await page.getByLabel(journal.myQuestion).fill(secret.draft);
	await page.waitForTimeout(500);
}

test('the scan finds what stands somewhere as it is', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
	try {
		await writeFile(join(folder, 'plain'), `xx${secret.note}yy`);
		await writeFile(join(folder, 'wide'), Buffer.from(secret.title, 'utf16le'));
		await writeFile(join(folder, 'base64'), Buffer.from(`"${secret.question}"`).toString('base64'));
		await writeFile(join(folder, 'other'), 'nothing of it');
		expect((await filesWith(folder, words)).sort()).toEqual([
			`/base64: ${secret.question}`,
			`/plain: ${secret.note}`,
			`/wide: ${secret.title}`
		]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('a locked suitcase leaves no word in the page, its address, its title or small storage', () =>
	inAProfile(async (profile) => {
		const { page } = profile;
		await fill(page);
		await page.goBack();
		await press(page, journal.closeSuitcase);
		await page.getByRole('heading', { name: lock.openTitle }).waitFor();
		const traces = await page.evaluate(async () => {
			const caches_ = await Promise.all(
				(await caches.keys()).map(async (name) =>
					(await (await caches.open(name)).keys()).map(({ url }) => url)
				)
			);
			return [
				document.documentElement.outerHTML,
				...[...document.querySelectorAll('textarea, input')].map(
					(field) => (field as HTMLInputElement).value
				),
				document.title,
				location.href,
				JSON.stringify(history.state),
				JSON.stringify(Object.entries(localStorage)),
				JSON.stringify(Object.entries(sessionStorage)),
				caches_.flat().join()
			].join('\n');
		});
		for (const word of words) expect(traces, word).not.toContain(word);
		expect(new URL(page.url()).pathname).toBe('/nl/mine');
		expect(await page.title()).toBe('Thuiskoffer');
		await profile.close();
	}));

test('nor in any file of the browser, after it was closed', () =>
	inAProfile(async (profile, folder) => {
		const { page } = profile;
		await fill(page);
		await page.goBack();
		await press(page, journal.closeSuitcase);
		await page.getByRole('heading', { name: lock.openTitle }).waitFor();
		await profile.close();
		expect(await filesWith(folder, words)).toEqual([]);
	}));

test('nor in any file of the browser, when it was killed while a child was writing', () =>
	inAProfile(async (profile, folder) => {
		await fill(profile.page);
		await profile.kill();
		expect(await filesWith(folder, words)).toEqual([]);
	}));
