import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import AnswerPart from './AnswerPart.svelte';
import type { AnswerBegun, AnswerOutcome } from './answering.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup() {
	const onkeep = vi.fn<(begun: AnswerBegun) => Promise<boolean>>(() => Promise.resolve(true));
	const onanswer = vi.fn<() => Promise<AnswerOutcome>>(() => Promise.resolve({ ok: true }));
	render(AnswerPart, { t, name: 'Sami', begun: null, goes: 'by-itself', onanswer, onkeep });
	const user = userEvent.setup();
	const because = () => screen.getByRole('textbox', { name: new RegExp(t('letters:because')) });
	const choose = () => user.click(screen.getByRole('radio', { name: t('letters:answer-not-yet') }));
	const give = () => user.click(screen.getByRole('button', { name: t('letters:giveAnswer') }));
	return { user, because, choose, give, onkeep, onanswer };
}

describe('an answer that is not given yet', () => {
	it('is kept with every change, for the desk may be shut in the next moment', async () => {
		const { user, because, choose, onkeep } = setup();
		await choose();
		await user.type(because(), 'ik');
		await user.click(screen.getByRole('checkbox'));
		expect(onkeep.mock.calls.map(([{ draft, isYoung }]) => [draft, isYoung])).toEqual([
			[{ a: 'not-yet', because: '' }, true],
			[{ a: 'not-yet', because: 'i' }, true],
			[{ a: 'not-yet', because: 'ik' }, true],
			[{ a: 'not-yet', because: 'ik' }, false]
		]);
	});

	it('is kept no more from the moment it is given', async () => {
		const { user, because, choose, give, onkeep } = setup();
		await choose();
		await user.type(because(), 'i');
		await give();
		await user.type(because(), 'k');
		expect(onkeep).toHaveBeenCalledTimes(2);
	});

	it('that could not be given is kept again', async () => {
		const { user, because, choose, give, onkeep, onanswer } = setup();
		onanswer.mockResolvedValueOnce({ ok: false, reason: 'failed' });
		await choose();
		await user.type(because(), 'i');
		await give();
		expect(await screen.findByText(t('inbox:notGiven-failed'))).toBeVisible();
		expect(onkeep).toHaveBeenCalledTimes(3);
	});

	it('that finds no room while it is written says so, until it does', async () => {
		const { user, because, choose, onkeep } = setup();
		onkeep.mockResolvedValueOnce(false);
		await choose();
		expect(await screen.findByText(t('inbox:notGiven-full'))).toBeVisible();
		await user.type(because(), 'i');
		expect(screen.queryByText(t('inbox:notGiven-full'))).toBeNull();
	});
});
