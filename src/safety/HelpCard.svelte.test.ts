import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/heavy.json' with { type: 'json' };
import type { CalmTier } from './exercise.ts';
import type { Theme } from './heavy-words.ts';
import type { Help, Helpline } from './help.ts';
import HelpCard from './HelpCard.svelte';

const aLine = (id: string, phone: string): Helpline => ({
	...{ id, phone, name: `Lijn ${id}`, for: 'Voor jou.', text: 'Bel maar.', hours: '' },
	tel: `tel:${phone}`,
	chat: `https://example.org/${id}`
});

const all: Help = {
	people: [
		{ id: 'parent', name: 'mama of papa', text: 'Zeg het.' },
		{ id: 'teacher', name: 'juf of meester', text: 'Zeg het zacht.' },
		{ id: 'grandparent', name: 'opa of oma', text: 'Ga erheen.' },
		{ id: 'helper', name: 'iemand die jullie helpt', text: 'Zeg dat je wilt praten.' },
		{ id: 'neighbour', name: 'een buurvrouw', text: 'Bel aan.' }
	],
	lines: [
		aLine('kindertelefoon', '1'),
		aLine('suicide-prevention', '2'),
		aLine('veilig-thuis', '3')
	],
	danger: aLine('emergency', '112'),
	callList: 'Bellen kan in de bellijst blijven staan.',
	canChange: null
};

function setup(
	tier: CalmTier,
	heard: Theme[] = ['hit'],
	more: { people?: string[]; ontalk?: (person: string | null) => void } = {}
) {
	const onclose = vi.fn();
	const onoff = vi.fn();
	const help = tier === 'together' ? { ...all, lines: [], danger: null } : all;
	render(HelpCard, { tier, heard, help, words, more: '/nl/help/x', onclose, onoff, ...more });
	return { onclose, onoff };
}

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const calls = () =>
	screen
		.getAllByRole('link')
		.map((link) => link.getAttribute('href'))
		.filter((href) => href?.startsWith('tel:'));
const buttons = () => screen.getAllByRole('button').map((one) => one.textContent.trim());

