import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/answers.json' with { type: 'json' };
import AnswerSearch from './AnswerSearch.svelte';

const anAnswer = (id: string, question: string, answer: string, locale = 'nl') => ({
	...{ id, question, answer, locale },
	tier: 'reader' as const
});

function setup() {
	const onask = vi.fn<(question: string) => void>();
	const answers = [
		{
			...anAnswer('police', 'Komt de politie?', 'Soms wel.'),
			chapters: [{ href: '/nl/story/reader/b4', title: 'Wie komen er?' }]
		},
		anAnswer('cat', 'Mag onze kat mee?', 'Vraag het aan mama.'),
		anAnswer('sleep', 'Waar slapen we straks?', 'Misschien bij oma.'),
		anAnswer('bed', 'Waar slapen mijn beren?', 'In de doos.'),
		anAnswer('school', 'Which school will it be?', 'Nobody knows yet.', 'en')
	];
	render(AnswerSearch, { answers, tier: 'reader', alike: [], words, onask });
	return {
		...{ onask, user: userEvent.setup() },
		field: () => screen.getByRole('searchbox', { name: words.search }),
		ask: () => screen.queryByRole('button', { name: words.askThis })
	};
}

const questions = () => screen.queryAllByRole('group');

describe('a question that is searched', () => {
	test('shows nothing before somebody types', () => {
		const { ask } = setup();
		expect(questions()).toHaveLength(0);
		expect(ask()).toBeNull();
	});

	test('finds the answer and opens it where it is the only one', async () => {
		const { user, field } = setup();
		await user.type(field(), 'polisie');
		expect(await screen.findByText(words.found)).toBeVisible();
		expect(questions()).toHaveLength(1);
		expect(questions()[0]).toHaveAttribute('open');
		expect(screen.getByText('Soms wel.')).toBeVisible();
		expect(screen.getByRole('link', { name: `${words.inChapter}: Wie komen er?` })).toHaveAttribute(
			'href',
			'/nl/story/reader/b4'
		);
	});

	test('leaves several folded, so that a child sees all of them', async () => {
		const { user, field } = setup();
		await user.type(field(), 'slapen');
		await vi.waitFor(() => expect(questions()).toHaveLength(2));
		for (const one of questions()) expect(one).not.toHaveAttribute('open');
	});

	test('says so where there is no answer yet', async () => {
		const { user, field, ask } = setup();
		await user.type(field(), 'xylofoon');
		expect(await screen.findByText(words.notFound)).toBeVisible();
		expect(questions()).toHaveLength(0);
		expect(ask()).toBeVisible();
	});

	test('can be taken into the suitcase in the child’s own words, found or not', async () => {
		const { user, field, onask } = setup();
		await user.type(field(), '  mag de poes mee?? ');
		await user.click(await screen.findByRole('button', { name: words.askThis }));
		await user.clear(field());
		await user.type(field(), 'politie');
		await user.click(await screen.findByRole('button', { name: words.askThis }));
		expect(onask.mock.calls).toEqual([['mag de poes mee??'], ['politie']]);
	});

	test('stays on this page with the enter key, and goes on by keyboard', async () => {
		const { user, field, ask, onask } = setup();
		await user.tab();
		expect(field()).toHaveFocus();
		await user.keyboard('kat{Enter}');
		await vi.waitFor(() => expect(questions()).toHaveLength(1));
		expect(field()).toHaveFocus();
		expect(onask).not.toHaveBeenCalled();
		ask()?.focus();
		await user.keyboard('{Enter}');
		expect(onask).toHaveBeenCalledExactlyOnceWith('kat');
	});

	test('is let go when the field is emptied, or holds a single letter', async () => {
		const { user, field, ask } = setup();
		await user.type(field(), 'kat');
		await vi.waitFor(() => expect(questions()).toHaveLength(1));
		await user.type(field(), '{Backspace}{Backspace}');
		expect(questions()).toHaveLength(0);
		expect(ask()).toBeNull();
	});

	test('has an answer in another language pronounced in that language', async () => {
		const { user, field } = setup();
		await user.type(field(), 'school');
		await vi.waitFor(() => expect(questions()).toHaveLength(1));
		expect(questions()[0]?.closest('[lang]')).toHaveAttribute('lang', 'en');
	});

	test('is kept by no browser and looked at by no spelling', () => {
		const { field } = setup();
		expect(field()).toHaveAttribute('autocomplete', 'off');
		expect(field()).toHaveAttribute('spellcheck', 'false');
		expect(field()).toHaveAttribute('translate', 'no');
	});

	test('tells a screen reader what was found', async () => {
		const { user, field } = setup();
		await user.type(field(), 'kat');
		const found = await screen.findByText(words.found);
		expect(found.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
	});
});
