import { createHash } from 'node:crypto';
import type { Vault } from '#vault';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupFileName, packBackup, parseBackup } from './backup.ts';
import { aVault, bytesOf, copyOf, itemsIn, merge, parts, shopping } from './a-copy.ts';
import { changeItem } from './item.ts';
import { newPhoto, newQuestion, newRecording } from './new-item.ts';
import { deleteItem, saveItem } from './items.ts';
import { pictures, type Picture } from './pictures.ts';
import { sounds, type Sound } from './sounds.ts';

const setting = { origin: null, prompt: 'Wat wil je weten?' };
const sound: Sound = { type: 'audio/webm', seconds: 3, bytes: Uint8Array.from([1, 2, 3, 250]) };

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
