import { openDatabase } from '#storage';
import { describe, expect, it } from 'vitest';
import { aQuestion, chosen, onADevice, onNewPage } from './a-suitcase.ts';
import type { Item, ItemId } from './item.ts';
import { newPhoto, newRecording } from './new-item.ts';

onADevice();

async function rowOf({ id }: Item) {
	const database = openDatabase();
	const listed = await database.list('rows');
	const row = listed.ok && listed.value.find((one) => one.id === id);
	if (!row) throw new Error('no row');
	return { database, row, key: [row.vault, row.table, row.id] };
}

async function flip(item: Item): Promise<void> {
	const { database, row } = await rowOf(item);
	const ct = row.ct.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
	await database.write([{ put: 'rows', row: { ...row, ct } }]);
}

async function lose(item: Item): Promise<void> {
	const { database, key } = await rowOf(item);
	await database.write([{ remove: 'rows', key }]);
}

async function withThree() {
	const suitcase = await chosen('device');
	const items = [aQuestion('een', 3_000), aQuestion('twee', 2_000), aQuestion('drie', 1_000)];
	for (const item of items) await suitcase.put(item);
	return items as [Item, Item, Item];
}

const setting = { origin: null, prompt: '' };
const bytes = Uint8Array.of(1, 2, 3);
const beside = {
	recording: { type: 'audio/webm', seconds: 3, bytes },
	photo: { type: 'image/jpeg', width: 40, height: 30, bytes }
} as const;

function aThing(kind: 'recording' | 'photo'): Item {
	const made =
		kind === 'photo'
			? newPhoto({ ...beside.photo, title: '' }, setting)
			: newRecording(beside.recording, setting);
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function besideOf(item: Item): ItemId | null {
	if (item.kind === 'recording') return item.sound;
	return item.kind === 'photo' ? item.picture : null;
}

/** The ids of all sounds and pictures on the disk. */
async function idsBeside(): Promise<string[]> {
	const listed = await openDatabase().list('rows');
	if (!listed.ok) throw new Error(listed.reason);
	return listed.value
		.filter(({ table }) => ['sounds', 'photos'].includes(table))
		.map(({ id }) => id);
}

describe('a suitcase of which something is damaged', () => {
	it('tells apart what is gone and what cannot be opened', async () => {
		const [first, second, third] = await withThree();
		await flip(first);
		await lose(second);
		const later = await onNewPage();
		expect(later.items).toEqual([third]);
		expect(later.damage.missing).toBe(1);
		expect(later.damage.unreadable).toEqual([first.id]);
	});

	it('keeps what cannot be opened until somebody throws it away, also when the loss is known', async () => {
		const [first, second, third] = await withThree();
		await flip(first);
		await flip(second);
		const later = await onNewPage();
		await later.damage.know();
		expect(later.damage.unreadable).toHaveLength(2);
		await later.damage.throwAway(first.id);
		expect(later.damage.unreadable).toEqual([second.id]);
		const last = await onNewPage();
		expect(last.damage.unreadable).toEqual([second.id]);
		expect(last.items).toEqual([third]);
		expect(last.damage.missing).toBe(0);
	});

	it.each(['recording', 'photo'] as const)('erases a %s with what lies beside it', async (kind) => {
		const suitcase = await chosen('device');
		const item = aThing(kind);
		const other = aThing(kind);
		for (const one of [item, other]) await suitcase.put(one, beside[kind]);
		await flip(item);
		const later = await onNewPage();
		expect(later.damage.unreadable).toEqual([item.id]);
		expect(await idsBeside()).toHaveLength(2);
		await later.damage.throwAway(item.id);
		expect(await idsBeside()).toEqual([besideOf(other)]);
		expect((await onNewPage()).items).toEqual([other]);
	});
});
