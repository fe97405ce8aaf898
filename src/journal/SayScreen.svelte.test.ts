import { loadTranslator, privateWords, type Translator } from '#language';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeEars } from '../../tests/fake-ears.ts';
import SayScreen from './SayScreen.svelte';
import type { Sound } from './sounds.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => {
	URL.createObjectURL = () => 'blob:sound';
	URL.revokeObjectURL = () => undefined;
	vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function setup(more: Parameters<typeof fakeEars>[0] = {}, said: Sound | null = null) {
	const { ears, recorder } = fakeEars(more);
	const [onsaid, onkeep] = [vi.fn<(sound: Sound) => void>(), vi.fn<(sound: Sound) => void>()];
	render(SayScreen, { t, said, onsaid, onkeep, ears });
	const user = userEvent.setup();
	const press = (name: string) => user.click(screen.getByRole('button', { name }));
	return { press, recorder, onsaid, onkeep };
}

const heard = () => screen.findByLabelText(t('journal:myVoice'));
/** Long enough for something to have been said. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 250));

describe('saying something', () => {
	it('is heard back before it is kept', async () => {
		const { press, onsaid, onkeep } = setup();
		await press(t('journal:sayBegin'));
		expect(screen.getByRole('status')).toHaveTextContent(t('journal:listening'));
		await aMoment();
		await press(t('journal:sayStop'));
		expect(await heard()).toBeVisible();
		expect(onsaid).toHaveBeenCalledTimes(1);
		expect(onkeep).not.toHaveBeenCalled();
		await press(t('journal:inSuitcase'));
		expect(onkeep.mock.calls).toEqual(onsaid.mock.calls);
	});

	it('can wait for a while', async () => {
		const { press, recorder } = setup();
		await press(t('journal:sayBegin'));
		await press(t('journal:sayPause'));
		expect(screen.getByRole('status')).toHaveTextContent(t('journal:waiting'));
		await press(t('journal:sayGoOn'));
		expect(recorder.did).toEqual(['start', 'pause', 'resume']);
	});

	it('asks for something to be said before it is kept', async () => {
		const { press, onkeep } = setup();
		await press(t('journal:inSuitcase'));
		expect(screen.getByRole('alert')).toHaveTextContent(t('journal:emptySaid'));
		expect(onkeep).not.toHaveBeenCalled();
	});

	it('goes on with what was said before', async () => {
		const said: Sound = { type: 'audio/webm', seconds: 2, bytes: Uint8Array.of(1) };
		const { press, onkeep } = setup({}, said);
		expect(await heard()).toBeVisible();
		await press(t('journal:inSuitcase'));
		expect(onkeep).toHaveBeenCalledExactlyOnceWith(said);
	});

	it('stops when the page is out of sight, and what was said stays', async () => {
		const { press, onsaid } = setup();
		await press(t('journal:sayBegin'));
		await aMoment();
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(onsaid).toHaveBeenCalledTimes(1));
	});

	it.each([
		['NotAllowedError', 'journal:sayRefused'],
		['NotFoundError', 'journal:sayAbsent'],
		['NotReadableError', 'journal:sayFailed']
	] as const)('says what to do after %s', async (name, words) => {
		const { press } = setup({ listen: () => Promise.reject(new DOMException('no', name)) });
		await press(t('journal:sayBegin'));
		expect(screen.getByRole('status')).toHaveTextContent(t(words));
		expect(screen.getByRole('button', { name: t('journal:sayBegin') })).toBeEnabled();
	});
});
