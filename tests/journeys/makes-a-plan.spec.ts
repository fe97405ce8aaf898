import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import plan from '../../content/nl/interface/plan.json' with { type: 'json' };
import share from '../../content/nl/interface/plan-share.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { keepOnDevice, openSuitcase, press } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** The plan of a suitcase that is kept on the device. */
async function openPlan(page: Page): Promise<void> {
	await openSuitcase(page, origin);
	await press(page, journal.ourPlan);
}

describe('a plan', () => {
	test('is opened from the suitcase, which says first how it is kept', async () => {
		const { page } = await visit(origin);
		await openPlan(page);
		await keepOnDevice(page);
		await page.getByRole('heading', { name: plan.emptyTitle }).waitFor();
		await press(page, plan.fill);
		await page.getByRole('heading', { name: fill.title }).waitFor();
		await press(page, share.toHandOver);
		await page.getByText(share.nothing).waitFor();
		expect(await page.getByText(share.codesTitle).count()).toBe(0);
	});
});
