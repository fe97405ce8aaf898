import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import { press } from './suitcase.ts';

/** Taps the pictures of a code, by their names. */
export async function tapCode(page: Page, code: readonly string[]): Promise<void> {
	for (const name of code) await page.getByRole('button', { name, exact: true }).click();
}

/** Learns the code that is shown, and gives it. */
export async function learn(page: Page): Promise<string[]> {
	await page.getByRole('heading', { name: lock.newTitle }).waitFor();
	const code = (await page.locator('main ol b').allInnerTexts()).map((name) => name.trim());
	expect(code).toHaveLength(4);
	await press(page, lock.practise);
	await tapCode(page, code);
	await press(page, lock.learned);
	return code;
}
