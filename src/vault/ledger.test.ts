import { memoryDatabase, type Change, type Database } from '#storage';
import { describe, expect, it } from 'vitest';
import { aBrowser, aDevice, rowsOf } from './a-device.ts';
import { raiseCanary, readCanary } from './canary.ts';
import { newVaultKey } from './header.ts';
import { readLedger, type Ledger } from './ledger.ts';

const vault = { id: 'ab'.repeat(16), rev: 1 };

async function setup(wrap: (database: Database) => Database = (database) => database) {
	const { canary } = aDevice(aBrowser());
	const database = memoryDatabase();
	const header = { id: vault.id, rev: vault.rev, asideAt: null, header: null };
	await database.write([{ put: 'vaults', row: header }]);
	const key = await newVaultKey(false);
	const device = { database: wrap(database), canary };
	const read = async () => {
		const ledger = await readLedger(device, vault, key);
		if (!ledger.ok) throw new Error(ledger.reason);
		return ledger.ledger;
	};
	return { canary, database, key, read, ledger: await read() };
}

/** A database in which another window is always a little quicker. */
function outrun(database: Database): Database & { writes: number } {
	return Object.assign(Object.create(database) as Database, {
		writes: 0,
		read: database.read.bind(database),
		list: database.list.bind(database),
		keys: database.keys.bind(database),
		write(this: { writes: number }) {
			this.writes += 1;
			return Promise.resolve({ ok: false, reason: 'changed' } as const);
		}
	});
}

function save(ledger: Ledger, key: CryptoKey, ...ids: string[]) {
	return ledger.commit(
		() => key,
		ids.map((id) => ({ table: 'items', record: { id } }))
	);
}

describe('a ledger', () => {
	it('gives every action one number more, to all that it changes', async () => {
		const { database, key, ledger } = await setup();
		await save(ledger, key, 'a', 'b');
		await save(ledger, key, 'c');
		const rows = await rowsOf(database);
		expect(rows.map(({ id, rev }) => [id, rev])).toEqual([
			['a', 1],
			['b', 1],
			['c', 2]
		]);
		expect(ledger.seq).toBe(2);
	});

	it('goes on above the canary, so that no number is ever used twice', async () => {
		const { canary, key, ledger } = await setup();
		raiseCanary(canary, vault.id, 40);
		await save(ledger, key, 'a');
		expect(ledger.seq).toBe(41);
		expect(readCanary(canary)).toEqual({ vault: vault.id, seq: 41 });
	});

	it('pays no heed to the canary of another vault', async () => {
		const { canary, key, ledger } = await setup();
		raiseCanary(canary, 'cd'.repeat(16), 40);
		await save(ledger, key, 'a');
		expect(ledger.seq).toBe(1);
	});

	it('tells which tables have something in them', async () => {
		const { key, ledger } = await setup();
		expect(ledger.tables).toEqual([]);
		await save(ledger, key, 'a', 'b');
		await ledger.commit(() => key, [{ table: 'people', record: { id: 'a' } }]);
		expect(ledger.tables.sort()).toEqual(['items', 'people']);
	});

	it('keeps the last of two edits of one record in one action', async () => {
		const { database, key, ledger, read } = await setup();
		await ledger.acceptDamage(() => key);
		const edits = [
			{ table: 'items', record: { id: 'a' } },
			{ table: 'items', remove: 'a' },
			{ table: 'items', record: { id: 'b' } },
			{ table: 'items', record: { id: 'b' } }
		];
		expect(await ledger.commit(() => key, edits)).toEqual({ ok: true });
		expect((await rowsOf(database)).map(({ id }) => id)).toEqual(['b']);
		expect((await read()).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('gives up when another window is quicker every time, and keeps nothing', async () => {
		let outran: (Database & { writes: number }) | undefined;
		const { database, key, ledger } = await setup((inner) => (outran = outrun(inner)));
		expect(await save(ledger, key, 'a')).toEqual({ ok: false, reason: 'changed' });
		expect(outran?.writes).toBe(8);
		expect(await rowsOf(database)).toEqual([]);
		expect(ledger.seq).toBe(0);
	});

	it('goes on after an action that failed', async () => {
		let isFull = true;
		const { key, ledger, read } = await setup((inner) =>
			Object.assign(Object.create(inner) as Database, {
				read: inner.read.bind(inner),
				list: inner.list.bind(inner),
				keys: inner.keys.bind(inner),
				write: (changes: Change[]) =>
					isFull ? Promise.resolve({ ok: false, reason: 'full' }) : inner.write(changes)
			})
		);
		expect(await save(ledger, key, 'a')).toEqual({ ok: false, reason: 'full' });
		isFull = false;
		expect(await save(ledger, key, 'b')).toEqual({ ok: true });
		expect((await read()).damage.missing).toBe(0);
	});

	it('does nothing that had to wait until after the lock', async () => {
		const { database, key, ledger } = await setup();
		let now: CryptoKey | null = key;
		const edits = (id: string) => [{ table: 'items', record: { id } }];
		const first = ledger.commit(() => now, edits('a'));
		const second = ledger.commit(() => now, edits('b'));
		await first;
		now = null;
		await second;
		const third = await ledger.commit(() => now, edits('c'));
		expect(third).toEqual({ ok: false, reason: 'locked' });
		expect((await rowsOf(database)).map(({ id }) => id)).not.toContain('c');
	});

	it('takes nothing for a vault whose header is gone or was replaced', async () => {
		const { database, key, ledger } = await setup();
		const row = { id: vault.id, rev: 2, asideAt: 5, header: null };
		await database.write([{ put: 'vaults', row }]);
		expect(await save(ledger, key, 'a')).toEqual({ ok: false, reason: 'missing' });
		await database.write([{ remove: 'vaults', key: [] }]);
		expect(await save(ledger, key, 'a')).toEqual({ ok: false, reason: 'missing' });
		expect(await rowsOf(database)).toEqual([]);
	});
});
