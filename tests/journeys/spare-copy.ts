import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createVault } from '#vault';
import backup from '../../content/nl/interface/backup.json' with { type: 'json' };
import { packBackup } from '../../src/journal/backup.ts';
import type { Item } from '../../src/journal/item.ts';
import { saveItem } from '../../src/journal/items.ts';
import { sealWithWords } from '../../src/sharing/sealed-file.ts';
import { drawWords } from '../../src/sharing/words.ts';
import { keepOnDevice, openSuitcase, press, things } from './suitcase.ts';

/** Cheap to open; the copy is the test's own. */
const logN = 8;

/** A spare copy on the disk, as the app writes one, and its words. */
export async function writeCopy(items: readonly Item[]): Promise<{ file: string; words: string }> {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	for (const item of items) {
		const saved = await saveItem(made.vault, item);
		if (!saved.ok) throw new Error(saved.reason);
	}
	const packed = await packBackup(made.vault, []);
	if (!packed.ok) throw new Error(packed.reason);
	const words = await drawWords();
	const sealed = await sealWithWords(packed.bytes, words, logN);
	if (!sealed.ok) throw new Error(sealed.reason);
	const file = join(await mkdtemp(join(tmpdir(), 'copy-')), 'koffer.age');
	await writeFile(file, sealed.bytes);
	return { file, words: words.join(' ') };
}

/** An empty suitcase that gets these things back from a spare copy, and is kept on the device. */
export async function bringThings(
	page: Page,
	origin: string,
	items: readonly Item[]
): Promise<void> {
	const { file, words } = await writeCopy(items);
	await openSuitcase(page, origin);
	await press(page, backup.haveCopy);
	await page.getByLabel(backup.file).setInputFiles(file);
	await page.getByLabel(backup.words).fill(words);
	await press(page, backup.open);
	await keepOnDevice(page);
	await press(page, backup.done);
	await things(page).first().waitFor();
}
