import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTranslator, type Translator } from '#language';
import { ParentNotes, emptyNotes, type Notes } from '../parent-notes.svelte.ts';
import { readTelling } from '../read-telling.ts';
import EveningDoing from './EveningDoing.svelte';
import FridgeDoing from './FridgeDoing.svelte';
import ModelAnswersDoing from './ModelAnswersDoing.svelte';
import OnePersonDoing from './OnePersonDoing.svelte';
import type { ModelAnswer, ParentDoing } from './parent-doing.ts';
import PerChildDoing from './PerChildDoing.svelte';
import QuestionsDoing from './QuestionsDoing.svelte';
import WhereNowDoing from './WhereNowDoing.svelte';

const path = 'nl/telling.yaml';
const telling = readTelling({ [path]: readFileSync(`content/${path}`, 'utf8') }, 'nl');
const answer = (id: string, tier: ModelAnswer['tier']): ModelAnswer => ({
	...{ id, tier },
	question: `Vraag ${id}?`,
	answer: `Antwoord ${id}.`
});

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['telling']);
}, 60_000);
beforeEach(() => {
	vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function setup(
	doing: Component<ParentDoing>,
	given: Partial<ParentDoing> = {},
	written: Partial<Notes> = {}
) {
	const notes = new ParentNotes();
	notes.change(written);
	render(doing, { t, locale: 'nl', telling, notes, ...given });
	return { notes, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const paper = () => document.querySelector<HTMLElement>('body > .notes-paper');

describe('where a family is now', () => {
	test('leads to the pages that help first', async () => {
		const { user, notes } = setup(WhereNowDoing);
		expect(screen.queryByRole('link')).toBeNull();
		await user.click(radio(t('telling:where-soon')));
		const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(hrefs).toEqual(['/nl/parents/telling', '/nl/parents/day', '/nl/parents/first-night']);
		expect(notes.now.where).toBe('soon');
	});

	test('leads to chapters in the telling of the child that was named', async () => {
		const leads = (tier: string) => [{ title: `Over ${tier}`, href: `/nl/story/${tier}` }];
		const of = () => ({
			together: leads('together'),
			reader: leads('reader'),
			teen: leads('teen')
		});
		const chapters = {
			...{ 'still-home': of(), nearly: of(), today: of(), there: of(), soon: of() }
		};
		const { user } = setup(
			WhereNowDoing,
			{ chapters },
			{ children: [{ name: '', tier: 'reader' }] }
		);
		await user.click(radio(t('telling:where-today')));
		expect(screen.getByRole('link', { name: 'Over reader' })).toBeVisible();
		expect(screen.queryByText('Over teen')).toBeNull();
	});

	test('leads whoever has nobody to choosing one person', async () => {
		const { user } = setup(WhereNowDoing);
		await user.click(radio(t('telling:helper-nobody')));
		const go = screen.getByRole('link', { name: t('telling:helperGo') });
		expect(go).toHaveAttribute('href', '/nl/parents/yourself');
	});
});

describe('advice per child', () => {
	test('is three things to do, three not to, and when', async () => {
		const { user } = setup(PerChildDoing);
		await user.click(radio(new RegExp(t('telling:tier-teen'))));
		const { do: yes, not, first } = telling.tiers.teen;
		for (const line of [...yes, ...not, first]) expect(screen.getByText(line)).toBeVisible();
	});

	test('is told apart for each child, and a child can be taken away', async () => {
		const { user, notes } = setup(PerChildDoing);
		await user.type(field(t('telling:childName')), 'Noor');
		await user.click(button(t('telling:childMore')));
		const second = screen.getByRole('region', { name: t('telling:child', { number: 2 }) });
		await user.click(within(second).getByRole('radio', { name: /^Samen lezen/ }));
		expect(notes.now.children).toEqual([
			{ name: 'Noor', tier: null },
			{ name: '', tier: 'together' }
		]);
		await user.click(button(t('telling:childAwayWho', { name: 'Noor' })));
		expect(notes.now.children).toEqual([{ name: '', tier: 'together' }]);
	});
});

describe('the evening', () => {
	const [one = '', two = '', three = '', four = ''] = telling.evening;

	test('has three things in the order in which they were chosen', async () => {
		const { user } = setup(EveningDoing);
		for (const step of [three, one, two]) await user.click(box(step));
		const yours = screen.getByRole('region', { name: t('telling:eveningYours') });
		const steps = within(yours).getAllByRole('listitem');
		expect(steps.map(({ textContent }) => textContent)).toEqual([three, one, two]);
	});

	test('takes no fourth thing, and says so', async () => {
		const { user, notes } = setup(EveningDoing, {}, { evening: [one, two, three] });
		await user.click(box(four));
		expect(screen.getByText(t('telling:eveningFull'))).toBeVisible();
		expect(notes.now.evening).toEqual([one, two, three]);
		expect(box(four)).not.toBeChecked();
	});

	test('keeps what was typed as long as there is no room for it', async () => {
		const { user } = setup(EveningDoing, {}, { evening: [one, two, three] });
		await user.type(field(t('telling:eveningOwn')), 'Handje vast');
		await user.click(button(t('telling:add')));
		expect(field(t('telling:eveningOwn'))).toHaveValue('Handje vast');
		await user.click(box(two));
		await user.click(button(t('telling:add')));
		expect(box('Handje vast')).toBeChecked();
		expect(field(t('telling:eveningOwn'))).toHaveValue('');
	});
});

describe('model answers', () => {
	const answers = [answer('a', 'together'), answer('b', 'together'), answer('c', 'teen')];

	test('are those of one telling', async () => {
		const { user } = setup(ModelAnswersDoing, { answers });
		expect(screen.getByText('Vraag a?')).toBeVisible();
		expect(screen.queryByText('Vraag c?')).toBeNull();
		await user.click(radio(/^Voor jou/));
		expect(screen.getByText('Vraag c?')).toBeVisible();
	});

	test('that do not fit go away, and come back', async () => {
		const { user, notes } = setup(ModelAnswersDoing, { answers });
		await user.click(screen.getByText('Vraag a?'));
		await user.click(button(t('telling:answerHideWhich', { question: 'Vraag a?' })));
		expect(notes.now.hidden).toEqual(['a']);
		expect(screen.queryByText('Antwoord a.')).toBeNull();
		expect(screen.getByRole('group', { name: t('telling:paperAnswers') })).toHaveFocus();
		await user.click(screen.getByText(t('telling:answersHidden', { count: 1 })));
		await user.click(button(t('telling:answerBackWhich', { question: 'Vraag a?' })));
		expect(screen.getByText('Antwoord a.')).toBeInTheDocument();
	});

	test('that fit are printed, the others are not', async () => {
		const { user } = setup(ModelAnswersDoing, { answers }, { hidden: ['a'] });
		await user.click(button(t('telling:print')));
		expect(print).toHaveBeenCalledOnce();
		expect(paper()).toHaveTextContent('Antwoord b.');
		expect(paper()).not.toHaveTextContent('Antwoord a.');
	});
});

describe('one person', () => {
	test('can be phoned once there is a number', async () => {
		const { user } = setup(OnePersonDoing);
		await user.type(field(t('telling:personName')), 'Tante An');
		expect(screen.queryByRole('link')).toBeNull();
		await user.type(field(t('telling:personPhone')), '06-1234 5678');
		const call = screen.getByRole('link', { name: t('telling:personCall', { name: 'Tante An' }) });
		expect(call).toHaveAttribute('href', 'tel:0612345678');
	});

	test('keeps a number that is none, and says what a number is', async () => {
		const { user, notes } = setup(OnePersonDoing);
		await user.type(field(t('telling:personPhone')), 'nul zes');
		expect(screen.getByText(t('telling:personPhoneBad'))).toBeVisible();
		expect(notes.now.person.phone).toBe('nul zes');
	});

	test('is told something first', async () => {
		const { user, notes } = setup(OnePersonDoing);
		const [says = ''] = telling.firstWords;
		await user.click(radio(says));
		expect(notes.now.person.says).toBe(says);
	});
});

describe('questions for the worker', () => {
	test('are chosen, added and printed in the order of the list', async () => {
		const { user, notes } = setup(QuestionsDoing);
		const [sleep = ''] = telling.questions.sleep;
		const [things = ''] = telling.questions.things;
		expect(button(t('telling:print'))).toBeDisabled();
		await user.type(field(t('telling:questionOwn')), 'Mag de piano mee?{Enter}');
		await user.click(box(things));
		await user.click(box(sleep));
		await user.click(button(t('telling:print')));
		const asked = within(paper() ?? document.body).getAllByRole('listitem', { hidden: true });
		expect(asked.map(({ textContent }) => textContent.split('?')[0])).toEqual([
			`1. ${sleep.replace('?', '')}`,
			`2. ${things.replace('?', '')}`,
			'3. Mag de piano mee'
		]);
		await user.click(box('Mag de piano mee?'));
		expect(notes.now.questions).toEqual([things, sleep]);
	});
});

describe('the list for the fridge', () => {
	const lines = [{ id: 'x', name: 'Geldfit', phone: '0800-8115', tel: 'tel:08008115' }];

	test('has what was filled in elsewhere, the numbers and the day they were looked at', async () => {
		const { user } = setup(
			FridgeDoing,
			{ lines, numbersChecked: 'Nagekeken.' },
			{
				sentences: { reason: 'We gaan weg.', fault: '', next: '' },
				person: { name: 'An', phone: '06 1', says: '' }
			}
		);
		await user.type(field(t('telling:fridgeCode')), 'pannenkoek');
		await user.click(button(t('telling:print')));
		for (const text of ['We gaan weg.', 'pannenkoek', 'An', '0800-8115', 'Nagekeken.'])
			expect(paper()).toHaveTextContent(text);
	});

	const day = {
		day: 'vrijdag 4 december',
		steps: [{ id: 's', text: 'We eten brood', picture: null }],
		codeWord: 'banaan',
		meetingPoint: 'de bakker',
		pickUps: ['Sami: oma'],
		along: ['beer', 'lamp']
	};

	test('has on paper all that the plan says of the day', async () => {
		const { user } = setup(FridgeDoing, { day });
		await user.click(button(t('telling:print')));
		const all = [
			/vrijdag 4 december/,
			'We eten brood',
			'banaan',
			'de bakker',
			'Sami: oma',
			'beer · lamp'
		];
		for (const text of all) expect(paper()).toHaveTextContent(text);
	});

	test('begins with what the plan says, and lets it be changed and emptied', async () => {
		const { user } = setup(FridgeDoing, { day });
		expect(field(t('telling:fridgeCode'))).toHaveValue('banaan');
		await user.clear(field(t('telling:fridgeCode')));
		expect(field(t('telling:fridgeCode'))).toHaveValue('');
		expect(screen.getByText('Sami: oma')).toBeVisible();
		expect(screen.queryByRole('textbox', { name: t('telling:fridgePickUp') })).toBeNull();
	});

	test('warns before it hangs where everybody can read it', () => {
		setup(FridgeDoing);
		expect(screen.getByText(t('telling:fridgeWarning'))).toBeVisible();
	});
});

describe.each([
	['where now', WhereNowDoing],
	['per child', PerChildDoing],
	['evening', EveningDoing],
	['model answers', ModelAnswersDoing],
	['one person', OnePersonDoing],
	['questions', QuestionsDoing],
	['fridge', FridgeDoing]
])('what is filled in at %s', (_name, doing) => {
	test('is kept nowhere, says so, and is wiped by one tap', async () => {
		const { user, notes } = setup(doing, {}, { codeWord: 'banaan', where: 'today' });
		expect(screen.getByText(t('telling:kept'))).toBeVisible();
		await user.click(button(t('telling:wipe')));
		expect(notes.now).toEqual(emptyNotes);
		expect(screen.getByText(t('telling:wiped'))).toBeVisible();
		expect(localStorage).toHaveLength(0);
	});
});
