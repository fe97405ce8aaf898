import { openDatabase } from '#storage';
import { describe, expect, it } from 'vitest';
import { aQuestion, chosen, onADevice, onNewPage } from './a-suitcase.ts';
import type { Item } from './item.ts';

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

describe('a suitcase of which something is damaged', () => {
	it('tells apart what is gone and what cannot be opened', async () => {
		const [first, second, third] = await withThree();
		await flip(first);
		await lose(second);
		const later = await onNewPage();
		expect(later.items).toEqual([third]);
		expect(later.missing).toBe(1);
		expect(later.unreadable).toEqual([first.id]);
	});

	it('keeps what cannot be opened until somebody throws it away, also when the loss is known', async () => {
		const [first, second, third] = await withThree();
		await flip(first);
		await flip(second);
		const later = await onNewPage();
		await later.knowDamage();
		expect(later.unreadable).toHaveLength(2);
		await later.throwAwayUnreadable(first.id);
		expect(later.unreadable).toEqual([second.id]);
		const last = await onNewPage();
		expect(last.unreadable).toEqual([second.id]);
		expect(last.items).toEqual([third]);
		expect(last.missing).toBe(0);
	});
});
