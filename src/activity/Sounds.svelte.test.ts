import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeAudioContext } from '../../tests/fake-audio.ts';
import type { PartOf } from './activity.ts';
import Sounds from './Sounds.svelte';

beforeEach(() => vi.stubGlobal('AudioContext', FakeAudioContext));
afterEach(() => {
	vi.unstubAllGlobals();
	FakeAudioContext.made.length = 0;
});

function setup() {
	const part: PartOf<'sounds'> = {
		kind: 'sounds',
		ask: 'Zo kan het klinken',
		sounds: [
			{ id: 'bell', text: 'De bel' },
			{ id: 'thud', text: 'Bonk' }
		]
	};
	const { unmount } = render(Sounds, { part });
	return { user: userEvent.setup(), unmount };
}

const button = (name: string) => screen.getByRole('button', { name });
const context = () => FakeAudioContext.made[0];

describe('the sounds of the day', () => {
	test('make no sound before somebody taps one', () => {
		setup();
		expect(FakeAudioContext.made).toHaveLength(0);
	});

	test('play once when tapped, and not one after another by themselves', async () => {
		const { user } = setup();
		await user.click(button('De bel'));
		expect(context()?.starts).toHaveLength(2);
		expect(context()?.calls).toContainEqual(['connect', 'loudspeaker']);
	});

	test('play by keyboard', async () => {
		const { user } = setup();
		await user.tab();
		await user.tab();
		expect(button('Bonk')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(context()?.starts).toHaveLength(2);
	});

	test('are soft, each of them', async () => {
		const { user } = setup();
		await user.click(button('De bel'));
		await user.click(button('Bonk'));
		expect(Math.max(...(context()?.loudest ?? [1]))).toBeLessThan(0.2);
	});

	test('wake a context that the browser put to sleep, and share one', async () => {
		const { user } = setup();
		await user.click(button('De bel'));
		await user.click(button('Bonk'));
		expect(FakeAudioContext.made).toHaveLength(1);
		expect(context()?.calls.filter(([what]) => what === 'resume')).toHaveLength(2);
	});

	test('fall silent when the page is left', async () => {
		const { user, unmount } = setup();
		await user.click(button('De bel'));
		unmount();
		expect(context()?.calls.at(-1)).toEqual(['close']);
	});
});
