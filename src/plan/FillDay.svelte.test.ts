import { loadTranslator, type Translator } from '#language';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import FillDay from './FillDay.svelte';
import { withDaySaid } from './fill-day-edit.ts';
import { Filling } from './filling.svelte.ts';
import { parsePlan } from './parse-plan.ts';
import { emptyPlan, type Plan } from './plan.ts';

// many choices on one screen are slow to look through by role
vi.setConfig({ testTimeout: 30_000 });

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['plan-fill']);
}, 60_000);

const known = withDaySaid(emptyPlan, { date: '2026-12-02' });

function setup(plan: Plan = emptyPlan) {
	const filling = new Filling(plan, (to) => Promise.resolve(parsePlan(to) !== null));
	const { unmount } = render(FillDay, { t, filling, today: '2026-11-26' });
	return {
		user: userEvent.setup(),
		filling,
		unmount,
		choose: (name: string) => userEvent.click(screen.getByRole('radio', { name })),
		pick: (day: string) =>
			fireEvent.change(screen.getByLabelText(t('plan-fill:dayDate')), { target: { value: day } }),
		when: () => filling.plan.cards.find(({ id }) => id === 'when')?.state
	};
}

describe('the day', () => {
	it('is not counted as long as nobody knows it', () => {
		setup();
		expect(screen.getByText(t('plan-fill:nightsUncounted'))).toBeVisible();
	});

	it('that is known is kept at once, with its nights and its card', async () => {
		const { choose, pick, filling, when } = setup();
		await choose(t('plan-fill:dayKnown'));
		await pick('2026-12-02');
		expect(filling.plan.day).toEqual({ state: 'known', date: '2026-12-02', before: null, why: '' });
		expect(screen.getByText(t('plan-fill:nights', { number: 6 }))).toBeVisible();
		expect(when()).toBe('known');
	});

	it('is not taken while its year is half typed', async () => {
		const { choose, pick, filling } = setup();
		await choose(t('plan-fill:dayKnown'));
		await pick('0202-12-02');
		expect(filling.plan.day.state).toBe('unset');
	});

	it('that becomes another is a change, with what it was and why', async () => {
		const { user, pick, filling } = setup(known);
		await pick('2026-12-14');
		expect(filling.plan.day.date).toBe('2026-12-02');
		await user.click(screen.getByRole('button', { name: t('plan-fill:dayChanged') }));
		await user.type(screen.getByRole('textbox', { name: t('plan-fill:dayWhy') }), 'De rechter.');
		expect(filling.plan.day).toEqual({
			state: 'changed',
			date: '2026-12-14',
			before: '2026-12-02',
			why: 'De rechter.'
		});
		expect(screen.getByText(/Eerst was het: woensdag 2 december/)).toBeVisible();
	});

	it('can be put right where it was a mistake', async () => {
		const { user, pick, filling } = setup(known);
		await pick('2026-12-03');
		await user.click(screen.getByRole('button', { name: t('plan-fill:dayMistake') }));
		expect(filling.plan.day).toMatchObject({ state: 'known', date: '2026-12-03', before: null });
	});

	it('is never swapped in silence: left open, it counts as a change', async () => {
		const { pick, filling, unmount } = setup(known);
		await pick('2026-12-14');
		unmount();
		expect(filling.plan.day).toMatchObject({ state: 'changed', before: '2026-12-02' });
	});

	it('can be unknown again, or not go on, and what it was stays there', async () => {
		const { choose, filling, when } = setup(known);
		await choose(t('plan-fill:dayPaused'));
		expect(filling.plan.day).toMatchObject({ state: 'paused', date: null, before: '2026-12-02' });
		expect(screen.getByText(/Eerst was het/)).toBeVisible();
		expect(screen.getByText(t('plan-fill:nightsUncounted'))).toBeVisible();
		expect(when()).toBe('not-yet');
	});
});
