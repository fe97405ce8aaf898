import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/map.json' with { type: 'json' };
import JourneyMap from './JourneyMap.svelte';
import { places } from './place.ts';
import { readPlace } from './reading.ts';

const aStop = (id: string, name: string, chapter: string) => ({
	...{ id, name, chapter },
	href: `/nl/story/reader/${chapter}`
});
const allStops = [
	aStop('packing', 'Inpakken', 'b4'),
	aStop('nights', 'De nachten ervoor', 'b5'),
	aStop('day', 'De dag zelf', 'b7'),
	aStop('first-night', 'De eerste nacht', 'b8')
];

function setup(stops = allStops) {
	render(JourneyMap, { stops, words });
	return {
		user: userEvent.setup(),
		map: screen.getByRole('list', { name: words.mapLabel }),
		place: (name: string) => screen.getByRole('radio', { name }),
		start: () => screen.getByRole('link', { name: new RegExp(`^${words.startHere}`) })
	};
}

describe('the map', () => {
	test('shows every stop there is to read, each with a link, none of them closed', () => {
		const { map } = setup();
		const links = within(map).getAllByRole('link');
		expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual(
			allStops.map(({ name, href }) => [name, href])
		);
	});

	test('says of a stop that it was read, in words', () => {
		localStorage.setItem('read', 'b7');
		const { map } = setup();
		expect(within(map).getByRole('link', { name: `De dag zelf, ${words.read}` })).toBeVisible();
		expect(within(map).getByRole('link', { name: 'Inpakken' })).toBeVisible();
	});

	test('shows nobody until somebody says where they are', () => {
		const { map } = setup();
		expect(within(map).queryByText(words.here)).toBeNull();
		for (const place of places) expect(screen.getByDisplayValue(place)).not.toBeChecked();
	});
});

describe('saying where we are', () => {
	test.each([
		['still-home', 'Inpakken'],
		['nearly', 'De nachten ervoor'],
		['today', 'De dag zelf'],
		['there', 'De eerste nacht']
	] as const)('%s puts the family on the map and begins with %s', async (place, name) => {
		const setUp = setup();
		await setUp.user.click(setUp.place(words[place]));
		expect(within(setUp.map).getByText(words.here)).toBeVisible();
		expect(setUp.start()).toHaveTextContent(name);
		expect(readPlace(localStorage)).toBe(place);
	});

	test('is remembered on this device', () => {
		localStorage.setItem('place', 'today');
		const { map, place, start } = setup();
		expect(place(words.today)).toBeChecked();
		expect(within(map).getByText(words.here)).toBeVisible();
		expect(start()).toHaveAttribute('href', '/nl/story/reader/b7');
	});

	test('in a way that is not understood counts as not said', () => {
		localStorage.setItem('place', 'on-the-moon');
		const { map, start } = setup();
		expect(within(map).queryByText(words.here)).toBeNull();
		expect(start()).toHaveTextContent('Inpakken');
	});

	test('offers the first stop of that place that can be read', () => {
		localStorage.setItem('place', 'nearly');
		const { start } = setup(allStops.filter(({ id }) => id !== 'nights'));
		expect(start()).toHaveTextContent('Inpakken');
	});

	test('offers the first stop of all where that place has none yet', () => {
		localStorage.setItem('place', 'today');
		const { start } = setup([aStop('news', 'Het nieuws', 'b1')]);
		expect(start()).toHaveTextContent('Het nieuws');
	});

	test('offers nothing where there is nothing to read', () => {
		setup([]);
		expect(screen.queryByRole('link')).toBeNull();
	});

	test('goes by keyboard, and can be changed', async () => {
		const { user, place } = setup();
		await user.tab();
		await user.keyboard(' ');
		expect(place(words['still-home'])).toBeChecked();
		await user.keyboard('{ArrowDown}');
		expect(place(words.nearly)).toBeChecked();
		expect(readPlace(localStorage)).toBe('nearly');
	});
});
