import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import AskScreen from './AskScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const whoComes = {
	id: 'who-comes',
	question: 'Wie komt er?',
	answer: 'Iemand met een map.'
};

function setup({ text = '', answers = [] as (typeof whoComes)[] } = {}) {
	const near = (written: string) => answers.filter(() => written.includes('wie'));
	const [onwrite, onkeep, ondraw, onsay] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
	render(AskScreen, { t, text, near, onwrite, onkeep, ondraw, onsay });
	return {
		user: userEvent.setup(),
		...{ onwrite, onkeep, ondraw, onsay },
		field: screen.getByRole('textbox', { name: t('journal:myQuestion') }),
		keep: screen.getByRole('button', { name: t('journal:inSuitcase') })
	};
}

describe('asking', () => {
	it('begins at the top of the screen, so that a screen reader hears what is asked', () => {
		setup();
		expect(screen.getByRole('main')).toHaveFocus();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('journal:askTitle'));
	});

	it('goes by keyboard alone: write, draw instead, keep', async () => {
		const { user, field, keep, onkeep } = setup();
		await user.tab();
		expect(field).toHaveFocus();
		await user.keyboard('Mag Pluis mee?');
		await user.tab();
		expect(screen.getByRole('button', { name: t('journal:drawIt') })).toHaveFocus();
		await user.tab();
		expect(screen.getByRole('button', { name: t('journal:sayIt') })).toHaveFocus();
		await user.tab();
		expect(keep).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(onkeep.mock.calls).toEqual([['Mag Pluis mee?']]);
	});

	it('can be drawn or said instead of written', async () => {
		const { user, ondraw, onsay } = setup();
		await user.click(screen.getByRole('button', { name: t('journal:drawIt') }));
		await user.click(screen.getByRole('button', { name: t('journal:sayIt') }));
		expect(ondraw).toHaveBeenCalledTimes(1);
		expect(onsay).toHaveBeenCalledTimes(1);
	});

	it('tells every letter, so that nothing is lost', async () => {
		const { user, field, onwrite } = setup();
		await user.type(field, 'wie');
		expect(onwrite.mock.calls).toEqual([['w'], ['wi'], ['wie']]);
	});

	it('goes on with what stood there already', async () => {
		const { user, field, onkeep, keep } = setup({ text: 'Mag Pl' });
		expect(field).toHaveValue('Mag Pl');
		await user.type(field, 'uis mee?');
		await user.click(keep);
		expect(onkeep.mock.calls).toEqual([['Mag Pluis mee?']]);
	});

	it('corrects nothing and looks up nothing elsewhere', () => {
		const { field } = setup();
		expect(field).toHaveAttribute('spellcheck', 'false');
		expect(field).toHaveAttribute('autocomplete', 'off');
	});

	it('can become a drawing', async () => {
		const { user, ondraw } = setup();
		await user.click(screen.getByRole('button', { name: t('journal:drawIt') }));
		expect(ondraw).toHaveBeenCalledTimes(1);
	});
});

describe('a question without words', () => {
	it.each(['', '   '])('is not kept, and says what to do (%j)', async (text) => {
		const { user, field, keep, onkeep } = setup({ text });
		await user.click(keep);
		expect(onkeep).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent(t('journal:emptyQuestion'));
		expect(field).toHaveAccessibleDescription(t('journal:emptyQuestion'));
	});

	it('says so no longer once something is written', async () => {
		const { user, field, keep } = setup();
		await user.click(keep);
		await user.type(field, 'w');
		expect(screen.queryByRole('alert')).toBeNull();
		expect(field).not.toHaveAccessibleDescription();
	});
});

describe('near answers', () => {
	it('are shown while the child writes, folded until it opens one', async () => {
		const { user, field } = setup({ answers: [whoComes] });
		expect(screen.queryByText(t('journal:answered'))).toBeNull();
		await user.type(field, 'wie');
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(t('journal:answered'));
		const [answer] = screen.getAllByRole('listitem');
		if (!answer) throw new Error('no answer is shown');
		expect(within(answer).getByRole('group')).not.toHaveAttribute('open');
		await user.click(within(answer).getByText('Wie komt er?'));
		expect(within(answer).getByRole('group')).toHaveAttribute('open');
		expect(answer).toHaveTextContent('Iemand met een map.');
	});

	it('never stand in the way of keeping the question', async () => {
		const { user, field, keep, onkeep } = setup({ answers: [whoComes] });
		await user.type(field, 'wie');
		await user.click(keep);
		expect(onkeep.mock.calls).toEqual([['wie']]);
	});

	it('go away with the words they belong to', async () => {
		const { user, field } = setup({ answers: [whoComes] });
		await user.type(field, 'wie');
		await user.clear(field);
		expect(screen.queryByText('Wie komt er?')).toBeNull();
	});
});
