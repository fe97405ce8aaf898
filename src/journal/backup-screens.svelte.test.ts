import { loadTranslator, privateWords } from '#language';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { BringBackProblem } from './backup.ts';
import BackupScreen from './BackupScreen.svelte';
import BringBackScreen from './BringBackScreen.svelte';

const t = await loadTranslator('nl', privateWords);
const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

describe('making a spare copy', () => {
	function setup(stage: 'asked' | 'making' | 'failed' | 'made', savedAs: string | null = null) {
		const told = { onmake: vi.fn(), onsave: vi.fn(), ondone: vi.fn() };
		render(BackupScreen, { t, state: stage, words, leftOut: 2, savedAs, ...told });
		return { ...told, user: userEvent.setup() };
	}

	it('says what it is for before anything is made', async () => {
		const { user, onmake } = setup('asked');
		expect(screen.getByText(t('backup:why'))).toBeVisible();
		await user.click(screen.getByRole('button', { name: t('backup:make') }));
		expect(onmake).toHaveBeenCalledOnce();
	});

	it('is not begun twice', () => {
		setup('making');
		expect(screen.getByRole('button', { name: t('backup:making') })).toBeDisabled();
	});

	it('that fails says that nothing has changed', () => {
		setup('failed');
		expect(screen.getByRole('alert')).toHaveTextContent(t('backup:failed'));
	});

	it('shows its five words, what is not in it, and keeps the file', async () => {
		const { user, onsave } = setup('made');
		for (const word of words) expect(screen.getByText(word)).toBeVisible();
		expect(screen.getByText(t('backup:leftOut', { count: 2 }))).toBeVisible();
		await user.click(screen.getByRole('button', { name: t('backup:save') }));
		expect(onsave).toHaveBeenCalledOnce();
	});

	it('says what the file is called', () => {
		setup('made', 'koffer-2026-11-06.age');
		expect(screen.getByRole('status')).toHaveTextContent('koffer-2026-11-06.age');
	});
});

describe('bringing a spare copy back', () => {
	function setup(problem: BringBackProblem | null = null, brought: number | null = null) {
		const told = { onopen: vi.fn(), ondone: vi.fn() };
		render(BringBackScreen, { t, problem, brought, isBusy: false, ...told });
		return { ...told, user: userEvent.setup() };
	}

	it('gives the file and the words as they were typed', async () => {
		const { user, onopen } = setup();
		const file = new File(['x'], 'koffer-2026-11-06.age');
		await user.upload(screen.getByLabelText(new RegExp(t('backup:file'))), file);
		await user.type(screen.getByLabelText(new RegExp(t('backup:words'))), 'Appel, boomhut');
		await user.click(screen.getByRole('button', { name: t('backup:open') }));
		expect(onopen).toHaveBeenCalledWith(file, 'Appel, boomhut');
	});

	it.each([
		'noFile',
		'noWords',
		'too-few',
		'too-many',
		'wrong-words',
		'too-big',
		'not-a-copy',
		'damaged',
		'newer',
		'full',
		'notBrought'
	] as const)('has a sentence for %s', (reason) => {
		setup({ reason });
		const said = screen.getByText(t(`backup:${reason}`));
		expect(said).toBeVisible();
		expect(said.textContent).not.toContain('backup:');
	});

	it('names the word that is not on the list', () => {
		setup({ reason: 'unknown-word', word: 'apel' });
		expect(screen.getByText(/apel/)).toBeVisible();
	});

	it.each([0, 1, 12])('says what came back: %i', (brought) => {
		setup(null, brought);
		expect(screen.getByRole('status')).toHaveTextContent(t('backup:brought', { count: brought }));
	});

	it.each([
		['came', 0, false],
		['stayed', 0, false],
		['same', 0, true],
		['came', 2, true]
	] as const)('of which a part %s, and %i things', (became, brought, isSaid) => {
		const parts = [{ name: 'list', record: { id: 'list' }, became }];
		const words = { t, problem: null, brought, parts, isBusy: false };
		render(BringBackScreen, { ...words, onopen: vi.fn(), ondone: vi.fn() });
		const said = screen.queryByText(t('backup:brought', { count: brought }));
		expect(said !== null).toBe(isSaid);
	});

	it('says in words of its own that all of it was there already', () => {
		setup(null, 0);
		expect(screen.getByRole('status')).toHaveTextContent('zat al in je koffer');
	});
});
