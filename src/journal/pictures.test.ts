import { createVault, type Vault } from '#vault';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDraft, saveDraft, type ItemDraft } from './drafts.ts';
import type { PhotoItem } from './item.ts';
import { newPhoto } from './new-item.ts';
import { bringBack, discard, readItems, saveItem } from './items.ts';
import { parseItem } from './parse-item.ts';
import { pictures, type Picture } from './pictures.ts';

let vault: Vault;
beforeEach(async () => {
	const made = await createVault({ keep: 'session' });
	if (!made.ok) throw new Error(made.reason);
	vault = made.vault;
});

const setting = { origin: null, prompt: 'Een foto voor je koffer' };

function aPicture(length = 1_000): Picture {
	const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
	return { type: 'image/jpeg', width: 1_600, height: 1_200, bytes };
}

function aPhoto({ type, width, height }: Picture = aPicture(), title = 'Mijn straat'): PhotoItem {
	const made = newPhoto({ type, width, height, title }, setting);
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

describe('a photo', () => {
	it('is nothing without a width, and its title is never cut', () => {
		const shape = { type: 'image/jpeg', width: 0, height: 10, title: '' } as const;
		expect(newPhoto(shape, setting)).toEqual({ ok: false, reason: 'empty' });
		const named = { ...shape, width: 10, title: 'a'.repeat(201) };
		expect(newPhoto(named, setting)).toEqual({ ok: false, reason: 'too-long' });
	});

	it.each([1_000, 400 * 1024])(
		'of %i bytes is kept with its item and read when it is wanted',
		async (length) => {
			const picture = aPicture(length);
			const item = aPhoto(picture);
			expect(await saveItem(vault, item, picture)).toEqual({ ok: true });
			expect(await readItems(vault)).toMatchObject({ items: [item], unreadable: [] });
			const { type, bytes } = picture;
			expect(await pictures.read(vault, item.picture)).toEqual({ ok: true, type, bytes });
		}
	);

	it('goes with its picture, and comes back with it', async () => {
		const picture = aPicture();
		const item = aPhoto(picture);
		await saveItem(vault, item, picture);
		expect(await discard(vault, item)).toEqual({ ok: true, beside: picture });
		expect(await readItems(vault)).toMatchObject({ items: [] });
		expect(await pictures.read(vault, item.picture)).toEqual({ ok: false, reason: 'gone' });
		expect(await bringBack(vault, item, picture)).toEqual({ ok: true });
		expect(await readItems(vault)).toMatchObject({ items: [item] });
		expect(await pictures.read(vault, item.picture)).toMatchObject({ ok: true });
	});

	it('never takes a sound for its picture', async () => {
		const item = aPhoto();
		await saveItem(vault, item, { type: 'audio/webm', seconds: 2, bytes: Uint8Array.of(1) });
		expect(await pictures.read(vault, item.picture)).toEqual({ ok: false, reason: 'gone' });
	});

	it.each(['image/svg+xml', 'text/html', 'audio/webm'])(
		'whose picture says it is %s is damaged',
		async (type) => {
			const item = aPhoto();
			await vault.save('photos', { id: item.picture, type, data: 'AAAA' } as never);
			expect(await pictures.read(vault, item.picture)).toEqual({ ok: false, reason: 'damaged' });
		}
	);

	it.each([
		{ width: 1_601 },
		{ height: 0 },
		{ width: 1.5 },
		{ type: 'image/svg+xml' },
		{ picture: 'x' },
		{ place: '52.37, 4.90' }
	])('with %o is none of ours', (other) => {
		expect(parseItem(aPhoto())).not.toBeNull();
		expect(parseItem({ ...aPhoto(), ...other })).toBeNull();
	});

	it('that is not kept yet waits, sealed', async () => {
		const draft: ItemDraft = {
			...setting,
			kind: 'photo',
			type: 'image/webp',
			width: 30,
			height: 40,
			title: '',
			data: 'AAAA'
		};
		expect(await saveDraft(vault, draft)).toEqual({ ok: true });
		expect(await readDraft(vault, 'photo')).toEqual({ ok: true, draft });
	});
});
