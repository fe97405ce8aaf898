import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/map.json' with { type: 'json' };
import { places, type Place } from './place.ts';
import PlaceChooser from './PlaceChooser.svelte';

const aStep = (id: string, title: string, wasRead = false) => ({
	...{ id, title, wasRead },
	href: `/nl/story/reader/${id}`,
	stop: 'day'
});

function setup(place: Place | null, path = [aStep('b7', 'De dag zelf'), aStep('b8', 'De nacht')]) {
	const onstand = vi.fn<(place: Place) => void>();
	render(PlaceChooser, { place, path, words, onstand });
	return {
		...{ onstand, user: userEvent.setup() },
		option: (one: Place) => screen.getByRole('radio', { name: words[one] }),
		steps: () => within(screen.getByRole('list', { name: words.path })).getAllByRole('link')
	};
}

describe('where a family stands', () => {
	test('is asked in words, and nothing is chosen beforehand', () => {
		const { option } = setup(null);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.title);
		const group = screen.getByRole('group', { name: words.choose });
		expect(within(group).getAllByRole('radio')).toHaveLength(places.length);
		for (const place of places) expect(option(place)).not.toBeChecked();
	});

	test.each(places)('can be %s', async (place) => {
		const { user, option, onstand } = setup(null);
		await user.click(option(place));
		expect(onstand.mock.calls).toEqual([[place]]);
	});

	test('is chosen by keyboard, all of them in one group', async () => {
		const { user, option, onstand } = setup('still-home');
		await user.tab();
		expect(option('still-home')).toHaveFocus();
		await user.keyboard('{ArrowDown}');
		expect(option('nearly')).toHaveFocus();
		expect(onstand).toHaveBeenLastCalledWith('nearly');
	});

	test('offers one place to begin to whoever does not choose', () => {
		setup(null);
		expect(screen.getAllByRole('link')).toHaveLength(1);
		expect(screen.getByRole('link', { name: `${words.startHere} De dag zelf` })).toHaveAttribute(
			'href',
			'/nl/story/reader/b7'
		);
		expect(screen.queryByRole('list', { name: words.path })).toBeNull();
	});

	test('offers the first chapter that was not read, and the first again when all were', () => {
		const begin = () => screen.getByRole('link', { name: new RegExp(`^${words.startHere}`) });
		setup(null, [aStep('b7', 'De dag zelf', true), aStep('b8', 'De nacht')]);
		expect(begin()).toHaveAttribute('href', '/nl/story/reader/b8');
		document.body.replaceChildren();
		setup(null, [aStep('b7', 'De dag zelf', true), aStep('b8', 'De nacht', true)]);
		expect(begin()).toHaveAttribute('href', '/nl/story/reader/b7');
	});

	test('offers nothing where there is nothing to read', () => {
		setup(null, []);
		expect(screen.queryAllByRole('link')).toHaveLength(0);
	});
});

describe('a way', () => {
	test('shows what to read in order, and that every other order is free', () => {
		const { option, steps } = setup('today');
		expect(option('today')).toBeChecked();
		expect(steps().map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
			['De dag zelf', '/nl/story/reader/b7'],
			['De nacht', '/nl/story/reader/b8']
		]);
		expect(screen.getByText(words.free)).toBeVisible();
	});

	test('says in words what was read', () => {
		const { steps } = setup('today', [aStep('b7', 'De dag zelf', true), aStep('b8', 'De nacht')]);
		expect(steps()[0]).toHaveAccessibleName(`De dag zelf, ${words.read}`);
		expect(steps()[1]).toHaveAccessibleName('De nacht');
	});
});
