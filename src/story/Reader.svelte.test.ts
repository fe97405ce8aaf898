import { within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { FakeUtterance } from '../../tests/fake-speaker.ts';
import { chapter, openPage, openReader } from '../../tests/a-reader.ts';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

describe('a chapter', () => {
	test('opens on its cover, which asks whether now is the time', () => {
		openReader('');
		expect(openPage()).toHaveTextContent('De dag zelf');
		expect(openPage()).toHaveTextContent('Nu of later?');
		expect(within(openPage()).getByText(reader.now)).toHaveAttribute('href', '#1');
		expect(within(openPage()).getByText(reader.notNow)).toHaveAttribute('href', '/nl/story/reader');
	});

	test('shows one page at a time, with its picture and what the picture shows', () => {
		openReader('#2');
		expect(document.querySelectorAll('.page.open')).toHaveLength(1);
		expect(openPage()).toHaveAccessibleName('Bladzijde 2 van 3');
		expect(within(openPage()).getByAltText('Plaat 2')).toHaveAttribute('src', '/pictures/b7-2.svg');
		expect(openPage()).toHaveTextContent('Zin 2 met een slotenmaker.');
	});

	test('leads from every page to the next and the one before', () => {
		openReader('#1');
		expect(within(openPage()).getByText(frame.forward)).toHaveAttribute('href', '#2');
		expect(within(openPage()).getByLabelText(frame.back)).toHaveAttribute('href', '#cover');
	});

	test('follows the browser where nobody else heard of a new address', async () => {
		openReader('#3');
		history.replaceState(null, '', '#2');
		dispatchEvent(new HashChangeEvent('hashchange'));
		await tick();
		expect(openPage()).toHaveTextContent('Kop 2');
	});

	test('ends with the map, and counts as read from then on', async () => {
		const { goTo } = openReader('#3');
		expect(localStorage.getItem('read')).toBeNull();
		await goTo('#end');
		expect(openPage()).toHaveTextContent(reader.endTitle);
		expect(localStorage.getItem('read')).toBe('b7');
	});

	test('tells what is known on this device, and the honest text otherwise', async () => {
		const { goTo } = openReader('#3');
		expect(openPage()).toHaveTextContent('Plek: unset.');
		localStorage.setItem('known', 'place=known');
		await goTo('#2');
		document.body.replaceChildren();
		openReader('#3');
		await tick();
		expect(openPage()).toHaveTextContent('Plek: known.');
		expect(within(openPage()).getByAltText('Een bed')).toBeInTheDocument();
	});

	test('keeps what to talk about folded until somebody asks', async () => {
		const { user } = openReader('#1');
		const talk = openPage().querySelector('details');
		expect(talk).not.toHaveAttribute('open');
		await user.click(within(openPage()).getByText(reader.talk));
		expect(talk).toHaveAttribute('open');
		expect(talk).toHaveTextContent('Praat 1');
	});
});

describe('the arrow keys', () => {
	test('turn one page on and one back', async () => {
		const { user, goTo } = openReader('#1');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#2');
		await goTo('#2');
		await user.keyboard('{ArrowLeft}');
		expect(location.hash).toBe('#1');
	});

	test('turn past what there is to do, and stop at the end', async () => {
		const { user, goTo } = openReader('#3');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#do');
		await goTo('#do');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#end');
		await goTo('#end');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#end');
	});

	test('leave the browser its own shortcuts', async () => {
		const { user } = openReader('#1');
		await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
		expect(location.hash).toBe('#1');
	});
});

describe('a word card', () => {
	test('lies only on the pages whose words lead to it', () => {
		openReader();
		const cards = [...document.querySelectorAll('.loose-card')].map(({ id }) => id);
		const links = [...document.querySelectorAll('a.word')].map((link) => link.getAttribute('href'));
		expect(cards.length).toBeGreaterThan(0);
		expect(cards.length).toBeLessThan(chapter.pages.length);
		expect(new Set(cards.map((id) => `#${id}`))).toEqual(new Set(links));
	});

	test('opens over its page and takes the focus', () => {
		openReader('#1-locksmith');
		const card = document.getElementById('1-locksmith');
		expect(card).toHaveClass('open');
		expect(card).toHaveAccessibleName('slotenmaker');
		expect(card).toHaveTextContent('Die maakt een deur open.');
		expect(card).toHaveFocus();
		expect(openPage()).toHaveAccessibleName('Bladzijde 1 van 3');
	});

	test('closes with Escape and with its button', async () => {
		const { user } = openReader('#1-locksmith');
		const card = document.getElementById('1-locksmith');
		expect(card && within(card).getByText(frame.close)).toHaveAttribute('href', '#1');
		await user.keyboard('{Escape}');
		expect(location.hash).toBe('#1');
	});

	test('is asked for by the word itself', () => {
		openReader('#2');
		expect(within(openPage()).getByText('slotenmaker', { selector: '.word' })).toHaveAttribute(
			'href',
			'#2-locksmith'
		);
	});
});
