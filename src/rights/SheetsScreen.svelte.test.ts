import { loadTranslator, privateWords } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import SheetsScreen from './SheetsScreen.svelte';

const t = await loadTranslator('nl', privateWords);
vi.stubGlobal('scrollTo', vi.fn());

it.each(['voice-sheet', 'rights-check', 'complaint'] as const)('leads to %s', async (sheet) => {
	const onsheet = vi.fn();
	render(SheetsScreen, { t, tier: 'reader', onsheet, onback: vi.fn() });
	await userEvent.click(screen.getByRole('button', { name: new RegExp(t(`sheets:${sheet}`)) }));
	expect(onsheet).toHaveBeenCalledWith(sheet);
});

it('asks nobody of the youngest to complain', () => {
	render(SheetsScreen, { t, tier: 'together', onsheet: vi.fn(), onback: vi.fn() });
	expect(screen.queryByText(t('sheets:complaint'))).toBeNull();
	expect(screen.getByText(t('sheets:voice-sheet'))).toBeVisible();
});
