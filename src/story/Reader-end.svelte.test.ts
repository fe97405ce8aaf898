import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import doing from '../../content/nl/interface/activity.json' with { type: 'json' };
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { openPage, openReader } from '../../tests/a-reader.ts';

afterEach(() => vi.unstubAllGlobals());

const tile = (name: string) => screen.findByRole('button', { name });

describe('what there is to do', () => {
	test('comes after the last page and before the end', async () => {
		const { goTo } = openReader('#3');
		expect(within(openPage()).getByText(frame.forward)).toHaveAttribute('href', '#do');
		await goTo('#do');
		expect(openPage()).toHaveAccessibleName(doing.do);
		expect(within(openPage()).getByRole('link', { name: doing.back })).toHaveAttribute(
			'href',
			'#3'
		);
		expect(within(openPage()).getByRole('link', { name: doing.ready })).toHaveAttribute(
			'href',
			'#end'
		);
	});

	test('is fetched only once it is looked at', async () => {
		const { goTo } = openReader('#3');
		await tick();
		expect(screen.queryByRole('button', { name: 'mijn beer' })).toBeNull();
		await goTo('#do');
		expect(screen.getByText(doing.loading)).toBeVisible();
		expect(await tile('mijn beer')).toBeVisible();
	});

	test('can be left and looked at again with nothing lost', async () => {
		const { user, goTo } = openReader('#do');
		await user.click(await tile('mijn beer'));
		await goTo('#end');
		await goTo('#do');
		expect(await tile('mijn beer')).toHaveAttribute('aria-pressed', 'true');
	});

	test('goes into the suitcase as it was made', async () => {
		const { user, onmade } = openReader('#do');
		await user.click(await tile('een steen'));
		await user.click(await tile(doing.inSuitcase));
		expect(onmade.mock.calls).toEqual([
			[{ title: 'Mijn tas', lines: [{ ask: 'Wat stop jij erin?', chosen: ['een steen'] }] }]
		]);
	});

	test('leaves the arrow keys to whoever is writing', async () => {
		const { user } = openReader('#do');
		const field = await screen.findByRole('textbox', { name: 'Nog iets' });
		await user.type(field, 'fluit{ArrowLeft}');
		expect(location.hash).toBe('#do');
		await user.type(field, '{ArrowRight}');
		expect(location.hash).toBe('#do');
		expect(field).toHaveValue('fluit');
	});
});

describe('the end', () => {
	test('leads back to what there is to do, and to the map', () => {
		openReader('#end');
		const link = (name: string) => within(openPage()).getByRole('link', { name });
		expect(link(frame.back)).toHaveAttribute('href', '#do');
		expect(link(reader.toMap)).toHaveAttribute('href', '/nl/story/reader');
	});

	test('has the questions of other children, folded until somebody opens them', async () => {
		const { user } = openReader('#end');
		await user.click(within(openPage()).getByText(reader.questions));
		expect(within(openPage()).getByRole('link', { name: 'Wie komt er?' })).toHaveAttribute(
			'href',
			'/nl/answers#reader-who'
		);
	});

	test('offers something for oneself after a heavy chapter', () => {
		openReader('#end');
		expect(within(openPage()).getByRole('link', { name: reader.calm })).toHaveAttribute(
			'href',
			'/nl/calm/reader'
		);
	});

	test('names what comes next on the way of this family', () => {
		localStorage.setItem('place', 'today');
		openReader('#end');
		expect(
			within(openPage()).getByRole('link', { name: `${reader.next} De eerste nacht` })
		).toHaveAttribute('href', '/nl/story/reader/b8');
	});

	test.each([
		['where nobody said where they are', null],
		['for a place that does not exist', 'nowhere'],
		['at the end of a way', 'nearly'],
		['beside the way', 'still-home']
	])('names nothing %s', (_name, place) => {
		if (place) localStorage.setItem('place', place);
		openReader('#end');
		expect(openPage()).not.toHaveTextContent(reader.next);
	});
});

describe('the other tellings', () => {
	test('are one tap away on a page, by name', () => {
		openReader('#2');
		const tellings = within(openPage()).getByRole('navigation', { name: reader.otherTiers });
		const links = within(tellings).getAllByRole('link');
		expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
			['Samen lezen', '/nl/story/together/a9'],
			['Voor jou', '/nl/story/teen/c8']
		]);
	});
});
