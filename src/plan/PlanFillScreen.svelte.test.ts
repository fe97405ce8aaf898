import { loadTranslator, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parsePlan } from './parse-plan.ts';
import { emptyPlan, type Plan } from './plan.ts';
import PlanFillScreen from './PlanFillScreen.svelte';
import { fillParts } from './fill-parts.ts';

// many choices on one screen are slow to look through by role
vi.setConfig({ testTimeout: 30_000 });

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['plan-fill', 'map']);
}, 60_000);

function setup({ plan = emptyPlan, isKept = (): boolean => true, onback = vi.fn() } = {}) {
	const onchange = vi.fn((to: Plan) => Promise.resolve(isKept() && parsePlan(to) !== null));
	render(PlanFillScreen, { t, plan, today: '2026-11-26', onchange, onback });
	const button = (name: string | RegExp) => screen.getByRole('button', { name });
	return {
		user: userEvent.setup(),
		onchange,
		onback,
		button,
		kept: () => onchange.mock.lastCall?.[0] ?? plan,
		goTo: (part: (typeof fillParts)[number]) =>
			userEvent.click(button(new RegExp(`^${t(`plan-fill:part-${part}`)}`.replace('?', '\\?'))))
	};
}

describe('the table', () => {
	it('has one card for every part, and none says how much is done', () => {
		setup();
		for (const part of fillParts)
			expect(screen.getByText(t(`plan-fill:part-${part}`))).toBeVisible();
		expect(screen.queryByRole('progressbar')).toBeNull();
		expect(screen.getByRole('main')).not.toHaveTextContent(/\d/);
	});

	it('says that a child never sees a guess', () => {
		setup();
		expect(screen.getByText(t('plan-fill:noGuess'))).toBeVisible();
	});

	it('shows on a card what lies there already', async () => {
		const { user, goTo, button } = setup();
		await goTo('goodbyes');
		await user.click(button(t('plan-fill:goodbye-tree')));
		await user.click(button(t('plan-fill:back')));
		expect(button(/Dag zeggen/)).toHaveTextContent(t('plan-fill:goodbye-tree'));
	});

	it('opens a part at its top, and comes back by keyboard', async () => {
		const { user, goTo, button } = setup();
		await goTo('day');
		expect(screen.getByRole('main')).toHaveFocus();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('plan-fill:part-day'));
		button(t('plan-fill:back')).focus();
		await user.keyboard('{Enter}');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('plan-fill:title'));
	});

	it('can be left', async () => {
		const { user, button, onback } = setup();
		await user.click(button(t('plan-fill:leave')));
		expect(onback).toHaveBeenCalledTimes(1);
	});
});

describe('keeping', () => {
	it('happens at once, and is told quietly', async () => {
		const { user, goTo, button, kept } = setup();
		await goTo('goodbyes');
		await user.click(button(t('plan-fill:goodbye-tree')));
		expect(kept().goodbyes).toMatchObject([{ text: 'een boom', picture: 'object-tree' }]);
		expect(await screen.findByText(t('plan-fill:kept'))).toBeVisible();
	});

	it('that fails leaves every word, says what to do, and can be tried again', async () => {
		let works = false;
		const { user, goTo, button, kept } = setup({ isKept: () => works });
		await goTo('day-plan');
		const field = screen.getByRole('textbox', { name: t('plan-fill:codeWord') });
		await user.type(field, 'zeester');
		expect(await screen.findByRole('alert')).toHaveTextContent(t('plan-fill:notKept'));
		expect(field).toHaveValue('zeester');
		await user.click(button(t('plan-fill:back')));
		await goTo('day-plan');
		expect(screen.getByRole('textbox', { name: t('plan-fill:codeWord') })).toHaveValue('zeester');
		works = true;
		await user.click(button(t('plan-fill:again')));
		expect(kept().dayPlan.codeWord).toBe('zeester');
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('takes what was typed and not added yet, when the part is left', async () => {
		const { user, goTo, button, kept } = setup();
		await goTo('children');
		await user.type(screen.getByRole('textbox', { name: t('plan-fill:childOwn') }), 'Noor');
		await user.click(button(t('plan-fill:back')));
		expect(kept().children).toEqual(['Noor']);
	});
});

describe('taking away', () => {
	it('can be undone until the part is left', async () => {
		const { user, goTo, button, kept } = setup();
		await goTo('goodbyes');
		for (const name of ['house', 'street', 'tree'] as const)
			await user.click(button(t(`plan-fill:goodbye-${name}`)));
		await user.click(button(t('plan-fill:remove', { what: t('plan-fill:goodbye-street') })));
		expect(kept().goodbyes).toHaveLength(2);
		await user.click(button(t('plan-fill:undo')));
		expect(kept().goodbyes.map(({ text }) => text)).toEqual([
			t('plan-fill:goodbye-house'),
			t('plan-fill:goodbye-street'),
			t('plan-fill:goodbye-tree')
		]);
		await user.click(button(t('plan-fill:remove', { what: t('plan-fill:goodbye-tree') })));
		await user.click(button(t('plan-fill:back')));
		expect(screen.queryByRole('button', { name: t('plan-fill:undo') })).toBeNull();
	});
});

describe('the first night', () => {
	it('has three steps in an order, and an own corner', async () => {
		const { user, goTo, button, kept } = setup();
		await goTo('first-night');
		for (const name of ['teeth', 'song', 'hug'] as const)
			await user.click(button(t(`plan-fill:evening-${name}`)));
		await user.click(button(t('plan-fill:earlier', { what: t('plan-fill:evening-hug') })));
		expect(button(t('plan-fill:earlier', { what: t('plan-fill:evening-hug') }))).toHaveFocus();
		expect(kept().firstNight.evening).toEqual([
			t('plan-fill:evening-teeth'),
			t('plan-fill:evening-hug'),
			t('plan-fill:evening-song')
		]);
		const evening = screen.getByRole('region', { name: t('plan-fill:evening') });
		expect(within(evening).getByText(t('plan-fill:full'))).toBeVisible();
		await user.click(button(t('plan-fill:corner-lamp')));
		expect(kept().firstNight.corner).toEqual([t('plan-fill:corner-lamp')]);
	});
});
