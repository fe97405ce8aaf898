import { loadTranslator, privateWords, type Translator } from '#language';
import type { Stays } from '#vault';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import CannotOpen from './CannotOpen.svelte';
import type { Item, ItemId, RecordingItem } from './item.ts';
import { newNote, newRecording, type NewItem } from './new-item.ts';
import { largestThings, type LargeThing } from './room.ts';
import type { SoundRead } from './sounds.ts';
import RoomScreen from './RoomScreen.svelte';
import StaysScreenPart from './StaysScreenPart.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const setting = { origin: null, prompt: '' };
const noon = { now: () => new Date(2026, 10, 3, 12).getTime() };

function made(item: NewItem<Item>): Item {
	if (!item.ok) throw new Error(item.reason);
	return item.item;
}

const aRecording = (seconds: number) =>
	made(newRecording({ type: 'audio/webm', seconds }, setting, noon));
const button = (name: string) => screen.getByRole('button', { name });

describe('making room', () => {
	function setup(items: Item[], waits = true) {
		let lying = items;
		const onagain = vi.fn();
		const onback = vi.fn();
		const onthrow = vi.fn((item: Item) => {
			lying = lying.filter((one) => one !== item);
			return rerender({ things: largestThings(lying) });
		});
		const hear = vi.fn<(item: RecordingItem) => Promise<SoundRead>>(() =>
			Promise.resolve({ ok: false, reason: 'damaged' })
		);
		const things: LargeThing[] = largestThings(items);
		const { rerender } = render(RoomScreen, { t, things, waits, hear, onthrow, onagain, onback });
		return { user: userEvent.setup(), hear, onthrow, onagain, onback };
	}

	it('lists what is large in words, never in numbers of bytes, with the day it was made', () => {
		setup([aRecording(8), aRecording(110)]);
		const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
		expect(said[0]).toContain(t('room:huge'));
		expect(said[1]).toMatch(new RegExp(`(?<!heel )${t('room:large')}`));
		expect(said[0]).toContain('3 november');
		expect(said.join()).not.toMatch(/\d ?(?:bytes?|[kM]B)\b|%/);
	});

	it('says before anything goes that bringing back may fail', () => {
		setup([aRecording(110)]);
		expect(screen.getByText(t('room:undoTruth'))).toBeVisible();
		expect(screen.queryByText(t('room:onlySmall'))).toBeNull();
	});

	it('throws away with one tap, and the keyboard goes on at what lies there next', async () => {
		const items = [aRecording(110), aRecording(60)];
		const { user, onthrow } = setup(items);
		await user.click(screen.getAllByRole('button', { name: t('journal:throwAway') })[0] as Element);
		expect(onthrow.mock.calls).toEqual([[items[0]]]);
		expect(button(t('journal:throwAway'))).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(screen.getByText(t('room:nothing'))).toBeVisible();
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	});

	it('lets a recording be heard before it goes, and only when asked', async () => {
		const items = [aRecording(110)];
		const { user, hear } = setup(items);
		expect(hear).not.toHaveBeenCalled();
		await user.click(button(t('room:listen')));
		expect(hear.mock.calls).toEqual([[items[0]]]);
		expect(await screen.findByText(t('journal:soundGone'))).toBeVisible();
		await user.click(button(t('room:listen')));
		expect(screen.queryByText(t('journal:soundGone'))).toBeNull();
	});

	it('keeps what waited when asked, and goes back', async () => {
		const { user, onagain, onback } = setup([aRecording(110)]);
		expect(screen.getByText(t('room:waits'))).toBeVisible();
		await user.click(button(t('room:again')));
		await user.click(button(t('room:back')));
		expect(onagain).toHaveBeenCalledOnce();
		expect(onback).toHaveBeenCalledOnce();
	});

	it('offers no second try where nothing waits', () => {
		setup([aRecording(110)], false);
		expect(screen.queryByRole('button', { name: t('room:again') })).toBeNull();
		expect(screen.queryByText(t('room:waits'))).toBeNull();
	});

	it('says honestly that small things help little, and that the device itself helps more', () => {
		setup([made(newNote('Mag Pluis mee?', setting))]);
		expect(screen.getByText(t('room:onlySmall'))).toBeVisible();
		expect(screen.getByText(t('room:outside'))).toBeVisible();
	});
});

