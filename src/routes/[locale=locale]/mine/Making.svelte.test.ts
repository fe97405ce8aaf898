import type { Item, ItemDraft, Suitcase } from '#journal';
import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import Making from './Making.svelte';

vi.mock('../story/into-suitcase.ts', () => ({ takeInHand: () => ({ made: null, question: '' }) }));

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

/** As much of a suitcase as the worry box needs. */
class FakeSuitcase {
	isAsked = true;
	state = 'open';
	fits = true;
	items = $state.raw<readonly Item[]>([]);
	readonly begun = new Map<string, ItemDraft>();
	readonly forgetNotice = vi.fn();
	readonly drafts = {
		read: (kind: string) => Promise.resolve(this.begun.get(kind) ?? null),
		save: (draft: ItemDraft) => {
			this.begun.set(draft.kind, draft);
			return Promise.resolve(true);
		}
	};

	put(item: Item) {
		if (!this.fits) return Promise.resolve(false);
		this.items = [item, ...this.items];
		this.begun.delete(item.kind);
		return Promise.resolve(true);
	}

	choose() {
		this.isAsked = true;
		return Promise.resolve(true);
	}
}

const asSuitcase = (fake: FakeSuitcase) => fake as unknown as Suitcase;

async function setup(more: Partial<Pick<FakeSuitcase, 'isAsked' | 'fits'>> = {}) {
	const suitcase = Object.assign(new FakeSuitcase(), more);
	const [ongo, onhome] = [vi.fn(), vi.fn()];
	render(Making, {
		t,
		suitcase: asSuitcase(suitcase),
		screen: 'worry',
		from: null,
		item: null,
		tier: 'reader',
		locale: 'nl',
		ongo,
		onhome,
		story: '/nl/story/reader'
	});
	const user = userEvent.setup();
	const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
	const field = await screen.findByRole('textbox', { name: t('worry:label') });
	const draw = async () => {
		screen.getByRole('application').focus();
		await user.keyboard(' {ArrowRight} ');
	};
	return { suitcase, ongo, onhome, user, press, field, draw };
}

const isIn = () => screen.findByRole('heading', { name: t('worry:isIn') });

describe('a worry', () => {
	it('goes into the box with the words that asked for it, and the box says so', async () => {
		const { suitcase, onhome, user, press, field } = await setup();
		await user.type(field, 'Slaapt Pluis buiten?');
		await press(t('worry:putIn'));
		expect(await isIn()).toBeVisible();
		const text = 'Slaapt Pluis buiten?';
		expect(suitcase.items).toMatchObject([
			{ kind: 'worry', text, outcome: null, prompt: t('worry:label') }
		]);
		expect(suitcase.forgetNotice).toHaveBeenCalledTimes(1);
		expect(onhome).not.toHaveBeenCalled();
		await press(t('worry:toSuitcase'));
		expect(onhome).toHaveBeenCalledTimes(1);
	});

	it('may be followed by another, on an empty paper, and the first one lies in the box', async () => {
		const { ongo, suitcase, user, press, field } = await setup();
		await user.type(field, 'Een');
		await press(t('worry:putIn'));
		await isIn();
		await press(t('worry:another'));
		expect(await screen.findByRole('textbox', { name: t('worry:label') })).toHaveValue('');
		await press(t('worry:look'));
		await press('Een');
		expect(ongo.mock.calls).toEqual([['item', suitcase.items[0]]]);
	});

	it('that is drawn lies in the box too, and what was half written waits', async () => {
		const { suitcase, user, press, field, draw } = await setup();
		await user.type(field, 'Papa');
		await press(t('journal:drawIt'));
		await screen.findByRole('application');
		await draw();
		await press(t('worry:putIn'));
		expect(await isIn()).toBeVisible();
		expect(suitcase.items).toMatchObject([{ kind: 'drawing', outcome: null }]);
		await press(t('worry:another'));
		expect(await screen.findByRole('textbox', { name: t('worry:label') })).toHaveValue('Papa');
	});

	it('first asks how things are kept, and then goes in', async () => {
		const { suitcase, user, press, field } = await setup({ isAsked: false });
		await user.type(field, 'Een');
		await press(t('worry:putIn'));
		expect(suitcase.items).toEqual([]);
		await press(new RegExp(t('journal:keepForNow')));
		expect(await isIn()).toBeVisible();
		expect(suitcase.items).toMatchObject([{ kind: 'worry', text: 'Een' }]);
	});

	it('that could not be kept still stands there', async () => {
		const { user, press, field, onhome } = await setup({ fits: false });
		await user.type(field, 'Een');
		await press(t('worry:putIn'));
		expect(screen.queryByRole('heading', { name: t('worry:isIn') })).toBeNull();
		expect(field).toHaveValue('Een');
		expect(onhome).not.toHaveBeenCalled();
	});
});
