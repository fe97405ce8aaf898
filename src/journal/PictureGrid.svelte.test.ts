import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { codePictures } from './code-pictures.ts';
import PictureGrid from './PictureGrid.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup() {
	const onchosen = vi.fn<(pictures: number[]) => void>();
	render(PictureGrid, { t, length: 4, onchosen });
	const user = userEvent.setup();
	const tap = async (...names: (typeof codePictures)[number][]) => {
		for (const name of names) await user.click(picture(name));
	};
	return { user, tap, onchosen };
}

const picture = (name: (typeof codePictures)[number]) =>
	screen.getByRole('button', { name: t(`lock:${name}`) });

describe('the grid of pictures', () => {
	it('has 25 of them in the same order, each with its name', () => {
		setup();
		const names = screen.getAllByRole('img').map((image) => image.getAttribute('alt'));
		expect(names).toEqual(codePictures.map((name) => t(`lock:${name}`)));
	});

	it('tells the four that were tapped, in their order, and begins anew', async () => {
		const { tap, onchosen } = setup();
		await tap('tree', 'star', 'bike');
		expect(onchosen).not.toHaveBeenCalled();
		await tap('book');
		expect(onchosen.mock.calls).toEqual([[[7, 20, 2, 23]]]);
		await tap('cat', 'moon', 'mug', 'bear');
		expect(onchosen.mock.lastCall).toEqual([[1, 3, 4, 6]]);
	});

	it('says how many were tapped and not which', async () => {
		const { tap } = setup();
		await tap('tree', 'star');
		expect(screen.getByText(t('lock:chosen', { count: 2 }))).toBeInTheDocument();
		expect(document.querySelectorAll('.full')).toHaveLength(2);
		for (const button of screen.getAllByRole('button')) {
			expect(button).not.toHaveAttribute('aria-pressed');
			expect(button.className).not.toMatch(/chosen|pressed/);
		}
	});

	it('takes the last one back, and the same one twice as once', async () => {
		const { user, tap, onchosen } = setup();
		await tap('tree', 'tree', 'star');
		await user.click(screen.getByRole('button', { name: t('lock:undo') }));
		await tap('cat', 'bike', 'moon');
		expect(onchosen.mock.calls).toEqual([[[7, 1, 2, 3]]]);
	});

	it('goes by keyboard: one step for Tab, arrows inside, and stops at its edges', async () => {
		const { user, onchosen } = setup();
		await user.tab();
		expect(picture('cat')).toHaveFocus();
		await user.keyboard('{ArrowLeft}{ArrowUp}');
		expect(picture('cat')).toHaveFocus();
		await user.keyboard('{ArrowDown}{ArrowRight}');
		expect(picture('tree')).toHaveFocus();
		await user.keyboard('{Enter}{End}');
		expect(picture('chair')).toHaveFocus();
		await user.keyboard('{ArrowDown}{ArrowRight} {ArrowUp}');
		expect(picture('star')).toHaveFocus();
		await user.keyboard('{Enter}{Home}{Enter}');
		expect(onchosen.mock.calls).toEqual([[[7, 25, 20, 1]]]);
	});

	it('has arrows that go the way the page reads', async () => {
		const { user } = setup();
		document.documentElement.style.direction = 'rtl';
		await user.tab();
		await user.keyboard('{ArrowLeft}');
		expect(picture('bike')).toHaveFocus();
		document.documentElement.style.direction = '';
	});
});
