import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhotoItem } from './item.ts';
import { newPhoto } from './new-item.ts';
import ItemScreen from './ItemScreen.svelte';
import type { PictureRead } from './pictures.ts';
import ThingLine from './ThingLine.svelte';
import ThingView from './ThingView.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => {
	URL.createObjectURL = () => 'blob:picture';
	URL.revokeObjectURL = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

const picture: PictureRead = { ok: true, type: 'image/jpeg', bytes: Uint8Array.of(1) };

function aPhoto(title: string): PhotoItem {
	const shape = { type: 'image/jpeg', width: 40, height: 30 } as const;
	const made = newPhoto({ ...shape, title }, { origin: null, prompt: '' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function lookingAt(read: PictureRead = picture) {
	return vi.fn(() => Promise.resolve(read));
}

describe('a photo that is open', () => {
	const setup = (title: string, look: () => Promise<PictureRead>) =>
		render(ItemScreen, {
			t,
			item: aPhoto(title),
			origin: null,
			look,
			onchange: vi.fn(),
			onthrow: vi.fn(),
			ongive: vi.fn()
		});

	it('is seen whole, with its name as the words for it', async () => {
		setup('mijn kamer', lookingAt());
		const name = t('photo:photoOf', { name: 'mijn kamer' });
		expect(await screen.findByRole('img', { name })).toHaveAttribute('src', 'blob:picture');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('journal:photo'));
		expect(screen.queryByRole('button', { name: t('journal:change') })).toBeNull();
	});

	it('without a name is called a photo', async () => {
		setup('', lookingAt());
		const name = t('photo:photoOf', { name: t('photo:unnamed') });
		expect(await screen.findByRole('img', { name })).toBeVisible();
	});

	it('whose picture is gone says so, and can still be thrown away', async () => {
		setup('', lookingAt({ ok: false, reason: 'gone' }));
		expect(await screen.findByText(t('photo:gone'))).toBeVisible();
		expect(screen.getByRole('button', { name: t('journal:throwAway') })).toBeEnabled();
	});
});

describe('a photo among other things', () => {
	it.each([
		['the suitcase', ThingView],
		['a list', ThingLine]
	])('of %s is a small picture beside its name', async (_where, Thing) => {
		const { container } = render(Thing, { t, item: aPhoto('straat'), look: lookingAt() });
		expect(screen.getByText('straat')).toBeVisible();
		await vi.waitFor(() => expect(container.querySelector('img[alt=""]')).toHaveAttribute('src'));
	});

	it('is opened only when it comes near', async () => {
		let near: (isNear: boolean) => void = () => undefined;
		const disconnect = vi.fn();
		vi.stubGlobal(
			'IntersectionObserver',
			class {
				disconnect = disconnect;
				constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
					near = (isIntersecting) => tell([{ isIntersecting }]);
				}
				observe(): void {
					near(false);
				}
			}
		);
		const look = lookingAt();
		render(ThingView, { t, item: aPhoto(''), look });
		expect(look).not.toHaveBeenCalled();
		near(true);
		await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
		expect(disconnect).toHaveBeenCalled();
	});
});
