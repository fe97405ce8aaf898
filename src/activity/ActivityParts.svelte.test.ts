import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import type { Activity } from './activity.ts';
import ActivityParts from './ActivityParts.svelte';
import type { Made } from './made.ts';
import { say } from './say.ts';

afterEach(() => vi.unstubAllGlobals());

const choose: Activity['parts'][number] = {
	kind: 'choose',
	look: 'list',
	ask: 'Wat gaat mee?',
	options: [
		{ id: 'bear', text: 'mijn beer' },
		{ id: 'stone', text: 'een steen' }
	]
};
const sheet: Activity['parts'][number] = {
	kind: 'sheet',
	ask: 'Schrijf het op',
	lines: [
		{ id: 'who', ask: 'Voor wie?', hints: [] },
		{ id: 'why', ask: 'Waarom?', hints: [] }
	]
};

function setup(parts: Activity['parts'] = [choose, sheet]) {
	const onmade = vi.fn<(made: Made) => void>();
	const activity: Activity = { title: 'Pak in', intro: 'Begin maar.', put: 'Mijn tas', parts };
	render(ActivityParts, { activity, words, onmade });
	const user = userEvent.setup();
	const button = (name: string) => screen.getByRole('button', { name });
	return {
		...{ user, onmade, button },
		keep: () => screen.queryByRole('button', { name: words.inSuitcase }),
		press: (name: string) => user.click(button(name)),
		steps: () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
	};
}

const step = (number: number, count: number) => say(words.step, { number, count });

describe('something to do', () => {
	test('shows one step at a time, and says which of how many', async () => {
		const { press, steps } = setup();
		expect(steps()).toEqual(['Wat gaat mee?']);
		expect(screen.getByText(step(1, 2))).toBeVisible();
		expect(screen.queryByRole('button', { name: words.back })).toBeNull();
		await press(words.next);
		expect(steps()).toEqual(['Schrijf het op']);
		expect(screen.getByText(step(2, 2))).toBeVisible();
		expect(screen.queryByRole('button', { name: words.next })).toBeNull();
	});

	test('of one step counts no steps', () => {
		setup([choose]);
		expect(screen.queryByText(step(1, 1))).toBeNull();
		expect(screen.queryByRole('button', { name: words.next })).toBeNull();
	});

	test('can be walked through with nothing made, and then offers nothing to keep', async () => {
		const { press, keep } = setup();
		await press(words.next);
		expect(keep()).toBeNull();
		expect(screen.queryByRole('button', { name: words.print })).toBeNull();
		expect(screen.getByText(words.nothingYet)).toBeVisible();
	});

	test('keeps what was made when going back and on', async () => {
		const { user, press, button } = setup();
		await press('mijn beer');
		await press(words.next);
		await user.type(screen.getByRole('textbox', { name: 'Voor wie?' }), 'Noor');
		await press(words.back);
		expect(button('mijn beer')).toHaveAttribute('aria-pressed', 'true');
		await press(words.next);
		expect(screen.getByRole('textbox', { name: 'Voor wie?' })).toHaveValue('Noor');
	});

	test('hands over exactly what was made, step by step', async () => {
		const { user, press, onmade } = setup();
		await press('een steen');
		await press('mijn beer');
		await press(words.next);
		await user.type(screen.getByRole('textbox', { name: 'Waarom?' }), 'Omdat het kan.');
		expect(onmade).not.toHaveBeenCalled();
		await press(words.inSuitcase);
		expect(onmade.mock.calls).toEqual([
			[
				{
					title: 'Mijn tas',
					lines: [
						{ ask: 'Wat gaat mee?', chosen: ['een steen', 'mijn beer'] },
						{ ask: 'Waarom?', chosen: ['Omdat het kan.'], own: ['Omdat het kan.'] }
					]
				}
			]
		]);
	});

	test('keeps the order of the steps whatever was made first', async () => {
		const { user, press, onmade } = setup();
		await press(words.next);
		await user.type(screen.getByRole('textbox', { name: 'Voor wie?' }), 'Noor');
		await press(words.back);
		await press('mijn beer');
		await press(words.next);
		await press(words.inSuitcase);
		expect(onmade.mock.lastCall?.[0].lines.map(({ ask }) => ask)).toEqual([
			'Wat gaat mee?',
			'Voor wie?'
		]);
	});

	test('offers nothing any more when everything was taken out again', async () => {
		const { press, keep } = setup([choose]);
		await press('mijn beer');
		expect(keep()).toBeVisible();
		await press('mijn beer');
		expect(keep()).toBeNull();
	});

	test('may ask the same thing twice', async () => {
		const { press, onmade } = setup([choose, choose]);
		await press('mijn beer');
		await press(words.next);
		await press('een steen');
		await press(words.inSuitcase);
		expect(onmade.mock.lastCall?.[0].lines).toEqual([
			{ ask: 'Wat gaat mee?', chosen: ['mijn beer'] },
			{ ask: 'Wat gaat mee?', chosen: ['een steen'] }
		]);
	});

	test('goes by keyboard from the first step to the suitcase', async () => {
		const { user, button, onmade } = setup();
		await user.tab();
		await user.keyboard(' ');
		await user.tab();
		await user.tab();
		expect(button(words.next)).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('heading', { name: 'Schrijf het op' })).toHaveFocus();
		await user.tab();
		expect(screen.getByRole('textbox', { name: 'Voor wie?' })).toHaveFocus();
		button(words.inSuitcase).focus();
		await user.keyboard('{Enter}');
		expect(onmade).toHaveBeenCalledOnce();
	});

	test('goes on paper with its title, and only when asked', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		const { press } = setup([choose]);
		await press('mijn beer');
		expect(print).not.toHaveBeenCalled();
		const paper = document.querySelector('.paper');
		expect(paper).toHaveTextContent('Mijn tas Wat gaat mee? mijn beer');
		expect(paper).toHaveAttribute('aria-hidden', 'true');
		await press(words.print);
		expect(print).toHaveBeenCalledOnce();
	});
});

test('every kind of step can be shown', async () => {
	const things = [
		{ id: 'one', text: 'het ene' },
		{ id: 'two', text: 'het andere' }
	];
	const named = things.map(({ id, text }) => ({ id, name: text }));
	const facts = { answer: 'Ja.', sources: [], check: [] };
	const parts: Activity['parts'] = [
		{ kind: 'sort', ask: 'sort', places: named, things },
		{
			kind: 'reveal',
			look: 'people',
			ask: 'reveal',
			cards: things.map((t) => ({ ...t, ...facts }))
		},
		{ kind: 'order', ask: 'order', things },
		{ kind: 'sentences', ask: 'sentences', starts: things.map((t) => ({ ...t, label: t.id })) },
		{ kind: 'round', ask: 'round', done: 'geweest', things },
		{ kind: 'nights', ask: 'nights', unknown: 'Dat weten we niet.' },
		{ kind: 'sounds', ask: 'sounds', sounds: [{ id: 'bell', text: 'De bel' }] }
	];
	const { press, steps } = setup(parts);
	for (const { kind } of parts) {
		expect(steps()).toEqual([kind]);
		expect(screen.getAllByRole('button').length).toBeGreaterThan(1);
		if (kind !== 'sounds') await press(words.next);
	}
});
