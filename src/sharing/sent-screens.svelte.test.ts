import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aMoment } from './a-card.ts';
import { aKeptAnswer, aSentLetter, aShown } from './a-sent-letter.ts';
import AnswerInLid from './AnswerInLid.svelte';
import SentLettersScreen from './SentLettersScreen.svelte';
import SentLetterScreen from './SentLetterScreen.svelte';
import type { LetterShown } from './letter-words.ts';
import type { LetterStanding, SentLetter } from './sent-letter.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));

const press = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

describe('all letters', () => {
	function setup(letters: LetterShown[], tier: 'together' | 'reader' = 'reader') {
		const onopen = vi.fn<(letter: SentLetter) => void>();
		const calls = { onnew: vi.fn(), ontalk: vi.fn(), ontake: vi.fn(), onback: vi.fn() };
		render(SentLettersScreen, { t, locale: 'nl', tier, letters, help: '/help', onopen, ...calls });
		return { user: userEvent.setup(), onopen };
	}
	const standings: LetterStanding[] = [
		...(['concept', 'leaving', 'sent', 'opened', 'read', 'talking', 'answered', 'closed'] as const),
		...(['withdrawn', 'expired', 'not-taken'] as const)
	];

	it.each(standings)('say in words that one is %s', (standing) => {
		setup([aShown(standing)]);
		expect(screen.getByText(t(`giving:is-${standing}`, { name: 'Sanne' }))).toBeVisible();
	});

	it('tell when the other reads, while that is waited for', () => {
		setup([aShown('sent')]);
		expect(screen.getByText(t('giving:readsOn', { days: 'maandag en donderdag' }))).toBeVisible();
	});

	it('say that no answer is not as it should be, and who else can help', () => {
		setup([aShown('read', {}, true)]);
		expect(screen.getByText(t('giving:late', { name: 'Sanne' }))).toBeVisible();
		expect(screen.getByRole('link', { name: t('giving:whoHelps') })).toHaveAttribute(
			'href',
			'/help'
		);
	});

	it('send the youngest to a person then, not to a telephone', () => {
		setup([aShown('read', {}, true)], 'together');
		expect(screen.getByText(t('giving:lateTogether', { name: 'Sanne' }))).toBeVisible();
	});

	it('open one by one', async () => {
		const shown = aShown('sent');
		const { user, onopen } = setup([shown]);
		await user.click(press('Sanne'));
		expect(onopen).toHaveBeenCalledExactlyOnceWith(shown.letter);
	});

	it('may be none', () => {
		setup([]);
		expect(screen.getByText(t('giving:lettersEmpty'))).toBeVisible();
	});
});

describe('one letter', () => {
	function setup(
		standing: LetterStanding,
		changes: Partial<SentLetter> = {},
		props: { isCalledBack?: boolean; ombudsman?: string | null; onthrow?: () => void } = {}
	) {
		const calls = {
			...{ onrespond: vi.fn(), onclose: vi.fn(), onreopen: vi.fn(), ontakeback: vi.fn() },
			...{ onforget: vi.fn(), ongive: vi.fn(), ontalk: vi.fn(), ontell: vi.fn(), onback: vi.fn() }
		};
		render(SentLetterScreen, {
			...{ t, locale: 'nl', tier: 'reader', letter: aSentLetter(changes), standing, now: aMoment },
			...{ isLate: false, help: '/help', rights: '/rights', ombudsman: 'https://example.org' },
			...calls,
			...props
		});
		return { user: userEvent.setup(), ...calls };
	}
	const answered = { answers: [aKeptAnswer('no')] };
	const disagreed = { answers: [aKeptAnswer('no', { response: 'disagree' })] };

	it('has its answer with the reason, and the child says what it thinks of it', async () => {
		const { user, onrespond } = setup('answered', answered);
		const answer = screen.getByRole('article', { name: t('giving:answerFrom', { name: 'Sanne' }) });
		expect(within(answer).getByText(t('letters:answer-no'))).toBeVisible();
		expect(within(answer).getByText('ik vraag het dinsdag')).toBeVisible();
		await user.click(press(t('giving:disagree')));
		expect(onrespond).toHaveBeenCalledExactlyOnceWith('answer', 'disagree');
		await user.click(press(t('giving:iGetIt')));
		expect(onrespond).toHaveBeenLastCalledWith('answer', 'understood');
	});

	it('shows who disagrees what can be done', async () => {
		const { user, ontalk, ontell } = setup('talking', disagreed);
		await user.click(press(t('giving:askTalk')));
		await user.click(press(t('giving:tellElse')));
		expect([ontalk.mock.calls.length, ontell.mock.calls.length]).toEqual([1, 1]);
		expect(screen.getByRole('link', { name: t('giving:myRights') })).toHaveAttribute(
			'href',
			'/rights'
		);
		expect(screen.getByRole('link', { name: t('giving:ombudsman') })).toBeVisible();
	});

	it('sends nobody to the ombudsman who is too young for it', () => {
		setup('talking', disagreed, { ombudsman: null });
		expect(screen.queryByRole('link', { name: t('giving:ombudsman') })).toBeNull();
	});

	it('can be thrown away where that is offered', async () => {
		const onthrow = vi.fn();
		const { user } = setup('concept', { roads: [], givenAt: null }, { onthrow });
		await user.click(press(t('giving:throwAway')));
		expect(onthrow).toHaveBeenCalledTimes(1);
		expect(screen.queryByRole('button', { name: t('giving:close') })).toBeNull();
	});

	it('is closed by the child alone, and opened again', async () => {
		const { user, onclose } = setup('answered', answered);
		await user.click(press(t('giving:close')));
		expect(onclose).toHaveBeenCalledTimes(1);
	});

	it('that is closed can be opened again, and asks nothing', async () => {
		const { user, onreopen } = setup('closed', { ...answered, closedAt: aMoment });
		expect(screen.queryByRole('button', { name: t('giving:iGetIt') })).toBeNull();
		await user.click(press(t('giving:reopen')));
		expect(onreopen).toHaveBeenCalledTimes(1);
	});

	it('can be taken back until it is opened', async () => {
		const { user, ontakeback } = setup('sent');
		await user.click(press(t('giving:takeBack')));
		expect(ontakeback).toHaveBeenCalledTimes(1);
	});

	it('that is being taken back says so', () => {
		setup('sent', {}, { isCalledBack: true });
		expect(screen.queryByRole('button', { name: t('giving:takeBack') })).toBeNull();
		expect(screen.getByText(new RegExp(t('giving:takingBack')))).toBeVisible();
	});

	it('that was opened can only be asked to be forgotten, after hearing what that is', async () => {
		const { user, onforget } = setup('read');
		await user.click(press(t('giving:askForget')));
		expect(onforget).not.toHaveBeenCalled();
		expect(screen.getByText(t('giving:askForgetText'))).toBeVisible();
		await user.click(press(t('giving:askForgetYes')));
		expect(onforget).toHaveBeenCalledTimes(1);
	});

	it.each(['removed', 'kept'] as const)('tells that it was %s', (forgotten) => {
		setup('read', { forgetAskedAt: aMoment, forgotten });
		expect(screen.getByText(t(`giving:forgotten-${forgotten}`, { name: 'Sanne' }))).toBeVisible();
	});
});

it('in the lid lies an answer, by its name', async () => {
	const onopen = vi.fn();
	render(AnswerInLid, { t, name: 'Sanne', onopen });
	await userEvent.setup().click(press(t('giving:answerFrom', { name: 'Sanne' })));
	expect(onopen).toHaveBeenCalledTimes(1);
});
