import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import type { Chapter, Page } from './chapter.ts';
import Reader from './Reader.svelte';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

function aPage(number: number, more: Partial<Page> = {}): Page {
	return {
		number,
		heading: `Kop ${number}`,
		talk: `Praat ${number}`,
		shown: { picture: `b7-${number}`, description: `Plaat ${number}` },
		body: [
			{
				kind: 'passage',
				passage: {
					layer: 'happens',
					parts: [
						{
							kind: 'paragraph',
							sentences: [
								[
									{ text: `Zin ${number} met een ` },
									{ text: 'slotenmaker', word: 'locksmith' },
									{ text: '.' }
								],
								[{ text: `Nog een zin ${number}.` }]
							]
						}
					]
				}
			}
		],
		...more
	};
}

const byPlace: Page = aPage(3, {
	body: [
		{
			kind: 'choice',
			choice: {
				switch: 'place',
				cases: (['unset', 'known', 'unknown'] as const).map((value) => ({
					value,
					shown: value === 'known' ? { picture: 'b7-bed', description: 'Een bed' } : null,
					passages: [
						{
							layer: 'happens',
							parts: [{ kind: 'paragraph', sentences: [[{ text: `Plek: ${value}.` }]] }]
						}
					]
				}))
			}
		}
	]
});

const chapter: Chapter = {
	id: 'b7',
	stop: 'day',
	tier: 'reader',
	title: 'De dag zelf',
	message: 'Zo gaat de dag.',
	cover: 'Nu of later?',
	picture: { picture: 'b7-cover', description: 'Sami staat bij de deur.' },
	pages: [aPage(1), aPage(2), byPlace],
	words: ['locksmith'],
	questions: [],
	sources: []
};

const snippet = createRawSnippet(() => ({ render: () => '<a href="/nl/mine">Koffer</a>' }));

/** The page's address comes in as a property, and the browser may know better. */
function setup(hash = '#1', voice = new FakeSpeaker('nl-NL')) {
	vi.stubGlobal('speechSynthesis', voice);
	const props = {
		chapter,
		cards: [
			{
				id: 'locksmith',
				word: 'slotenmaker',
				picture: 'word-locksmith',
				text: { reader: 'Die maakt een deur open.' },
				sources: []
			}
		],
		locale: 'nl' as const,
		words: reader,
		frame,
		pageLabels: ['Bladzijde 1 van 3', 'Bladzijde 2 van 3', 'Bladzijde 3 van 3'],
		map: '/nl/story/reader',
		suitcase: snippet,
		intoSuitcase: snippet
	};
	const showAddress = (to: string) => history.replaceState(null, '', to || location.pathname);
	showAddress(hash);
	const { rerender } = render(Reader, { ...props, hash });
	const goTo = (to: string) => {
		showAddress(to);
		return rerender({ ...props, hash: to });
	};
	return { voice, user: userEvent.setup(), goTo };
}

const openPage = () => {
	const open = document.querySelector<HTMLElement>('.page.open');
	if (!open) throw new Error('no page is open');
	return open;
};

describe('a chapter', () => {
	test('opens on its cover, which asks whether now is the time', () => {
		setup('');
		expect(openPage()).toHaveTextContent('De dag zelf');
		expect(openPage()).toHaveTextContent('Nu of later?');
		expect(within(openPage()).getByText(reader.now)).toHaveAttribute('href', '#1');
		expect(within(openPage()).getByText(reader.notNow)).toHaveAttribute('href', '/nl/story/reader');
	});

	test('shows one page at a time, with its picture and what the picture shows', () => {
		setup('#2');
		expect(document.querySelectorAll('.page.open')).toHaveLength(1);
		expect(openPage()).toHaveAccessibleName('Bladzijde 2 van 3');
		expect(within(openPage()).getByAltText('Plaat 2')).toHaveAttribute('src', '/pictures/b7-2.svg');
		expect(openPage()).toHaveTextContent('Zin 2 met een slotenmaker.');
	});

	test('leads from every page to the next and the one before', () => {
		setup('#1');
		expect(within(openPage()).getByText(frame.forward)).toHaveAttribute('href', '#2');
		expect(within(openPage()).getByLabelText(frame.back)).toHaveAttribute('href', '#cover');
	});

	test('follows the browser where nobody else heard of a new address', async () => {
		setup('#3');
		history.replaceState(null, '', '#2');
		dispatchEvent(new HashChangeEvent('hashchange'));
		await tick();
		expect(openPage()).toHaveTextContent('Kop 2');
	});

	test('ends with the map, and counts as read from then on', async () => {
		const { goTo } = setup('#3');
		expect(localStorage.getItem('read')).toBeNull();
		await goTo('#end');
		expect(openPage()).toHaveTextContent(reader.endTitle);
		expect(localStorage.getItem('read')).toBe('b7');
	});

	test('tells what is known on this device, and the honest text otherwise', async () => {
		const { goTo } = setup('#3');
		expect(openPage()).toHaveTextContent('Plek: unset.');
		localStorage.setItem('known', 'place=known');
		await goTo('#2');
		document.body.replaceChildren();
		setup('#3');
		await tick();
		expect(openPage()).toHaveTextContent('Plek: known.');
		expect(within(openPage()).getByAltText('Een bed')).toBeInTheDocument();
	});

	test('keeps what to talk about folded until somebody asks', async () => {
		const { user } = setup('#1');
		const talk = openPage().querySelector('details');
		expect(talk).not.toHaveAttribute('open');
		await user.click(within(openPage()).getByText(reader.talk));
		expect(talk).toHaveAttribute('open');
		expect(talk).toHaveTextContent('Praat 1');
	});
});

