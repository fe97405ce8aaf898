import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFile, fakeDarkroom } from './fake-darkroom.ts';
import PhotoScreen from './PhotoScreen.svelte';
import type { Picture } from './pictures.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const shown = new Set<string>();
beforeEach(() => {
	shown.clear();
	let count = 0;
	URL.createObjectURL = () => {
		const url = `blob:picture-${count++}`;
		shown.add(url);
		return url;
	};
	URL.revokeObjectURL = (url) => void shown.delete(url);
});
afterEach(() => vi.restoreAllMocks());

const aPicture: Picture = {
	type: 'image/jpeg',
	width: 1_600,
	height: 1_200,
	bytes: Uint8Array.of(7, 7, 7)
};

function setup(
	more: Parameters<typeof fakeDarkroom>[0] = {},
	before: { picture: Picture; title: string } | null = null
) {
	const { darkroom } = fakeDarkroom(more);
	const told = {
		ontaken: vi.fn<(picture: Picture, title: string) => void>(),
		ondropped: vi.fn<() => void>(),
		onkeep: vi.fn<(picture: Picture, title: string) => void>(),
		onclose: vi.fn<() => void>()
	};
	const { unmount } = render(PhotoScreen, { t, before, darkroom, ...told });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const choose = () => user.upload(screen.getByLabelText(t('photo:choose')), aFile());
	return { ...told, user, press, choose, unmount };
}

const photo = (name = t('photo:unnamed')) =>
	screen.findByRole('img', { name: t('photo:photoOf', { name }) });

describe('a photo', () => {
	it('is taken with the camera or chosen, by two ways that only take pictures', () => {
		setup();
		const take = screen.getByLabelText(t('photo:take'));
		const choose = screen.getByLabelText(t('photo:choose'));
		expect(take).toHaveAttribute('capture', 'environment');
		expect(choose).not.toHaveAttribute('capture');
		for (const way of [take, choose]) expect(way).toHaveAttribute('accept', 'image/*');
	});

	it('is asked for with the words that go before: who is in it, and where else it may be', () => {
		setup();
		expect(screen.getByText(t('photo:people'))).toBeVisible();
		expect(screen.getByText(t('photo:elsewhere'))).toBeVisible();
	});

	it('is looked at before it is kept', async () => {
		const { choose, press, ontaken, onkeep } = setup();
		await choose();
		expect(await photo()).toHaveAttribute('src', 'blob:picture-0');
		expect(screen.getByText(t('photo:previewText'))).toBeVisible();
		expect(screen.getByRole('main')).toHaveFocus();
		expect(ontaken).toHaveBeenCalledExactlyOnceWith(aPicture, '');
		expect(onkeep).not.toHaveBeenCalled();
		await press(t('journal:inSuitcase'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith(aPicture, '');
	});

	it('can have a name, and need not', async () => {
		const { choose, press, user, onkeep } = setup();
		await choose();
		await photo();
		await user.type(screen.getByLabelText(t('photo:name')), 'mijn <b>kamer');
		expect(await photo('mijn <b>kamer')).toBeInTheDocument();
		await press(t('journal:inSuitcase'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith(aPicture, 'mijn <b>kamer');
	});

	it('that was not kept yet is there again', async () => {
		const { press, onkeep } = setup({}, { picture: aPicture, title: 'straat' });
		expect(await photo('straat')).toBeVisible();
		await press(t('journal:inSuitcase'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith(aPicture, 'straat');
	});
});

describe('another one, or rather not', () => {
	it('lets go of the photo, and asks again', async () => {
		const { choose, press, ondropped, onclose } = setup();
		await choose();
		await photo();
		await press(t('photo:another'));
		expect(screen.getByLabelText(t('photo:take'))).toBeEnabled();
		expect(ondropped).toHaveBeenCalledTimes(1);
		expect(shown.size).toBe(0);
		expect(onclose).not.toHaveBeenCalled();
	});

	it('lets go of the photo, and leaves', async () => {
		const { choose, press, ondropped, onclose, onkeep } = setup();
		await choose();
		await photo();
		await press(t('photo:rather'));
		expect([ondropped, onclose].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
		expect(onkeep).not.toHaveBeenCalled();
	});

	it('is possible before there is one', async () => {
		const { press, onclose, ondropped } = setup();
		await press(t('photo:rather'));
		expect(onclose).toHaveBeenCalledTimes(1);
		expect(ondropped).not.toHaveBeenCalled();
	});
});

describe('what cannot be taken in', () => {
	it.each([
		['no picture', { head: Uint8Array.of(1) }, 'photo:noPicture'],
		['too large', { size: { width: 9_000, height: 9_000 } }, 'photo:tooLarge'],
		['unknown here', { open: () => Promise.reject(new Error('no')) }, 'photo:cannotOpen'],
		['not written', { weigh: () => null }, 'photo:failed']
	] as const)('because it is %s is told, and another can be chosen', async (_why, more, words) => {
		const { choose, ontaken } = setup(more);
		await choose();
		expect(await screen.findByText(t(words))).toBeVisible();
		expect(screen.getByRole('status')).toHaveTextContent(t(words));
		expect(screen.getByLabelText(t('photo:choose'))).toBeEnabled();
		expect(ontaken).not.toHaveBeenCalled();
	});
});

describe('nobody looks along', () => {
	it('while the page is out of sight: the picture is gone from it, and comes back', async () => {
		const { choose } = setup();
		await choose();
		const image = await photo();
		const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(image).not.toHaveAttribute('src');
		expect(shown.size).toBe(0);
		state.mockReturnValue('visible');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(image).toHaveAttribute('src', 'blob:picture-1');
	});

	it('after the screen is gone: nothing of the picture stays', async () => {
		const { choose, unmount } = setup();
		await choose();
		await photo();
		unmount();
		expect(shown.size).toBe(0);
	});

	it('when the suitcase closes while a photo is made ready: it goes nowhere', async () => {
		let open = (): void => undefined;
		const opening = new Promise<void>((resolve) => (open = resolve));
		const { choose, unmount, ontaken } = setup({ open: () => opening });
		await choose();
		expect(screen.getByRole('status')).toHaveTextContent(t('photo:working'));
		expect(screen.getByLabelText(t('photo:take'))).toBeDisabled();
		unmount();
		open();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(ontaken).not.toHaveBeenCalled();
	});
});
