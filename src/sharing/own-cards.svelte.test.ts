import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCard, aMoment } from './a-card.ts';
import CardScreen from './CardScreen.svelte';
import { copiedMs, copyForAMinute } from './copying.ts';
import { newKeyPair } from './identity.ts';
import MyCardsScreen from './MyCardsScreen.svelte';
import NewCardScreen from './NewCardScreen.svelte';
import type { OwnCardShown } from './own-card-shown.ts';
import type { CardDetails } from './own-cards.ts';
import type { CardSharer } from './shared-boxes.ts';
import StandInScreen from './StandInScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
afterEach(() => void vi.useRealTimers());

const none = () => undefined;
const shown = (changes: Partial<OwnCardShown> = {}): OwnCardShown => {
	return { id: 'a', card: aCard(), isUsed: false, isEnded: false, ...changes };
};

describe('a new card', () => {
	function making(ownKeys: string[] = []) {
		const onmake = vi.fn<(details: CardDetails) => Promise<boolean>>(() => Promise.resolve(true));
		render(NewCardScreen, { t, relay: 'a.example', ownKeys, onmake, onback: none });
		const user = userEvent.setup();
		const press = (name: string) => user.click(screen.getByRole('button', { name }));
		const name = () => screen.getByLabelText(new RegExp(t('inbox:cardName').replace('?', '\\?')));
		const use = () => screen.getByRole('radio', { name: new RegExp(t('inbox:use-one-child')) });
		return { user, press, onmake, name, use };
	}

	it('says who reads, on which days, and what this person can decide', async () => {
		const { user, press, onmake, name, use } = making();
		await user.type(name(), ' Sanne  Noord ');
		await user.click(use());
		await user.click(screen.getByRole('checkbox', { name: t('inbox:day-thu') }));
		await user.click(screen.getByRole('checkbox', { name: t('inbox:day-mon') }));
		const school = screen.getByRole('group', { name: t('inbox:decision-school'), hidden: true });
		await user.click(within(school).getByLabelText(t('inbox:says-cannot')));
		await press(t('inbox:makeCard'));
		expect(onmake).toHaveBeenCalledExactlyOnceWith({
			use: 'one-child',
			relay: 'a.example',
			name: 'Sanne Noord',
			reads: ['mon', 'thu'],
			decides: [],
			doesNotDecide: ['school'],
			others: []
		});
	});

	it('is not made without a name, or without knowing for whom', async () => {
		const { user, press, onmake, name } = making();
		await press(t('inbox:makeCard'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('inbox:cardProblem-name'));
		await user.type(name(), 'Sanne');
		await press(t('inbox:makeCard'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('inbox:cardProblem-use'));
		expect(onmake).not.toHaveBeenCalled();
	});

	it('can have a stand-in, by the key that was shown', async () => {
		const [{ recipient }, own] = [await newKeyPair(), await newKeyPair()];
		const { user, press, onmake, name, use } = making([own.recipient]);
		const add = () =>
			screen.getAllByRole('button', { name: t('inbox:readerAdd'), hidden: true }).at(-1);
		await user.click(add() as HTMLElement);
		const key = screen.getByLabelText(new RegExp(t('inbox:readerKey')));
		await user.type(key, 'age1nee');
		await user.click(add() as HTMLElement);
		expect(screen.getByText(t('inbox:cardProblem-key'))).toBeInTheDocument();
		await user.clear(key);
		await user.type(key, own.recipient);
		await user.click(add() as HTMLElement);
		expect(screen.getByText(t('inbox:cardProblem-key-own'))).toBeInTheDocument();
		await user.clear(key);
		await user.type(key, ` ${recipient.toUpperCase()} `);
		await user.click(add() as HTMLElement);
		expect(screen.getByText(recipient)).toBeInTheDocument();
		await user.type(name(), 'Sanne');
		await user.click(use());
		await press(t('inbox:makeCard'));
		expect(onmake.mock.calls[0]?.[0].others).toEqual([{ role: 'stand-in', recipient }]);
	});

	it('that could not be kept says so', async () => {
		const { user, press, onmake, name, use } = making();
		onmake.mockResolvedValueOnce(false);
		await user.type(name(), 'Sanne');
		await user.click(use());
		await press(t('inbox:makeCard'));
		expect(await screen.findByText(t('inbox:notMade'))).toBeVisible();
	});
});

describe('a card', () => {
	const link = 'https://koffer.example/k#1.abc';
	function showing(changes: Partial<OwnCardShown> = {}, sharers: CardSharer[] = []) {
		const onend = vi.fn(() => Promise.resolve(true));
		const others = { oncompare: vi.fn(), onnew: vi.fn(), onshare: vi.fn(), onback: none };
		const card = { t, shown: shown(changes), link, sharers, now: aMoment };
		render(CardScreen, { ...card, onend, ...others });
		const user = userEvent.setup();
		const press = (name: string) => user.click(screen.getByRole('button', { name }));
		return { press, onend, ...others };
	}

	it('is a code, with whom it is for, who reads, and until when', () => {
		showing();
		expect(screen.getAllByRole('img', { name: t('inbox:cardCode') })[0]).toBeVisible();
		expect(screen.getByText(new RegExp(t('inbox:use-one-child-now')))).toHaveTextContent(
			t('inbox:cardUntil', { day: '2 december' })
		);
		expect(screen.getByText(new RegExp(t('inbox:reader-archive')))).toBeVisible();
	});

	it('whose time is over or that is used up cannot be shown', () => {
		showing({ isUsed: true });
		expect(screen.getByText(t('inbox:cardUsed'))).toBeVisible();
		expect(screen.queryByRole('img', { name: t('inbox:cardCode') })).toBeNull();
	});

	it('says who empties its mailbox too, and since when', async () => {
		const [standIn, archive] = [await newKeyPair(), await newKeyPair()];
		const { press, onshare } = showing({ isUsed: true }, [
			{ role: 'stand-in', recipient: standIn.recipient, since: aMoment },
			{ role: 'archive', recipient: archive.recipient, since: null }
		]);
		const day = '26 november';
		const who = t('inbox:reader-stand-in');
		expect(screen.getByText(t('inbox:sharedSince', { who, day }))).toBeVisible();
		expect(screen.queryByText(new RegExp(t('inbox:reader-archive')))).toBeNull();
		await press(t('inbox:shareBox'));
		expect(onshare).toHaveBeenCalledTimes(1);
	});

	it.each([
		['nobody else is on it', {}, []],
		['it is ended', { isEnded: true }, [{ role: 'archive', recipient: 'age1', since: null }]]
	] as const)('cannot be shared where %s', (_, changes, sharers) => {
		showing(changes, [...sharers]);
		expect(screen.queryByRole('button', { name: t('inbox:shareBox') })).toBeNull();
	});

	it('is ended only after it was said what that means', async () => {
		const { press, onend } = showing();
		await press(t('inbox:end'));
		expect(screen.getByText(t('inbox:endText'))).toBeVisible();
		expect(onend).not.toHaveBeenCalled();
		await press(t('inbox:endSure'));
		expect(onend).toHaveBeenCalledTimes(1);
	});
});

it('the cards say which can still be given', async () => {
	const cards = [shown(), shown({ id: 'b', isEnded: true })];
	const oncard = vi.fn();
	const others = { onnew: none, onstandin: none, onback: none };
	render(MyCardsScreen, { t, cards, now: aMoment, oncard, ...others });
	const [first, second] = screen.getAllByRole('listitem');
	expect(first).toHaveTextContent(t('inbox:cardUntil', { day: '2 december' }));
	expect(second).toHaveTextContent(t('inbox:cardEnded'));
	await userEvent.setup().click(within(second as HTMLElement).getByRole('button'));
	expect(oncard).toHaveBeenCalledExactlyOnceWith('b');
});

const standIn = { ontake: none, onstop: () => Promise.resolve(true), onback: none };

describe('the key of this device', () => {
	it('is made only when somebody asks', async () => {
		const onmake = vi.fn(() => Promise.resolve(false));
		render(StandInScreen, { t, key: null, now: aMoment, onmake, ...standIn });
		expect(screen.queryByRole('button', { name: t('inbox:takeBox') })).toBeNull();
		expect(onmake).not.toHaveBeenCalled();
		await userEvent.setup().click(screen.getByRole('button', { name: t('inbox:makeKey') }));
		expect(await screen.findByText(t('inbox:notMade'))).toBeVisible();
	});

	it('is shown as text and as a code, with what it can do', async () => {
		const { recipient } = await newKeyPair();
		const key = { recipient, until: aMoment };
		render(StandInScreen, { t, key, now: aMoment, onmake: vi.fn(), ...standIn });
		expect(screen.getByText(recipient)).toBeVisible();
		expect(screen.getByRole('img', { name: t('inbox:keyCode') })).toBeVisible();
		expect(screen.getByText(t('inbox:standInCannot'))).toBeVisible();
	});
});

describe('what is copied', () => {
	it('is taken off the clipboard after a minute', async () => {
		vi.useFakeTimers();
		const writeText = vi.fn(() => Promise.resolve());
		expect(await copyForAMinute('a link', { clipboard: { writeText } })).toBe(true);
		vi.advanceTimersByTime(copiedMs - 1);
		expect(writeText.mock.calls).toEqual([['a link']]);
		vi.advanceTimersByTime(1);
		expect(writeText.mock.calls).toEqual([['a link'], ['']]);
	});

	it('is not said to be copied where the browser refuses', async () => {
		const writeText = () => Promise.reject(new Error('no'));
		expect(await copyForAMinute('a link', { clipboard: { writeText } })).toBe(false);
		expect(await copyForAMinute('a link', {})).toBe(false);
	});
});
