import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { nothingKnown } from '#story';
import doing from '../../content/nl/interface/activity.json' with { type: 'json' };
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import map from '../../content/nl/interface/map.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { awake, swipeAcross } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import {
	addressOfChapter,
	chapter,
	firstWord,
	pageThatDependsOn,
	picturesDrawn,
	toldOn
} from './story.ts';

const origin = inject('origin');
const visit = visitors();
const openPage = (page: Page) => page.locator('.page.open');
const forward = (page: Page) => openPage(page).getByRole('link', { name: frame.forward });
const at = (page: Page, hash: string) => page.waitForURL((url) => url.hash === hash);

async function openChapter(id: string, hash = '') {
	const told = chapter(id);
	const { page, context } = await visit(origin);
	await page.goto(`${origin}${addressOfChapter(told)}${hash}`);
	await awake(page);
	return { told, page, context };
}

/** Says on the page of what is known what this family knows. */
async function choose(page: Page, name: 'school' | 'place', value: string): Promise<void> {
	await page.goto(`${origin}/nl/known`);
	const words: Record<string, string> = map;
	const choice = page
		.getByRole('group', { name: words[`${name}Question`] ?? '' })
		.getByRole('radio', { name: words[`${name}-${value}`] ?? '', exact: true });
	await expect
		.poll(
			async () => {
				await choice.check({ force: true });
				return page.evaluate(() => localStorage.getItem('known'));
			},
			{ timeout: 20_000 }
		)
		.toContain(`${name}=${value}`);
}

describe.each(['a9', 'b7'])('the day itself in chapter %s', (id) => {
	test('is read from the cover to the end with a finger', async () => {
		const { told, page } = await openChapter(id);
		await openPage(page).getByRole('heading', { name: told.title }).waitFor();
		await openPage(page).getByRole('link', { name: reader.now }).tap();
		for (const { number, heading } of told.pages) {
			await at(page, `#${number}`);
			await openPage(page).getByRole('heading', { name: heading }).waitFor();
			const { sentences, picture } = toldOn(told, number, nothingKnown);
			const text = (await openPage(page).locator('.text').innerText()).replace(/\s+/g, ' ');
			for (const sentence of sentences) expect(text).toContain(sentence);
			if (picture)
				await openPage(page).locator(`figure img[src="/pictures/${picture}.svg"]`).waitFor();
			await picturesDrawn(page);
			await forward(page).tap();
		}
		await at(page, '#do');
		await openPage(page).getByRole('link', { name: doing.ready }).tap();
		await at(page, '#end');
		await openPage(page).getByRole('link', { name: reader.toMap }).tap();
		await page.waitForURL(`${origin}/nl/story/${told.tier}`);
		await page
			.locator(`a[href="${addressOfChapter(told)}"]`)
			.getByText(map.read, { exact: false })
			.first()
			.waitFor({ state: 'attached' });
	});

	test('turns by swiping, and stays where it is when a finger goes down the page', async () => {
		const { page } = await openChapter(id);
		await swipeAcross(page, 320, 60);
		await at(page, '#1');
		await swipeAcross(page, 320, 60);
		await at(page, '#2');
		await swipeAcross(page, 60, 320);
		await at(page, '#1');
		await swipeAcross(page, 180, 200);
		await swipeAcross(page, 320, 60);
		await at(page, '#2');
	});

	test('turns with the arrow keys, and stops at both ends', async () => {
		const { told, page } = await openChapter(id);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowRight');
		await at(page, '#1');
		for (const { number } of told.pages.slice(1)) {
			await page.keyboard.press('ArrowRight');
			await at(page, `#${number}`);
		}
		await page.keyboard.press('ArrowRight');
		await at(page, '#do');
		await page.keyboard.press('ArrowRight');
		await at(page, '#end');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowLeft');
		await at(page, '#do');
	});

	test('turns with Tab and Enter alone', async () => {
		const { page } = await openChapter(id);
		await tabTo(page, reader.now);
		await page.keyboard.press('Enter');
		await at(page, '#1');
		await tabTo(page, frame.forward);
		await page.keyboard.press('Enter');
		await at(page, '#2');
	});

	test('keeps the page in the address, through a reload and the way back', async () => {
		const { page } = await openChapter(id, '#2');
		await page.reload();
		await awake(page);
		await at(page, '#2');
		expect(await openPage(page).getAttribute('id')).toBe('2');
		await forward(page).tap();
		await at(page, '#3');
		await page.goBack();
		await expect.poll(() => openPage(page).getAttribute('id')).toBe('2');
	});

	test('shows something to talk about when somebody asks for it', async () => {
		const { told, page } = await openChapter(id, '#1');
		const prompt = openPage(page).getByText(told.pages[0]?.talk ?? '', { exact: true });
		expect(await prompt.isVisible()).toBe(false);
		await openPage(page).getByText(reader.talk).tap();
		await prompt.waitFor();
	});
});

