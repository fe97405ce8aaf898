import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import { say } from './say.ts';
import Sort from './Sort.svelte';

function setup(more: Partial<PartOf<'sort'>> = {}) {
	const { onchange, last } = aKeeper();
	const part: PartOf<'sort'> = {
		kind: 'sort',
		ask: 'Wat gaat mee?',
		places: [
			{ id: 'along', name: 'Gaat mee' },
			{ id: 'stays', name: 'Blijft hier' }
		],
		things: [
			{ id: 'bear', text: 'mijn beer', picture: 'pack-bear' },
			{ id: 'bed', text: 'mijn bed' }
		],
		...more
	};
	render(Sort, { part, words, onchange });
	const place = (name: string) => screen.getByRole('region', { name });
	return {
		...{ user: userEvent.setup(), onchange, last, place },
		to: (name: string) => screen.getByRole('button', { name }),
		out: (name: string, thing: string) =>
			within(place(name)).getByRole('button', { name: say(words.takeOut, { thing }) }),
		inHand: (text: string) =>
			screen
				.queryAllByText(text, { selector: 'b' })
				.some((one) => one.closest('[aria-live="polite"]') !== null)
	};
}

describe('sorting', () => {
	test('holds out one thing at a time, and every place is empty at first', () => {
		const { inHand, place, onchange } = setup();
		expect(inHand('mijn beer')).toBe(true);
		expect(inHand('mijn bed')).toBe(false);
		expect(place('Gaat mee')).toHaveTextContent(words.empty);
		expect(place('Blijft hier')).toHaveTextContent(words.empty);
		expect(onchange).not.toHaveBeenCalled();
	});

	test('puts each thing where the child says, until all of them have a place', async () => {
		const { user, to, inHand, place, last } = setup();
		await user.click(to('Blijft hier'));
		expect(inHand('mijn bed')).toBe(true);
		expect(place('Blijft hier')).toHaveTextContent('mijn beer');
		expect(screen.queryByText(words.allPlaced)).toBeNull();
		await user.click(to('Gaat mee'));
		expect(screen.getByText(words.allPlaced)).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Gaat mee' })).toBeNull();
		expect(last()).toEqual([
			{ ask: 'Gaat mee', chosen: ['mijn bed'] },
			{ ask: 'Blijft hier', chosen: ['mijn beer'] }
		]);
	});

	test('tells nothing of a place that stayed empty', async () => {
		const { user, to, last } = setup();
		await user.click(to('Gaat mee'));
		await user.click(to('Gaat mee'));
		expect(last()).toEqual([{ ask: 'Gaat mee', chosen: ['mijn beer', 'mijn bed'] }]);
	});

	test('lets every thing be taken back and put elsewhere', async () => {
		const { user, to, out, inHand, last } = setup();
		await user.click(to('Gaat mee'));
		await user.click(to('Gaat mee'));
		await user.click(out('Gaat mee', 'mijn bed'));
		expect(inHand('mijn bed')).toBe(true);
		expect(last()).toEqual([{ ask: 'Gaat mee', chosen: ['mijn beer'] }]);
		await user.click(to('Blijft hier'));
		expect(last()?.[1]).toEqual({ ask: 'Blijft hier', chosen: ['mijn bed'] });
	});

	test('goes by keyboard, one thing after the other from the same place', async () => {
		const { user, to, last } = setup();
		await user.tab();
		await user.tab();
		expect(to('Blijft hier')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(to('Blijft hier')).toHaveFocus();
		await user.keyboard(' ');
		expect(last()).toEqual([{ ask: 'Blijft hier', chosen: ['mijn beer', 'mijn bed'] }]);
	});

	test('announces what comes next', () => {
		setup();
		expect(screen.getByText(words.putIn).closest('[aria-live]')).toHaveAttribute(
			'aria-live',
			'polite'
		);
	});
});

describe('a thing of one’s own', () => {
	const own = 'Nog iets';

	test('waits behind the others and is placed like them', async () => {
		const { user, to, inHand, last } = setup({ own });
		await user.type(screen.getByRole('textbox', { name: own }), 'mijn kat{Enter}');
		expect(inHand('mijn beer')).toBe(true);
		await user.click(to('Gaat mee'));
		await user.click(to('Gaat mee'));
		expect(inHand('mijn kat')).toBe(true);
		expect(screen.getByText('mijn kat')).toHaveAttribute('translate', 'no');
		await user.click(to('Blijft hier'));
		expect(last()?.[1]).toEqual({ ask: 'Blijft hier', chosen: ['mijn kat'] });
	});

	test('is held out at once when all the others have a place', async () => {
		const { user, to, inHand } = setup({ own });
		await user.click(to('Gaat mee'));
		await user.click(to('Gaat mee'));
		await user.type(screen.getByRole('textbox', { name: own }), 'mijn kat{Enter}');
		expect(inHand('mijn kat')).toBe(true);
		expect(screen.queryByText(words.allPlaced)).toBeNull();
	});
});
