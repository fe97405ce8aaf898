import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Door } from './doors.ts';

const boat: Door = { colour: 'lake', object: 'bike' };
const shelf = new Map<string, string>();

/** A page that was just loaded. */
async function aPage() {
	vi.resetModules();
	return import('./index.ts');
}

beforeEach(() => {
	shelf.clear();
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => shelf.get(key) ?? null,
		setItem: (key: string, value: string) => void shelf.set(key, value),
		removeItem: (key: string) => shelf.delete(key)
	});
});

async function keptBehind(door: Door, text: string) {
	const page = await aPage();
	page.goThrough(door);
	const made = await page.createVault({ keep: 'device' });
	if (!made.ok) throw new Error(made.reason);
	await made.vault.save('items', { id: 'a', text } as { id: string });
	page.rememberDoor(door);
}

async function foundBehind(door: Door) {
	const page = await aPage();
	page.goThrough(door);
	const opened = await page.openVault();
	if (!opened.ok) return opened.reason;
	const listed = await opened.vault.list('items');
	return listed.ok ? listed.records : listed.reason;
}

describe('doors', () => {
	it('there is one at first, and this page is through it', async () => {
		const page = await aPage();
		expect(await page.knownDoors()).toEqual([page.firstDoor]);
		expect(page.presentDoor()).toEqual(page.firstDoor);
	});

	it('have a suitcase of their own behind each', async () => {
		const { firstDoor } = await aPage();
		await keptBehind(firstDoor, 'van de eerste');
		await keptBehind(boat, 'van de tweede');
		expect(await foundBehind(firstDoor)).toEqual([{ id: 'a', text: 'van de eerste' }]);
		expect(await foundBehind(boat)).toEqual([{ id: 'a', text: 'van de tweede' }]);
		expect(await (await aPage()).knownDoors()).toEqual([firstDoor, boat]);
	});

	it('are told apart when one was emptied: the other is not missing anything', async () => {
		const { firstDoor } = await aPage();
		await keptBehind(firstDoor, 'van de eerste');
		await keptBehind(boat, 'van de tweede');
		await new Promise((resolve) => {
			indexedDB.deleteDatabase('thuiskoffer-lake-bike').onsuccess = resolve;
		});
		expect(await foundBehind(boat)).toBe('missing');
		expect(await foundBehind(firstDoor)).toHaveLength(1);
	});

	it('are found again where the small storage was cleared', async () => {
		await keptBehind(boat, 'van de tweede');
		shelf.clear();
		expect(await (await aPage()).knownDoors()).toContainEqual(boat);
		expect(await foundBehind(boat)).toHaveLength(1);
	});

	it('are still known where the browser does not tell its databases', async () => {
		await keptBehind(boat, 'van de tweede');
		vi.spyOn(indexedDB, 'databases').mockImplementation(() => {
			throw new TypeError('no such thing');
		});
		expect(await (await aPage()).knownDoors()).toContainEqual(boat);
	});

	it('go when what lay behind was thrown away; the first stays', async () => {
		const { firstDoor } = await aPage();
		await keptBehind(firstDoor, 'van de eerste');
		await keptBehind(boat, 'van de tweede');
		const page = await aPage();
		page.goThrough(boat);
		expect(await page.eraseVault()).toEqual({ ok: true });
		await page.removeDoor(boat);
		await page.removeDoor(firstDoor);
		expect(await (await aPage()).knownDoors()).toEqual([firstDoor]);
		expect(await foundBehind(firstDoor)).toHaveLength(1);
	});

	it('no other name is taken for a door', async () => {
		shelf.set('doors', 'thuiskoffer-lake-bike-x thuiskoffer-lake-key other-lake-bike x');
		const page = await aPage();
		expect(await page.knownDoors()).toEqual([page.firstDoor]);
	});
});
