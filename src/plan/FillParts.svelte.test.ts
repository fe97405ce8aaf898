import { loadTranslator, type Translator } from '#language';
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import FillBag from './FillBag.svelte';
import FillDayPlan from './FillDayPlan.svelte';
import FillGoodbyes from './FillGoodbyes.svelte';
import FillPlaces from './FillPlaces.svelte';
import { Filling } from './filling.svelte.ts';
import { parsePlan } from './parse-plan.ts';
import { emptyPlan, planLimits, type Plan } from './plan.ts';

// many choices on one screen are slow to look through by role
vi.setConfig({ testTimeout: 30_000 });

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', ['plan-fill', 'map']);
}, 60_000);

interface PartProps {
	t: Translator;
	filling: Filling;
}

function setup(part: Component<PartProps>, plan: Plan = emptyPlan) {
	const filling = new Filling(plan, (to) => Promise.resolve(parsePlan(to) !== null));
	render(part, { t, filling });
	const button = (name: string | RegExp) => screen.getByRole('button', { name });
	return {
		filling,
		button,
		tap: (name: string | RegExp) => userEvent.click(button(name)),
		write: (label: string, words: string) =>
			userEvent.type(screen.getByRole('textbox', { name: label }), words)
	};
}

describe('the places', () => {
	it('begin with home, and lie in a row', async () => {
		const { filling, tap, write } = setup(FillPlaces);
		await tap(t('plan-fill:addHome'));
		await tap(t('plan-fill:closePlace'));
		await tap(t('plan-fill:addPlace'));
		await userEvent.click(screen.getByRole('radio', { name: t('plan-fill:kind-family') }));
		await write(t('plan-fill:placeName'), 'Bij oma Rita');
		expect(filling.plan.places).toMatchObject([
			{ kind: 'home', isCertain: true },
			{ kind: 'family', name: 'Bij oma Rita', isCertain: false, from: null, until: null }
		]);
	});

	it('take days, or that nobody knows them yet', async () => {
		const { filling, tap } = setup(FillPlaces);
		await tap(t('plan-fill:addHome'));
		await fireEvent.change(screen.getByLabelText(t('plan-fill:until')), {
			target: { value: '2026-12-02' }
		});
		expect(filling.plan.places[0]?.until).toBe('2026-12-02');
		await tap(t('plan-fill:noDate'));
		expect(filling.plan.places[0]?.until).toBeNull();
	});

	it('say what stays the same and what is different, by tapping or in own words', async () => {
		const { filling, tap } = setup(FillPlaces);
		await tap(t('plan-fill:addHome'));
		await tap(t('plan-fill:addPlace'));
		await tap(t('plan-fill:same-bear'));
		await tap(t('plan-fill:different-sounds'));
		const different = screen.getByRole('region', { name: t('plan-fill:different') });
		await userEvent.type(within(different).getByRole('textbox'), 'een trap van buiten{Enter}');
		expect(filling.plan.places[1]).toMatchObject({
			same: [t('plan-fill:same-bear')],
			different: [t('plan-fill:different-sounds'), 'een trap van buiten']
		});
		await tap(t('plan-fill:remove', { what: t('plan-fill:same-bear') }));
		expect(filling.plan.places[1]?.same).toEqual([]);
		filling.putBack();
		expect(filling.plan.places[1]?.same).toEqual([t('plan-fill:same-bear')]);
	});

	it('warn before an address is written of a place that is secret', async () => {
		const { tap } = setup(FillPlaces);
		await tap(t('plan-fill:addHome'));
		await userEvent.click(screen.getByRole('radio', { name: t('plan-fill:kind-safe-house') }));
		expect(screen.getByRole('textbox')).toHaveAccessibleDescription(t('plan-fill:secretNote'));
	});

	it('are never more than fit', async () => {
		const { tap } = setup(FillPlaces);
		await tap(t('plan-fill:addHome'));
		for (let at = 1; at < planLimits.places; at += 1) await tap(t('plan-fill:addPlace'));
		expect(screen.queryByRole('button', { name: t('plan-fill:addPlace') })).toBeNull();
	});
});

