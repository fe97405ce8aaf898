import type { Item, ItemDraft, Picture, Suitcase } from '#journal';
import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import MakingPhoto from './MakingPhoto.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => {
	URL.createObjectURL = () => 'blob:picture';
	URL.revokeObjectURL = () => undefined;
});

const origin = { stop: 'packing', tier: 'reader', chapter: 'b4', page: '3' };
const shape = { type: 'image/jpeg', width: 40, height: 30 } as const;
const before: ItemDraft = {
	...shape,
	origin,
	prompt: '',
	kind: 'photo',
	title: 'straat',
	data: 'AQID'
};

function setup(draft: ItemDraft | null) {
	const told = {
		onkeep: vi.fn<(made: Item, picture: Picture) => void>(),
		onhome: vi.fn<() => void>()
	};
	const suitcase = {
		drafts: {
			read: vi.fn(() => Promise.resolve(draft)),
			save: vi.fn(() => Promise.resolve(true)),
			drop: vi.fn(() => Promise.resolve({ ok: true }))
		}
	};
	const props = { t, suitcase: suitcase as unknown as Suitcase, setting: { origin, prompt: '' } };
	render(MakingPhoto, { ...props, ...told });
	const user = userEvent.setup();
	const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
	return { ...told, suitcase, press, user };
}

it('begins with what was taken before, and keeps it with the page it belongs to', async () => {
	const { press, onkeep } = setup(before);
	await press(t('journal:inSuitcase'));
	const [item, picture] = onkeep.mock.calls[0] ?? [];
	const prompt = t('photo:title');
	expect(item).toMatchObject({ ...shape, kind: 'photo', title: 'straat', origin, prompt });
	expect(picture).toEqual({ ...shape, bytes: Uint8Array.of(1, 2, 3) });
});

it('keeps a new name while the photo waits', async () => {
	const { user, suitcase } = setup(before);
	await user.type(await screen.findByLabelText(t('photo:name')), '!');
	const named = { ...before, title: 'straat!', prompt: t('photo:title') };
	await vi.waitFor(
		() => expect(suitcase.drafts.save).toHaveBeenCalledExactlyOnceWith(named),
		3_000
	);
});

it('lets go of it when it is rather not kept', async () => {
	const { press, suitcase, onhome, onkeep } = setup(before);
	await press(t('photo:rather'));
	expect(suitcase.drafts.drop).toHaveBeenCalledExactlyOnceWith('photo');
	expect(onhome).toHaveBeenCalledTimes(1);
	expect(onkeep).not.toHaveBeenCalled();
});

it('asks for a photo when there is none', async () => {
	setup(null);
	expect(await screen.findByLabelText(t('photo:take'))).toBeEnabled();
});