describe('the arrow keys', () => {
	test('turn one page on and one back', async () => {
		const { user, goTo } = setup('#1');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#2');
		await goTo('#2');
		await user.keyboard('{ArrowLeft}');
		expect(location.hash).toBe('#1');
	});

	test('stop at the end', async () => {
		const { user, goTo } = setup('#3');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#end');
		await goTo('#end');
		await user.keyboard('{ArrowRight}');
		expect(location.hash).toBe('#end');
	});

	test('leave the browser its own shortcuts', async () => {
		const { user } = setup('#1');
		await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
		expect(location.hash).toBe('#1');
	});
});

describe('a word card', () => {
	test('lies only on the pages whose words lead to it', () => {
		setup();
		const cards = [...document.querySelectorAll('.loose-card')].map(({ id }) => id);
		const links = [...document.querySelectorAll('a.word')].map((link) => link.getAttribute('href'));
		expect(cards.length).toBeGreaterThan(0);
		expect(cards.length).toBeLessThan(chapter.pages.length);
		expect(new Set(cards.map((id) => `#${id}`))).toEqual(new Set(links));
	});

	test('opens over its page and takes the focus', () => {
		setup('#1-locksmith');
		const card = document.getElementById('1-locksmith');
		expect(card).toHaveClass('open');
		expect(card).toHaveAccessibleName('slotenmaker');
		expect(card).toHaveTextContent('Die maakt een deur open.');
		expect(card).toHaveFocus();
		expect(openPage()).toHaveAccessibleName('Bladzijde 1 van 3');
	});

	test('closes with Escape and with its button', async () => {
		const { user } = setup('#1-locksmith');
		const card = document.getElementById('1-locksmith');
		expect(card && within(card).getByText(frame.close)).toHaveAttribute('href', '#1');
		await user.keyboard('{Escape}');
		expect(location.hash).toBe('#1');
	});

	test('is asked for by the word itself', () => {
		setup('#2');
		expect(within(openPage()).getByText('slotenmaker', { selector: '.word' })).toHaveAttribute(
			'href',
			'#2-locksmith'
		);
	});
});

describe('the voice', () => {
	const turner = () => within(openPage()).getByLabelText(reader.turn);
	const listen = () => within(turner()).getByText(frame.listen);

	test('reads the open page and marks the sentence that is being read', async () => {
		const { user, voice } = setup('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said.at(-1)?.text).toBe('Kop 2'));
		voice.finish();
		await vi.waitFor(() => expect(voice.said).toHaveLength(2));
		voice.finish();
		await vi.waitFor(() => expect(voice.said).toHaveLength(3));
		expect(document.querySelectorAll('.spoken')).toHaveLength(1);
		expect(voice.said.at(-1)?.text).toBe(document.querySelector('.spoken')?.textContent);
	});

	test('falls silent when the page is turned', async () => {
		const { user, voice, goTo } = setup('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		await goTo('#3');
		await vi.waitFor(() => expect(document.querySelectorAll('.spoken')).toHaveLength(0));
		expect(listen()).toBeInTheDocument();
	});

	test('that the device does not have is said in words', async () => {
		const { user } = setup('#1', new FakeSpeaker('en-GB'));
		await user.click(listen());
		expect(await screen.findByText(frame.noVoice)).toBeVisible();
	});
});
