import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createVault } from '#vault';
import { adultTables } from '../src/sharing/adult-tables.ts';

test.each(Object.values(adultTables))('the vault of a desk has a table %s', async (table) => {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	expect(await made.vault.list(table)).toMatchObject({ ok: true, records: [] });
});
