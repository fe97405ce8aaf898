import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/guides.json' with { type: 'json' };
import type { DoingKind, Guide, GuideBlock, GuideSource } from './guide.ts';
import GuidePage from './GuidePage.svelte';

const checked = 'Wij keken dit na op 23 november 2026.';
const guide: Guide = {
	slug: 'begin',
	locale: 'nl',
	title: 'Begin hier',
	message: 'U bent belangrijk.',
	group: 'tell',
	order: 1,
	picture: null,
	blocks: [],
	facts: [],
	sources: [],
	checked: '2026-11-23'
};

function setup(...blocks: GuideBlock[]) {
	render(GuidePage, { guide: { ...guide, blocks }, words, checked });
}

describe('a page for adults', () => {
	test('has one title, its sentence, and headings below them', () => {
		setup(
			{ kind: 'heading', level: 2, runs: [{ text: 'Samen' }] },
			{ kind: 'heading', level: 3, runs: [{ text: 'Vandaag' }] }
		);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Begin hier');
		expect(screen.getByText('U bent belangrijk.')).toBeVisible();
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Samen');
		expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Vandaag');
	});

	test('joins the runs of a line without a space too many', () => {
		setup({
			kind: 'list',
			ordered: false,
			items: [
				[
					{ text: 'Zeg ' },
					{ text: 'dit', strong: true },
					{ text: ': bel ' },
					{ text: '112', href: 'tel:112' },
					{ text: '. Tik op ' },
					{ text: 'Weg', leant: true },
					{ text: '.' }
				]
			]
		});
		expect(screen.getByRole('listitem').textContent).toBe('Zeg dit: bel 112. Tik op Weg.');
		expect(screen.getByText('dit').tagName).toBe('B');
		expect(screen.getByText('Weg').tagName).toBe('EM');
		expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
	});

	test('shows words to say to a child as something said', () => {
		setup({ kind: 'paragraph', runs: [{ text: 'Het komt niet door jou.', say: true }] });
		expect(screen.getByText('Het komt niet door jou.').tagName).toBe('Q');
	});

	test('has lists with numbers and lists without', () => {
		setup(
			{ kind: 'list', ordered: true, items: [[{ text: 'Een' }], [{ text: 'Twee' }]] },
			{ kind: 'list', ordered: false, items: [[{ text: 'Drie' }]] }
		);
		const [numbered, plain] = screen.getAllByRole('list');
		expect(numbered?.tagName).toBe('OL');
		expect(plain?.tagName).toBe('UL');
		const items = within(numbered ?? document.body).getAllByRole('listitem');
		expect(items.map(({ textContent }) => textContent)).toEqual(['Een', 'Twee']);
	});

	test('lets every line be read aloud', () => {
		setup(
			{ kind: 'heading', level: 2, runs: [{ text: 'Samen' }] },
			{ kind: 'paragraph', runs: [{ text: 'Zeg dit.' }] },
			{ kind: 'list', ordered: false, items: [[{ text: 'Drie' }]] }
		);
		const said = [...document.querySelectorAll('[data-say]')].map((line) => line.textContent);
		expect(said).toEqual(['Begin hier', 'U bent belangrijk.', 'Samen', 'Zeg dit.', 'Drie']);
	});

	test('shows markup in its words as words', () => {
		setup({ kind: 'paragraph', runs: [{ text: '<img src=x onerror=alert(1)>' }] });
		expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
		expect(document.querySelector('img')).toBeNull();
	});
});

describe('what there is to do on a page', () => {
	test('stands where the page has it, as whoever shows the page makes it', () => {
		const doing = createRawSnippet<[DoingKind]>((kind) => ({
			render: () => `<p>doe ${kind()}</p>`
		}));
		const blocks: GuideBlock[] = [
			{ kind: 'heading', level: 2, runs: [{ text: 'Eerst' }] },
			{ kind: 'doing', doing: 'board' },
			{ kind: 'heading', level: 2, runs: [{ text: 'Daarna' }] }
		];
		render(GuidePage, { guide: { ...guide, blocks }, words, checked, doing });
		const text = document.body.textContent;
		expect(text).toMatch(/Eerst.*doe board.*Daarna/s);
	});
});

describe('where a page comes from', () => {
	const source: GuideSource = {
		code: 'GF',
		title: 'Geldfit',
		publisher: 'geldfit.nl',
		url: 'https://geldfit.nl/',
		isSure: true
	};

	test('stands at its end, with the day it was looked at and what has to be asked about', () => {
		const unsure = { ...source, code: 'SVD', title: 'Ontruiming', url: null, isSure: false };
		render(GuidePage, { guide: { ...guide, sources: [source, unsure] }, words, checked });
		expect(screen.getByText(words.sources)).toBeVisible();
		expect(screen.getByText(checked)).toBeInTheDocument();
		expect(screen.getByText('Geldfit')).toHaveAttribute('href', 'https://geldfit.nl/');
		expect(screen.getByText('Ontruiming').closest('li')).toHaveTextContent(words.lookAgain);
		expect(screen.getByText('Geldfit').closest('li')).not.toHaveTextContent(words.lookAgain);
	});

	test('is not there where nothing rests on a source', () => {
		setup();
		expect(screen.queryByText(words.sources)).toBeNull();
	});
});

test('a page that is not translated says so, in the language somebody chose', () => {
	const notTranslated = { text: 'This part is not here in English yet.', locale: 'en' };
	render(GuidePage, { guide, words, checked, notTranslated });
	expect(screen.getByText(notTranslated.text)).toHaveAttribute('lang', 'en');
	expect(screen.getByRole('article')).toHaveAttribute('lang', 'nl');
});
