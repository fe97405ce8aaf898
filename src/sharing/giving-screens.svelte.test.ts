import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import GiveScreen from './GiveScreen.svelte';
import type { Answer } from './letter.ts';
import type { Prepare } from './letter-giving.svelte.ts';
import { somebody, type Prepared, type Receiver } from './receiver.ts';
import type { Road } from './sent-letter.ts';
import ShowNowScreen from './ShowNowScreen.svelte';
import type { NotOpened } from './open-envelope.ts';
import TakeAnswerScreen from './TakeAnswerScreen.svelte';
import TalkScreen from './TalkScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn()));

const sanne: Receiver = { ...somebody('Sanne', 'helper'), person: 'sanne', card: 'usable' };
const oma = somebody('oma', 'family');
const question = { id: 'q', t: 'question', body: 'Mag Pluis mee?' } as const;
const letter = { name: 'Sami', items: [question] };
const press = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

function give(
	to: Receiver,
	prepared: Prepared = { ok: true, road: 'mailbox' },
	props: { isBeside?: boolean; isOnline?: boolean } = {}
) {
	const onprepare = vi.fn<Prepare>(() => Promise.resolve(prepared));
	const ongiven = vi.fn<(road: Road) => Promise<boolean>>(() => Promise.resolve(true));
	const ondone = vi.fn();
	render(GiveScreen, {
		...{ t, locale: 'nl', tier: 'reader', to, letter, isOnline: true, onprepare, ongiven },
		...{ ondone, onanswer: () => Promise.resolve(true) },
		...props
	});
	return { user: userEvent.setup(), onprepare, ongiven, ondone };
}

describe('the roads', () => {
	it('put forward whoever sits beside the child', () => {
		give(sanne, undefined, { isBeside: true });
		expect(press(t('giving:road-here'))).toHaveClass('go');
		expect(press(t('giving:road-mailbox'))).not.toHaveClass('go');
	});

	it('to somebody without a card have no mailbox, and nothing is pushed', () => {
		give(oma);
		expect(screen.queryByRole('button', { name: new RegExp(t('giving:road-mailbox')) })).toBeNull();
		expect(press(t('giving:road-link'))).toBeVisible();
		expect(press(t('giving:road-here'))).not.toHaveClass('go');
	});

	it('say that a letter goes later when there is no network', async () => {
		const { user } = give(sanne, undefined, { isOnline: false });
		expect(press(t('giving:road-mailbox'))).toHaveTextContent(t('giving:road-mailbox-offline'));
		await user.click(press(t('giving:road-mailbox')));
		expect(screen.getByText(t('giving:given-offline'))).toBeVisible();
	});

	it('are told when one of them cannot be gone', async () => {
		const { user, ongiven } = give(sanne, { ok: false, reason: 'expired' });
		await user.click(press(t('giving:road-mailbox')));
		expect(screen.getByRole('alert')).toHaveTextContent(t('giving:problem-expired'));
		expect(ongiven).not.toHaveBeenCalled();
	});

	it('can wait: the letter stays in the suitcase', async () => {
		const { user, ondone } = give(sanne);
		await user.click(press(t('giving:notYet')));
		expect(ondone).toHaveBeenCalledTimes(1);
	});
});

it('a link is made with two words unless the child wants none, and they are said', async () => {
	const address = 'https://example.org/o#1.x.w';
	const words = ['appel', 'kikker'];
	const { user, onprepare, ongiven } = give(oma, { ok: true, road: 'link', address, words });
	await user.click(press(t('giving:road-link')));
	expect(screen.queryByRole('button', { name: t('giving:iGave') })).toBeNull();
	await user.click(press(t('giving:makeLink')));
	expect(onprepare).toHaveBeenCalledExactlyOnceWith('link', { withWords: true });
	expect(screen.getByText(address)).toBeVisible();
	expect(screen.getByText('kikker')).toBeVisible();
	expect(screen.getByText(t('giving:twoWordsText'))).toBeVisible();
	expect(ongiven).toHaveBeenCalledExactlyOnceWith('link');
});

it('a file for words shows the five words beside it', async () => {
	const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
	const bytes = new Uint8Array(3);
	const { user } = give(oma, { ok: true, road: 'words', bytes, text: '', words });
	await user.click(press(t('giving:road-words')));
	for (const word of words) expect(screen.getByText(word)).toBeVisible();
});

