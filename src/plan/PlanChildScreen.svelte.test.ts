import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Tier } from '#story';
import { aPlan } from './a-plan.ts';
import { emptyPlan, type Plan, type PlanDay } from './plan.ts';
import PlanChildScreen from './PlanChildScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
	vi.stubGlobal('scrollTo', vi.fn());
}, 60_000);

const today = '2026-11-26';
const knownDay: PlanDay = { state: 'known', date: '2026-12-01', before: null, why: '' };

function setup(plan: Plan, tier: Tier = 'reader', isKept = true) {
	const onchange = vi.fn<(plan: Plan) => Promise<boolean>>(() => Promise.resolve(isKept));
	const [onask, onfill, onstory] = [vi.fn(), vi.fn(), vi.fn()];
	const props = { t, plan, tier, today, onchange, onask, onfill, onstory };
	const view = render(PlanChildScreen, props);
	const user = userEvent.setup();
	const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
	return { view, user, press, onchange, onask, onfill, onstory };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const moons = () => document.querySelectorAll('.moons svg').length;

describe('an empty plan', () => {
	it.each(['together', 'reader', 'teen'] as const)('is an invitation for %s', async (tier) => {
		const { press, onfill, onask } = setup(emptyPlan, tier);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('plan:emptyTitle'));
		expect(screen.queryByRole('textbox')).toBeNull();
		await press(t('plan:fill'));
		expect(onfill).toHaveBeenCalledOnce();
		await press(t('plan:ask'));
		expect(onask).toHaveBeenCalledWith('');
	});
});

describe('the board', () => {
	it('says what is known as a fact, and of the rest who finds out and when', () => {
		setup(
			aPlan(
				{},
				{
					school: { state: 'known', told: 'same' },
					pet: { state: 'not-yet', text: 'Naar oma', who: 'Sanne', more: '2026-12-02' }
				}
			)
		);
		expect(part(t('plan:known')).getByText(t('plan:school-same'))).toBeVisible();
		const notYet = part(t('plan:notYet'));
		expect(notYet.getByText('Sanne zoekt het uit.')).toBeVisible();
		expect(notYet.getByText(/^Op woensdag 2 december hoor je meer/)).toBeVisible();
		expect(screen.queryByText('Naar oma')).toBeNull();
	});

	it('says honestly that nobody knows, and offers to ask it', async () => {
		const { user, onask } = setup(aPlan({}, { where: { state: 'not-yet' } }));
		const card = part(t('plan:notYet'));
		expect(card.getByText(t('plan:whoUnknown'))).toBeVisible();
		expect(card.getByText(t('plan:moreUnknown'))).toBeVisible();
		await user.click(card.getByRole('button', { name: t('plan:askThis') }));
		expect(onask).toHaveBeenCalledWith(t('plan:ask-where'));
	});

	it('asks after news that should have been there', () => {
		const school = { state: 'not-yet', who: 'Mama', more: '2026-11-20' } as const;
		setup(aPlan({}, { school }));
		expect(screen.getByText(/^Dat zou op vrijdag 20 november zijn/)).toBeVisible();
	});
});

