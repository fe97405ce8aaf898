import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import type { WorryOutcome } from './worry-box.ts';
import WorryNow from './WorryNow.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

function setup(outcome: WorryOutcome | null = null) {
	const onchoose = vi.fn();
	render(WorryNow, { t, outcome, onchoose });
	const way = (name: 'stays' | 'tell' | 'gone') =>
		screen.getByRole('button', { name: `${t(`worry:${name}`)} ${t(`worry:${name}More`)}` });
	return { onchoose, way };
}

it('there are three answers, each with what it means, and none is chosen beforehand', async () => {
	const { onchoose, way } = setup();
	const user = userEvent.setup();
	for (const name of ['stays', 'tell', 'gone'] as const) {
		way(name).focus();
		await user.keyboard('{Enter}');
	}
	expect(onchoose.mock.calls.flat()).toEqual(['stays', 'tell', 'gone']);
	for (const button of screen.getAllByRole('button'))
		expect(button).not.toHaveAttribute('aria-pressed', 'true');
});

it('what was chosen the last time is still chosen', () => {
	const { way } = setup('tell');
	expect(way('tell')).toHaveAttribute('aria-pressed', 'true');
	expect(way('stays')).toHaveAttribute('aria-pressed', 'false');
	expect(screen.getByRole('status')).toHaveTextContent('');
});

it('that some worries stay is said, and that this is not because of the child', () => {
	setup('stays');
	expect(screen.getByRole('status')).toHaveTextContent(t('worry:staysSaid'));
});

it('what is gone is thrown away, so it is never a state that stands there', () => {
	const { way } = setup();
	expect(way('gone')).not.toHaveAttribute('aria-pressed');
});
