import { createHash } from 'node:crypto';
import { createVault, type Vault } from '#vault';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	backupFileName,
	mergeBackup,
	packBackup,
	parseBackup,
	type Backup,
	type Merged
} from './backup.ts';
import type { CopyPart } from './copy-parts.ts';
import oldCopy from '../../tests/vectors/backup-1.json' with { type: 'json' };
import { changeItem, newItemId, type Item } from './item.ts';
import { newPhoto, newQuestion, newRecording } from './new-item.ts';
import { deleteItem, readItems, saveItem } from './items.ts';
import { pictures, type Picture } from './pictures.ts';
import { sounds, type Sound } from './sounds.ts';

/** A part that these tests know: a list of shopping, of which an empty one says nothing. */
const shopping = (...lines: string[]) => ({ id: 'list', lines });
const parts: readonly CopyPart[] = [
	{
		name: 'list',
		table: 'lists',
		id: 'list',
		parse: (value) => {
			const lines = typeof value === 'object' && value && 'lines' in value ? value.lines : null;
			if (lines === 'later') return { ok: false, reason: 'newer' };
			if (!Array.isArray(lines)) return { ok: false, reason: 'damaged' };
			return { ok: true, record: shopping(...lines.map(String)) };
		},
		stand: (here, coming) => {
			if (JSON.stringify(here) === JSON.stringify(coming)) return 'same';
			return JSON.stringify(here) === JSON.stringify(shopping()) ? 'comes' : 'stays';
		}
	}
];

const setting = { origin: null, prompt: 'Wat wil je weten?' };
const sound: Sound = { type: 'audio/webm', seconds: 3, bytes: Uint8Array.from([1, 2, 3, 250]) };

async function aVault(): Promise<Vault> {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	return made.vault;
}

