import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { codePictures } from '../../src/journal/code-pictures.ts';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import { codeObjectNames } from '#pictures';
import { learn, tapCode } from './a-lock.ts';
import { ask, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

const closed = (page: Page) => page.getByRole('heading', { name: lock.openTitle });

/** Keeps a question behind a lock, and gives its code. */
async function keepLocked(page: Page): Promise<string[]> {
	await page.goto(`${origin}/nl/mine`);
	await ask(page, 'Waar slaap ik?');
	await page.getByRole('button', { name: lock.keepLocked }).click();
	const code = await learn(page);
	await things(page).first().waitFor();
	return code;
}

/** Another code of the same pictures or others. */
const otherThan = (code: readonly string[], nth: number) => {
	const names = codePictures.map((picture) => lock[picture]);
	return [names[nth], ...names.filter((name) => name !== names[nth] && !code.includes(name))]
		.slice(0, 4)
		.map((name) => name ?? '');
};

test('the grid shows the pictures in the order in which they were drawn for it', () => {
	expect(codeObjectNames).toEqual(codePictures.map((picture) => `object-${picture}`));
});

test('a child keeps something behind a lock, and opens it on the next page', async () => {
	const { page } = await visit(origin);
	const code = await keepLocked(page);
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	expect(await page.content()).not.toContain('Waar slaap ik');
	await tapCode(page, otherThan(code, 0));
	await page.getByText(lock.wrong).waitFor();
	await tapCode(page, code);
	await things(page).filter({ hasText: 'Waar slaap ik?' }).waitFor();
	await press(page, journal.closeSuitcase);
	await closed(page).waitFor();
	expect(await page.content()).not.toContain('Waar slaap ik');
});

test('after five other codes there is a pause, also after loading again', async () => {
	const { page } = await visit(origin);
	const code = await keepLocked(page);
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	for (const nth of [0, 1, 2, 3]) {
		await tapCode(page, otherThan(code, nth));
		await page.getByText(lock.trying).waitFor({ state: 'detached' });
		await page.getByText(lock.wrong).waitFor();
	}
	await tapCode(page, otherThan(code, 4));
	await page.getByRole('heading', { name: lock.waitTitle }).waitFor();
	await page.reload();
	await closed(page).waitFor();
	await tapCode(page, code);
	await page.getByRole('heading', { name: lock.waitTitle }).waitFor();
	expect(await page.content()).not.toContain('Waar slaap ik');
});

test('a forgotten code is no end where there is a spare key', async () => {
	const { page } = await visit(origin);
	const code = await keepLocked(page);
	await press(page, lock.settings);
	await press(page, lock.makeSpare);
	await tapCode(page, code);
	await page.getByRole('heading', { name: lock.spareTitle }).waitFor();
	const written = (await page.locator('.key').innerText()).replace(/\s+/g, ' ').trim();
	expect(written).toMatch(/^([0-9A-Z]{4} ){6}[0-9A-Z]{4}$/);
	await press(page, lock.spareDone);
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	await press(page, lock.forgotten);
	await page.getByLabel(lock.spareField).fill(written.slice(1));
	await press(page, lock.spareOpen);
	await page.getByText(lock.spareTypo).waitFor();
	await page.getByLabel(lock.spareField).fill(written.toLowerCase());
	await press(page, lock.spareOpen);
	const next = await learn(page);
	await things(page).filter({ hasText: 'Waar slaap ik?' }).waitFor();
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	await tapCode(page, next);
	await things(page).filter({ hasText: 'Waar slaap ik?' }).waitFor();
});

test('a forgotten code without a spare key is told honestly, and a new suitcase is empty', async () => {
	const { page } = await visit(origin);
	await keepLocked(page);
	await page.goto(`${origin}/nl/mine`);
	await press(page, lock.forgotten);
	await page.getByText(lock.spareNone).waitFor();
	await press(page, lock.again);
	await page.getByText(lock.againText).waitFor();
	await press(page, lock.againSure);
	await page.getByText(journal.empty).waitFor();
});

test('the lock is taken off, and everything is thrown away, with two taps', async () => {
	const { page } = await visit(origin);
	const code = await keepLocked(page);
	await press(page, lock.settings);
	await press(page, lock.takeOff);
	await tapCode(page, code);
	await page.getByText(lock.noLock).waitFor();
	await page.goto(`${origin}/nl/mine`);
	await things(page).first().waitFor();
	await press(page, lock.settings);
	await press(page, `${lock.throwAll}…`);
	await press(page, lock.throwAllSure);
	await page.getByText(journal.empty).waitFor();
	const left = await page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
		const rows: unknown[] = [];
		for (const name of names) {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
			});
			for (const table of database.objectStoreNames) {
				const all = database.transaction(table).objectStore(table).getAll();
				rows.push(
					...(await new Promise<unknown[]>(
						(resolve) => (all.onsuccess = () => resolve(all.result))
					))
				);
			}
			database.close();
		}
		return { rows: rows.length, small: localStorage.getItem('thuiskoffer') };
	});
	expect(left).toEqual({ rows: 0, small: null });
});

