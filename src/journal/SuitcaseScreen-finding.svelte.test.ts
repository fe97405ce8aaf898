import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Item, Origin } from './item.ts';
import { newNote, newQuestion, type NewItem } from './new-item.ts';
import SuitcaseScreen from './SuitcaseScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const stops = [
	{ stop: 'day', tier: 'reader', chapter: 'b7', title: 'De dag zelf' },
	{ stop: 'goodbye', tier: 'reader', chapter: 'b10', title: 'Afscheid' }
];
const onTheDay: Origin = { stop: 'day', tier: 'together', chapter: 'a9', page: '3' };

function itemOf(made: NewItem<Item>): Item {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

const questions = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		itemOf(newQuestion(`vraag nummer ${String(index)}`, { origin: null, prompt: '' }))
	);
const otherQuestions = (count: number) =>
	questions(count).map((one) => ({ ...one, text: 'anders' }));
const note = itemOf(newNote('Pluis wil niet mee', { origin: onTheDay, prompt: '' }));

function setup(items: Item[]) {
	const told = {
		onopen: vi.fn(),
		onput: vi.fn(),
		ongive: vi.fn(),
		onkeep: vi.fn(),
		onbring: vi.fn(),
		onclose: vi.fn(),
		onknown: vi.fn(),
		onthrowclosed: vi.fn()
	};
	render(SuitcaseScreen, { t, items, stops, isOnlyForNow: false, missing: 0, ...told });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const things = () =>
		within(within(screen.getByRole('main')).getByRole('list'))
			.getAllByRole('listitem')
			.map(({ textContent }) => textContent.trim());
	return { ...told, user, press, things };
}

const finder = () => screen.queryByRole('button', { name: t('finding:find') });

describe('the search', () => {
	it('is not there while everything can be seen', () => {
		setup(questions(7));
		expect(finder()).toBeNull();
	});

	it('is one button, shut, where there are many things', () => {
		setup(questions(8));
		expect(finder()).toHaveAttribute('aria-expanded', 'false');
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('finds by kind, without typing', async () => {
		const { press, things } = setup([...questions(8), note]);
		await press(t('finding:find'));
		await press(t('finding:note'));
		expect(screen.getByRole('button', { name: t('finding:note'), pressed: true })).toBeVisible();
		expect(things()).toEqual(['Pluis wil niet mee']);
		expect(screen.getByRole('status')).toHaveTextContent(t('finding:found', { count: 1 }));
		await press(t('finding:note'));
		expect(things()).toHaveLength(9);
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('offers only kinds and stops that are there', async () => {
		const { press } = setup([...questions(8), note]);
		await press(t('finding:find'));
		expect(screen.queryByRole('button', { name: t('finding:drawing') })).toBeNull();
		expect(screen.queryByRole('button', { name: 'Afscheid' })).toBeNull();
	});

	it('finds by chapter', async () => {
		const { user, press, things } = setup([...questions(8), note]);
		await press(t('finding:find'));
		await user.click(screen.getByText(t('finding:where')));
		await press('De dag zelf');
		expect(things()).toEqual(['Pluis wil niet mee']);
		expect(screen.getByText(`${t('finding:where')}: De dag zelf`)).toBeVisible();
	});

	it('finds by words, in a field nobody else looks at', async () => {
		const { user, press, things } = setup([...questions(8), note]);
		await press(t('finding:find'));
		const field = screen.getByRole('textbox', { name: new RegExp(t('finding:words')) });
		for (const [name, value] of [
			['autocomplete', 'off'],
			['spellcheck', 'false'],
			['translate', 'no'],
			['writingsuggestions', 'false']
		] as const)
			expect(field).toHaveAttribute(name, value);
		await user.type(field, 'NUMMER 3');
		expect(things()).toEqual(['vraag nummer 3']);
		expect(window.location.href).not.toContain('NUMMER');
		expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('NUMMER');
	});

	it.each([2, 3, 4])('says %i in a word', async (count) => {
		const { user, press } = setup([...questions(count), ...otherQuestions(6)]);
		await press(t('finding:find'));
		await user.type(screen.getByRole('textbox'), 'nummer');
		expect(screen.getByRole('status')).toHaveTextContent(t(`finding:found-${count as 2}`));
	});

	it('that finds nothing says so kindly, and shows everything again', async () => {
		const { user, press, things } = setup(questions(8));
		await press(t('finding:find'));
		await user.type(screen.getByRole('textbox'), 'kasteel');
		expect(screen.getByRole('status')).toHaveTextContent(t('finding:nothing'));
		await press(t('finding:all'));
		expect(things()).toHaveLength(8);
		expect(finder()).toHaveFocus();
		expect(screen.getByRole('textbox')).toHaveValue('');
	});

	it('hides nothing once it is shut', async () => {
		const { press, things } = setup([...questions(8), note]);
		await press(t('finding:find'));
		await press(t('finding:note'));
		await press(t('finding:find'));
		expect(things()).toHaveLength(9);
	});

	it('opens what it found', async () => {
		const { press, onopen } = setup([...questions(8), note]);
		await press(t('finding:find'));
		await press(t('finding:note'));
		await press('Pluis wil niet mee');
		expect(onopen.mock.calls).toEqual([[note]]);
	});
});

describe('more things than fit', () => {
	it('come sixty at a time, and the first new one is next', async () => {
		const { press, things } = setup(questions(130));
		// what fits on a screen is there at once, the rest after it was painted
		expect(things()).toHaveLength(12);
		expect(screen.queryByRole('button', { name: t('finding:more') })).toBeNull();
		await screen.findByRole('button', { name: t('finding:more') });
		expect(things()).toHaveLength(60);
		await press(t('finding:more'));
		expect(things()).toHaveLength(120);
		expect(screen.getByRole('button', { name: 'vraag nummer 60' })).toHaveFocus();
		await press(t('finding:more'));
		expect(things()).toHaveLength(130);
		expect(screen.getByRole('button', { name: 'vraag nummer 120' })).toHaveFocus();
		expect(screen.queryByRole('button', { name: t('finding:more') })).toBeNull();
	});

	it('have no button where sixty are all', () => {
		setup(questions(60));
		expect(screen.queryByRole('button', { name: t('finding:more') })).toBeNull();
	});

	it('never push the worry box down, except while somebody looks for something', async () => {
		const { press } = setup(questions(60));
		const isFirst = () => {
			const box = screen.getByRole('button', { name: t('worry:box') });
			const list = within(screen.getByRole('main')).getByRole('list');
			return list.compareDocumentPosition(box) === Node.DOCUMENT_POSITION_PRECEDING;
		};
		expect(isFirst()).toBe(true);
		await press(t('finding:find'));
		expect(isFirst()).toBe(false);
		await press(t('finding:find'));
		expect(isFirst()).toBe(true);
	});
});
