import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import photo from '../../content/nl/interface/photo.json' with { type: 'json' };
import { openLetter as openSealed } from '../../src/sharing/seal.ts';
import { openProfile } from '../tools/browser.ts';
import { visitors } from '../tools/visitors.ts';
import { photoWithPlace, pictureThatSays, traces } from './photos.ts';
import {
	ask,
	keepOnDevice,
	openLetter,
	openSuitcase,
	press,
	putIn,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

interface Shown {
	bytes: Buffer;
	width: number;
	height: number;
}

/** What the browser itself finds in the picture that is on the screen. */
async function shown(image: Locator): Promise<Shown> {
	await image.waitFor();
	const { base64, width, height } = await image.evaluate(async (element) => {
		const picture = element as HTMLImageElement;
		await picture.decode();
		const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
			const request = new XMLHttpRequest();
			request.open('GET', picture.src);
			request.responseType = 'arraybuffer';
			request.onload = () => resolve(request.response as ArrayBuffer);
			request.onerror = () => reject(new Error('no picture'));
			request.send();
		});
		const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
		const { naturalWidth: width, naturalHeight: height } = picture;
		return { base64: btoa(text), width, height };
	});
	return { bytes: Buffer.from(base64, 'base64'), width, height };
}

const tracesIn = (bytes: Buffer) => traces.filter((trace) => bytes.includes(trace));

const give = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg') =>
	page.getByLabel(photo.choose).setInputFiles({ name, mimeType, buffer });

/** A photo of the phone, chosen and called something, not kept yet. */
async function choosePhoto(page: Page): Promise<void> {
	const buffer = await photoWithPlace(page);
	expect(tracesIn(buffer)).toEqual(traces);
	await putIn(page, 'aPhoto');
	await give(page, 'IMG_0042.jpg', buffer);
	await page.getByRole('heading', { name: photo.previewTitle }).waitFor();
	await page.getByLabel(photo.name).fill('mijn kamer');
}

const bigPicture = (page: Page) => page.getByRole('img', { name: /mijn kamer/ });

test('a photo is chosen, kept upright, and found again without place or camera', async () => {
	const { page } = await visit(origin, { bypassCSP: true });
	await openSuitcase(page, origin);
	await choosePhoto(page);
	await press(page, journal.inSuitcase);
	await keepOnDevice(page);
	await things(page).filter({ hasText: 'mijn kamer' }).waitFor();
	await page.reload();
	await things(page).filter({ hasText: 'mijn kamer' }).click();
	const { bytes, width, height } = await shown(bigPicture(page));
	expect([width, height]).toEqual([120, 240]);
	expect(tracesIn(bytes)).toEqual([]);
});

test('a letter shows the photo to who opens it, and tells no place either', async () => {
	const { page } = await visit(origin, { bypassCSP: true });
	await openSuitcase(page, origin);
	await choosePhoto(page);
	await press(page, journal.inSuitcase);
	await keepOnDevice(page);
	await things(page).first().waitFor();
	const { file, words } = await sealEverything(page, 'Noor');
	await toOpening(page, origin);
	await openLetter(page, file, words);
	const painted = bigPicture(page).locator('canvas[data-painted]');
	await painted.waitFor();
	const [width, height] = await painted.evaluate((element) => {
		const canvas = element as HTMLCanvasElement;
		return [canvas.width, canvas.height];
	});
	expect([width, height]).toEqual([120, 240]);
	const opened = await openSealed(new Uint8Array(await readFile(file)), words.split(' '));
	if (!opened.ok) throw new Error(opened.reason);
	const { items } = opened.letter;
	const pictures = items.flatMap((one) => (one.t === 'drawing' ? [one.data] : []));
	expect(pictures).toHaveLength(1);
	expect(tracesIn(Buffer.concat(pictures))).toEqual([]);
});

test('a photo that is changed for another, or rather not, leaves nothing behind', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await choosePhoto(page);
	await press(page, photo.another);
	await page.getByRole('heading', { name: photo.title }).waitFor();
	await press(page, photo.rather);
	await page.getByText(journal.empty).waitFor();
	await putIn(page, 'aPhoto');
	await page.getByRole('heading', { name: photo.title }).waitFor();
});

test('what cannot be a photo says why, and what lay in the suitcase stays', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await ask(page, 'Mag Pluis mee?');
	await keepOnDevice(page);
	await things(page).first().waitFor();
	await putIn(page, 'aPhoto');
	await give(page, 'huis.jpg', Buffer.from('dit is geen plaatje'));
	await page.getByText(photo.noPicture).waitFor();
	await give(page, 'groot.png', pictureThatSays(30_000), 'image/png');
	await page.getByText(photo.tooLarge).waitFor();
	await give(page, 'half.png', pictureThatSays(300), 'image/png');
	await page.getByText(photo.cannotOpen).waitFor();
	await give(page, 'IMG_0042.jpg', await photoWithPlace(page));
	await page.getByRole('heading', { name: photo.previewTitle }).waitFor();
	await press(page, photo.rather);
	await things(page).filter({ hasText: 'Mag Pluis mee?' }).waitFor();
	expect(await things(page).count()).toBe(1);
});

test('a photo that was not kept yet is still there when the tab was killed', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'thuiskoffer-'));
	try {
		const first = await openProfile(folder, origin);
		await openSuitcase(first.page, origin);
		await ask(first.page, 'Mag Pluis mee?');
		await keepOnDevice(first.page);
		await things(first.page).first().waitFor();
		await choosePhoto(first.page);
		// its name is kept a second after the last letter
		await first.page.waitForTimeout(1_500);
		await first.kill();
		const second = await openProfile(folder, origin);
		await openSuitcase(second.page, origin);
		await putIn(second.page, 'aPhoto');
		await bigPicture(second.page).waitFor();
		expect(await second.page.getByLabel(photo.name).inputValue()).toBe('mijn kamer');
		await second.close();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
