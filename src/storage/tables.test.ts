import { describe, expect, it } from 'vitest';
import { keyOf, primaryKeys, tableNames } from './tables.ts';

const bytes = new Uint8Array(1);
const sealed = { vault: 'v', table: 'items', id: 'a', rev: 3, iv: bytes, ct: bytes };

describe('the tables', () => {
	it('have a key and no index: nothing that was written lies there to be searched', () => {
		for (const name of tableNames) {
			expect(primaryKeys[name]).not.toMatch(/[,&*]/);
			expect(primaryKeys[name]).toMatch(/^(\w+|\[\w+(\+\w+)+\])$/);
		}
	});

	it('are these seven', () => {
		expect([...tableNames].sort()).toEqual([
			'chunks',
			'drafts',
			'keys',
			'porch',
			'rows',
			'tries',
			'vaults'
		]);
	});
});

describe('the key of a row', () => {
	it.each([
		['vaults', { id: 'v', rev: 1, asideAt: null, header: null }, ['v']],
		['keys', { vault: 'v', secret: null }, ['v']],
		['tries', { vault: 'v', wrong: 1, at: 0, until: 0 }, ['v']],
		['rows', sealed, ['v', 'items', 'a', 3]],
		['chunks', { ...sealed, part: 0 }, ['v', 'items', 'a', 0]],
		['drafts', { vault: 'v', id: 'question', rev: 0, iv: bytes, ct: bytes }, ['v', 'question']],
		['porch', { vault: 'v', id: '5e', rev: 0, iv: bytes, ct: bytes }, ['v', '5e']]
	] as const)('in %s has its parts in the order of the key', (table, row, key) => {
		expect(keyOf(table, row)).toEqual(key);
	});
});
