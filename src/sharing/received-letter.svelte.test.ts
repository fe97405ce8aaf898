import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeEars } from '../../tests/fake-ears.ts';
import { aMoment } from './a-card.ts';
import { aGivenAnswer, aReceivedLetter } from './a-received-letter.ts';
import type { AnswerBegun, AnswerOutcome, WrittenAnswer } from './answering.ts';
import ExportScreen from './ExportScreen.svelte';
import type { ReceivedLetter } from './received-letter.ts';
import ReceivedLetterScreen from './ReceivedLetterScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => {
	Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function setup(received: ReceivedLetter, more: Record<string, unknown> = {}) {
	const did = {
		onread: vi.fn(() => Promise.resolve(true)),
		onanswer: vi.fn<(answer: WrittenAnswer) => Promise<AnswerOutcome>>(),
		onkeep: vi.fn<(begun: AnswerBegun) => Promise<boolean>>(() => Promise.resolve(true)),
		sealedOf: vi.fn((): Promise<Uint8Array<ArrayBuffer> | null> => Promise.resolve(null)),
		onexport: vi.fn()
	};
	did.onanswer.mockResolvedValue({ ok: true });
	const others = {
		back: 'by-itself',
		stateOf: () => null,
		hasSealed: () => true,
		ending: { bye: 'no-way', me: '', waiting: 0 },
		onback: () => undefined
	};
	render(ReceivedLetterScreen, { t, received, now: aMoment, ...others, ...did, ...more } as never);
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { user, press, ...did };
}

const because = () => screen.getByRole('textbox', { name: new RegExp(t('letters:because')) });
const choose = () => screen.getByRole('radio', { name: t('letters:answer-not-yet') });

describe('a letter of a child', () => {
	it('is shown in its own words, with its wish and its dates', () => {
		setup(aReceivedLetter());
		expect(screen.getByText('Mag Pluis mee?')).toBeVisible();
		expect(screen.getByText(t('inbox:known-card'))).toBeVisible();
		expect(screen.getByText(/18 januari 2027/)).toHaveTextContent(t('letters:keep-30d'));
		expect(screen.getByText(t('inbox:dropsOn', { day: '26 december' }))).toBeVisible();
	});

	it('says what nobody could check, and what has not come', () => {
		setup(aReceivedLetter({ knownBy: 'nothing', missing: 2 }), { isStandIn: true });
		expect(screen.getByText(t('inbox:known-nothing'))).toBeVisible();
		expect(screen.getByText(t('inbox:missing', { count: 2 }))).toBeVisible();
		expect(screen.getByText(t('inbox:asStandIn'))).toBeVisible();
	});

	it('without content asks for a talk', () => {
		setup(aReceivedLetter({}, { items: [] }));
		expect(screen.getByText(t('inbox:talkText', { name: 'Sami' }))).toBeVisible();
		expect(screen.queryByRole('article')).toBeNull();
	});

	it('that does not go by itself says so', () => {
		setup(aReceivedLetter({ dropAt: 8.64e15 }));
		expect(screen.getByText(t('inbox:dropsNever'))).toBeVisible();
	});

	it('that the child asked to forget says what came of that', () => {
		setup(aReceivedLetter({ letter: null, name: '', forgetAskedAt: aMoment }));
		expect(screen.getByText(t('inbox:forgetDone'))).toBeVisible();
		setup(aReceivedLetter({ forgetAskedAt: aMoment, isInFile: true }));
		expect(screen.getByText(t('inbox:forgetKept'))).toBeVisible();
	});

	it('tells the child that it was read only when somebody says so', async () => {
		const { press, onread } = setup(aReceivedLetter());
		expect(onread).not.toHaveBeenCalled();
		onread.mockResolvedValueOnce(false);
		await press(t('inbox:iRead'));
		expect(onread).toHaveBeenCalledTimes(1);
		expect(await screen.findByText(t('inbox:failed'))).toBeVisible();
	});

	it('has the card for what is serious one tap away', async () => {
		const { press } = setup(aReceivedLetter());
		expect(screen.queryByText(t('inbox:tellNot1'))).toBeNull();
		await press(t('inbox:disclosure'));
		expect(screen.getByText(t('inbox:tellNot1'))).toBeVisible();
	});
});

