import { createVault, type Vault } from '#vault';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './beside.ts';
import { changeItem, maxTitleLength, type RecordingItem } from './item.ts';
import { newRecording } from './new-item.ts';
import { bringBack, discard, readItems, saveItem } from './items.ts';
import { parseItem } from './parse-item.ts';
import { sounds, type Sound } from './sounds.ts';

let vault: Vault;
beforeEach(async () => {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	vault = made.vault;
});

/** Two minutes of it are kept in pieces. */
function aSound(length = 1_000): Sound {
	const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
	return { type: 'audio/webm', seconds: 3.2, bytes };
}

function aRecording(sound: Sound): RecordingItem {
	const made = newRecording(sound, { origin: null, prompt: 'Zeg wat je wilt' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

it('bytes are the same after they were text', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
			expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
		}),
		{ numRuns: 30 }
	);
});

describe('a recording', () => {
	it('is nothing where nothing was said, and no longer than two minutes', () => {
		const setting = { origin: null, prompt: '' };
		expect(newRecording({ type: 'audio/mp4', seconds: 0 }, setting)).toMatchObject({ ok: false });
		expect(newRecording({ type: 'audio/mp4', seconds: 500 }, setting)).toMatchObject({
			item: { seconds: 120 }
		});
	});

	it.each([1_000, 400_000])(
		'of %i bytes is kept with its item and read when it is wanted',
		async (length) => {
			const sound = aSound(length);
			const item = aRecording(sound);
			expect(await saveItem(vault, item, sound)).toEqual({ ok: true });
			expect(await readItems(vault)).toMatchObject({ items: [item], unreadable: [] });
			const { type, bytes } = sound;
			expect(await sounds.read(vault, item.sound)).toEqual({ ok: true, type, bytes });
		}
	);

	it('goes with its sound, and comes back with it', async () => {
		const sound = aSound();
		const item = aRecording(sound);
		await saveItem(vault, item, sound);
		const gone = await discard(vault, item);
		expect(gone).toEqual({ ok: true, beside: sound });
		expect(await readItems(vault)).toMatchObject({ items: [] });
		expect(await sounds.read(vault, item.sound)).toEqual({ ok: false, reason: 'gone' });
		expect(await vault.list('sounds')).toMatchObject({ records: [] });
		expect(await bringBack(vault, item, sound)).toEqual({ ok: true });
		expect(await sounds.read(vault, item.sound)).toMatchObject({ ok: true });
	});

	it('whose sound is gone can still be thrown away and taken back', async () => {
		const sound = aSound();
		const item = aRecording(sound);
		await saveItem(vault, item, sound);
		await vault.remove('sounds', item.sound);
		expect(await discard(vault, item)).toEqual({ ok: true, beside: null });
		expect(await bringBack(vault, item, null)).toEqual({ ok: true });
		expect(await readItems(vault)).toMatchObject({ items: [item] });
	});

	it('may have a name, and is read as ever without one', () => {
		const item = aRecording(aSound());
		expect(parseItem(item)).toEqual(item);
		for (const title of ['', 'een lied van opa'])
			expect(parseItem(changeItem(item, { title }))).toMatchObject({ title });
		for (const title of [3, null, undefined, 'a'.repeat(maxTitleLength + 1)])
			expect(parseItem({ ...item, title })).toBeNull();
	});

	it('that is no sound of ours is damaged', async () => {
		const item = aRecording(aSound());
		for (const data of ['<script>', 5, 'a'.repeat(3)])
			for (const type of ['text/html', 'audio/webm']) {
				await vault.save('sounds', { id: item.sound, type, data } as never);
				const read = await sounds.read(vault, item.sound);
				if (type === 'text/html' || data !== 'aaa')
					expect(read).toEqual({ ok: false, reason: 'damaged' });
			}
	});
});
