import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import photo from '../../content/nl/interface/photo.json' with { type: 'json' };
import room from '../../content/nl/interface/room.json' with { type: 'json' };
import type { Item } from '../../src/journal/item.ts';
import { newNote } from '../../src/journal/new-item.ts';
import { visitors } from '../tools/visitors.ts';
import { fillTheDisk, giveRoom } from './a-disk.ts';
import { photoWithPlace } from './photos.ts';
import { bringThings } from './spare-copy.ts';
import { press, putIn, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const waits = 'Ik wil dit zo graag bewaren.';

function aNote(text: string): Item {
	const made = newNote(text, { origin: null, prompt: '' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

/** A suitcase with two notes on a device that is full, and a third note that could not be kept. */
async function atTheFullDisk(): Promise<Page> {
	const { page } = await visit(origin);
	await giveRoom(page, origin, 300_000);
	await bringThings(page, origin, [aNote('een lang verhaal '.repeat(400)), aNote('een kort')]);
	await fillTheDisk(page);
	await putIn(page, 'aNote');
	await page.getByLabel(journal.myNote).fill(waits);
	await press(page, journal.inSuitcase);
	await page.getByText(journal.full).waitFor();
	return page;
}

test('what does not fit stays where it was written, and says so', async () => {
	const page = await atTheFullDisk();
	expect(await page.getByLabel(journal.myNote).inputValue()).toBe(waits);
	await press(page, room.make);
	await page.getByText(room.waits).waitFor();
	await press(page, room.back);
	expect(await page.getByLabel(journal.myNote).inputValue()).toBe(waits);
	await giveRoom(page, origin, null);
	await press(page, journal.inSuitcase);
	await things(page).filter({ hasText: waits }).waitFor();
	expect(await things(page).count()).toBe(3);
});

test('room is made by throwing one thing away, and what waited is kept', async () => {
	const page = await atTheFullDisk();
	await press(page, room.make);
	await page.getByRole('heading', { name: room.title }).waitFor();
	const long = page.getByRole('listitem').filter({ hasText: 'een lang verhaal' });
	await long.getByRole('button', { name: journal.throwAway }).tap();
	await long.waitFor({ state: 'detached' });
	// a disk gives back what was thrown away when it tidies up, which is not at once
	await giveRoom(page, origin, null);
	await press(page, room.again);
	await things(page).filter({ hasText: waits }).waitFor();
	await page.reload();
	await things(page).filter({ hasText: waits }).waitFor();
	expect(await things(page).filter({ hasText: 'een lang verhaal' }).count()).toBe(0);
	expect(await things(page).count()).toBe(2);
});

test('trying again while it is still full says so, and loses nothing', async () => {
	const page = await atTheFullDisk();
	await press(page, room.make);
	await press(page, room.again);
	await page.getByText(journal.full).waitFor();
	await page.getByText(room.waits).waitFor();
	await press(page, room.back);
	expect(await page.getByLabel(journal.myNote).inputValue()).toBe(waits);
	expect(await page.getByLabel(journal.myNote).isVisible()).toBe(true);
});

test('a photo that does not fit waits too, with its picture', async () => {
	const { page } = await visit(origin);
	await giveRoom(page, origin, 300_000);
	await bringThings(page, origin, [aNote('een kort')]);
	await fillTheDisk(page);
	await putIn(page, 'aPhoto');
	const file = { name: 'kamer.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace(page) };
	await page.getByLabel(photo.choose).setInputFiles(file);
	await page.getByLabel(photo.name).fill('mijn kamer');
	await press(page, journal.inSuitcase);
	await page.getByText(journal.full).waitFor();
	await press(page, room.make);
	await giveRoom(page, origin, null);
	await press(page, room.again);
	await things(page).filter({ hasText: 'mijn kamer' }).waitFor();
	await page.reload();
	await things(page).filter({ hasText: 'mijn kamer' }).click();
	const picture = page.getByRole('img', { name: /mijn kamer/ });
	await picture.waitFor();
	await expect
		.poll(() => picture.evaluate((element) => (element as HTMLImageElement).naturalHeight))
		.toBe(240);
});