describe('an answer', () => {
	it('is seen as the child sees it, and given for a young reader unless told', async () => {
		const { user, press, onanswer } = setup(aReceivedLetter());
		await user.click(choose());
		await user.type(because(), 'ik vraag het dinsdag');
		await press(t('inbox:asChildSees', { name: 'Sami' }));
		const seen = screen.getByRole('article', { name: t('inbox:asChild') });
		expect(seen).toHaveTextContent(t('letters:answer-not-yet'));
		expect(seen).toHaveTextContent('ik vraag het dinsdag');
		await press(t('letters:giveAnswer'));
		const answer = { a: 'not-yet', because: 'ik vraag het dinsdag' } as const;
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ answer, isYoung: true, items: [] });
	});

	it('can be longer for an older child', async () => {
		const { user, press, onanswer } = setup(aReceivedLetter());
		await user.click(screen.getByRole('checkbox'));
		await user.click(choose());
		await user.click(because());
		await user.paste('woord '.repeat(61));
		await press(t('letters:giveAnswer'));
		expect(onanswer.mock.calls[0]?.[0].isYoung).toBe(false);
	});

	it('can be kept and goes on where it was', async () => {
		const draft = { a: 'not-yet', because: 'ik vraag' } as const;
		const begun: AnswerBegun = { draft, isYoung: false, voice: null };
		const { user, press, onkeep } = setup(aReceivedLetter(), { begun });
		expect(choose()).toBeChecked();
		await user.type(because(), ' het');
		await press(t('inbox:keepDraft'));
		const kept = { draft: { a: 'not-yet', because: 'ik vraag het' }, isYoung: false, voice: null };
		expect(onkeep).toHaveBeenLastCalledWith(kept);
		expect(await screen.findByText(t('inbox:keptDraft'))).toBeVisible();
	});

	it('that cannot be kept says so, and its words stay', async () => {
		const { user, press, onanswer } = setup(aReceivedLetter());
		onanswer.mockResolvedValueOnce({ ok: false, reason: 'full' });
		await user.click(choose());
		await user.type(because(), 'morgen');
		await press(t('letters:giveAnswer'));
		expect(await screen.findByText(t('inbox:notGiven-full'))).toBeVisible();
		expect(because()).toHaveValue('morgen');
	});

	it('can be spoken too', async () => {
		const { ears } = fakeEars();
		const { user, press, onanswer } = setup(aReceivedLetter(), { ears });
		await press(t('inbox:voice'));
		await new Promise((resolve) => setTimeout(resolve, 250));
		await press(t('inbox:voiceStop'));
		expect(await screen.findByLabelText(t('letters:voice'))).toBeVisible();
		await user.click(choose());
		await user.type(because(), 'morgen');
		await press(t('letters:giveAnswer'));
		const [item] = onanswer.mock.calls[0]?.[0].items ?? [];
		expect(item).toMatchObject({ t: 'voice', mime: 'audio/webm' });
		expect([...(item?.data ?? [])]).toEqual([1, 2, 3]);
	});

	it('says that the microphone may not be used', async () => {
		const listen = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		const { press } = setup(aReceivedLetter(), { ears: fakeEars({ listen }).ears });
		await press(t('inbox:voice'));
		expect(await screen.findByText(t('inbox:voiceRefused'))).toBeVisible();
	});

	it('after *not yet* can be followed by another one, after *no* it cannot', () => {
		const states = { stateOf: () => 'delivered' };
		setup(aReceivedLetter({ answers: [aGivenAnswer('not-yet')] }), states);
		expect(screen.getByText(new RegExp(t('inbox:state-delivered')))).toBeVisible();
		expect(screen.getByText(t('inbox:promised', { name: 'Sami' }))).toBeVisible();
		expect(screen.getAllByRole('radio')).toHaveLength(4);
	});

	it('that is final is the last', () => {
		setup(aReceivedLetter({ answers: [aGivenAnswer('no', { isSent: false })] }));
		expect(screen.getByText(new RegExp(t('inbox:state-by-hand')))).toBeVisible();
		expect(screen.queryByRole('radio')).toBeNull();
	});

	it('without a way back is told by mouth', () => {
		setup(aReceivedLetter(), { back: 'no-address' });
		expect(screen.getByText(t('inbox:back-no-address'))).toBeVisible();
		expect(screen.queryByRole('radio')).toBeNull();
		expect(screen.queryByRole('button', { name: t('inbox:iRead') })).toBeNull();
	});

	it('is handed over as codes or as a file', async () => {
		const received = aReceivedLetter({ answers: [aGivenAnswer('no', { isSent: false })] });
		const { press, sealedOf } = setup(received);
		sealedOf.mockResolvedValueOnce(new Uint8Array(900));
		await press(t('inbox:handAgain'));
		expect(await screen.findByRole('heading', { name: t('inbox:handCodes') })).toBeVisible();
		expect(screen.getByRole('button', { name: t('inbox:saveAnswer') })).toBeVisible();
		expect(sealedOf).toHaveBeenCalledExactlyOnceWith('answer-no');
	});

	it('that does not go by itself is handed over at once', async () => {
		const received = aReceivedLetter({ answers: [aGivenAnswer('not-yet', { isSent: false })] });
		const { user, press, sealedOf } = setup(received, { back: 'by-hand' });
		sealedOf.mockResolvedValueOnce(new Uint8Array(900));
		await user.click(choose());
		await user.type(because(), 'morgen');
		await press(t('letters:giveAnswer'));
		expect(await screen.findByRole('heading', { name: t('inbox:handCodes') })).toBeVisible();
	});

	it('whose bytes are gone cannot be handed over again', () => {
		const answers = [aGivenAnswer('no', { isSent: false })];
		setup(aReceivedLetter({ answers }), { hasSealed: () => false });
		expect(screen.queryByRole('button', { name: t('inbox:handAgain') })).toBeNull();
		expect(screen.getByText(new RegExp(t('inbox:state-handed')))).toBeVisible();
	});

	it('too big for codes goes as a file, and one that is gone is told', async () => {
		const received = aReceivedLetter({ answers: [aGivenAnswer('no', { isSent: false })] });
		const { press, sealedOf } = setup(received);
		sealedOf.mockResolvedValueOnce(new Uint8Array(60_000));
		await press(t('inbox:handAgain'));
		expect(await screen.findByText(t('inbox:handTooBig'))).toBeVisible();
		await press(t('inbox:toLetter'));
		await press(t('inbox:handAgain'));
		expect(await screen.findByText(t('inbox:handGone'))).toBeVisible();
	});
});