test('a lock in one window shuts the other', async () => {
	const { page, context } = await visit(origin);
	const code = await keepLocked(page);
	const other = await context.newPage();
	await other.goto(`${origin}/nl/mine`);
	await tapCode(other, code);
	await things(other).first().waitFor();
	await press(page, journal.closeSuitcase);
	await closed(page).waitFor();
	await closed(other).waitFor();
	expect(await other.content()).not.toContain('Waar slaap ik');
});

test('every screen of the lock breaks no rule in any look', async () => {
	const { page } = await visit(origin, lookedAt);
	const wrong: string[] = [];
	const look = async (screen: string) => {
		wrong.push(...(await wrongInEveryLook(page, screen)));
	};
	await page.goto(`${origin}/nl/mine`);
	await ask(page, 'Waar slaap ik?');
	await look('how to keep');
	await page.getByRole('button', { name: lock.keepLocked }).click();
	await page.getByRole('heading', { name: lock.newTitle }).waitFor();
	await look('a new code');
	const code = (await page.locator('main ol b').allInnerTexts()).map((one) => one.trim());
	await press(page, lock.practise);
	await look('practising');
	await tapCode(page, code);
	await look('learned');
	await press(page, lock.learned);
	await press(page, lock.settings);
	await look('the lock');
	await press(page, lock.makeSpare);
	await look('the present code');
	await tapCode(page, code);
	await page.getByRole('heading', { name: lock.spareTitle }).waitFor();
	await look('the spare key');
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	await look('closed');
	await press(page, lock.forgotten);
	await look('forgotten');
	expect(wrong).toEqual([]);
});

test('the code is learned and tapped with the keyboard alone, at 320 pixels and from right to left', async () => {
	const { page } = await visit(origin, {
		width: 320,
		height: 640,
		touch: false,
		init: "document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'))"
	});
	const code = await keepLocked(page);
	await page.goto(`${origin}/nl/mine`);
	await closed(page).waitFor();
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBeLessThanOrEqual(0);
	const places = code.map((name) => codePictures.findIndex((picture) => lock[picture] === name));
	await page.getByRole('button', { name: lock.cat, exact: true }).focus();
	let at = 0;
	for (const place of places) {
		// from right to left the arrow to the left goes on
		for (; at % 5 < place % 5; at += 1) await page.keyboard.press('ArrowLeft');
		for (; at % 5 > place % 5; at -= 1) await page.keyboard.press('ArrowRight');
		for (; at < place; at += 5) await page.keyboard.press('ArrowDown');
		for (; at > place; at -= 5) await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
	}
	await things(page).filter({ hasText: 'Waar slaap ik?' }).waitFor();
});
