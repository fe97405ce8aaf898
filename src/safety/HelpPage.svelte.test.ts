import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/help.json' with { type: 'json' };
import type { Audience } from './audience.ts';
import type { Help, Helpline } from './help.ts';
import HelpPage from './HelpPage.svelte';

const aLine = (more: Partial<Helpline> = {}): Helpline => ({
	id: 'children',
	name: 'De lijn',
	for: 'Van 8 tot 18 jaar.',
	text: 'Je kunt bellen.',
	phone: '0800-0432',
	tel: 'tel:08000432',
	hours: 'Elke dag.',
	...more
});

const people = [
	{ id: 'parent', name: 'mama of papa', text: 'Zeg het.' },
	{ id: 'coach', name: 'trainer', text: 'Zeg het op het veld.' }
];

function setup(audience: Audience, more: Partial<Help> = {}) {
	const help: Help = {
		people,
		lines: [aLine()],
		danger: aLine({ id: 'emergency', name: 'Alarm', phone: '112', tel: 'tel:112' }),
		callList: 'Bel met zijn tweeën.',
		canChange: 'Nagekeken op 1 augustus.',
		...more
	};
	render(HelpPage, { help, audience, words });
}

const numbers = () =>
	screen
		.queryAllByRole('link')
		.map((link) => link.getAttribute('href'))
		.filter((href) => href?.startsWith('tel:'));

describe('help for who reads together', () => {
	test('is people and no number', () => {
		setup('together', { lines: [], danger: null, canChange: null });
		const persons = screen.getAllByRole('listitem').map(({ textContent }) => textContent.trim());
		expect(persons).toEqual(['mama of papa Zeg het.', 'trainer Zeg het op het veld.']);
		expect(numbers()).toEqual([]);
		expect(screen.queryByText('Bel met zijn tweeën.')).toBeNull();
	});
});

describe.each(['reader', 'teen'] as const)('help for %s', (audience) => {
	test('is people and numbers that can be pressed', () => {
		setup(audience);
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
		expect(numbers()).toEqual(['tel:08000432', 'tel:112']);
		expect(screen.getByRole('link', { name: '0800-0432' })).toHaveAttribute('href', 'tel:08000432');
	});
});

describe('help for grown-ups', () => {
	test('is numbers, without telling them to go to their mother', () => {
		setup('grown-up');
		expect(screen.queryByText('mama of papa')).toBeNull();
		expect(numbers()).toEqual(['tel:08000432', 'tel:112']);
	});
});

describe('a helpline', () => {
	const section = () => screen.getByRole('heading', { level: 2 }).closest('section');
	const inLine = () => within(section() ?? document.body);

	test('says for whom it is and when somebody answers', () => {
		setup('reader');
		expect(section()).toHaveTextContent('Van 8 tot 18 jaar. Je kunt bellen. Elke dag.');
	});

	test('says that it is free and needs no name only where that is certain', () => {
		setup('reader', { lines: [aLine({ free: true, anonymous: true })] });
		expect(section()).toHaveTextContent(`${words.free} ${words.anonymous} Elke dag.`);
		document.body.replaceChildren();
		setup('reader');
		expect(section()).not.toHaveTextContent(words.free);
		expect(section()).not.toHaveTextContent(words.anonymous);
	});

	test('can be chatted with where there is a chat', () => {
		setup('reader', { lines: [aLine({ url: 'https://a.nl/', chat: 'https://a.nl/chat' })] });
		const chat = inLine().getByRole('link', { name: words.chat });
		expect(chat).toHaveAttribute('href', 'https://a.nl/chat');
		expect(chat).toHaveAttribute('rel', 'noreferrer');
		expect(inLine().queryByRole('link', { name: words.site })).toBeNull();
	});

	test('has a site where there is no chat, and may have no number', () => {
		const nowhere = { tel: undefined, phone: undefined };
		setup('reader', { lines: [aLine({ url: 'https://a.nl/', ...nowhere })] });
		const [site, ...more] = inLine().getAllByRole('link');
		expect(site).toHaveAccessibleName(words.site);
		expect(site).toHaveAttribute('rel', 'noreferrer');
		expect(more).toEqual([]);
	});
});

describe('danger', () => {
	test('has its own number, in words that ask', () => {
		setup('reader');
		const danger = screen.getByRole('link', { name: /112$/ });
		expect(danger).toHaveTextContent(words.danger);
		expect(danger).toHaveAttribute('href', 'tel:112');
	});
});

test('the page says when the numbers were checked and that they can change', () => {
	setup('reader');
	expect(screen.getByText('Nagekeken op 1 augustus.')).toBeVisible();
	expect(screen.getByText('Bel met zijn tweeën.')).toBeVisible();
});