describe('the nights', () => {
	it('are moons, one for each, where there are few', async () => {
		const { press } = setup(aPlan({ day: knownDay }), 'together');
		await press(t('plan:nights'));
		expect(screen.getByText('Nog 5 nachtjes slapen.')).toBeVisible();
		expect(moons()).toBe(5);
	});

	it('are seven moons at most for the youngest, who is not told a large number', async () => {
		const { press } = setup(aPlan({ day: { ...knownDay, date: '2026-12-20' } }), 'together');
		await press(t('plan:nights'));
		expect(moons()).toBe(7);
		expect(screen.getByText(t('plan:manyNights'))).toBeVisible();
	});

	it('are weeks for who reads, and a line for the oldest', () => {
		const plan = aPlan({ day: { ...knownDay, date: '2026-12-12' } });
		const { view } = setup(plan);
		expect(screen.getByText('Nog 2 weken en 2 nachten')).toBeVisible();
		expect(document.querySelectorAll('.row-of-moons')).toHaveLength(3);
		view.unmount();
		setup(plan, 'teen');
		expect(moons()).toBe(0);
		expect(screen.getByText('Nog 2 weken en 2 nachten')).toBeVisible();
	});

	it('are grey and not counted as long as there is no day', () => {
		setup(aPlan({}, { school: { state: 'known', told: 'same' } }));
		expect(screen.getByText(t('plan:noDay'))).toBeVisible();
		expect(document.querySelectorAll('.moons svg.grey')).toHaveLength(5);
	});

	it('tell a day that changed as a change, with the old day and why', () => {
		const day = { state: 'changed', date: '2026-12-04', before: '2026-12-01' } as const;
		setup(aPlan({ day: { ...day, why: 'De bus kon niet eerder.' } }));
		expect(screen.getByText(t('plan:dayChanged'))).toBeVisible();
		expect(screen.getByText('Eerst was het dinsdag 1 december.')).toBeVisible();
		expect(screen.getByText('De bus kon niet eerder.')).toBeVisible();
		expect(part(t('plan:known')).getByText(t('plan:changed'))).toBeVisible();
	});

	it('stay out of sight the next time', () => {
		setup(aPlan({ day: knownDay, moonsHidden: true }));
		expect(moons()).toBe(0);
		expect(screen.getByText(t('plan:moonsHidden'))).toBeVisible();
	});

	it('stop while it is paused', () => {
		setup(aPlan({ day: { ...knownDay, state: 'paused' } }));
		expect(screen.getByText(t('plan:paused'))).toBeVisible();
		expect(screen.queryByText(/1 december/)).toBeNull();
	});

	it('can be put out of sight, and back', async () => {
		const { press, onchange } = setup(aPlan({ day: knownDay }));
		await press(t('plan:hideMoons'));
		expect(moons()).toBe(0);
		expect(onchange.mock.lastCall?.[0].moonsHidden).toBe(true);
		await press(t('plan:showMoons'));
		expect(moons()).toBe(5);
		expect(onchange.mock.lastCall?.[0]).not.toHaveProperty('moonsHidden');
	});
});

describe('the places', () => {
	it('say nothing of one that is not certain', () => {
		const place = { id: 'a', kind: 'hotel', name: 'Hotel De Zon', from: '2026-12-01' } as const;
		const more = { until: null, isCertain: false, same: ['Eten'], different: [] };
		setup(aPlan({ places: [{ ...place, ...more }] }));
		expect(screen.getByText(t('plan:placeGapText'))).toBeVisible();
		expect(screen.queryByText(/Hotel|Eten/)).toBeNull();
	});
});

describe('the day', () => {
	const dayPlan = {
		steps: [{ id: 's', text: 'We eten brood', picture: 'object-mug' }],
		codeWord: 'pannenkoek',
		meetingPoint: 'De grote boom',
		pickUps: [{ id: 'p', child: 'Mila', who: 'Oma', where: '', when: 'na school' }]
	};

	it('says who is with the child, and what is not said yet', () => {
		setup(aPlan({ dayPlan }));
		const withMila = part('Wie is er bij Mila?');
		expect(withMila.getByText('Oma')).toBeVisible();
		expect(withMila.getByText(t('plan:notSaid'))).toBeVisible();
	});

	it('shows the word only to who asks for it', async () => {
		const { press } = setup(aPlan({ dayPlan }));
		expect(screen.queryByText('pannenkoek')).toBeNull();
		await press(t('plan:show'));
		expect(screen.getByText('pannenkoek')).toBeVisible();
	});

	it('can be tapped where they are, on the day itself only', async () => {
		const { view, press } = setup(aPlan({ dayPlan, day: knownDay }));
		expect(screen.queryByRole('button', { name: /We eten brood/ })).toBeNull();
		view.unmount();
		setup(aPlan({ dayPlan, day: { ...knownDay, date: today } }));
		await press(/We eten brood/);
		expect(screen.getByText(t('plan:stepHere'))).toBeVisible();
	});
});

