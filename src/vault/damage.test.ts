import type { Database, SealedRow } from '#storage';
import { describe, expect, it } from 'vitest';
import { aBrowser, aDevice, again, must, opened, recordsOf, rowsOf } from './a-device.ts';
import { createVault } from './create.ts';

async function setup(count = 0) {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	for (let at = 0; at < count; at += 1) await must(vault.save('items', { id: `item-${at}` }));
	return { browser, vault, database: aDevice(browser).database };
}

async function change(database: Database, row: SealedRow, more: Partial<SealedRow>) {
	const key = [row.vault, row.table, row.id];
	await database.write([
		{ remove: 'rows', key },
		{ put: 'rows', row: { ...row, ...more } }
	]);
}

function flipped(bytes: SealedRow['ct']): SealedRow['ct'] {
	const copy = bytes.slice();
	copy[3] = (copy[3] ?? 0) ^ 1;
	return copy;
}

describe('damage', () => {
	it('of half the rows is told with the number, and the others are there', async () => {
		const { browser, database } = await setup(6);
		for (const { vault, table, id } of (await rowsOf(database)).slice(0, 3)) {
			await database.write([{ remove: 'rows', key: [vault, table, id] }]);
		}
		const vault = await again(browser);
		expect(vault.damage.missing).toBe(3);
		expect(await recordsOf(vault.list('items'))).toHaveLength(3);
	});

	it('that is told stays told until someone says to know it', async () => {
		const { browser, database } = await setup(3);
		const [row] = await rowsOf(database);
		await database.write([{ remove: 'rows', key: [row?.vault ?? '', 'items', row?.id ?? ''] }]);
		await must((await again(browser)).save('items', { id: 'new' }));
		expect((await again(browser)).damage.missing).toBe(1);
		const vault = await again(browser);
		await must(vault.acceptDamage());
		expect(vault.damage.missing).toBe(0);
		expect((await again(browser)).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
		expect(await recordsOf(vault.list('items'))).toHaveLength(3);
	});

	it('of all rows is told, and the vault can be used', async () => {
		const { browser, database } = await setup(2);
		await database.write([{ remove: 'rows', key: [] }]);
		const vault = await again(browser);
		expect(vault.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: true });
		await must(vault.save('items', { id: 'new' }));
		expect(await recordsOf(vault.list('items'))).toEqual([{ id: 'new' }]);
	});

	it('of one row touches only that row', async () => {
		const { browser, database } = await setup(3);
		const [row] = await rowsOf(database);
		if (row) await change(database, row, { ct: flipped(row.ct) });
		const vault = await again(browser);
		expect(await vault.list('items')).toEqual({
			ok: true,
			records: [{ id: 'item-1' }, { id: 'item-2' }],
			unreadable: ['item-0']
		});
		expect(vault.damage.unreadable).toBe(1);
		expect(await rowsOf(database)).toHaveLength(3);
	});

	it.each(['iv', 'rev', 'table'] as const)('of the %s of a row is noticed', async (part) => {
		const { browser, database } = await setup(1);
		const [row] = await rowsOf(database);
		if (!row) throw new Error('no row');
		const other = { iv: flipped(row.iv), rev: row.rev + 7, table: 'other' }[part];
		await change(database, row, { [part]: other });
		const vault = await again(browser);
		const listed = await vault.list(part === 'table' ? 'other' : 'items');
		expect(listed).toMatchObject({ records: [], unreadable: ['item-0'] });
	});

	it('is seen in both rows when two were exchanged', async () => {
		const { browser, database } = await setup(3);
		const [a, b] = await rowsOf(database);
		if (!a || !b) throw new Error('no rows');
		await change(database, a, { iv: b.iv, ct: b.ct });
		await change(database, b, { iv: a.iv, ct: a.ct });
		const listed = await (await again(browser)).list('items');
		expect(listed).toMatchObject({ records: [{ id: 'item-2' }], unreadable: [a.id, b.id] });
	});

	it('of the manifest leaves the rows readable', async () => {
		const { browser, database } = await setup(2);
		const listed = await database.list('rows');
		const row = listed.ok ? listed.value.find(({ table }) => table === 'manifest') : undefined;
		if (row) await change(database, row, { ct: flipped(row.ct) });
		const vault = await again(browser);
		expect(vault.damage.isUnsure).toBe(true);
		expect(await recordsOf(vault.list('items'))).toHaveLength(2);
		await must(vault.save('items', { id: 'new' }));
		expect(await recordsOf((await again(browser)).list('items'))).toHaveLength(3);
	});

	it('by an older copy of a row is noticed', async () => {
		const { browser, database, vault } = await setup(1);
		const [older] = await rowsOf(database);
		await must(vault.save('items', { id: 'item-0' }));
		if (older) await change(database, older, {});
		expect((await again(browser)).damage.isUnsure).toBe(true);
	});

	it('is removed with the row, when the child removes what cannot be opened', async () => {
		const { browser, database } = await setup(2);
		const [row] = await rowsOf(database);
		if (row) await change(database, row, { ct: flipped(row.ct) });
		const vault = await again(browser);
		await vault.list('items');
		await must(vault.remove('items', 'item-0'));
		expect(vault.damage.unreadable).toBe(0);
		expect(await vault.restore('items', 'item-0')).toEqual({ ok: false, reason: 'gone' });
		expect(await vault.list('items')).toMatchObject({ unreadable: [] });
	});
});
