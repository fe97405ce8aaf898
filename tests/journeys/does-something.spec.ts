import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ActivityPart } from '#activity';
import { library } from '#story/server';
import doing from '../../content/nl/interface/activity.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import { awake } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { addressOfChapter, chapter } from './story.ts';

const origin = inject('origin');
const visit = visitors();
const { activities, chapters } = library('nl');
const all = [...chapters.keys()].map((id) => [id, activities.get(id)?.title ?? ''] as const);
const mostTabs = 120;

/** Goes on with the Tab key until what has the focus is one of these. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let tab = 0; tab < mostTabs; tab += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`the Tab key does not come to ${selector}`);
}

const part = '[id="do"] section:not([hidden])';

/** Does the least there is to do in a part, by keyboard alone. */
async function doByKeyboard(page: Page, { kind }: ActivityPart): Promise<void> {
	if (kind === 'sheet') {
		await tabTo(page, `${part} input`);
		await page.keyboard.type('bij oma');
		return;
	}
	const first = {
		choose: '.choices .tile',
		sort: '.hand .btn',
		reveal: '.cards .front',
		order: '.choices .tile',
		sentences: '.tile',
		round: '.item',
		nights: `.btn[aria-label="${doing.oneMore}"]`,
		sounds: '.btn.hear'
	}[kind];
	await tabTo(page, `${part} ${first}`);
	await page.keyboard.press('Enter');
	if (kind === 'reveal') {
		const mark = page.locator(`${part} .back .btn`).first();
		await page.locator(`${part} .back`).first().waitFor();
		if ((await mark.count()) > 0) {
			await tabTo(page, `${part} .back .btn`);
			await page.keyboard.press('Space');
		}
	}
}

/** What is only done, and not kept, is done on one device. */
let device: Page;
beforeAll(async () => {
	device = (await visit(origin, { stays: true })).page;
});

async function open(id: string, page: Page): Promise<Page> {
	await page.goto(`${origin}${addressOfChapter(chapter(id))}#do`);
	await awake(page);
	await page.locator('[id="do"] .after, [id="do"] section').first().waitFor();
	return page;
}

describe.each(all)('after chapter %s, %s', (id) => {
	test('everything can be done by keyboard', async () => {
		const page = await open(id, device);
		const parts = activities.get(id)?.parts ?? [];
		for (const [at, one] of parts.entries()) {
			await doByKeyboard(page, one);
			if (at === parts.length - 1) break;
			await tabTo(page, '[id="do"] .after .go');
			await page.keyboard.press('Enter');
		}
		const keep = page.getByRole('button', { name: doing.inSuitcase });
		const keeps = parts.some(
			(one) => one.kind !== 'sounds' && (one.kind !== 'reveal' || one.mark !== undefined)
		);
		expect(await keep.count()).toBe(keeps ? 1 : 0);
	});
});

test.each(['a6', 'b7', 'c8'])(
	'what was made after chapter %s lies in the suitcase, and leads back',
	async (id) => {
		const page = await open(id, (await visit(origin)).page);
		const made = activities.get(id);
		for (const [at, one] of (made?.parts ?? []).entries()) {
			await doByKeyboard(page, one);
			if (at < (made?.parts.length ?? 0) - 1)
				await page.locator('[id="do"] .after .go').press('Enter');
		}
		await page.getByRole('button', { name: doing.inSuitcase }).tap();
		await page.waitForURL(`${origin}/nl/mine`);
		await page.getByRole('button', { name: journal.keepOnDevice }).tap();
		await page
			.getByRole('button', { name: made?.put ?? '' })
			.first()
			.tap();
		await page.getByRole('heading', { name: made?.put ?? '' }).waitFor();
		await page.getByRole('link', { name: chapter(id).title }).tap();
		await page.waitForURL(`${origin}${addressOfChapter(chapter(id))}#do`);
	}
);