describe('the plan of the day', () => {
	it('is laid in a row and put in order', async () => {
		const { filling, tap } = setup(FillDayPlan);
		await tap(t('plan-fill:step-sleep'));
		await tap(t('plan-fill:step-eat'));
		await tap(t('plan-fill:earlier', { what: t('plan-fill:step-eat') }));
		expect(filling.plan.dayPlan.steps).toMatchObject([
			{ text: t('plan-fill:step-eat'), picture: 'object-mug' },
			{ text: t('plan-fill:step-sleep'), picture: 'word-bed' }
		]);
	});

	it('has a code word, and a place to meet', async () => {
		const { filling, tap, write } = setup(FillDayPlan);
		await tap(t('plan-fill:code-umbrella'));
		await write(t('plan-fill:meetingPoint'), 'bij de boom');
		expect(filling.plan.dayPlan).toMatchObject({
			codeWord: t('plan-fill:code-umbrella'),
			meetingPoint: 'bij de boom'
		});
	});

	it('says for each child who is with it, where and when', async () => {
		const { filling, tap, write } = setup(FillDayPlan, { ...emptyPlan, children: ['Noor'] });
		await tap('Noor');
		await write(t('plan-fill:pickUpWho'), 'oma');
		await write(t('plan-fill:pickUpWhere'), 'op school');
		await write(t('plan-fill:pickUpWhen'), 'na school');
		expect(filling.plan.dayPlan.pickUps).toMatchObject([
			{ child: 'Noor', who: 'oma', where: 'op school', when: 'na school' }
		]);
		await tap(t('plan-fill:remove', { what: 'Noor' }));
		filling.putBack();
		expect(filling.plan.dayPlan.pickUps).toMatchObject([{ who: 'oma' }]);
	});
});

describe('the bag and the piles', () => {
	const pile = (name: string) => screen.getByRole('region', { name });

	it('take a thing that was in hand', async () => {
		const { filling, tap } = setup(FillBag);
		await tap(t('plan-fill:thing-bear'));
		expect(screen.getByRole('group')).toHaveAccessibleName(/mijn knuffel/);
		expect(filling.plan.packed).toEqual([]);
		await tap(t('plan-fill:pile-bag'));
		expect(filling.plan.packed).toMatchObject([
			{ text: t('plan-fill:thing-bear'), picture: 'pack-bear', pile: 'bag' }
		]);
		expect(pile(t('plan-fill:pile-bag'))).toHaveTextContent(t('plan-fill:thing-bear'));
	});

	it('can be changed of mind about, and taken off and back', async () => {
		const { filling, tap } = setup(FillBag);
		await tap(t('plan-fill:thing-bike'));
		await tap(t('plan-fill:pile-ask'));
		await tap(t('plan-fill:thing-bike'));
		await tap(t('plan-fill:pile-keep'));
		expect(filling.plan.packed).toMatchObject([{ pile: 'keep' }]);
		await tap(t('plan-fill:thing-bike'));
		await tap(t('plan-fill:remove', { what: t('plan-fill:thing-bike') }));
		expect(filling.plan.packed).toEqual([]);
		filling.putBack();
		expect(filling.plan.packed).toMatchObject([{ pile: 'keep' }]);
	});

	it('ask first about something of the family’s own', async () => {
		const { filling, write } = setup(FillBag);
		await write(t('plan-fill:bagOwn'), 'mijn step{Enter}');
		expect(filling.plan.packed).toMatchObject([{ text: 'mijn step', picture: null, pile: 'ask' }]);
	});
});

describe('the goodbyes', () => {
	it('can be done', async () => {
		const { filling, tap, button } = setup(FillGoodbyes);
		await tap(t('plan-fill:goodbye-tree'));
		const done = `${t('plan-fill:goodbyeDone')}: ${t('plan-fill:goodbye-tree')}`;
		await tap(done);
		expect(button(done)).toHaveAttribute('aria-pressed', 'true');
		expect(filling.plan.goodbyes).toMatchObject([{ isDone: true }]);
		expect(screen.queryByText(t('plan-fill:goodbyeByChild'))).toBeNull();
	});

	it('show what a child put there itself', () => {
		const own = { id: 'g', text: 'de poes', picture: null, isDone: false, by: 'child' } as const;
		setup(FillGoodbyes, { ...emptyPlan, goodbyes: [own] });
		expect(screen.getByText('de poes')).toBeVisible();
		expect(screen.getByText(t('plan-fill:goodbyeByChild'))).toBeVisible();
	});
});