describe('the bag', () => {
	const bear = { id: 't', text: 'Beer', picture: 'pack-bear', pile: 'bag' } as const;

	it('lets a child move its things', async () => {
		const { press, onchange } = setup(aPlan({ packed: [bear] }));
		await press('Beer');
		await press(t('plan:pile-keep'));
		const kept = onchange.mock.lastCall?.[0];
		expect(kept?.packed).toEqual([{ ...bear, pile: 'keep' }]);
		expect(kept?.changed).not.toBe(emptyPlan.changed);
	});

	it('takes a picture with one tap', async () => {
		const { press, onchange } = setup(aPlan({ day: knownDay }), 'together');
		await press(t('plan:bag'));
		await press(t('plan:thing-pack-lamp'));
		expect(screen.getByText(`Op de lijst: ${t('plan:thing-pack-lamp')}`)).toBeVisible();
		expect(onchange.mock.lastCall?.[0].packed[0]).toMatchObject({
			text: t('plan:thing-pack-lamp'),
			picture: 'pack-lamp',
			pile: 'bag'
		});
	});

	it('holds on to what was typed where it could not be kept', async () => {
		const { user, press } = setup(aPlan({ packed: [bear] }), 'reader', false);
		await user.click(screen.getByText(t('plan:addThing')));
		await user.type(screen.getByRole('textbox'), 'De sleutelhanger');
		await press(t('plan:add'));
		expect(screen.getByRole('textbox')).toHaveValue('De sleutelhanger');
		expect(screen.getByText(t('plan:notKept'))).toBeVisible();
	});

	it('gives back what was taken off by mistake', async () => {
		const { view, press, onchange } = setup(aPlan({ packed: [bear] }));
		await press('Beer');
		await press(t('plan:takeOff'));
		expect(onchange.mock.lastCall?.[0].packed).toEqual([]);
		await view.rerender({ plan: aPlan({ day: knownDay }) });
		expect(screen.getByRole('button', { name: t('plan:putBack') })).toHaveFocus();
		await press(t('plan:putBack'));
		expect(onchange.mock.lastCall?.[0].packed).toEqual([bear]);
	});
});

describe('the goodbyes', () => {
	const goodbyes = [{ id: 'g', text: 'De boom', picture: null, isDone: false }];

	it('are said by a tap', async () => {
		const { press, onchange } = setup(aPlan({ goodbyes }));
		await press('De boom');
		expect(onchange.mock.lastCall?.[0].goodbyes[0]?.isDone).toBe(true);
	});

	it('are also what a child thinks of itself, and takes away again', async () => {
		const { view, press, user, onchange } = setup(aPlan({ goodbyes, day: knownDay }));
		await user.click(screen.getByText(t('plan:goodbyeAdd')));
		const field = screen.getByLabelText(t('plan:goodbyeAddLabel'));
		await user.type(field, ' De poes van 12 ');
		await press(t('plan:goodbyePut'));
		expect(field).toHaveValue('');
		const own = { text: 'De poes van 12', picture: null, isDone: false, by: 'child' };
		const kept = () => onchange.mock.lastCall?.[0] ?? emptyPlan;
		expect(kept().goodbyes).toMatchObject([{ id: 'g' }, own]);
		await view.rerender({ plan: kept() });
		await press(t('plan:goodbyeTakeOff', { what: 'De poes van 12' }));
		expect(kept().goodbyes).toEqual(goodbyes);
		await view.rerender({ plan: kept() });
		expect(screen.getByRole('button', { name: t('plan:putBack') })).toHaveFocus();
		await press(t('plan:putBack'));
		expect(kept().goodbyes).toMatchObject([{ id: 'g' }, own]);
	});

	it('that were laid down together are not taken away by a child', () => {
		setup(aPlan({ goodbyes }));
		const takeOff = t('plan:goodbyeTakeOff', { what: 'De boom' });
		expect(screen.queryByRole('button', { name: takeOff })).toBeNull();
	});

	it('can be said afterwards as well', () => {
		setup(aPlan({ goodbyes, day: { ...knownDay, date: '2026-11-20' } }));
		expect(screen.getByText(t('plan:afterTitle'))).toBeVisible();
	});
});

describe('one thing per screen', () => {
	it('goes on to the next, and back to everything', async () => {
		const { press, onstory } = setup(
			aPlan({ day: knownDay, story: { panels: [], isReady: true } }),
			'together'
		);
		await press(t('plan:nights'));
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(t('plan:nights'));
		await press(t('plan:next'));
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(t('plan:board'));
		await press(t('plan:back'));
		await press(t('plan:story'));
		expect(onstory).toHaveBeenCalledOnce();
	});
});
