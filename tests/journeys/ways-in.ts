import type { Page } from 'playwright-core';
import { library } from '#story/server';
import finding from '../../content/nl/interface/finding.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import lock from '../../content/nl/interface/lock.json' with { type: 'json' };
import papers from '../../content/nl/interface/paper.json' with { type: 'json' };
import photo from '../../content/nl/interface/photo.json' with { type: 'json' };
import room from '../../content/nl/interface/room.json' with { type: 'json' };
import worry from '../../content/nl/interface/worry.json' with { type: 'json' };
import type { Item, Origin } from '../../src/journal/item.ts';
import {
	newDrawing,
	newFeeling,
	newKeepsake,
	newNote,
	newQuestion,
	newWorry,
	type NewItem
} from '../../src/journal/new-item.ts';
import { damageThings, fillTheDisk, giveRoom } from './a-disk.ts';
import { photoWithPlace, pictureThatSays } from './photos.ts';
import { bringThings } from './spare-copy.ts';
import { drawLine, keepOnDevice, openSuitcase, paper, press, putIn, things } from './suitcase.ts';

/** A private screen, and how somebody gets there from nowhere. */
interface WayIn {
	name: string;
	reach: (page: Page, origin: string) => Promise<void>;
}

function must<I extends Item>(made: NewItem<I>): I {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

const wave = Array.from({ length: 80 }, (_, at) => [
	60 + at * 8,
	300 + Math.round(Math.sin(at / 6) * 150)
]);

/** A dozen things of every kind that has words, two of them with a chapter. */
function aDozen(): Item[] {
	const places: (Origin | null)[] = library('nl')
		.stops.slice(0, 2)
		.map(({ id, chapters }) => ({ stop: id, tier: 'reader', chapter: chapters.reader, page: '1' }));
	const setting = (at: number) => ({ origin: places[at] ?? null, prompt: '' });
	const notes = ['Ik mis mijn bed.', 'De kat kijkt ook sip.', 'Opa belt vanavond.', 'Twee dozen.'];
	const strokes = [{ colour: 'lake', size: 16, points: wave.flat() } as const];
	return [
		must(newQuestion('Mag Pluis mee?', setting(0))),
		must(newQuestion('Waar slapen wij als we hier weg moeten?', setting(1))),
		...notes.map((text) => must(newNote(text, setting(9)))),
		must(newFeeling({ feelings: ['scared', 'strange'], size: 'quite' }, setting(9))),
		must(newFeeling({ feelings: ['calm'], size: null }, setting(9))),
		must(
			newDrawing({ title: 'de zee', drawing: { width: 800, height: 600, strokes } }, setting(9))
		),
		must(
			newDrawing(
				{ title: '', drawing: { width: 800, height: 600, strokes, paper: 'houses' } },
				setting(9)
			)
		),
		must(
			newKeepsake(
				{ title: 'Mijn tas', lines: [{ ask: 'Wat gaat mee?', chosen: ['Pluis', 'mijn boek'] }] },
				setting(9)
			)
		),
		must(newWorry('Straks moeten we ver weg wonen.', setting(9))),
		must(newWorry('Mama huilt.', setting(9)))
	];
}

async function choosePhoto(page: Page): Promise<void> {
	await putIn(page, 'aPhoto');
	const buffer = await photoWithPlace(page);
	const file = { name: 'IMG_0042.jpg', mimeType: 'image/jpeg', buffer };
	await page.getByLabel(photo.choose).setInputFiles(file);
	await page.getByRole('heading', { name: photo.previewTitle }).waitFor();
}

async function keepPhoto(page: Page, origin: string): Promise<void> {
	await bringThings(page, origin, aDozen());
	await choosePhoto(page);
	await press(page, journal.inSuitcase);
	await things(page).filter({ hasText: photo.unnamed }).first().waitFor();
}

async function putWorryIn(page: Page, origin: string): Promise<void> {
	await openSuitcase(page, origin);
	await press(page, worry.box);
	await page.getByLabel(worry.label).fill('Mama huilt.');
	await press(page, worry.putIn);
	await keepOnDevice(page);
	await page.getByRole('heading', { name: worry.isIn }).waitFor();
	// the box closes once
	await page.waitForTimeout(1_700);
}

async function lookInBox(page: Page, origin: string): Promise<void> {
	await bringThings(page, origin, aDozen());
	await press(page, worry.box);
	await press(page, worry.look);
	await page.locator('.worries .worry').nth(1).waitFor();
}

async function drawOn(page: Page, origin: string, which: 'houses' | 'body'): Promise<void> {
	await openSuitcase(page, origin);
	await press(page, journal.draw);
	await keepOnDevice(page);
	await paper(page).waitFor();
	await press(page, papers[which]);
	await drawLine(page, 0.8, 0.3);
}

async function find(page: Page, origin: string): Promise<void> {
	await bringThings(page, origin, aDozen());
	await press(page, finding.find);
	await page.getByText(finding.where, { exact: true }).click();
}

async function atFullDisk(page: Page, origin: string): Promise<void> {
	await giveRoom(page, origin, 300_000);
	await bringThings(page, origin, aDozen());
	await fillTheDisk(page);
	await putIn(page, 'aNote');
	await page.getByLabel(journal.myNote).fill('Dit past er niet meer bij.');
	await press(page, journal.inSuitcase);
	await page.getByText(journal.full).waitFor();
}

/** The ways into the suitcase, and what stands around them. */
export const screens: readonly WayIn[] = [
	{
		name: 'before a photo',
		reach: async (page, origin) => {
			await openSuitcase(page, origin);
			await putIn(page, 'aPhoto');
			await page.getByRole('heading', { name: photo.title }).waitFor();
			await page.getByText(photo.what).click();
		}
	},
	{
		name: 'a photo that is refused',
		reach: async (page, origin) => {
			await openSuitcase(page, origin);
			await putIn(page, 'aPhoto');
			const buffer = pictureThatSays(30_000);
			const file = { name: 'groot.png', mimeType: 'image/png', buffer };
			await page.getByLabel(photo.choose).setInputFiles(file);
			await page.getByText(photo.tooLarge).waitFor();
		}
	},
	{
		name: 'a photo before it is kept',
		reach: async (page, origin) => {
			await openSuitcase(page, origin);
			await choosePhoto(page);
		}
	},
	{ name: 'a photo among things', reach: keepPhoto },
	{
		name: 'one photo',
		reach: async (page, origin) => {
			await keepPhoto(page, origin);
			await things(page).filter({ hasText: photo.unnamed }).first().click();
			await page.getByRole('img', { name: /foto/ }).waitFor();
		}
	},
	{
		name: 'before a worry',
		reach: async (page, origin) => {
			await openSuitcase(page, origin);
			await press(page, worry.box);
			await press(page, worry.putIn);
			await page.getByRole('alert').waitFor();
		}
	},
	{ name: 'a worry that is in', reach: putWorryIn },
	{ name: 'in the worry box', reach: lookInBox },
	{
		name: 'one worry',
		reach: async (page, origin) => {
			await lookInBox(page, origin);
			await page.locator('.worries .worry').first().click();
			await page.getByRole('button', { name: worry.stays }).click();
			await page.getByText(worry.staysSaid).waitFor();
		}
	},
	{ name: 'drawing on the houses', reach: (page, origin) => drawOn(page, origin, 'houses') },
	{ name: 'drawing on the body', reach: (page, origin) => drawOn(page, origin, 'body') },
	{ name: 'finding', reach: find },
	{
		name: 'nothing found',
		reach: async (page, origin) => {
			await find(page, origin);
			await page.getByRole('button', { name: finding.question }).click();
			await page.getByLabel(finding.words).fill('olifant');
			await page.getByText(finding.nothing).waitFor();
		}
	},
	{
		name: 'with which chapter',
		reach: async (page, origin) => {
			await bringThings(page, origin, aDozen());
			await things(page).filter({ hasText: 'Mag Pluis mee?' }).click();
			await press(page, finding.placeElsewhere);
			await page.getByRole('heading', { name: finding.placeTitle }).waitFor();
		}
	},
	{ name: 'a full disk', reach: atFullDisk },
	{
		name: 'making room',
		reach: async (page, origin) => {
			await atFullDisk(page, origin);
			await press(page, room.make);
			await page.getByRole('heading', { name: room.title }).waitFor();
		}
	},
	{
		name: 'what stays',
		reach: async (page, origin) => {
			await bringThings(page, origin, aDozen());
			await press(page, lock.settings);
			await page.getByRole('heading', { name: room.staysTitle }).waitFor();
		}
	},
	{
		name: 'what cannot be opened',
		reach: async (page, origin) => {
			await bringThings(page, origin, aDozen());
			await damageThings(page, 2);
			await openSuitcase(page, origin);
			await press(page, room.look);
			await page.getByRole('heading', { name: room.closed }).waitFor();
			await page
				.getByRole('button', { name: `${journal.throwAway}…` })
				.first()
				.click();
		}
	}
];
