import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/map.json' with { type: 'json' };
import JourneyMap from './JourneyMap.svelte';
import { places } from './place.ts';
import { readPlace } from './reading.ts';

const aStop = (id: string, name: string, chapter: string) => ({
	...{ id, name, chapter },
	title: `${name}.`,
	href: `/nl/story/reader/${chapter}`
});
const allStops = [
	aStop('packing', 'Inpakken', 'b6'),
	aStop('nights', 'De nachten ervoor', 'b5'),
	aStop('day', 'De dag zelf', 'b7'),
	aStop('first-night', 'De eerste nacht', 'b8')
];

function setup(stops = allStops) {
	render(JourneyMap, { stops, words, tier: 'reader' });
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
	const titles = () =>
		within(screen.getByRole('list', { name: words.path }))
			.getAllByRole('link')
			.map((link) => link.textContent.trim());

	test.each([
		['still-home', ['De nachten ervoor.']],
		['nearly', ['Inpakken.', 'De dag zelf.']],
		['today', ['De dag zelf.', 'De eerste nacht.']],
		['there', ['De eerste nacht.']],
		['soon', ['De dag zelf.', 'De eerste nacht.', 'De nachten ervoor.']]
	] as const)('%s puts the family on the map and shows its way', async (place, way) => {
		const { user, map, place: choice } = setup();
		await user.click(choice(words[place]));
		expect(within(map).getByText(words.here)).toBeVisible();
		expect(titles()).toEqual(way);
		expect(readPlace(localStorage)).toBe(place);
	});

	test('shows on the way what was read already, and leads to the next', () => {
		localStorage.setItem('place', 'today');
		localStorage.setItem('read', 'b7');
		setup();
		expect(titles()).toEqual([`De dag zelf., ${words.read}`, 'De eerste nacht.']);
	});

	test('is remembered on this device', () => {
		localStorage.setItem('place', 'today');
		const { map, place } = setup();
		expect(place(words.today)).toBeChecked();
		expect(within(map).getByText(words.here)).toBeVisible();
	});

	test('goes along with whoever comes by an address that names a place', () => {
		localStorage.setItem('place', 'still-home');
		location.hash = '#soon';
		const { place } = setup();
		location.hash = '';
		expect(place(words.soon)).toBeChecked();
		expect(readPlace(localStorage)).toBe('soon');
	});

	test('in a way that is not understood counts as not said', () => {
		localStorage.setItem('place', 'on-the-moon');
		const { map, start } = setup();
		expect(within(map).queryByText(words.here)).toBeNull();
		expect(start()).toHaveTextContent('Inpakken');
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