describe('whether it stays', () => {
	function setup(read: Stays, asked: Stays = read) {
		const ask = vi.fn(() => Promise.resolve(asked));
		render(StaysScreenPart, { t, read: () => Promise.resolve(read), ask, isForgetful: false });
		return { user: userEvent.setup(), ask };
	}

	it.each(['promised', 'unsaid'] as const)(
		'is told as a fact (%s), with nothing to do',
		async (stays) => {
			setup(stays);
			expect(await screen.findByText(t(`room:${stays}`))).toBeVisible();
			expect(screen.queryByRole('button')).toBeNull();
		}
	);

	it('can be asked where it was not promised, and is heard', async () => {
		const { user, ask } = setup('may-go', 'promised');
		expect(await screen.findByText(t('room:may-go'))).toBeVisible();
		await user.click(button(t('room:ask')));
		expect(ask).toHaveBeenCalledOnce();
		expect(screen.getByRole('status')).toHaveTextContent(t('room:promised'));
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('may be refused, which is said without blame and can be asked again', async () => {
		const { user } = setup('may-go');
		await user.click(await screen.findByRole('button', { name: t('room:ask') }));
		expect(screen.getByRole('status')).toHaveTextContent(t('room:stillMayGo'));
		expect(button(t('room:ask'))).toBeVisible();
	});

	it('is told with the day on a browser that forgets', async () => {
		render(StaysScreenPart, { t, read: () => Promise.resolve('unsaid'), isForgetful: true });
		expect(await screen.findByText(t('room:appleTitle'))).toBeVisible();
		expect(screen.getByText(t('room:steps'))).toBeVisible();
	});
});

describe('what cannot be opened', () => {
	const ids = ['a', 'b'] as ItemId[];

	function setup() {
		const onthrow = vi.fn();
		render(CannotOpen, { t, ids, onthrow });
		return { user: userEvent.setup(), onthrow };
	}

	it('is listed only when somebody looks', async () => {
		const { user } = setup();
		expect(screen.queryByRole('list')).toBeNull();
		const look = button(t('room:look'));
		expect(look).toHaveAttribute('aria-expanded', 'false');
		await user.click(look);
		expect(screen.getAllByRole('listitem')).toHaveLength(2);
		expect(screen.getByText(t('room:closedText'))).toBeVisible();
	});

	it('goes one by one, and only after it was said that it cannot come back', async () => {
		const { user, onthrow } = setup();
		await user.click(button(t('room:look')));
		await user.click(
			screen.getAllByRole('button', { name: `${t('journal:throwAway')}…` })[1] as Element
		);
		expect(onthrow).not.toHaveBeenCalled();
		await user.click(button(t('room:closedSure')));
		expect(onthrow.mock.calls).toEqual([['b']]);
		expect(screen.getByRole('list')).toHaveFocus();
	});

	it('may be left lying', async () => {
		const { user, onthrow } = setup();
		await user.click(button(t('room:look')));
		await user.click(
			screen.getAllByRole('button', { name: `${t('journal:throwAway')}…` })[0] as Element
		);
		await user.click(button(t('room:leave')));
		expect(screen.queryByRole('button', { name: t('room:closedSure') })).toBeNull();
		expect(onthrow).not.toHaveBeenCalled();
	});

	it('is not spoken of where everything opens', () => {
		render(CannotOpen, { t, ids: [], onthrow: vi.fn() });
		expect(screen.queryByRole('status')).toBeNull();
	});
});
