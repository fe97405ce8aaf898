import { loadTranslator, privateWords, type Translator } from '#language';
import { newNote, type Item, type Suitcase, type SuitcaseState } from '#journal';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import MakeRoom from './MakeRoom.svelte';
import Notices from './Notices.svelte';
import Trouble from './Trouble.svelte';

const loadNewest = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('#offline', () => ({ loadNewest }));

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function aNote(text: string): Item {
	const made = newNote(text, { origin: null, prompt: '' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

/** As much of a suitcase as these screens look at, on a device that is full until something goes. */
class FullSuitcase {
	notice = $state.raw<Suitcase['notice']>(null);
	items = $state.raw<readonly Item[]>([]);
	isOnlyForNow = false;
	readonly thrown = null;
	readonly put = vi.fn<Suitcase['put']>((item) => {
		const isKept = this.items.length === 0;
		if (isKept) this.items = [item];
		this.notice = isKept
			? { kind: 'kept' }
			: { kind: 'failed', reason: 'full', unkept: { item, beside: null } };
		return Promise.resolve(isKept);
	});
	readonly throwAway = vi.fn<Suitcase['throwAway']>((item) => {
		this.items = this.items.filter((one) => one !== item);
		this.notice = { kind: 'thrown', item, beside: null };
		return Promise.resolve();
	});
	readonly open = vi.fn(() => Promise.resolve());
	readonly choose = vi.fn(() => Promise.resolve(true));

	constructor(...items: Item[]) {
		this.items = items;
	}

	get asSuitcase(): Suitcase {
		return this as unknown as Suitcase;
	}
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a full device', () => {
	async function full() {
		const suitcase = new FullSuitcase(aNote('oud'));
		const waiting = aNote('nieuw');
		await suitcase.put(waiting);
		return { suitcase, waiting, user: userEvent.setup() };
	}

	it('is said with a way to make room, and not again where room is being made', async () => {
		const { suitcase, user } = await full();
		const onroom = vi.fn();
		const { rerender } = render(Notices, { t, suitcase: suitcase.asSuitcase, onroom });
		expect(screen.getByText(t('journal:full'))).toBeVisible();
		await user.click(button(t('room:make')));
		expect(onroom).toHaveBeenCalledOnce();
		await rerender({ onroom: undefined });
		expect(screen.queryByRole('button', { name: t('room:make') })).toBeNull();
	});

	it('is not said where a newer app wrote here: what was made can then be copied', () => {
		const suitcase = new FullSuitcase();
		suitcase.notice = { kind: 'failed', reason: 'read-only' };
		render(Notices, { t, suitcase: suitcase.asSuitcase, onroom: vi.fn() });
		expect(screen.getByText(t('room:newerNotKept'))).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('offers no room where something else is wrong', () => {
		const suitcase = new FullSuitcase();
		suitcase.notice = { kind: 'failed', reason: 'failed' };
		render(Notices, { t, suitcase: suitcase.asSuitcase, onroom: vi.fn() });
		expect(screen.getByText(t('journal:notSaved'))).toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});

	async function makingRoom() {
		const set = await full();
		const told = { onkept: vi.fn(), onback: vi.fn() };
		const html = '<main tabindex="-1"><textarea></textarea></main>';
		const children = createRawSnippet(() => ({ render: () => html }));
		const props = { t, suitcase: set.suitcase.asSuitcase, isOpen: false, ...told, children };
		const { rerender } = render(MakeRoom, props);
		return { ...set, ...told, rerender };
	}

	it('leaves what is being made as it is while room is made, and goes back to it', async () => {
		const { user, rerender, onback } = await makingRoom();
		const words = screen.getByRole('textbox');
		await user.type(words, 'Mag Pluis');
		await rerender({ isOpen: true });
		expect(words).not.toBeVisible();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('room:title'));
		await user.click(button(t('room:back')));
		expect(onback).toHaveBeenCalledOnce();
		await rerender({ isOpen: false });
		expect(words).toBeVisible();
		expect(words).toHaveValue('Mag Pluis');
		expect(screen.getByRole('main')).toHaveFocus();
	});

	it('keeps what waited once something has gone', async () => {
		const { user, suitcase, waiting, rerender, onkept } = await makingRoom();
		await rerender({ isOpen: true });
		await user.click(button(t('room:again')));
		expect(onkept).not.toHaveBeenCalled();
		await user.click(button(t('journal:throwAway')));
		expect(screen.getByText(t('room:nothing'))).toBeVisible();
		await user.click(button(t('room:again')));
		expect(suitcase.items).toEqual([waiting]);
		expect(onkept).toHaveBeenCalledOnce();
	});
});

describe('a suitcase that does not open', () => {
	function setup(state: Exclude<SuitcaseState, 'open' | 'unasked' | 'opening' | 'doors'>) {
		const suitcase = new FullSuitcase();
		render(Trouble, { t, suitcase: suitcase.asSuitcase, state, onbring: vi.fn() });
		return { suitcase, user: userEvent.setup() };
	}

	it.each(['newer', 'read-only'] as const)('offers the newest app (%s), once', async (state) => {
		loadNewest.mockClear();
		const { user } = setup(state);
		expect(screen.getByText(t('room:newerText'))).toBeVisible();
		await user.click(button(t('room:reload')));
		await user.click(button(t('room:reload')));
		expect(loadNewest).toHaveBeenCalledOnce();
		expect(screen.getByRole('status')).toHaveTextContent(t('room:reloading'));
	});

	it('because there is no room for it can be tried again, or is only for now', async () => {
		const { user, suitcase } = setup('full');
		expect(screen.getByRole('heading')).toHaveTextContent(t('room:fullTitle'));
		await user.click(button(t('room:again')));
		expect(suitcase.open).toHaveBeenCalledOnce();
		await user.click(button(t('journal:keepForNow')));
		expect(suitcase.choose.mock.calls).toEqual([['session']]);
	});
});