describe.each(['together', 'reader', 'teen'] as const)('the card for %s', (tier) => {
	test('is a part of the page with a heading that is told at once', () => {
		setup(tier);
		const heading = screen.getByRole('heading', { name: words[`${tier}Title`] });
		expect(heading).toHaveFocus();
		expect(screen.getByRole('region', { name: words[`${tier}Title`] })).toBeVisible();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	test('holds nobody: the keyboard goes on after it', async () => {
		setup(tier);
		const after = document.body.appendChild(document.createElement('button'));
		const user = userEvent.setup();
		const stops = document.querySelectorAll('.card :is(a, button)').length;
		for (let stop = 0; stop <= stops; stop++) await user.tab();
		expect(after).toHaveFocus();
		after.remove();
	});

	test('says that nobody reads along', () => {
		setup(tier);
		expect(screen.getByText(words[`${tier}Truth`])).toBeVisible();
	});

	test('can be closed, and closing keeps it for another time', async () => {
		const { onclose, onoff } = setup(tier);
		await press(words[`${tier}Close`]);
		expect(onclose).toHaveBeenCalledOnce();
		expect(onoff).not.toHaveBeenCalled();
	});

	test('can be switched off', async () => {
		const { onclose, onoff } = setup(tier);
		await press(words.never);
		expect(onoff).toHaveBeenCalledOnce();
		expect(onclose).not.toHaveBeenCalled();
	});
});

describe('for who reads together', () => {
	test('is people with a face and no number, and no parent among them', () => {
		setup('together');
		expect(buttons().slice(0, 4)).toEqual([
			'juf of meester',
			'opa of oma',
			'iemand die jullie helpt',
			words.somebodyElse
		]);
		expect(screen.queryByRole('link')).toBeNull();
		expect(document.body).not.toHaveTextContent(/\d/);
		expect(document.body).not.toHaveTextContent('mama');
	});

	test('tells how to go to whom the child chose, one at a time', async () => {
		setup('together');
		await press('opa of oma');
		expect(screen.getByRole('button', { name: 'opa of oma' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		expect(document.querySelector('[aria-live]')).toHaveTextContent('Ga erheen.');
		await press(words.somebodyElse);
		expect(document.querySelector('[aria-live]')).toHaveTextContent(words.somebodyElseText);
		expect(screen.getByRole('button', { name: 'opa of oma' })).toHaveAttribute(
			'aria-pressed',
			'false'
		);
		await press(words.somebodyElse);
		expect(document.querySelector('[aria-live]')).toHaveTextContent(/^$/);
	});

	test('begins with the child’s own people, whatever they are called', async () => {
		setup('together', ['hit'], { people: ['tante $& Fatma'] });
		await press('tante $& Fatma');
		expect(buttons()[0]).toBe('tante $& Fatma');
		expect(document.querySelector('[aria-live]')).toHaveTextContent('Ga naar tante $& Fatma,');
	});

	test('who wants to run away is sent to a grown-up, not to a telephone', () => {
		setup('together', ['leave']);
		expect(screen.getByRole('heading', { name: words.leavingTitle })).toHaveFocus();
		expect(screen.getByText(words.leavingTogether)).toBeVisible();
		expect(screen.queryByText(words.leavingText)).toBeNull();
	});
});

describe.each(['reader', 'teen'] as const)('for %s', (tier) => {
	test('has lines to call and to chat with, and a number for danger', () => {
		setup(tier);
		expect(calls()).toEqual(['tel:1', 'tel:2', 'tel:3', 'tel:112']);
		const chat = screen.getByRole('link', { name: `${words.chat}, Lijn kindertelefoon` });
		expect(chat).toHaveAttribute('href', 'https://example.org/kindertelefoon');
		expect(chat).toHaveAttribute('rel', 'noreferrer');
		expect(screen.getByRole('link', { name: `${words.dangerNow} 112` })).toBeVisible();
	});

	test('says that a call can stay in the list of calls', () => {
		setup(tier);
		expect(screen.getByText(all.callList)).toBeVisible();
	});

	test('leads to all the help there is', () => {
		setup(tier);
		expect(screen.getByRole('link', { name: words.moreHelp })).toHaveAttribute(
			'href',
			'/nl/help/x'
		);
	});

	test('names the line for thoughts of suicide first when it is about that', () => {
		setup(tier, ['hit', 'die']);
		expect(calls()).toEqual(['tel:2', 'tel:1', 'tel:3', 'tel:112']);
	});

	test('offers to talk only where that leads somewhere', async () => {
		setup(tier);
		expect(buttons()).toEqual([words[`${tier}Close`], words.never]);
		document.body.replaceChildren();
		const ontalk = vi.fn();
		setup(tier, ['hit'], { ontalk });
		await press(words.talk);
		expect(ontalk.mock.calls).toEqual([[null]]);
	});

	test('offers the child’s own people by name', async () => {
		const ontalk = vi.fn();
		setup(tier, ['hit'], { ontalk, people: ['Sanne', 'oma'] });
		expect(screen.queryByRole('button', { name: words.talk })).toBeNull();
		await press('Ik wil oma spreken');
		expect(ontalk.mock.calls).toEqual([['oma']]);
	});
});

describe('who wants to run away', () => {
	test('is understood, and asked where it could sleep', () => {
		setup('reader', ['leave']);
		expect(screen.getByRole('heading', { name: words.leavingTitle })).toBeVisible();
		expect(screen.getByText(words.leavingText)).toBeVisible();
		expect(screen.queryByText(words.readerText)).toBeNull();
	});

	const beds = () =>
		[...document.querySelectorAll('.names li')].map(({ textContent }) => textContent);

	test('sees its own people, or those many children have; never a way out', () => {
		setup('teen', ['leave'], { people: ['oma Fatma'] });
		expect(beds()).toEqual(['oma Fatma']);
		document.body.replaceChildren();
		setup('teen', ['leave']);
		expect(beds()).toEqual(['opa of oma', 'een buurvrouw']);
	});

	test('and more than that, is told both', () => {
		setup('teen', ['leave', 'hit']);
		expect(screen.getByRole('heading', { name: words.teenTitle })).toBeVisible();
		expect(screen.getByText(words.teenText)).toBeVisible();
		expect(screen.getByText(words.leavingText, { exact: false })).toHaveTextContent(
			words.leavingTitle
		);
	});

	test('is not asked where to sleep when it is about something else', () => {
		setup('teen', ['hit']);
		expect(beds()).toEqual([]);
	});
});
