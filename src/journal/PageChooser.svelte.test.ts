import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Origin } from './item.ts';
import PageChooser from './PageChooser.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const stops = [
	{ stop: 'day', tier: 'reader', chapter: 'b7', title: 'De dag zelf' },
	{ stop: 'goodbye', tier: 'reader', chapter: 'b10', title: 'Afscheid' }
];
const onTheDay: Origin = { stop: 'day', tier: 'together', chapter: 'a9', page: '3' };

function setup(origin: Origin | null, isKept = true) {
	const onchoose = vi.fn(() => Promise.resolve(isKept));
	render(PageChooser, { t, stops, origin, onchoose });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { onchoose, user, press };
}

describe('a thing that belongs nowhere', () => {
	it('shows one button, and no list', () => {
		setup(null);
		expect(screen.getAllByRole('button')).toHaveLength(1);
		expect(screen.getByRole('button', { name: t('finding:place') })).toBeVisible();
	});

	it('is put with a chapter as a whole, and says so', async () => {
		const { onchoose, press } = setup(null);
		await press(t('finding:place'));
		await press('Afscheid');
		const put = { stop: 'goodbye', tier: 'reader', chapter: 'b10', page: '' };
		expect(onchoose.mock.calls).toEqual([[put]]);
		expect(screen.getByRole('status')).toHaveTextContent(
			t('finding:placed', { title: 'Afscheid' })
		);
		expect(screen.getByRole('button', { name: t('finding:place') })).toHaveFocus();
	});

	it('says nothing of the kind when it could not be kept', async () => {
		const { press } = setup(null, false);
		await press(t('finding:place'));
		await press('Afscheid');
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('goes by keyboard alone, and begins at what is asked', async () => {
		const { user, onchoose } = setup(null);
		await user.tab();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('heading', { name: t('finding:placeTitle') })).toHaveFocus();
		await user.tab();
		await user.keyboard('{Enter}');
		expect(onchoose).toHaveBeenCalledWith(expect.objectContaining({ stop: 'day' }));
	});

	it('stays where it is: not now, and there is nothing to take away', async () => {
		const { onchoose, press } = setup(null);
		await press(t('finding:place'));
		expect(screen.queryByRole('button', { name: t('finding:nowhere') })).toBeNull();
		await press(t('journal:notNow'));
		expect(onchoose).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: t('finding:place') })).toHaveFocus();
	});
});

describe('a thing that belongs to a chapter', () => {
	it('shows where, whichever telling it was made in, and leaves the page when that is chosen again', async () => {
		const { onchoose, press } = setup(onTheDay);
		await press(t('finding:placeElsewhere'));
		expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('De dag zelf');
		await press('De dag zelf');
		expect(onchoose).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('is put with nothing, and says so', async () => {
		const { onchoose, press } = setup(onTheDay);
		await press(t('finding:placeElsewhere'));
		await press(t('finding:nowhere'));
		expect(onchoose.mock.calls).toEqual([[null]]);
		expect(screen.getByRole('status')).toHaveTextContent(t('finding:placedNowhere'));
	});
});
