import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import doors from '../../content/nl/interface/doors.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { axeSource, violations } from '../tools/axe.ts';
import { visitors } from '../tools/visitors.ts';
import { ask, keepOnDevice, openSuitcase, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

const hall = (page: Page) => page.getByRole('heading', { name: doors.title });
const firstDoor = 'Deur: geel, met een zon';
const secondDoor = 'Deur: paars, met een paraplu';

describe('two children on one device', () => {
	test('each have a suitcase behind a door of their own', async () => {
		const { page } = await visit(origin);
		await openSuitcase(page, origin);
		await ask(page, 'Mag Pluis mee?');
		await keepOnDevice(page);
		await things(page).first().waitFor();
		await press(page, lock.settings);
		await press(page, doors.toDoors);
		await hall(page).waitFor();
		expect(await page.content()).not.toContain('Mag Pluis mee');
		await press(page, doors.new);
		await press(page, doors.plum);
		await press(page, lock.umbrella);
		await press(page, doors.goIn);
		await page.getByRole('button', { name: journal.closeSuitcase }).waitFor();
		await ask(page, 'Waar is mijn bal?');
		await keepOnDevice(page);
		await things(page).filter({ hasText: 'Waar is mijn bal?' }).waitFor();
		expect(await things(page).count()).toBe(1);

		await page.goto(`${origin}/nl/mine`);
		await hall(page).waitFor();
		expect(await page.content()).not.toMatch(/Mag Pluis|mijn bal/);
		await press(page, firstDoor);
		await things(page).filter({ hasText: 'Mag Pluis mee?' }).waitFor();
		expect(await things(page).count()).toBe(1);
		await press(page, journal.closeSuitcase);
		await hall(page).waitFor();
		await press(page, secondDoor);
		await things(page).filter({ hasText: 'Waar is mijn bal?' }).waitFor();
	});

	test('the doors break no rule of accessibility, at 320 pixels, in the evening, from right to left, by keyboard', async () => {
		const { page } = await visit(origin, {
			width: 320,
			height: 640,
			dark: true,
			touch: false,
			bypassCSP: true,
			init: `${axeSource};document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'))`
		});
		const wrong: string[] = [];
		const look = async (screen: string) => {
			wrong.push(...(await violations(page)).map((one) => `${screen}: ${one}`));
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (over > 0) wrong.push(`${screen}: ${over} px too wide`);
		};
		await openSuitcase(page, origin);
		await ask(page, 'Mag Pluis mee?');
		await keepOnDevice(page);
		await things(page).first().waitFor();
		await press(page, lock.settings);
		await page.getByRole('heading', { name: doors.more }).waitFor();
		await look('settings');
		await press(page, doors.toDoors);
		await hall(page).waitFor();
		await look('doors');
		await page.getByRole('button', { name: doors.new }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: doors.newTitle }).waitFor();
		await look('new door');
		await page.getByRole('button', { name: doors.back }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: firstDoor }).focus();
		await page.keyboard.press('Enter');
		await things(page).filter({ hasText: 'Mag Pluis mee?' }).waitFor();
		expect(wrong).toEqual([]);
	});
});
