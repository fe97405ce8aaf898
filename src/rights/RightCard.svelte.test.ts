import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/rights.json' with { type: 'json' };
import RightCard from './RightCard.svelte';
import { rightParts } from './right-parts.ts';
import type { Right } from './rights.ts';

const toldTo = (who: string) => ({
	means: `${who}: jij telt mee.`,
	must: `${who}: de gemeente vraagt het jou.`,
	say: `${who}: ik wil iets zeggen.`,
	missing: `${who}: bel de Kinderombudsman.`
});
const right: Right = {
	id: 'heard',
	locale: 'nl',
	articles: [12, 13],
	name: 'Mijn mening telt',
	picture: 'right-heard',
	stops: ['why'],
	together: 'Jij mag iets zeggen.',
	reader: toldTo('lezer'),
	teen: toldTo('tiener'),
	sources: [],
	check: []
};

const card = (tier: 'together' | 'reader' | 'teen') => {
	render(RightCard, { right, tier, words });
	return screen.getByRole('article');
};

describe('a right', () => {
	test('is one sentence for the smallest, without headings to get lost in', () => {
		const article = card('together');
		expect(within(article).getByText('Jij mag iets zeggen.')).toBeVisible();
		expect(within(article).queryAllByRole('heading', { level: 3 })).toHaveLength(0);
		expect(article).not.toHaveTextContent('jij telt mee');
	});

	test.each([
		['reader', 'lezer', 'tiener'],
		['teen', 'tiener', 'lezer']
	] as const)(
		'tells a %s what it means, who must, what to say and what if not',
		(tier, own, other) => {
			const article = card(tier);
			const headings = within(article).getAllByRole('heading', { level: 3 });
			expect(headings.map((one) => one.textContent)).toEqual(rightParts.map((part) => words[part]));
			for (const [at, part] of rightParts.entries())
				expect(headings[at]?.nextElementSibling).toHaveTextContent(toldTo(own)[part]);
			expect(article).not.toHaveTextContent(other);
			expect(article).not.toHaveTextContent('Jij mag iets zeggen.');
		}
	);

	test('has its name as a heading, its articles, and an address of its own', () => {
		const article = card('reader');
		expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent(right.name);
		expect(article).toHaveTextContent(`${words.article} 12, 13`);
		expect(article).toHaveAttribute('id', 'heard');
	});

	test('is read aloud and pronounced in its own language', () => {
		const article = card('teen');
		expect(article).toHaveAttribute('lang', 'nl');
		const said = [...article.querySelectorAll('[data-say]')].map((one) => one.textContent);
		expect(said).toContain('tiener: ik wil iets zeggen.');
		expect(said[0]).toBe(right.name);
	});

	test('has a picture that says nothing of its own', () => {
		expect(card('reader').querySelector('img')).toHaveAttribute('alt', '');
	});
});
