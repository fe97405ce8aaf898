import { loadTranslator, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import FillBoard from './FillBoard.svelte';
import { Filling } from './filling.svelte.ts';
import { parsePlan } from './parse-plan.ts';
import { emptyPlan, type Plan } from './plan.ts';

// many choices on one screen are slow to look through by role
vi.setConfig({ testTimeout: 30_000 });

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['plan-fill', 'map']);
}, 60_000);

function setup(plan: Plan = emptyPlan) {
	const filling = new Filling(plan, (to) => Promise.resolve(parsePlan(to) !== null));
	const onday = vi.fn();
	render(FillBoard, { t, filling, onday });
	const side = (name: string) => screen.getByRole('region', { name });
	return {
		user: userEvent.setup(),
		filling,
		onday,
		known: () => side(t('plan-fill:known')),
		notYet: () => side(t('plan-fill:notYet')),
		button: (name: string | RegExp) => screen.getByRole('button', { name }),
		card: (id: string) => filling.plan.cards.find((one) => one.id === id)
	};
}

describe('the board', () => {
	it('begins with nothing on both sides, and says that a child never sees a guess', () => {
		const { known, notYet } = setup();
		expect(within(known()).queryAllByRole('button')).toEqual([]);
		expect(within(notYet()).queryAllByRole('button')).toEqual([]);
		expect(screen.getByText(t('plan-fill:noGuess'))).toBeVisible();
	});

	it('takes what is certain: what the story tells, and own words', async () => {
		const { user, known, button, card } = setup();
		await user.click(button(t('plan-fill:ask-where')));
		await user.click(screen.getByRole('radio', { name: t('plan-fill:certain') }));
		await user.click(screen.getByRole('radio', { name: t('map:place-family') }));
		await user.type(screen.getByRole('textbox'), 'Bij oma Rita.');
		expect(card('where')).toMatchObject({ state: 'known', told: 'family', text: 'Bij oma Rita.' });
		await user.click(button(t('plan-fill:backToBoard')));
		const lying = within(known()).getByRole('button', { name: /Waar gaan we slapen/ });
		expect(lying).toHaveTextContent('Bij oma Rita.');
		expect(lying).toHaveFocus();
	});

	it('takes who finds out what is not known, and when there is more', async () => {
		const { user, notYet, button, card } = setup();
		await user.click(button(t('plan-fill:ask-pet')));
		await user.click(screen.getByRole('radio', { name: t('plan-fill:notCertain') }));
		await user.type(screen.getByRole('textbox'), 'Sanne');
		const day = screen.getByLabelText(t('plan-fill:whenMore'));
		await user.type(day, '2026-12-02');
		await user.tab();
		expect(card('pet')).toMatchObject({ state: 'not-yet', who: 'Sanne', more: '2026-12-02' });
		await user.click(button(t('plan-fill:backToBoard')));
		expect(within(notYet()).getByRole('button')).toHaveTextContent(
			/Sanne zoekt het uit\..*woensdag 2 december/
		);
	});

	it('keeps what was written when a card changes sides', async () => {
		const { user, button, card } = setup();
		await user.click(button(t('plan-fill:ask-friends')));
		await user.click(screen.getByRole('radio', { name: t('plan-fill:certain') }));
		await user.type(screen.getByRole('textbox'), 'Bo komt spelen.');
		await user.click(screen.getByRole('radio', { name: t('plan-fill:notCertain') }));
		expect(screen.queryByDisplayValue('Bo komt spelen.')).toBeNull();
		await user.click(screen.getByRole('radio', { name: t('plan-fill:certain') }));
		expect(screen.getByRole('textbox')).toHaveValue('Bo komt spelen.');
		expect(card('friends')?.state).toBe('known');
	});

	it('has room for own questions, which can be taken away and put back', async () => {
		const { user, button, filling } = setup();
		const field = screen.getByRole('textbox', { name: t('plan-fill:ownQuestion') });
		await user.type(field, 'Mag mijn bed mee?{Enter}');
		expect(field).toHaveValue('');
		await user.click(button('Mag mijn bed mee?'));
		await user.click(button(t('plan-fill:throwAway')));
		expect(screen.queryByText('Mag mijn bed mee?')).toBeNull();
		filling.putBack();
		expect(await screen.findByText('Mag mijn bed mee?')).toBeVisible();
	});

	it('sends the card about the day to the sheet of the day', async () => {
		const { user, button, onday } = setup();
		await user.click(button(t('plan-fill:ask-when')));
		await user.click(button(t('plan-fill:toDay')));
		expect(onday).toHaveBeenCalledTimes(1);
	});
});
