import type { Page } from 'playwright-core';
import complaint from '../../content/nl/interface/complaint.json' with { type: 'json' };
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import check from '../../content/nl/interface/rights-check.json' with { type: 'json' };
import voice from '../../content/nl/interface/voice-sheet.json' with { type: 'json' };
import type { FillPart } from '../../src/plan/fill-parts.ts';
import { localDay } from '../../src/plan/nights.ts';
import { press } from './suitcase.ts';

/** A day so many nights from now, as a field for dates takes it. */
export function dayIn(nights: number): string {
	const day = new Date();
	day.setDate(day.getDate() + nights);
	return localDay(day);
}

/** From the table to one part of the plan. */
export async function openPart(page: Page, part: FillPart): Promise<void> {
	const name = fill[`part-${part}`];
	await page.getByRole('button', { name: new RegExp(`^${name.replace('?', '\\?')}`) }).click();
	await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Marks a choice by its words: what is tapped is the paper it lies on. */
export const choose = (page: Page, name: string) =>
	page.getByRole('radio', { name, exact: true }).locator('..').click();

/** Says yes or no to one line of a rights check. */
export const say = (page: Page, line: string, word: string) =>
	page.getByRole('group', { name: line }).getByRole('button', { name: word, exact: true }).click();

/** Goes on in a rights check until this stands above the page. */
export async function onTo(page: Page, title: string): Promise<void> {
	const there = page.getByRole('heading', { level: 1, name: title, exact: true });
	for (let pages = 0; pages < 14 && !(await there.isVisible()); pages++)
		await press(page, check.next);
	await there.waitFor();
}

/** A rights check of a child for whom there is no bed and that nobody asked, up to its result. */
export async function checkWithGaps(page: Page, name: string): Promise<void> {
	await page.getByLabel(check.name).fill(name);
	await press(page, check.begin);
	await say(page, check['stop-no-bed'], check.isSo);
	await page.getByRole('heading', { name: check.nowTitle }).waitFor();
	await press(page, check.goOnAfter);
	await onTo(page, check['step-4']);
	await say(page, check['tick-asked'], check.no);
	await onTo(page, check.resultTitle);
}

/** The next page of a complaint, by what stands above it. */
export async function onWithComplaint(page: Page, title: string): Promise<void> {
	await press(page, complaint.next);
	await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The next step of a voice sheet, by what stands above it. */
export async function onWithSheet(page: Page, title: string): Promise<void> {
	await press(page, voice.next);
	await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Who is there, on the first step of a voice sheet. */
export async function aboutTheSheet(page: Page, name: string): Promise<void> {
	await page.getByLabel(voice.name).fill(name);
	await page.getByLabel(voice.day).fill(dayIn(0));
	await page.getByLabel(voice.language).fill('Nederlands');
	await page.getByLabel(voice.present).fill('mama');
	await choose(page, voice['typed-child']);
}

/** One place in a row of places, as it is laid down at the table. */
export interface Move {
	kind?: string;
	name: string;
	from?: string;
	isCertain: boolean;
}

/** Lays places one after the other; the first is where the family lives now. */
export async function layPlaces(page: Page, moves: readonly Move[]): Promise<void> {
	await openPart(page, 'places');
	for (const [at, { kind, name, from, isCertain }] of moves.entries()) {
		await press(page, at === 0 ? fill.addHome : fill.addPlace);
		if (kind) await choose(page, kind);
		await page.getByLabel(fill.placeName).fill(name);
		await choose(page, isCertain ? fill.placeCertain : fill.placeNotCertain);
		if (from) {
			await page.getByLabel(fill.from).fill(from);
			await page.getByLabel(fill.from).blur();
		}
		await press(page, fill.closePlace);
	}
	await press(page, fill.back);
}

/** Lays the day the family leaves, and stays at its part. */
export async function layDay(page: Page, nights: number): Promise<void> {
	await openPart(page, 'day');
	await choose(page, fill.dayKnown);
	await page.getByLabel(fill.dayDate).fill(dayIn(nights));
	await page.getByLabel(fill.dayDate).blur();
}

/** Something in every part of the plan, from the table and back to it. */
export async function fillEveryPart(page: Page): Promise<void> {
	await layDay(page, 5);
	await press(page, fill.back);
	await layPlaces(page, [
		{ name: 'Kerkstraat', isCertain: true },
		{ kind: fill['kind-hotel'], name: 'het hotel bij het station', isCertain: true },
		{ kind: fill['kind-shelter'], name: '', isCertain: false }
	]);
	await openPart(page, 'board');
	await page.locator('[data-card]').filter({ hasText: fill['ask-pet'] }).click();
	await choose(page, fill.notCertain);
	await page.getByLabel(fill.whoFindsOut).fill('oma');
	await press(page, fill.backToBoard);
	await press(page, fill.back);
	const taps = {
		'day-plan': [fill['step-eat'], fill['step-pack'], fill['code-banana']],
		bag: [fill['thing-bear'], fill['pile-bag'], fill['thing-bike'], fill['pile-keep']],
		goodbyes: [fill['goodbye-house'], fill['goodbye-street']],
		'first-night': [fill['evening-song'], fill['corner-lamp']]
	} as const;
	for (const part of ['day-plan', 'bag', 'goodbyes', 'first-night'] as const) {
		await openPart(page, part);
		for (const one of taps[part]) await page.getByRole('button', { name: one }).first().click();
		await press(page, fill.back);
	}
	await openPart(page, 'children');
	await page.getByLabel(fill.childOwn).fill('Sami');
	await press(page, fill.add);
	await press(page, fill.back);
}
