import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aPlan } from './a-plan.ts';
import OurStoryFill from './OurStoryFill.svelte';
import OurStoryRead from './OurStoryRead.svelte';
import type { Plan } from './plan.ts';
import { storyPlates } from './story-plates.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
	vi.stubGlobal('scrollTo', vi.fn());
}, 60_000);

const plates = storyPlates.map(({ name }) => ({ name, description: `Plaat ${name}` }));
const panels = [
	{ plate: 'a3-5-hug', text: 'Mama zoekt een plek.' },
	{ plate: null, text: '' },
	{ plate: null, text: 'Oma helpt.' }
];

function fill(plan: Plan = aPlan(), isKept = true) {
	const view = render(OurStoryFill, {
		t,
		plan,
		plates,
		onchange: vi.fn<(plan: Plan) => Promise<boolean>>()
	});
	const onchange = vi.fn(async (next: Plan) => {
		if (isKept) await view.rerender({ plan: next });
		return isKept;
	});
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const field = (name: string) => screen.getByRole('textbox', { name });
	return { ready: view.rerender({ onchange }), view, user, press, field, onchange };
}

describe('filling in the story', () => {
	it('keeps what the family wrote, panel by panel', async () => {
		const { ready, user, field, onchange } = fill();
		await ready;
		await user.type(field(t('our-story:helps')), 'Oma helpt.');
		await user.tab();
		const { story } = onchange.mock.lastCall?.[0] ?? aPlan();
		expect(story.panels[3]).toEqual({ plate: null, text: 'Oma helpt.' });
		expect(story.isReady).toBe(false);
	});

	it('holds on to what was typed where it could not be kept', async () => {
		const { ready, user, field } = fill(aPlan(), false);
		await ready;
		await user.type(field(t('our-story:next')), 'We gaan naar oma.');
		await user.tab();
		expect(await screen.findByText(t('our-story:notKept'))).toBeVisible();
		expect(field(t('our-story:next'))).toHaveValue('We gaan naar oma.');
	});

	it('points gently at words a child may misread, and keeps them', async () => {
		const { ready, user, field } = fill();
		await ready;
		await user.type(field(t('our-story:happened')), 'We hebben schulden.');
		expect(screen.getByText(t('our-story:gentle-fault'))).toBeVisible();
		expect(field(t('our-story:happened'))).toHaveValue('We hebben schulden.');
	});

	it('chooses a plate, and none again', async () => {
		const { ready, user, onchange } = fill();
		await ready;
		const first = () => screen.getAllByRole('button', { name: 'Plaat b1-1-stairs' })[0];
		await user.click(first() ?? document.body);
		expect(onchange.mock.lastCall?.[0].story.panels[0]?.plate).toBe('b1-1-stairs');
		expect(first()).toHaveAttribute('aria-pressed', 'true');
		await user.click(first() ?? document.body);
		expect(onchange.mock.lastCall?.[0].story.panels[0]?.plate).toBeNull();
	});

	it('shows the child nothing before it was looked at', async () => {
		const { ready, press, onchange } = fill(aPlan({ story: { panels, isReady: false } }));
		await ready;
		expect(screen.queryByRole('button', { name: t('our-story:ready') })).toBeNull();
		await press(t('our-story:look'));
		expect(screen.getByText('Mama zoekt een plek.')).toBeVisible();
		await press(t('our-story:ready'));
		expect(onchange.mock.lastCall?.[0].story.isReady).toBe(true);
		expect(screen.getByText(t('our-story:isReady'))).toBeVisible();
		await press(t('our-story:takeBack'));
		expect(onchange.mock.lastCall?.[0].story.isReady).toBe(false);
	});

	it('cannot be looked at before there is a word', async () => {
		const { ready } = fill();
		await ready;
		expect(screen.getByRole('button', { name: t('our-story:look') })).toBeDisabled();
	});

	it('keeps what waits when somebody walks away', async () => {
		const { ready, view, user, field, onchange } = fill();
		await ready;
		await user.type(field(t('our-story:stays')), 'School');
		expect(onchange).not.toHaveBeenCalled();
		view.unmount();
		expect(onchange.mock.lastCall?.[0].story.panels[4]?.text).toBe('School');
	});
});

describe('reading the story', () => {
	const read = (isReady: boolean) => {
		const ondone = vi.fn();
		render(OurStoryRead, { t, story: { panels, isReady }, plates, tier: 'together', ondone });
		const user = userEvent.setup();
		return { ondone, press: (name: string) => user.click(screen.getByRole('button', { name })) };
	};

	it('waits until an adult says that it is ready', () => {
		read(false);
		expect(screen.getByText(t('our-story:notReady'))).toBeVisible();
		expect(screen.queryByText('Mama zoekt een plek.')).toBeNull();
	});

	it('turns page by page, leaving out what is empty', async () => {
		const { press, ondone } = read(true);
		expect(screen.getByRole('img', { name: 'Plaat a3-5-hug' })).toBeVisible();
		expect(screen.getByText('Mama zoekt een plek.')).toHaveAttribute('data-say');
		await press(t('our-story:turnOver'));
		expect(screen.getByText('Oma helpt.')).toBeVisible();
		expect(screen.getByText(t('our-story:after'))).toBeVisible();
		await press(t('our-story:end'));
		expect(ondone).toHaveBeenCalledOnce();
	});
});