async function tabTo(page: Page, name: string): Promise<void> {
	for (let step = 0; step < 40; step += 1) {
		await page.keyboard.press('Tab');
		const label = await page.evaluate(() => {
			const element = document.activeElement;
			return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
		});
		if (label.trim() === name) return;
	}
	throw new Error(`Tab does not reach ${name}`);
}

test('a word is explained on a card that opens, takes the focus and closes again', async () => {
	const found = firstWord(chapter('b7'));
	if (!found) throw new Error('b7 explains no word');
	const { page } = await openChapter('b7', `#${found.number}`);
	const word = openPage(page).locator(`a[href="#${found.number}-${found.word}"]`).first();
	const card = page.locator(`[id="${found.number}-${found.word}"]`);
	const open = async () => {
		await word.tap();
		await card.waitFor();
		const holdsFocus = () => card.evaluate((one) => one.contains(document.activeElement));
		await expect.poll(holdsFocus).toBe(true);
	};
	await open();
	await card.getByRole('link', { name: frame.close }).tap();
	await card.waitFor({ state: 'hidden' });
	await at(page, `#${found.number}`);
	await open();
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'hidden' });
	await openPage(page).locator('.text').waitFor();
});

describe('the day itself in chapter c8', () => {
	test('opens its parts with a finger and with the keyboard', async () => {
		const { told, page } = await openChapter('c8');
		await page.getByRole('heading', { level: 1, name: told.title }).waitFor();
		await picturesDrawn(page);
		for (const { number, heading } of told.pages.slice(1)) {
			const part = page.locator(`details[id="${number}"]`);
			if (number % 2 === 0) await part.locator('summary').tap();
			else {
				await part.locator('summary').focus();
				await page.keyboard.press('Enter');
			}
			await part.locator('.fold').waitFor();
			const text = (await part.innerText()).replace(/\s+/g, ' ');
			expect(text).toContain(heading);
			for (const sentence of toldOn(told, number, nothingKnown).sentences)
				expect(text).toContain(sentence);
		}
	});

	test('opens the part that stands in the address, again after a reload', async () => {
		const { page } = await openChapter('c8', '#3');
		await page.locator('details[id="3"] .fold').waitFor();
		await page.reload();
		await awake(page);
		await page.locator('details[id="3"] .fold').waitFor();
	});

	test('explains a word on a card', async () => {
		const found = firstWord(chapter('c8'));
		if (!found) throw new Error('c8 explains no word');
		const { page } = await openChapter('c8', `#${found.number}`);
		await page.locator(`a[href="#${found.number}-${found.word}"]`).first().tap();
		const card = page.locator(`[id="${found.number}-${found.word}"]`);
		await card.waitFor();
		await card.getByRole('link', { name: frame.close }).tap();
		await card.waitFor({ state: 'hidden' });
	});
});

describe.each([
	['a9', 'school', 'school'],
	['a9', 'place', 'known'],
	['b7', 'place', 'known'],
	['c8', 'school', 'someone']
] as const)('chapter %s, told by what is known of %s', (id, name, value) => {
	test('says honestly that it is not known yet, and changes once it is', async () => {
		const told = chapter(id);
		const number =
			pageThatDependsOn(told, name) ??
			told.pages.find((page) =>
				page.body.some((body) => body.kind === 'choice' && body.choice.switch === name)
			)?.number;
		if (!number) throw new Error(`${id} does not depend on ${name}`);
		const { page } = await openChapter(id, `#${number}`);
		const section = page.locator(`[id="${number}"]`);
		const before = toldOn(told, number, nothingKnown);
		const after = toldOn(told, number, { ...nothingKnown, [name]: value });
		const changed = after.sentences.filter((sentence) => !before.sentences.includes(sentence));
		expect(changed).not.toEqual([]);
		await expectTold(section, before);
		await choose(page, name, value);
		await page.goto(`${origin}${addressOfChapter(told)}#${number}`);
		await expectTold(section, after);
	});
});

async function expectTold(
	section: ReturnType<Page['locator']>,
	told: { sentences: string[]; picture: string | undefined }
): Promise<void> {
	for (const sentence of told.sentences)
		await section.getByText(sentence, { exact: true }).first().waitFor();
	if (told.picture) await section.locator(`img[src="/pictures/${told.picture}.svg"]`).waitFor();
}