function question(text: string, at = 1_000) {
	const made = newQuestion(text, setting, { now: () => at });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function recording() {
	const made = newRecording(sound, setting, { now: () => 2_000 });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

async function itemsIn(vault: Vault): Promise<Item[]> {
	const read = await readItems(vault);
	if (!read.ok) throw new Error(read.reason);
	return read.items;
}

async function bytesOf(vault: Vault): Promise<Uint8Array> {
	const packed = await packBackup(vault, parts, () => 5_000);
	if (!packed.ok) throw new Error(packed.reason);
	return packed.bytes;
}

async function copyOf(vault: Vault): Promise<Backup> {
	const read = await parseBackup(await bytesOf(vault), parts);
	if (!read.ok) throw new Error(read.reason);
	return read.backup;
}

const merge = (into: Vault, copy: Backup): Promise<Merged> =>
	mergeBackup(into, copy, parts, newItemId);

let vault: Vault;
const [asked, said] = [question('Mag Pluis mee?'), recording()];
beforeEach(async () => {
	vault = await aVault();
	await saveItem(vault, asked);
	await saveItem(vault, said, sound);
});

describe('a spare copy', () => {
	it('gives everything back on another device, sounds too', async () => {
		const other = await aVault();
		expect(await merge(other, await copyOf(vault))).toEqual({
			ok: true,
			brought: 2,
			already: 0,
			parts: []
		});
		expect(await itemsIn(other)).toEqual(await itemsIn(vault));
		expect(await sounds.read(other, said.sound)).toMatchObject({ ok: true, bytes: sound.bytes });
	});

	it('brought in twice changes nothing', async () => {
		const copy = await copyOf(vault);
		expect(await merge(vault, copy)).toEqual({ ok: true, brought: 0, already: 2, parts: [] });
		expect(await itemsIn(vault)).toHaveLength(2);
	});

	it('never lies over what was changed since: both are there', async () => {
		const copy = await copyOf(vault);
		const changed = changeItem(asked, { text: 'Mag Pluis toch mee?' });
		await saveItem(vault, changed);
		expect(await merge(vault, copy)).toEqual({ ok: true, brought: 1, already: 1, parts: [] });
		const texts = (await itemsIn(vault)).map((item) => (item.kind === 'question' ? item.text : ''));
		expect(texts).toContain('Mag Pluis mee?');
		expect(texts).toContain('Mag Pluis toch mee?');
	});

	it('that comes in beside a changed recording has a sound of its own', async () => {
		const copy = await copyOf(vault);
		await saveItem(vault, { ...said, seconds: 2 });
		await merge(vault, copy);
		const ids = (await itemsIn(vault)).flatMap((item) =>
			item.kind === 'recording' ? [item.sound] : []
		);
		expect(new Set(ids).size).toBe(2);
		for (const id of ids) expect((await sounds.read(vault, id)).ok).toBe(true);
	});

	it('brings back what was thrown away, and a sound that was lost', async () => {
		const copy = await copyOf(vault);
		await deleteItem(vault, asked.id);
		await vault.commit([sounds.remove(said.sound)]);
		expect(await merge(vault, copy)).toEqual({ ok: true, brought: 1, already: 1, parts: [] });
		expect(await itemsIn(vault)).toHaveLength(2);
		expect((await sounds.read(vault, said.sound)).ok).toBe(true);
	});

	it('carries the picture of a photo', async () => {
		const bytes = Uint8Array.from([255, 216, 255, 1]);
		const picture: Picture = { type: 'image/jpeg', width: 40, height: 30, bytes };
		const made = newPhoto({ ...picture, title: 'Mijn raam' }, setting);
		if (!made.ok) throw new Error(made.reason);
		await saveItem(vault, made.item, picture);
		const other = await aVault();
		expect(await merge(other, await copyOf(vault))).toMatchObject({ brought: 3 });
		expect(await pictures.read(other, made.item.picture)).toMatchObject({ ok: true, bytes });
	});

	it('says how many things could not go in', async () => {
		await vault.commit([sounds.remove(said.sound)]);
		expect(await packBackup(vault, parts)).toMatchObject({ ok: true, leftOut: 1 });
		expect((await copyOf(vault)).things.map(({ item }) => item)).toEqual([asked]);
	});

	it('is not made of a suitcase that was shut', async () => {
		vault.lock();
		expect(await packBackup(vault, parts)).toEqual({ ok: false, reason: 'locked' });
	});

	it('has a name that tells the day and nothing else', () => {
		expect(backupFileName(new Date(2026, 10, 6))).toBe('koffer-2026-11-06.age');
	});
});

describe('what else lies in a suitcase', () => {
	const inList = (of: Vault) => of.read('lists', 'list');

	beforeEach(async () => {
		await vault.save('lists', shopping('melk', 'brood'));
	});

	it('comes back where there is none', async () => {
		const other = await aVault();
		const merged = await merge(other, await copyOf(vault));
		expect(merged).toMatchObject({ brought: 2, parts: [{ name: 'list', became: 'came' }] });
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
		expect(await sounds.read(other, recorded.sound)).toMatchObject({ bytes: sound.bytes });
		expect(await other.read('lists', 'list')).toMatchObject({ record: shopping('kaas') });
	});

	it.each([
		['a letter changed', bytes(JSON.parse(JSON.stringify(oldCopy).replace('Pluis', 'Pluiz')))],
		['parts, which it never had', bytes({ ...oldCopy, parts: [] })]
	])('is refused with %s', async (_name, changed) => {
		expect(await parseBackup(changed, parts)).toEqual({ ok: false, reason: 'damaged' });
	});
});

describe('a file that is no copy of ours', () => {
	const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

	it.each([
		['nothing', new Uint8Array()],
		['bytes that are no text', Uint8Array.from([255, 254, 0])],
		['another kind of JSON', text({ hello: 1 })],
		['a list', text([1, 2])]
	])('is told apart: %s', async (_name, bytes) => {
		expect(await parseBackup(bytes, parts)).toEqual({ ok: false, reason: 'not-a-copy' });
	});

	it('is told to be newer than this app', async () => {
		const newer = text({ v: 3, app: 'thuiskoffer', things: [] });
		expect(await parseBackup(newer, parts)).toEqual({ ok: false, reason: 'newer' });
	});

	async function opened(): Promise<Record<string, unknown>> {
		return JSON.parse(new TextDecoder().decode(await bytesOf(vault))) as Record<string, unknown>;
	}

	it.each([
		['a thing that is missing', { things: [] }],
		['another count', { count: 3 }],
		['a thing that is none', { things: [{ item: 1 }, { item: 2 }] }],
		['a sound that is missing', { things: [{ item: said }, { item: asked }] }],
		[
			'a sound where there is none',
			{
				things: [
					{ item: said, beside: { type: 'audio/webm', data: '' } },
					{ item: asked, beside: { type: 'audio/webm', data: '' } }
				]
			}
		],
		[
			'a sound that is none',
			{ things: [{ item: said, beside: { type: 'text/html', data: '' } }, { item: asked }] }
		],
		['a part that nobody knows', { parts: [{ name: 'diary', record: shopping('melk') }] }],
		[
			'the same part twice',
			{
				parts: [
					{ name: 'list', record: shopping('melk') },
					{ name: 'list', record: shopping('melk') }
				]
			}
		],
		['a part that is none', { parts: [{ name: 'list', record: { id: 'list', lines: 1 } }] }],
		['something beside it', { more: 1 }]
	])('is refused whole with %s', async (_name, change) => {
		const changed: Record<string, unknown> = { ...(await opened()), ...change };
		// the sum fits: what is refused is what is in it
		const sha256 = createHash('sha256')
			.update(JSON.stringify([changed['things'], changed['parts']]))
			.digest('hex');
		expect(await parseBackup(text({ ...changed, sha256 }), parts)).toEqual({
			ok: false,
			reason: 'damaged'
		});
	});

	it('is refused whole with one letter changed', async () => {
		const changed = new TextDecoder().decode(await bytesOf(vault)).replace('Pluis', 'Pluiz');
		expect(await parseBackup(new TextEncoder().encode(changed), parts)).toEqual({
			ok: false,
			reason: 'damaged'
		});
	});
});
