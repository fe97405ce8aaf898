import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import backup from '../../content/nl/interface/backup.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { axeSource, violations } from '../tools/axe.ts';
import { visitors } from '../tools/visitors.ts';
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import plan from '../../content/nl/interface/plan.json' with { type: 'json' };
import share from '../../content/nl/interface/plan-share.json' with { type: 'json' };
import { ask, feel, keepOnDevice, openSuitcase, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** A suitcase with a question and a feeling, its copy on the disk, and the copy's words. */
async function copied(page: Page): Promise<{ file: string; words: string }> {
	await openSuitcase(page, origin);
	await ask(page, 'Mag Pluis mee?');
	await keepOnDevice(page);
	await things(page).first().waitFor();
	await feel(page, 'scared');
	await things(page).nth(1).waitFor();
	return copy(page);
}

async function copy(page: Page): Promise<{ file: string; words: string }> {
	await press(page, lock.settings);
	await press(page, backup.make);
	await page.getByRole('heading', { name: backup.title }).waitFor();
	await press(page, backup.make);
	await page.getByRole('heading', { name: backup.wordsTitle }).waitFor({ timeout: 60_000 });
	const words = (await page.locator('main ol[translate=no] li').allInnerTexts()).join(' ');
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, backup.save)]);
	expect(download.suggestedFilename()).toMatch(/^koffer-\d{4}-\d\d-\d\d\.age$/);
	await page.getByText(download.suggestedFilename()).waitFor();
	const file = await download.path();
	return { file, words };
}

/** Says in the plan that there is no day yet. */
async function noDayYet(page: Page): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^${fill['part-day']}`) }).click();
	await page.getByRole('radio', { name: fill.dayUnknown }).check({ force: true });
	await page.getByText(fill.kept).first().waitFor();
}

async function bringBack(page: Page, file: string, words: string): Promise<void> {
	await page.getByLabel(backup.file).setInputFiles(file);
	await page.getByLabel(backup.words).fill(words);
	await press(page, backup.open);
}

describe('a spare copy', () => {
	test('of one device is brought back on another, which says how it is kept', async () => {
		const { page } = await visit(origin);
		const { file, words } = await copied(page);
		const { page: other } = await visit(origin);
		await openSuitcase(other, origin);
		await press(other, backup.haveCopy);
		await bringBack(other, file, words.toUpperCase());
		await other.getByRole('heading', { name: journal.keepTitle }).waitFor({ timeout: 60_000 });
		await keepOnDevice(other);
		await other.getByRole('status').filter({ hasText: '2 dingen' }).waitFor();
		await press(other, backup.done);
		await things(other).filter({ hasText: 'Mag Pluis mee?' }).waitFor();
		expect(await things(other).count()).toBe(2);
		await other.goto(`${origin}/nl/mine`);
		await things(other).nth(1).waitFor();
	});

	test('holds the plan, and never lays it over what was laid down since', async () => {
		const { page } = await visit(origin);
		const { page: other } = await visit(origin);
		await openSuitcase(page, origin);
		await press(page, journal.ourPlan);
		await keepOnDevice(page);
		await press(page, plan.fill);
		await noDayYet(page);
		await page.goto(`${origin}/nl/mine`);
		const { file, words } = await copy(page);
		await press(page, backup.done);

		await openSuitcase(other, origin);
		await press(other, backup.haveCopy);
		await bringBack(other, file, words);
		await keepOnDevice(other);
		await other.getByText(backup['came-plan']).waitFor({ timeout: 60_000 });

		await press(page, journal.ourPlan);
		await press(page, plan.fill);
		await page.getByRole('button', { name: new RegExp(`^${fill['part-day']}`) }).click();
		await page.getByRole('radio', { name: fill.dayPaused }).check({ force: true });
		await page.getByText(fill.kept).first().waitFor();
		await page.goto(`${origin}/nl/mine`);
		await press(page, lock.settings);
		await press(page, backup.bring);
		await bringBack(page, file, words);
		await page.getByText(backup['stayed-plan']).waitFor({ timeout: 60_000 });
		await press(page, backup.lookAtPlan);
		await page.getByText(share['is-older']).waitFor();
		await press(page, share.leave);
		await page.getByText(plan.paused).first().waitFor();
	});

	test('is the way back when the browser was emptied', async () => {
		const { page, context } = await visit(origin);
		const { file, words } = await copied(page);
		await page.goto(`${origin}/nl`);
		await page.evaluate(() => indexedDB.deleteDatabase('thuiskoffer'));
		await page.goto(`${origin}/nl/mine`);
		await page.getByRole('heading', { name: journal.missingTitle }).waitFor();
		await press(page, backup.bring);
		await bringBack(page, file, words);
		await page.getByRole('status').filter({ hasText: '2 dingen' }).waitFor({ timeout: 60_000 });
		await press(page, backup.done);
		await things(page).nth(1).waitFor();
		await context.close();
	});

	test('that does not open says why, and nothing in the suitcase changes', async () => {
		const { page } = await visit(origin);
		const { file, words } = await copied(page);
		await press(page, backup.done);
		await things(page).first().waitFor();
		await press(page, lock.settings);
		await press(page, backup.bring);
		await press(page, backup.open);
		await page.getByText(backup.noFile).waitFor();
		await bringBack(page, file, 'appel boomhut');
		await page.getByText(backup['too-few']).waitFor();
		const [first = '', ...rest] = words.split(' ');
		await bringBack(page, file, [...rest, first].join(' '));
		await page.getByText(backup['wrong-words']).waitFor({ timeout: 60_000 });
		const folder = await mkdtemp(join(tmpdir(), 'copy-'));
		const picture = join(folder, 'koffer.age');
		await writeFile(picture, 'een plaatje');
		await bringBack(page, picture, words);
		await page.getByText(backup['not-a-copy']).waitFor();
		await bringBack(page, file, words);
		await page.getByText(backup.brought_zero).waitFor({ timeout: 60_000 });
		await press(page, backup.done);
		await things(page).first().waitFor();
		expect(await things(page).count()).toBe(2);
	});

	test('breaks no rule of accessibility, in the evening and at 320 pixels', async () => {
		const { page } = await visit(origin, {
			width: 320,
			height: 640,
			dark: true,
			bypassCSP: true,
			init: axeSource
		});
		const wrong: string[] = [];
		const look = async (screen: string) => {
			wrong.push(...(await violations(page)).map((one) => `${screen}: ${one}`));
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (over > 0) wrong.push(`${screen}: ${over} px too wide`);
		};
		await copied(page);
		await look('made');
		await press(page, backup.done);
		await press(page, lock.settings);
		await look('settings');
		await press(page, backup.bring);
		await page.getByRole('heading', { name: backup.bringTitle }).waitFor();
		await press(page, backup.open);
		await page.getByText(backup.noFile).waitFor();
		await look('bringing back');
		expect(wrong).toEqual([]);
	});
});
