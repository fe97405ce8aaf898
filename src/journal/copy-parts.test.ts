import { createHash } from 'node:crypto';
import type { Vault } from '#vault';
import { beforeEach, describe, expect, it } from 'vitest';
import oldCopy from '../../tests/vectors/backup-1.json' with { type: 'json' };
import { aQuestion } from './a-suitcase.ts';
import { aVault, bytesOf, copyOf, itemsIn, merge, parts, shopping } from './a-copy.ts';
import { packBackup, parseBackup } from './backup.ts';
import { saveItem } from './items.ts';
import { sounds } from './sounds.ts';

let vault: Vault;

describe('what else lies in a suitcase', () => {
	const inList = (of: Vault) => of.read('lists', 'list');

	beforeEach(async () => {
		vault = await aVault();
		await saveItem(vault, aQuestion());
		await vault.save('lists', shopping('melk', 'brood'));
	});

	it('comes back where there is none', async () => {
		const other = await aVault();
		const merged = await merge(other, await copyOf(vault));
		expect(merged).toMatchObject({ brought: 1, parts: [{ name: 'list', became: 'came' }] });
		expect(await inList(other)).toEqual({ ok: true, record: shopping('melk', 'brood') });
	});

	it.each([
		['the same', shopping('melk', 'brood'), 'same', shopping('melk', 'brood')],
		['another', shopping('kaas'), 'stayed', shopping('kaas')],
		['one that says nothing', shopping(), 'came', shopping('melk', 'brood')],
		[
			'one of a newer app',
			{ id: 'list', lines: 'later' },
			'stayed',
			{ id: 'list', lines: 'later' }
		],
		['one that is damaged', { id: 'list', lines: 1 }, 'came', shopping('melk', 'brood')]
	])('beside %s', async (_name, here, became, then) => {
		const other = await aVault();
		await other.save('lists', here);
		const merged = await merge(other, await copyOf(vault));
		expect(merged).toMatchObject({ ok: true, parts: [{ name: 'list', became }] });
		expect(await inList(other)).toEqual({ ok: true, record: then });
	});

	it('is counted when it cannot go in', async () => {
		await vault.save('lists', { id: 'list', lines: 1 } as { id: string });
		const packed = await packBackup(vault, parts);
		expect(packed).toMatchObject({ ok: true, leftOut: 1 });
		expect((await copyOf(vault)).parts).toEqual([]);
	});

	it('of a newer app is told to be newer, and nothing of the copy is brought', async () => {
		const text = new TextDecoder().decode(await bytesOf(vault));
		const value = JSON.parse(text) as Record<string, unknown>;
		const later = [{ name: 'list', record: { id: 'list', lines: 'later' } }];
		const sha256 = createHash('sha256')
			.update(JSON.stringify([value['things'], later]))
			.digest('hex');
		const bytes = new TextEncoder().encode(JSON.stringify({ ...value, parts: later, sha256 }));
		expect(await parseBackup(bytes, parts)).toEqual({ ok: false, reason: 'newer' });
	});

	it('is refused with one letter changed', async () => {
		const changed = new TextDecoder().decode(await bytesOf(vault)).replace('brood', 'brand');
		expect(await parseBackup(new TextEncoder().encode(changed), parts)).toEqual({
			ok: false,
			reason: 'damaged'
		});
	});
});

describe('a copy of version 1, as the app wrote it before', () => {
	const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

	it('still gives everything back, and leaves what else lies here', async () => {
		const read = await parseBackup(bytes(oldCopy), parts);
		if (!read.ok) throw new Error(read.reason);
		const other = await aVault();
		await other.save('lists', shopping('kaas'));
		expect(await merge(other, read.backup)).toEqual({
			ok: true,
			brought: 2,
			already: 0,
			parts: []
		});
		const [recorded, question] = await itemsIn(other);
		expect(question).toMatchObject({ kind: 'question', text: 'Mag Pluis mee?' });
		if (recorded?.kind !== 'recording') throw new Error('no recording');
		expect(await sounds.read(other, recorded.sound)).toMatchObject({
			ok: true,
			bytes: Uint8Array.from([1, 2, 3, 250])
		});
		expect(await other.read('lists', 'list')).toMatchObject({ record: shopping('kaas') });
	});

	it.each([
		['a letter changed', bytes(JSON.parse(JSON.stringify(oldCopy).replace('Pluis', 'Pluiz')))],
		['parts, which it never had', bytes({ ...oldCopy, parts: [] })]
	])('is refused with %s', async (_name, changed) => {
		expect(await parseBackup(changed, parts)).toEqual({ ok: false, reason: 'damaged' });
	});
});