describe('shown on this screen', () => {
	function show(onanswer?: (answer: Answer) => Promise<boolean>) {
		const onshown = vi.fn();
		render(ShowNowScreen, {
			...{ t, tier: 'reader', name: 'Sanne', letter, onshown, onback: vi.fn() },
			...(onanswer && { onanswer })
		});
		return { user: userEvent.setup(), onshown };
	}

	it('a letter is answered, and the child has the answer when it has the device', async () => {
		const onanswer = vi.fn(() => Promise.resolve(true));
		const { user, onshown } = show(onanswer);
		expect(screen.queryByText('Mag Pluis mee?')).toBeNull();
		await user.click(press(t('giving:besideMe')));
		expect(screen.getByText('Mag Pluis mee?')).toBeVisible();
		await user.click(press(t('giving:writeAnswer')));
		await user.click(screen.getByRole('radio', { name: t('letters:answer-yes') }));
		await user.type(screen.getByRole('textbox'), 'dat mag');
		await user.click(press(t('letters:giveAnswer')));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ a: 'yes', because: 'dat mag' });
		expect(screen.queryByText('Mag Pluis mee?')).toBeNull();
		await user.click(press(t('giving:iHaveIt')));
		expect(screen.getByText('dat mag')).toBeVisible();
		expect(onshown).not.toHaveBeenCalled();
		await user.click(press(t('giving:goOn')));
		expect(onshown).toHaveBeenCalledTimes(1);
	});

	it('an answer that is not kept stays where it was written', async () => {
		const { user } = show(() => Promise.resolve(false));
		await user.click(press(t('giving:besideMe')));
		await user.click(press(t('giving:writeAnswer')));
		await user.click(screen.getByRole('radio', { name: t('letters:answer-no') }));
		await user.type(screen.getByRole('textbox'), 'er is geen plek');
		await user.click(press(t('letters:giveAnswer')));
		expect(screen.getByRole('alert')).toHaveTextContent(t('giving:answerNotKept'));
		expect(screen.getByRole('textbox')).toHaveValue('er is geen plek');
	});

	it('no answer can be written where none can be kept', async () => {
		const { user, onshown } = show();
		await user.click(press(t('giving:besideMe')));
		expect(screen.queryByRole('button', { name: t('giving:writeAnswer') })).toBeNull();
		await user.click(press(t('giving:giveBack')));
		await user.click(press(t('giving:iHaveIt')));
		expect(onshown).toHaveBeenCalledTimes(1);
	});
});

it('a talk is asked for without content, and says that a talk can be written down', async () => {
	const onclose = vi.fn(() => Promise.resolve({ ok: true, id: 'talk' } as const));
	render(TalkScreen, {
		...{ t, locale: 'nl', tier: 'reader', receivers: [sanne], to: sanne, isOnline: true, onclose },
		onprepare: () => Promise.resolve({ ok: true, road: 'mailbox' } as const),
		...{ ongiven: () => Promise.resolve(true), ondone: vi.fn() }
	});
	const user = userEvent.setup();
	expect(screen.getByText(t('giving:talkSends'))).toBeVisible();
	expect(screen.getByText(t('giving:talkFile', { name: 'Sanne' }))).toBeVisible();
	await user.click(press(t('letters:seal')));
	expect(onclose).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ is: 'talk', to: sanne, things: [] })
	);
	expect(screen.getByRole('heading', { name: t('letters:sealedTitle') })).toBeVisible();
});

type AnswerTaken =
	{ ok: true; name: string } | { ok: false; reason: NotOpened | 'not-kept' | 'failed' };

describe('an answer in a file', () => {
	function take(taken: AnswerTaken) {
		const onsealed = vi.fn(() => Promise.resolve(taken));
		const onlook = vi.fn();
		render(TakeAnswerScreen, { t, onsealed, onlook, onback: vi.fn() });
		return { user: userEvent.setup({ applyAccept: false }), onsealed, onlook };
	}
	const file = () => new File(['sealed'], 'brief.age');

	it('is taken in, and can be looked at', async () => {
		const { user, onsealed, onlook } = take({ ok: true, name: 'Sanne' });
		await user.upload(screen.getByLabelText(new RegExp(t('giving:takeFile'))), file());
		expect(await screen.findByRole('status')).toHaveTextContent(
			t('giving:took', { name: 'Sanne' })
		);
		expect(onsealed).toHaveBeenCalledTimes(1);
		await user.click(press(t('giving:lookAtIt')));
		expect(onlook).toHaveBeenCalledTimes(1);
	});

	it.each([
		...['for-someone-else', 'for-words', 'cut-off', 'damaged', 'not-a-letter', 'too-new', 'seen'],
		...['wrong-date', 'too-old', 'not-genuine', 'too-early', 'card-used', 'closed', 'not-kept'],
		'failed'
	] as Extract<AnswerTaken, { ok: false }>['reason'][])('that is %s is told so', async (reason) => {
		const { user } = take({ ok: false, reason });
		await user.upload(screen.getByLabelText(new RegExp(t('giving:takeFile'))), file());
		expect(await screen.findByText(t(`giving:no-${reason}`))).toBeVisible();
	});
});
