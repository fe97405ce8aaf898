import { expect, inject, test } from 'vitest';
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import room from '../../content/nl/interface/room.json' with { type: 'json' };
import { newNote } from '../../src/journal/new-item.ts';
import { visitors } from '../tools/visitors.ts';
import { damageThings } from './a-disk.ts';
import { bringThings } from './spare-copy.ts';
import { openSuitcase, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

const notes = ['een', 'twee', 'drie'].map((text) => {
	const made = newNote(text, { origin: null, prompt: '' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
});

test('what cannot be opened is told, and goes only when the child is sure', async () => {
	const { page } = await visit(origin);
	await bringThings(page, origin, notes);
	await damageThings(page, 1);
	await openSuitcase(page, origin);
	await page.getByText(journal.damaged_one).waitFor();
	expect(await things(page).count()).toBe(2);
	await press(page, room.look);
	await press(page, `${journal.throwAway}…`);
	await press(page, room.leave);
	await page.getByText(journal.damaged_one).waitFor();
	await press(page, `${journal.throwAway}…`);
	await press(page, room.closedSure);
	await page.getByText(journal.damaged_one).waitFor({ state: 'detached' });
	await openSuitcase(page, origin);
	expect(await things(page).count()).toBe(2);
	expect(await page.getByText(journal.damaged_one).count()).toBe(0);
	expect(await page.getByText(room.lost_one).count()).toBe(0);
});
