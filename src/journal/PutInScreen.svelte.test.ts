import { loadTranslator, privateWords } from '#language';
import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import PutInScreen from './PutInScreen.svelte';

it('every thing that can be put in is one press away, and so is not now', async () => {
	const t = await loadTranslator('nl', privateWords);
	const [onchoose, onclose] = [vi.fn(), vi.fn()];
	render(PutInScreen, { t, onchoose, onclose });
	const buttons = within(screen.getByRole('main')).getAllByRole('button');
	const user = userEvent.setup();
	for (const button of buttons) {
		button.focus();
		await user.keyboard('{Enter}');
	}
	const chosen = onchoose.mock.calls.flat();
	expect(chosen).toEqual(['ask', 'say', 'feel', 'draw', 'write', 'photo', 'worry']);
	expect(buttons.at(-2)).toHaveAccessibleName(t('journal:aWorry'));
	expect(onclose).toHaveBeenCalledTimes(1);
});
