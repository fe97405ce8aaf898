import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aMoment } from './a-card.ts';
import { aGivenAnswer, aReceivedLetter } from './a-received-letter.ts';
import InboxScreen from './InboxScreen.svelte';
import OpeningLogScreen from './OpeningLogScreen.svelte';
import { openingReasons } from './opening.ts';
import type { ReceivedLetter } from './received-letter.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const day = 86_400_000;

function setup(letters: ReceivedLetter[], more: Record<string, unknown> = {}) {
	const did = { onletter: vi.fn(), onopen: vi.fn(), onknown: vi.fn(), ondisclosure: vi.fn() };
	const none = () => undefined;
	const others = { oncards: none, onlock: none, onlog: none };
	render(InboxScreen, { t, letters, now: aMoment, hasLock: false, ...others, ...did, ...more });
	return { user: userEvent.setup(), ...did };
}

describe('the letters of an adult', () => {
	it('that wait for an answer come first, the oldest on top, with their age in words', async () => {
		const old = aReceivedLetter({ name: 'Noor', cameAt: aMoment - 3 * day });
		const answered = aReceivedLetter({ name: 'Olek', answers: [aGivenAnswer('no')] });
		const { user, onletter } = setup([answered, aReceivedLetter(), old]);
		const [waiting, done] = screen.getAllByRole('list');
		const rows = within(waiting as HTMLElement).getAllByRole('button');
		expect(rows.map((row) => /Noor|Sami/.exec(row.textContent)?.[0])).toEqual(['Noor', 'Sami']);
		expect(rows[0]).toHaveTextContent('3 dagen geleden');
		expect(done).toHaveTextContent('Olek');
		expect(done).toHaveTextContent(t('inbox:youSaid', { answer: t('letters:answer-no') }));
		await user.click(rows[0] as HTMLElement);
		expect(onletter).toHaveBeenCalledExactlyOnceWith(old.id);
	});

	it('say so after five working days without an answer', () => {
		setup([aReceivedLetter({ cameAt: aMoment - 7 * day })]);
		expect(screen.queryByText(t('inbox:overdue'))).toBeNull();
		setup([aReceivedLetter({ cameAt: aMoment - 8 * day })]);
		expect(screen.getByText(t('inbox:overdue'))).toBeVisible();
	});

	it('where there are none, three steps tell how it works', () => {
		setup([]);
		for (const step of ['stepCard', 'stepScan', 'stepAnswer'] as const)
			expect(screen.getByText(t(`inbox:${step}`))).toBeVisible();
	});

	it('that a child took back say only that, without a name', () => {
		setup([aReceivedLetter({ letter: null, name: '', forgetAskedAt: aMoment })]);
		expect(screen.getByText(new RegExp(t('inbox:goneByWish')))).toBeVisible();
		expect(screen.getByText(t('inbox:someChild'))).toBeVisible();
	});

	it('are there without internet, which is said', () => {
		setup([aReceivedLetter()], { isOffline: true });
		expect(screen.getByText(t('inbox:offline'))).toBeVisible();
		expect(screen.getByText('Sami')).toBeVisible();
	});

	it('say whether there is a lock', () => {
		setup([]);
		expect(screen.getByText(t('inbox:lockIsOff'))).toBeVisible();
	});
});

it('what cannot be opened is told with its reason until that is known', async () => {
	const { user, onknown } = setup([], { refused: [{ id: 'x', reason: 'card-used' }] });
	expect(screen.getByText(new RegExp(t('inbox:not-card-used')))).toBeVisible();
	await user.click(screen.getByRole('button', { name: t('inbox:known') }));
	expect(onknown).toHaveBeenCalledExactlyOnceWith('x');
});

it('help with what a child tells is one tap away', async () => {
	const { user, ondisclosure } = setup([]);
	await user.click(screen.getByRole('button', { name: t('inbox:disclosure') }));
	expect(ondisclosure).toHaveBeenCalledTimes(1);
});

it.each(openingReasons)('that a letter does not open because of %s is said', (reason) => {
	expect(t(`inbox:not-${reason}`, { word: 'boom' }).length).toBeGreaterThan(20);
});

describe('the list of what was done', () => {
	const line = { n: 0, at: '2026-11-26T10:05:00.000Z', did: 'open', letter: 'a' } as const;
	const props = { onsave: vi.fn(), onback: () => undefined, now: aMoment };
	const nameOf = (letter: string) => (letter === 'a' ? 'Sami' : null);

	it('shows what was done last first, and names no letter that is gone', () => {
		const later = { n: 1, at: '2026-11-26T11:05:00.000Z', did: 'drop', letter: 'b' } as const;
		render(OpeningLogScreen, { t, lines: [line, later], checked: { ok: true }, nameOf, ...props });
		const [first, second] = screen.getAllByRole('listitem');
		expect(first).toHaveTextContent(t('inbox:did-drop'));
		expect(first).toHaveTextContent(t('inbox:logGone'));
		expect(second).toHaveTextContent('Sami');
		expect(screen.getByRole('status')).toHaveTextContent(t('inbox:logWhole'));
	});

	it('says where it is not whole', () => {
		const checked = { ok: false, reason: 'missing', at: 3 } as const;
		render(OpeningLogScreen, { t, lines: [line], checked, nameOf, ...props });
		expect(screen.getByRole('status')).toHaveTextContent(t('inbox:log-missing', { line: 4 }));
	});
});
