import { loadTranslator, locales, privateWords, type Translator } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aMoment } from './a-card.ts';
import { aGivenAnswer, aReceivedLetter } from './a-received-letter.ts';
import { aShown } from './a-sent-letter.ts';
import type { Ending } from './answering.ts';
import LetterLate from './LetterLate.svelte';
import type { ReceivedLetter } from './received-letter.ts';
import ReceivedLetterScreen from './ReceivedLetterScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(received: ReceivedLetter, ending: Partial<Ending> = {}) {
	const done = () => vi.fn(() => Promise.resolve(true));
	const did = { onfile: done(), onbye: done(), ondrop: done() };
	render(ReceivedLetterScreen, {
		...{ t, received, back: 'by-itself', now: aMoment, ...did },
		ending: { bye: 'can', me: 'Sanne', waiting: 0, ...ending },
		...{ stateOf: () => null, hasSealed: () => false },
		sealedOf: () => Promise.resolve(null),
		onread: () => Promise.resolve(true),
		onanswer: () => Promise.resolve({ ok: true }),
		onkeep: () => Promise.resolve(true),
		...{ onexport: () => undefined, onback: () => undefined }
	});
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	const asked = (name: string) => within(screen.getByRole('group', { name }));
	return { press, asked, ...did };
}

const name = 'Sami';

describe('a letter that is in a file already', () => {
	it('is said to be there, after the wish of the child was heard', async () => {
		const { press, asked, onfile } = setup(aReceivedLetter());
		await press(t('inbox:intoFile'));
		const question = asked(t('inbox:intoFile'));
		expect(question.getByText(t('letters:keep-30d'))).toBeVisible();
		expect(question.getByText(t('inbox:againstWish', { name }))).toBeVisible();
		expect(question.getByText(t('inbox:intoFileChild', { name }))).toBeVisible();
		expect(onfile).not.toHaveBeenCalled();
		await press(t('inbox:intoFileSure'));
		expect(onfile).toHaveBeenCalledOnce();
		expect(await screen.findByText(t('inbox:isInFile'))).toBeVisible();
	});

	it('does not speak against a child that agreed', async () => {
		const { press, asked } = setup(aReceivedLetter({}, { keep: 'file' }));
		await press(t('inbox:intoFile'));
		const against = asked(t('inbox:intoFile')).queryByText(t('inbox:againstWish', { name }));
		expect(against).toBeNull();
	});

	it('is said to be there once', () => {
		setup(aReceivedLetter({ isInFile: true }));
		expect(screen.queryByRole('button', { name: t('inbox:intoFile') })).toBeNull();
	});

	it('stays as it was where somebody thinks again, or it could not be kept', async () => {
		const { press, onfile } = setup(aReceivedLetter());
		await press(t('inbox:intoFile'));
		expect(screen.getByRole('group', { name: t('inbox:intoFile') })).toHaveFocus();
		await press(t('inbox:endNot'));
		expect(onfile).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: t('inbox:intoFile') })).toHaveFocus();
		onfile.mockRejectedValueOnce(new Error('no'));
		await press(t('inbox:intoFile'));
		await press(t('inbox:intoFileSure'));
		expect(await screen.findByRole('alert')).toHaveTextContent(t('inbox:failed'));
	});
});

describe('the end of a conversation', () => {
	it('is told with what waits, and with what the child will see', async () => {
		const { press, asked, onbye } = setup(aReceivedLetter(), { waiting: 2 });
		await press(t('inbox:bye'));
		const question = asked(t('inbox:bye'));
		expect(question.getByText(t('inbox:byeWaits', { name, count: 2 }))).toBeVisible();
		expect(question.getByText(t('inbox:byeChild', { name, me: 'Sanne' }))).toBeVisible();
		await press(t('inbox:byeSure'));
		expect(onbye).toHaveBeenCalledOnce();
		expect(await screen.findByText(t('inbox:byeDone', { name }))).toBeVisible();
	});

	it.each(['no-way', 'closed'] as const)('is not offered and says why: %s', (bye) => {
		setup(aReceivedLetter({ answers: [aGivenAnswer('no')] }), { bye });
		expect(screen.getByText(t(`inbox:bye-${bye}`, { name }))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('inbox:bye') })).toBeNull();
	});

	it('is the matter of whoever has the card', () => {
		setup(aReceivedLetter(), { bye: 'not-mine' });
		expect(screen.queryByRole('button', { name: t('inbox:bye') })).toBeNull();
	});

	it.each([
		['sent', 'ended'],
		['talking', 'ended'],
		['closed', null],
		['answered', null]
	] as const)('is told to the child kindly where a letter is %s', (standing, says) => {
		const shown = aShown(standing, {}, true, true);
		const { container } = render(LetterLate, { t, tier: 'reader', shown, help: '/help' });
		if (says) expect(container).toHaveTextContent(t(`giving:${says}`, { name: 'Sanne' }));
		else expect(container.textContent.trim()).toBe('');
		expect(container).not.toHaveTextContent(t('giving:late', { name: 'Sanne' }));
	});

	it.each(locales)(
		'and a wish to forget are told to the adult as the child sees them: %s',
		async (locale) => {
			const words = await loadTranslator(locale, privateWords);
			const seen = words('giving:ended', { name: 'Sanne' });
			expect(words('inbox:byeChild', { name, me: 'Sanne' })).toContain(seen);
			const kept = words('giving:forgotten-kept');
			expect(words('inbox:intoFileChild', { name })).toContain(kept);
		}
	);
});

describe('a letter that is put away', () => {
	it('is asked for once more, with whoever waits', async () => {
		const { press, asked, ondrop } = setup(aReceivedLetter());
		await press(t('inbox:drop'));
		const question = asked(t('inbox:drop'));
		expect(question.getByText(t('inbox:dropWaits', { name }))).toBeVisible();
		expect(question.getByText(t('inbox:dropChild', { name }))).toBeVisible();
		expect(question.queryByText(t('inbox:dropInFile'))).toBeNull();
		await press(t('inbox:dropSure'));
		expect(ondrop).toHaveBeenCalledOnce();
	});

	it('lies beside the wish of a child that it be forgotten', async () => {
		const { press, asked } = setup(aReceivedLetter({ isInFile: true, forgetAskedAt: aMoment }));
		expect(screen.getAllByRole('button', { name: t('inbox:drop') })).toHaveLength(1);
		await press(t('inbox:drop'));
		expect(asked(t('inbox:drop')).getByText(t('inbox:dropInFile'))).toBeVisible();
	});

	it('that is gone can be put away no more', () => {
		setup(aReceivedLetter({ letter: null, name: '' }));
		expect(screen.getByText(t('inbox:goneLetter'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('inbox:drop') })).toBeNull();
	});
});
