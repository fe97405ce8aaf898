import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import WriteScreen from './WriteScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(text = '') {
	const [onwrite, onkeep] = [vi.fn(), vi.fn()];
	const words = {
		title: t('journal:writeTitle'),
		label: t('journal:myNote'),
		empty: t('journal:emptyNote')
	};
	render(WriteScreen, { t, ...words, text, onwrite, onkeep });
	const field = screen.getByRole('textbox', { name: t('journal:myNote') });
	const keep = () =>
		userEvent.setup().click(screen.getByRole('button', { name: t('journal:inSuitcase') }));
	return { field, keep, onwrite, onkeep };
}

it('a note is kept as it was written, and told at every letter', async () => {
	const { field, keep, onwrite, onkeep } = setup('ik');
	await userEvent.setup().type(field, ' mis');
	await keep();
	expect(onwrite.mock.lastCall).toEqual(['ik mis']);
	expect(onkeep.mock.calls).toEqual([['ik mis']]);
});

it('a note of nothing asks for a word', async () => {
	const { field, keep, onkeep } = setup('  ');
	await keep();
	expect(screen.getByRole('alert')).toHaveTextContent(t('journal:emptyNote'));
	expect(field).toHaveAccessibleDescription(t('journal:emptyNote'));
	expect(onkeep).not.toHaveBeenCalled();
});

it('no keyboard, browser or translator looks at a note', () => {
	const { field } = setup();
	for (const [name, value] of [
		['autocomplete', 'off'],
		['spellcheck', 'false'],
		['translate', 'no'],
		['writingsuggestions', 'false']
	] as const)
		expect(field).toHaveAttribute(name, value);
});