describe('taking a letter along', () => {
	type Took = { ok: true; name: string } | { ok: false; reason: 'full' | 'failed' };
	function exporting(received: ReceivedLetter) {
		const onexport = vi.fn<(by: string) => Promise<Took>>();
		onexport.mockResolvedValue({ ok: true, name: 'brief-2026-11-26.zip' });
		const onback = vi.fn();
		render(ExportScreen, { t, received, by: 'Sanne', now: aMoment, onexport, onback });
		const user = userEvent.setup();
		const press = (name: string) => user.click(screen.getByRole('button', { name }));
		const pick = (name: string) => user.click(screen.getByRole('radio', { name }));
		return { press, pick, onexport, onback };
	}

	it('repeats what the child was told and wished, and asks', async () => {
		const { press, onexport } = exporting(aReceivedLetter());
		expect(screen.getByText(t('inbox:toldFile'))).toBeVisible();
		expect(screen.getByText(new RegExp(t('letters:keep-30d')))).toBeVisible();
		expect(screen.getByText(t('inbox:againstWish', { name: 'Sami' }))).toBeVisible();
		await press(t('inbox:exportDo'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('inbox:export-choose'));
		expect(onexport).not.toHaveBeenCalled();
	});

	it('does not speak against a child that agreed', () => {
		exporting(aReceivedLetter({}, { keep: 'file' }));
		expect(screen.queryByText(t('inbox:againstWish', { name: 'Sami' }))).toBeNull();
	});

	it('says where it is', async () => {
		const { press, pick, onexport } = exporting(aReceivedLetter());
		await pick(t('inbox:belongsYes'));
		await press(t('inbox:exportDo'));
		expect(onexport).toHaveBeenCalledExactlyOnceWith('Sanne');
		const said = t('inbox:exported', { file: 'brief-2026-11-26.zip' });
		expect(await screen.findByText(said)).toBeVisible();
	});

	it('that did not work took nothing along', async () => {
		const { press, pick, onexport } = exporting(aReceivedLetter());
		onexport.mockRejectedValueOnce(new Error('no'));
		await pick(t('inbox:belongsYes'));
		await press(t('inbox:exportDo'));
		expect(await screen.findByText(t('inbox:export-failed'))).toBeVisible();
	});

	it('is not done where it does not belong', async () => {
		const { pick, onexport, onback } = exporting(aReceivedLetter());
		await pick(t('inbox:belongsNo'));
		const [, away] = screen.getAllByRole('button', { name: t('inbox:toLetter') });
		await userEvent.setup().click(away as HTMLElement);
		expect(onexport).not.toHaveBeenCalled();
		expect(onback).toHaveBeenCalledTimes(1);
	});
});
