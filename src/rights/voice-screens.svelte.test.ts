import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { loadTranslator } from '#language';
import { letterFor } from './decider-letter.ts';
import { paperOfSheet } from './sheet-paper.ts';
import { madeOfPaper } from './voice-made.ts';
import { childWords, emptySheet, workerWords, type VoiceSheet } from './voice-sheet.ts';
import VoiceSheetScreen from './VoiceSheetScreen.svelte';

const t = await loadTranslator('nl', ['voice-sheet', 'rights-check']);
const whole: VoiceSheet = {
	...emptySheet,
	about: {
		name: 'Sami',
		tier: 'reader',
		day: '2026-11-26',
		language: 'Nederlands',
		present: 'Sanne',
		typed: 'child'
	},
	important: [
		{
			id: 'a',
			kind: 'text',
			thing: null,
			prompt: 'Wat moet zeker mee?',
			words: childWords('mijn kat enzo'),
			isChecked: false,
			point: 'who'
		}
	],
	needs: ['bed'],
	told: { ...emptySheet.told, judge: 'yes' },
	worker: { ...emptySheet.worker, name: 'Sanne', context: workerWords('Aan de keukentafel.') },
	seen: '2026-11-26'
};

function open(record: VoiceSheet = emptySheet) {
	const onkeep = vi.fn<(record: VoiceSheet) => Promise<boolean>>(() => Promise.resolve(true));
	const onletter = vi.fn(() => Promise.resolve(true));
	const things = [{ id: 'k', kind: 'recording', text: 'ik wil bij oma', prompt: 'Vertel eens' }];
	const ondone = vi.fn();
	render(VoiceSheetScreen, {
		t,
		locale: 'nl',
		record,
		today: '2026-11-26',
		things,
		onkeep,
		onletter,
		ondone
	});
	return { onkeep, onletter, ondone };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
async function next(times: number) {
	for (let at = 0; at < times; at++) await press(t('voice-sheet:next'));
}
const kept = (onkeep: ReturnType<typeof open>['onkeep']) => onkeep.mock.lastCall?.[0];

describe('filling in a voice sheet', () => {
	test('lays a thing of the child with its exact prompt and words', async () => {
		const { onkeep } = open();
		await next(1);
		await press('ik wil bij oma');
		await press(t('voice-sheet:next'));
		expect(kept(onkeep)?.important[0]).toMatchObject({
			kind: 'voice',
			thing: 'k',
			prompt: 'Vertel eens',
			words: { by: 'child', text: 'ik wil bij oma' },
			point: 'people'
		});
	});

	test("lets the worker read the child's words but not change them", async () => {
		open(whole);
		await press(t('voice-sheet:handTo-worker'));
		await next(1);
		expect(screen.getByDisplayValue('mijn kat enzo')).toHaveAttribute('readonly');
		expect(screen.getByRole('button', { name: t('voice-sheet:remove') })).toBeDisabled();
		expect(screen.queryByText(t('voice-sheet:start-laugh'))).toBeNull();
	});

	test('opens the part of the worker only when the worker has the pen', async () => {
		open(whole);
		await next(5);
		expect(screen.queryByLabelText(t('voice-sheet:context'))).toBeNull();
		await press(t('voice-sheet:handTo-worker'));
		expect(screen.getByLabelText(t('voice-sheet:context'))).toBeVisible();
	});

	test('says what is missing instead of going out', async () => {
		open();
		await next(6);
		expect(screen.getByText(t('voice-sheet:lack-nobody-may-hear'))).toBeVisible();
		expect(screen.queryByRole('button', { name: t('voice-sheet:print') })).toBeNull();
	});

	test('puts in the suitcase exactly what is on the paper', async () => {
		const { onletter } = open(whole);
		await next(6);
		await press(t('voice-sheet:toSuitcase'));
		expect(onletter).toHaveBeenCalledWith(madeOfPaper(paperOfSheet(t, 'nl', whole)));
		expect(await screen.findByText(t('voice-sheet:inSuitcase'))).toBeVisible();
	});

	test('stays open with everything on it when it could not be kept', async () => {
		const { onkeep, ondone } = open(whole);
		onkeep.mockResolvedValue(false);
		await next(3);
		await press(t('voice-sheet:need-light'));
		await press(t('voice-sheet:stop'));
		expect(await screen.findByRole('alert')).toHaveTextContent(t('voice-sheet:notKept'));
		expect(ondone).not.toHaveBeenCalled();
	});
});

describe('a letter for somebody who decides', () => {
	const choice = { decider: 'judge', bringer: 'lawyer', leftOut: [] } as const;

	test('holds what the child said beside its points, and nothing of the worker', () => {
		const letter = letterFor(t, 'nl', whole, choice);
		if (typeof letter === 'string') throw new Error(letter);
		expect(letter.parts.map(({ id }) => id)).toEqual(['who', 'health']);
		expect(JSON.stringify(letter)).toContain('mijn kat enzo');
		expect(JSON.stringify(letter)).not.toContain('keukentafel');
	});

	test.each([
		['may-not-be-told', whole, { ...choice, decider: 'landlord' as const }],
		['sheet-not-ready', { ...whole, seen: null }, choice],
		['nothing-chosen', whole, { ...choice, leftOut: ['a', 'need-sleep'] }],
		['nobody-hands-in', whole, { ...choice, bringer: null }]
	])('is not there when: %s', (reason, sheet, how) => {
		expect(letterFor(t, 'nl', sheet, how)).toBe(reason);
	});
});
