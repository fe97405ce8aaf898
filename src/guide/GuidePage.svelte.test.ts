import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { GuideBlock } from './guide.ts';
import GuidePage from './GuidePage.svelte';

function setup(...blocks: GuideBlock[]) {
	render(GuidePage, { guide: { title: 'Voor ouders', blocks } });
}

describe('a guide', () => {
	test('has one title, and headings below it', () => {
		setup(
			{ kind: 'heading', level: 2, runs: [{ text: 'Samen' }] },
			{ kind: 'heading', level: 3, runs: [{ text: 'Vandaag' }] }
		);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Voor ouders');
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Samen');
		expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Vandaag');
	});

	test('joins the runs of a line without a space too many', () => {
		setup({
			kind: 'paragraph',
			runs: [
				{ text: 'Zeg ' },
				{ text: 'dit', strong: true },
				{ text: ': bel ' },
				{ text: '112', href: 'tel:112' },
				{ text: '.' }
			]
		});
		expect(screen.getByRole('paragraph').textContent).toBe('Zeg dit: bel 112.');
		expect(screen.getByText('dit').tagName).toBe('B');
		expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
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
		expect(said).toEqual(['Voor ouders', 'Samen', 'Zeg dit.', 'Drie']);
	});

	test('shows markup in its words as words', () => {
		setup({ kind: 'paragraph', runs: [{ text: '<img src=x onerror=alert(1)>' }] });
		expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
		expect(document.querySelector('img')).toBeNull();
	});
});
