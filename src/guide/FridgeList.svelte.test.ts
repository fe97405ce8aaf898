import { loadTranslator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import FridgeList from './FridgeList.svelte';
import { emptyNotes, parentNotes } from './parent-notes.svelte.ts';

test('what is written over the words of a plan is no note of the whole app', async () => {
	vi.stubGlobal('scrollTo', vi.fn());
	const t = await loadTranslator('nl', ['telling']);
	const sentences = { reason: 'We gaan weg.', fault: '', next: '' };
	parentNotes.change({ sentences });
	const day = { day: null, steps: [], meetingPoint: '', pickUps: [], along: [] };
	render(FridgeList, { t, day: { ...day, codeWord: 'banaan' }, onback: vi.fn() });
	expect(screen.getByDisplayValue('We gaan weg.')).toBeVisible();
	const word = screen.getByRole('textbox', { name: t('telling:fridgeCode') });
	await userEvent.type(word, 'split');
	expect(word).toHaveValue('banaansplit');
	expect(parentNotes.now).toEqual({ ...emptyNotes, sentences });
});
