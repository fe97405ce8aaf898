import { render } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { vi } from 'vitest';
import doing from '../content/nl/interface/activity.json' with { type: 'json' };
import frame from '../content/nl/interface/frame.json' with { type: 'json' };
import reader from '../content/nl/interface/reader.json' with { type: 'json' };
import { FakeSpeaker } from './fake-speaker.ts';
import type { Activity, Made } from '#activity';
import type { Chapter, Page } from '../src/story/chapter.ts';
import Reader from '../src/story/Reader.svelte';

function aPage(number: number, more: Partial<Page> = {}): Page {
	return {
		number,
		heading: `Kop ${number}`,
		talk: `Praat ${number}`,
		shown: { picture: `b7-${number}`, description: `Plaat ${number}`, panels: [] },
		only: null,
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
					values: [value],
					shown:
						value === 'known' ? { picture: 'b7-bed', description: 'Een bed', panels: [] } : null,
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

export const chapter: Chapter = {
	id: 'b7',
	locale: 'nl',
	stop: 'day',
	tier: 'reader',
	title: 'De dag zelf',
	message: 'Zo gaat de dag.',
	cover: 'Nu of later?',
	picture: { picture: 'b7-cover', description: 'Sami staat bij de deur.', panels: [] },
	pages: [aPage(1), aPage(2), byPlace],
	words: ['locksmith']
};

const activity: Activity = {
	title: 'Pak jouw tas',
	intro: 'Wat gaat er mee?',
	put: 'Mijn tas',
	parts: [
		{
			kind: 'choose',
			look: 'list',
			ask: 'Wat stop jij erin?',
			own: 'Nog iets',
			options: [
				{ id: 'bear', text: 'mijn beer' },
				{ id: 'stone', text: 'een steen' }
			]
		}
	]
};

const snippet = createRawSnippet(() => ({ render: () => '<a href="/nl/mine">Koffer</a>' }));

/** Everything a reader is given but its address. */
function given() {
	return {
		chapter,
		cards: [
			{
				id: 'locksmith',
				locale: 'nl',
				word: 'slotenmaker',
				picture: 'word-locksmith',
				text: { reader: 'Die maakt een deur open.' },
				sources: [],
				check: []
			}
		],
		locale: 'nl' as const,
		words: reader,
		frame,
		pageLabels: { 3: ['Bladzijde 1 van 3', 'Bladzijde 2 van 3', 'Bladzijde 3 van 3'] },
		doing,
		activity,
		siblings: [
			{ tier: 'together' as const, name: 'Samen lezen', href: '/nl/story/together/a9' },
			{ tier: 'teen' as const, name: 'Voor jou', href: '/nl/story/teen/c8' }
		],
		questions: [{ question: 'Wie komt er?', href: '/nl/answers#reader-who' }],
		rights: [{ name: 'Zeggen wat jij vindt', href: '/nl/rights#heard' }],
		titles: { b7: 'De dag zelf', b8: 'De eerste nacht' },
		notTranslated: null,
		onmade: vi.fn<(made: Made) => void>(),
		map: '/nl/story/reader',
		suitcase: snippet,
		intoSuitcase: snippet
	};
}

/** A chapter of three pages, open. The page's address comes in as a property, and the browser may know better. */
export function openReader(hash = '#1', voice = new FakeSpeaker('nl-NL')) {
	vi.stubGlobal('speechSynthesis', voice);
	const props = given();
	const showAddress = (to: string) => history.replaceState(null, '', to || location.pathname);
	showAddress(hash);
	const { rerender } = render(Reader, { ...props, hash });
	const goTo = (to: string) => {
		showAddress(to);
		return rerender({ ...props, hash: to });
	};
	return { voice, user: userEvent.setup(), goTo, onmade: props.onmade };
}

/** The one page that is shown. */
export const openPage = () => {
	const open = document.querySelector<HTMLElement>('.page.open');
	if (!open) throw new Error('no page is open');
	return open;
};
