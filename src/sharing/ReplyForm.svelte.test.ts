import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from './letter.ts';
import type { ReplyDraft } from './reply.ts';
import ReplyForm from './ReplyForm.svelte';
import { youngReaderWords } from './reply.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup({ isYoung = true, name = 'Sami' } = {}) {
	const onanswer = vi.fn<(answer: Answer) => Promise<void>>(() => Promise.resolve());
	render(ReplyForm, { t, isYoung, name, onanswer });
	return { user: userEvent.setup(), onanswer };
}

const give = () => screen.getByRole('button', { name: t('letters:giveAnswer') });
const because = () => screen.getByRole('textbox', { name: new RegExp(t('letters:because')) });
const choose = (answer: Answer['a']) =>
	screen.getByRole('radio', { name: t(`letters:answer-${answer}`) });

describe('an answer', () => {
	it('needs one of four words and a reason, and says which of them is not there', async () => {
		const { user } = setup();
		expect(give()).toBeDisabled();
		expect(screen.getByRole('status')).toHaveTextContent(t('letters:no-answer'));
		await user.click(choose('no'));
		expect(give()).toBeDisabled();
		expect(screen.getByRole('status')).toHaveTextContent(t('letters:no-because'));
		await user.type(because(), 'er is geen plek');
		expect(give()).toBeEnabled();
		expect(screen.getByRole('status')).toHaveTextContent(t('letters:noIsGood'));
	});

	it('a reason alone is no answer', async () => {
		const { user } = setup();
		await user.type(because(), 'er is geen plek');
		expect(give()).toBeDisabled();
	});

	it('is given in the words of whoever answers', async () => {
		const { user, onanswer } = setup();
		await user.click(choose('not-yet'));
		await user.type(because(), ' ik vraag het dinsdag ');
		await user.click(give());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({
			a: 'not-yet',
			because: 'ik vraag het dinsdag'
		});
	});

	it('is given once, however often it is pressed while it is kept', async () => {
		const { user, onanswer } = setup();
		onanswer.mockReturnValue(new Promise(() => undefined));
		await user.click(choose('yes'));
		await user.type(because(), 'dat kan');
		await user.click(give());
		expect(screen.getByRole('button', { name: t('letters:answerBusy') })).toBeDisabled();
		expect(onanswer).toHaveBeenCalledTimes(1);
	});

	it('names the child it is for', () => {
		setup({ name: 'Noor' });
		expect(
			screen.getByRole('group', { name: t('letters:replyTo', { name: 'Noor' }) })
		).toBeVisible();
	});
});

describe('an answer that is not given yet', () => {
	it('is told with every change, and is there again', async () => {
		const onwritten = vi.fn<(draft: ReplyDraft) => void>();
		const begun: ReplyDraft = { a: 'no', because: 'er is geen' };
		render(ReplyForm, { t, isYoung: true, onanswer: () => undefined, begun, onwritten });
		const user = userEvent.setup();
		expect(choose('no')).toBeChecked();
		expect(because()).toHaveValue('er is geen');
		await user.type(because(), ' plek');
		await user.click(choose('not-yet'));
		expect(onwritten.mock.calls.at(-2)).toEqual([{ a: 'no', because: 'er is geen plek' }]);
		expect(onwritten).toHaveBeenLastCalledWith({ a: 'not-yet', because: 'er is geen plek' });
	});
});

describe('how long it may be', () => {
	const long = Array.from({ length: youngReaderWords + 1 }, () => 'woord').join(' ');

	it('is counted for a young reader, and too much is not given', async () => {
		const { user } = setup();
		await user.click(choose('yes'));
		await user.click(because());
		await user.paste(long);
		const max = youngReaderWords;
		expect(screen.getByText(t('letters:wordsOf', { count: max + 1, max }))).toBeVisible();
		expect(screen.getByRole('status')).toHaveTextContent(t('letters:too-many-words', { max }));
		expect(give()).toBeDisabled();
	});

	it('is not counted for somebody older', async () => {
		const { user, onanswer } = setup({ isYoung: false });
		await user.click(choose('yes'));
		await user.click(because());
		await user.paste(long);
		await user.click(give());
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ a: 'yes', because: long });
	});
});
