import { readSpareKey, type Vault } from '#vault';
import { describe, expect, test } from 'vitest';
import { aBrowser, aDevice, opened, recordsOf } from '../../src/vault/a-device.ts';
import { openVault, type Key } from '../../src/vault/open.ts';
import { codeOf } from '../../src/vault/picture-code.ts';
import { fromFile, type VaultFile } from './vault.ts';
import vector from './vault-1.json' with { type: 'json' };

const withLock: VaultFile = { ...vector.withoutLock, ...vector.withLock };

async function open(file: VaultFile, key: Key): Promise<Vault> {
	const device = aDevice(aBrowser());
	await fromFile(device.database, file);
	return opened(openVault(device, key));
}

/** What this version's suitcases hold, whatever opens them. */
async function isWhole(vault: Vault): Promise<void> {
	const records = (await recordsOf(vault.list('items'))).map((record) =>
		record.id === 'long' && 'text' in record
			? { id: 'long', length: String(record.text).length }
			: record
	);
	expect(records.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(vector.records);
	expect(await vault.readDraft('question')).toEqual({ ok: true, draft: vector.draft });
	expect(vault.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	expect(await vault.save('items', { id: 'new' })).toEqual({ ok: true });
}

describe('a vault of format 1 as this version found it in a browser', () => {
	test('opens without a lock', async () => {
		await isWhole(await open(vector.withoutLock, null));
	});

	test('opens with its code', async () => {
		const code = codeOf(vector.code);
		if (!code) throw new Error('no code');
		await isWhole(await open(withLock, { code }));
	});

	test('opens with its spare key as it was written down', async () => {
		const spare = await readSpareKey(vector.spare);
		if (!spare) throw new Error('no key');
		await isWhole(await open(withLock, { spare }));
	});

	test('does not open with another code', async () => {
		const device = aDevice(aBrowser());
		await fromFile(device.database, withLock);
		const code = codeOf([1, 2, 3, 4]);
		expect(await openVault(device, code && { code })).toMatchObject({ reason: 'wrong-code' });
	});
});
