import type { Database, KeyRow, SealedRow } from '#storage';
import { describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, dump, must, opened, recordsOf, rowsOf } from './a-device.ts';
import { createVault } from './create.ts';
import { findVault } from './find.ts';
import { openVault } from './open.ts';

async function setup(count = 0) {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	for (let at = 0; at < count; at += 1) await must(vault.save('items', { id: `item-${at}` }));
	return { browser, vault, database: aDevice(browser).database };
}

function flipped(bytes: SealedRow['ct']): SealedRow['ct'] {
	const copy = bytes.slice();
	copy[3] = (copy[3] ?? 0) ^ 1;
	return copy;
}

async function changeHeader(
	database: Database,
	edit: (header: Record<string, unknown>) => unknown
) {
	const listed = await database.list('vaults');
	const row = listed.ok ? listed.value[0] : undefined;
	if (!row) throw new Error('no header');
	const header = edit(structuredClone(row.header) as Record<string, unknown>);
	await database.write([{ put: 'vaults', row: { ...row, header } }]);
}

function firstWrap(header: Record<string, unknown>) {
	return (header['wraps'] as Record<string, unknown>[])[0] ?? {};
}

describe('the canary', () => {
	it('is written again when only the small storage was cleared', async () => {
		const { browser } = await setup(1);
		const before = [...browser.canary];
		browser.canary.clear();
		expect(await findVault(aDevice(browser))).toBe('present');
		const vault = await again(browser);
		expect(vault.damage.isUnsure).toBe(false);
		expect([...browser.canary]).toEqual(before);
	});

	it.each(['', 'nonsense', 'v1::', 'v2:00:1', `v1:${'0'.repeat(32)}:999`])(
		'that says %j does not keep the vault from opening',
		async (text) => {
			const { browser } = await setup(1);
			const [key] = browser.canary.keys();
			browser.canary.set(key ?? '', text);
			expect((await again(browser)).damage.isUnsure).toBe(false);
			expect([...browser.canary.values()][0]).toMatch(/:2$/);
		}
	);

	it('that is ahead of the database tells that the latest changes may be gone', async () => {
		const { browser } = await setup(2);
		for (const [key, text] of browser.canary) browser.canary.set(key, text.replace(/\d+$/, '9'));
		const vault = await again(browser);
		expect(vault.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: true });
		await must(vault.save('items', { id: 'new' }));
		expect((await again(browser)).damage.isUnsure).toBe(true);
		await must(vault.acceptDamage());
		expect((await again(browser)).damage.isUnsure).toBe(false);
	});

	it('that is behind, because the page ended in between, is no damage', async () => {
		const { browser } = await setup(2);
		for (const [key, text] of browser.canary) browser.canary.set(key, text.replace(/\d+$/, '2'));
		expect((await again(browser)).damage.isUnsure).toBe(false);
	});
});

describe('the header', () => {
	it.each([1e9, 3_000_001, 0, 999, -1, 1.5, NaN, Infinity, '1000', null])(
		'that asks for %o rounds is refused before anything is computed',
		async (iterations) => {
			const { browser, database } = await setup(1);
			await changeHeader(database, (header) => {
				firstWrap(header)['iterations'] = iterations;
				return header;
			});
			const derive = vi.spyOn(crypto.subtle, 'deriveBits');
			expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'damaged' });
			expect(derive).not.toHaveBeenCalled();
			derive.mockRestore();
		}
	);

	it.each([
		['nothing', () => null],
		['words', () => 'header'],
		['no wraps', (header: object) => ({ ...header, wraps: [] })],
		['a short salt', (header: object) => ({ ...header, salt: new Uint8Array(8) })],
		['a salt of words', (header: object) => ({ ...header, salt: 'sixteen-bytes-ok' })]
	])('that is %s is damaged, and the rows are left as they are', async (_name, edit) => {
		const { browser, database } = await setup(2);
		await changeHeader(database, edit);
		expect(await findVault(aDevice(browser))).toBe('present');
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'damaged' });
		expect(await rowsOf(database)).toHaveLength(2);
	});

	it('with a wrapped key that was damaged does not open', async () => {
		const { browser, database } = await setup(1);
		await changeHeader(database, (header) => {
			const wrap = firstWrap(header);
			wrap['ct'] = flipped(wrap['ct'] as SealedRow['ct']);
			return header;
		});
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'damaged' });
		expect(await rowsOf(database)).toHaveLength(1);
	});

	it('of a later format, or with only locks we do not know, is told as newer', async () => {
		const { browser, database } = await setup();
		await changeHeader(database, (header) => ({ ...header, wraps: [{ kind: 'of-later' }] }));
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'newer' });
		await changeHeader(database, () => ({ format: 2 }));
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'newer' });
	});

	it('opens by the lock we know when there is another beside it', async () => {
		const { browser, database } = await setup(1);
		await changeHeader(database, (header) => ({
			...header,
			wraps: [{ kind: 'of-later', anything: 1 }, firstWrap(header)]
		}));
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([{ id: 'item-0' }]);
	});
});

describe('the key of the device', () => {
	async function secretOf(database: Database): Promise<KeyRow> {
		const listed = await database.list('keys');
		const row = listed.ok ? listed.value[0] : undefined;
		if (!row) throw new Error('no key');
		return row;
	}

	it('is a key that cannot be exported, where the browser keeps those', async () => {
		const { database } = await setup();
		const { secret } = await secretOf(database);
		expect(secret).toBeInstanceOf(CryptoKey);
		expect(secret).toMatchObject({ extractable: false, usages: ['deriveBits'] });
	});

	it('that is gone is told, and nothing is made anew', async () => {
		const { browser, database } = await setup(2);
		await database.write([{ remove: 'keys', key: [] }]);
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'key-gone' });
		expect(await findVault(aDevice(browser))).toBe('present');
		const created = await createVault({ keep: 'device' }, aDevice(browser));
		expect(created).toEqual({ ok: false, reason: 'present' });
		expect(await rowsOf(database)).toHaveLength(2);
	});

	it('that reads back as null later is told the same way', async () => {
		const { browser, database } = await setup(2);
		const { vault } = await secretOf(database);
		await database.write([{ put: 'keys', row: { vault, secret: null } }]);
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'key-gone' });
		expect(await rowsOf(database)).toHaveLength(2);
	});

	it('that belongs to something else does not open', async () => {
		const { browser, database } = await setup(1);
		const { vault } = await secretOf(database);
		await database.write([{ put: 'keys', row: { vault, secret: new Uint8Array(32) } }]);
		expect(await openVault(aDevice(browser))).toEqual({ ok: false, reason: 'damaged' });
	});
});

describe('what lies on the disk', () => {
	it('holds nothing of what was kept, in any table', async () => {
		const { vault, database } = await setup();
		const words = 'Mag Pluis mee naar de opvang?';
		await must(vault.save('items', { id: 'a', text: words } as { id: string }));
		await must(vault.save('items', { id: 'b', text: words.repeat(20_000) } as { id: string }));
		await must(vault.saveDraft('question', { text: words }));
		const bytes = await dump(database);
		expect(bytes).toContain('"items"');
		expect(bytes).not.toContain('Pluis');
		expect(bytes).not.toContain(String(new TextEncoder().encode('Pluis')));
	});

	it('is different each time for the same words', async () => {
		const { vault, database } = await setup();
		await must(vault.save('items', { id: 'a' }));
		const [first] = await rowsOf(database);
		await must(vault.save('items', { id: 'a' }));
		const [second] = await rowsOf(database);
		expect(first?.iv).not.toEqual(second?.iv);
		expect(first?.ct).not.toEqual(second?.ct);
	});
});
