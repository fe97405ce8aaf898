import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Sheet from './Sheet.svelte';

const who = 'Bij wie kun je terecht?';
const what = 'Wat neem je mee?';

function setup() {
	const { onchange, last } = aKeeper();
	const part: PartOf<'sheet'> = {
		kind: 'sheet',
		ask: 'Vul maar in',
		lines: [
			{ id: 'who', ask: who, hints: ['mijn oma', 'de juf'] },
			{ id: 'what', ask: what, hints: [] }
		]
	};
	render(Sheet, { part, words, onchange });
	return {
		...{ user: userEvent.setup(), onchange, last },
		line: (name: string) => screen.getByRole('textbox', { name }),
		hint: (name: string) => screen.getByRole('button', { name })
	};
}

describe('a sheet', () => {
	test('is empty at first, every line with its question', () => {
		const { line, onchange } = setup();
		expect(line(who)).toHaveValue('');
		expect(line(what)).toHaveValue('');
		expect(onchange).not.toHaveBeenCalled();
	});

	test('keeps only the lines that were written on', async () => {
		const { user, line, last } = setup();
		await user.type(line(what), ' mijn schrift ');
		expect(last()).toEqual([{ ask: what, chosen: ['mijn schrift'] }]);
		await user.type(line(who), 'Noor');
		expect(last()).toEqual([
			{ ask: who, chosen: ['Noor'] },
			{ ask: what, chosen: ['mijn schrift'] }
		]);
		await user.clear(line(who));
		await user.clear(line(what));
		expect(last()).toEqual([]);
	});

	test('takes hints in and gives them out again', async () => {
		const { user, line, hint, last } = setup();
		await user.click(hint('mijn oma'));
		await user.click(hint('de juf'));
		expect(line(who)).toHaveValue('mijn oma, de juf');
		expect(hint('mijn oma')).toHaveAttribute('aria-pressed', 'true');
		expect(last()).toEqual([{ ask: who, chosen: ['mijn oma, de juf'] }]);
		await user.click(hint('mijn oma'));
		expect(line(who)).toHaveValue('de juf');
		expect(hint('mijn oma')).toHaveAttribute('aria-pressed', 'false');
		await user.click(hint('de juf'));
		expect(last()).toEqual([]);
	});

	test('puts a hint behind the child’s own words and takes only the hint out', async () => {
		const { user, line, hint } = setup();
		await user.type(line(who), 'Noor');
		await user.click(hint('de juf'));
		expect(line(who)).toHaveValue('Noor, de juf');
		await user.click(hint('de juf'));
		expect(line(who)).toHaveValue('Noor');
	});

	test('knows a hint that the child wrote itself', async () => {
		const { user, line, hint } = setup();
		await user.type(line(who), 'de juf');
		expect(hint('de juf')).toHaveAttribute('aria-pressed', 'true');
		await user.type(line(who), ' van vroeger');
		expect(hint('de juf')).toHaveAttribute('aria-pressed', 'false');
	});

	test('goes by keyboard: hints, then the line', async () => {
		const { user, line, hint } = setup();
		await user.tab();
		expect(hint('mijn oma')).toHaveFocus();
		await user.keyboard(' ');
		await user.tab();
		await user.tab();
		expect(line(who)).toHaveFocus();
		await user.keyboard('{End} en opa');
		expect(line(who)).toHaveValue('mijn oma en opa');
	});

	test('says in grey that these are the child’s own words, and nobody corrects them', () => {
		const { line } = setup();
		expect(line(who)).toHaveAttribute('placeholder', words.yourOwn);
		expect(line(who)).toHaveAttribute('spellcheck', 'false');
		expect(line(who)).toHaveAttribute('translate', 'no');
	});
});
