import { describe, expect, it } from 'vitest';
import { chosen, onADevice, onNewPage } from './a-suitcase.ts';
import type { PhotoItem } from './item.ts';
import { newPhoto } from './new-item.ts';
import type { Picture } from './pictures.ts';

onADevice();

const picture: Picture = {
	type: 'image/jpeg',
	width: 40,
	height: 30,
	bytes: Uint8Array.of(1, 2, 3)
};
const setting = { origin: null, prompt: '' };
const { type, bytes } = picture;

function aPhoto(): PhotoItem {
	const made = newPhoto({ type, width: 40, height: 30, title: 'straat' }, setting);
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

const aDraft = { ...setting, kind: 'photo', type, width: 40, height: 30, title: '' } as const;

describe('a photo in the suitcase', () => {
	it('is there on a later page, and its picture when somebody looks', async () => {
		const item = aPhoto();
		expect(await (await chosen('device')).put(item, picture)).toBe(true);
		const later = await onNewPage();
		expect(later.items).toEqual([item]);
		expect(await later.look(item)).toEqual({ ok: true, type, bytes });
	});

	it('that was thrown away comes back with its picture', async () => {
		const suitcase = await chosen('device');
		const item = aPhoto();
		await suitcase.put(item, picture);
		await suitcase.throwAway(item);
		expect(await suitcase.look(item)).toEqual({ ok: false, reason: 'gone' });
		await suitcase.takeBack();
		expect(suitcase.items).toEqual([item]);
		expect(await suitcase.look(item)).toEqual({ ok: true, type, bytes });
	});

	it('cannot be seen once the suitcase is closed', async () => {
		const suitcase = await chosen('device');
		const item = aPhoto();
		await suitcase.put(item, picture);
		suitcase.close();
		expect(await suitcase.look(item)).toEqual({ ok: false, reason: 'locked' });
	});
});

describe('a photo that is not kept yet', () => {
	it('goes along when the child chooses how to keep things', async () => {
		const suitcase = await onNewPage();
		await suitcase.drafts.save({ ...aDraft, data: 'AAAA' });
		await suitcase.choose('device');
		expect(await (await onNewPage()).drafts.read('photo')).toMatchObject({ data: 'AAAA' });
	});

	it('and is not wanted is gone, also on a later page', async () => {
		const suitcase = await chosen('device');
		await suitcase.drafts.save({ ...aDraft, data: 'AAAA' });
		expect(await suitcase.drafts.read('photo')).not.toBeNull();
		expect(await suitcase.drafts.drop('photo')).toEqual({ ok: true });
		expect(await suitcase.drafts.read('photo')).toBeNull();
		expect(await (await onNewPage()).drafts.read('photo')).toBeNull();
	});
});
