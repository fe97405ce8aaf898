import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { library } from '#story/server';
import finding from '../../content/nl/interface/finding.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import type { Item, Origin } from '../../src/journal/item.ts';
import { newFeeling, newNote, newQuestion, type NewItem } from '../../src/journal/new-item.ts';
import { visitors } from '../tools/visitors.ts';
import { chapter } from './story.ts';
import { bringThings } from './spare-copy.ts';
import { press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const slice = 60;

function must<I extends Item>(made: NewItem<I>): I {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

/** A stop of the story, as an eight-year-old is told it. */
function stopAt(index: number): { origin: Origin; title: string } {
	const stop = library('nl').stops[index];
	if (!stop) throw new Error(`no stop ${index}`);
	const { id, title } = chapter(stop.chapters.reader);
	return { origin: { stop: stop.id, tier: 'reader', chapter: id, page: '1' }, title };
}

const near = stopAt(1);
const far = stopAt(3);

/** Seventy things, the newest first in the suitcase: questions, feelings, and a lot of notes. */
function seventy(): Item[] {
	let at = Date.UTC(2026, 0, 1);
	const next = { now: () => (at += 60_000) };
	const about = (place: Origin | null) => ({ origin: place, prompt: '' });
	const notes = Array.from({ length: 65 }, (_, index) =>
		must(newNote(`briefje ${index + 1}`, about(index < 2 ? near.origin : null), next))
	);
	return [
		...notes,
		must(newFeeling({ feelings: ['scared'], size: null }, about(near.origin), next)),
		must(newFeeling({ feelings: ['calm'], size: 'quite' }, about(null), next)),
		must(newQuestion('Mag Pluis mee?', about(near.origin), next)),
		must(newQuestion('Waar slaapt Pluis dan?', about(far.origin), next)),
		must(newQuestion('Heb ik straks een eigen kamer?', about(null), next))
	];
}

async function atSeventy(): Promise<Page> {
	const { page } = await visit(origin);
	await bringThings(page, origin, seventy());
	return page;
}

const status = (page: Page, words: string) =>
	page.getByRole('search').getByRole('status').filter({ hasText: words }).waitFor();

const kind = (page: Page, which: 'question' | 'feeling' | 'note') =>
	page.getByRole('group', { name: finding.what }).getByRole('button', { name: finding[which] });

test('what is looked for is found by kind, by chapter and by words, and together', async () => {
	const page = await atSeventy();
	await press(page, finding.find);
	await kind(page, 'question').tap();
	await status(page, finding['found-3']);
	expect(await things(page).count()).toBe(3);
	await page.getByText(finding.where, { exact: true }).tap();
	await page.getByRole('button', { name: near.title }).tap();
	await status(page, finding.found_one);
	expect(await things(page).allInnerTexts()).toEqual(['Mag Pluis mee?']);
	await kind(page, 'question').tap();
	await status(page, finding['found-4']);
	await press(page, finding.all);
	expect(await things(page).count()).toBe(slice);
	await page.getByLabel(finding.words).fill('pluís');
	await status(page, finding['found-2']);
	await page.getByLabel(finding.words).fill('olifant');
	await status(page, finding.nothing);
	expect(await things(page).count()).toBe(0);
	await press(page, finding.find);
	expect(await things(page).count()).toBe(slice);
});

test('more than sixty come in slices, and the keyboard goes on at the first new one', async () => {
	const page = await atSeventy();
	expect(await things(page).count()).toBe(slice);
	await page.getByRole('button', { name: finding.more }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => things(page).count()).toBe(70);
	const focused = page.locator('.thing:focus');
	expect(await focused.innerText()).toBe(await things(page).nth(slice).innerText());
	expect(await page.getByRole('button', { name: finding.more }).count()).toBe(0);
});

test('what was looked for is still looked for after looking at one thing', async () => {
	const page = await atSeventy();
	await press(page, finding.find);
	await kind(page, 'feeling').tap();
	await status(page, finding['found-2']);
	await things(page).first().tap();
	await page.getByRole('button', { name: journal.change }).waitFor();
	await page.goBack();
	await status(page, finding['found-2']);
	expect(await page.getByRole('search').getByLabel(finding.words).inputValue()).toBe('');
	expect(page.url()).toBe(`${origin}/nl/mine`);
});

test('a thing is put with a chapter, found there, and put nowhere again', async () => {
	const page = await atSeventy();
	await things(page).filter({ hasText: 'eigen kamer' }).tap();
	await press(page, finding.place);
	await page.getByRole('heading', { name: finding.placeTitle }).waitFor();
	expect(await page.locator('h2:focus').innerText()).toBe(finding.placeTitle);
	await page.getByRole('button', { name: far.title }).tap();
	await page.getByText(finding.placed.replace('{{title}}', far.title)).waitFor();
	const link = page.getByRole('main').getByRole('link', { name: far.title });
	expect(await link.getAttribute('href')).toBe(`/nl/story/reader/${far.origin.chapter}`);
	await page.reload();
	await press(page, finding.find);
	await page.getByText(finding.where, { exact: true }).tap();
	await page.getByRole('button', { name: far.title }).tap();
	await status(page, finding['found-2']);
	await things(page).filter({ hasText: 'eigen kamer' }).tap();
	await press(page, finding.placeElsewhere);
	await press(page, finding.nowhere);
	await page.getByText(finding.placedNowhere).waitFor();
	expect(await link.count()).toBe(0);
});
