import { screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import frame from '../../content/nl/interface/frame.json' with { type: 'json' };
import reader from '../../content/nl/interface/reader.json' with { type: 'json' };
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import { openPage, openReader } from '../../tests/a-reader.ts';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

describe('the voice', () => {
	const turner = () => within(openPage()).getByLabelText(reader.turn);
	const bar = () => screen.queryByRole('group', { name: frame.listen });
	const listen = () => within(turner()).getByText(frame.listen);

	test('reads the open page and marks the sentence that is being read', async () => {
		const { user, voice } = openReader('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said.at(-1)?.text).toBe('Kop 2'));
		voice.finish();
		await vi.waitFor(() => expect(voice.said).toHaveLength(2));
		voice.finish();
		await vi.waitFor(() => expect(voice.said).toHaveLength(3));
		expect(document.querySelectorAll('.spoken')).toHaveLength(1);
		expect(voice.said.at(-1)?.text).toBe(document.querySelector('.spoken')?.textContent);
	});

	test('falls silent when the page is turned', async () => {
		const { user, voice, goTo } = openReader('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		await goTo('#3');
		await vi.waitFor(() => expect(document.querySelectorAll('.spoken')).toHaveLength(0));
		expect(listen()).toBeInTheDocument();
	});

	test('that the device does not have is said in words', async () => {
		const { user } = openReader('#1', new FakeSpeaker('en-GB'));
		await user.click(listen());
		expect(await screen.findByText(frame.noVoice)).toBeVisible();
	});

	test('that does not read has no bar', () => {
		openReader('#2');
		expect(bar()).toBeNull();
	});

	test('pauses and goes on with the same button, from the sentence it was in', async () => {
		const { user, voice } = openReader('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		voice.finish();
		await vi.waitFor(() => expect(voice.said).toHaveLength(2));
		await user.click(within(turner()).getByText(frame.pause));
		expect(document.querySelectorAll('.spoken')).toHaveLength(0);
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(3));
		expect(voice.said[2]?.text).toBe(voice.said[1]?.text);
		expect(document.querySelectorAll('.spoken')).toHaveLength(1);
	});

	test('is slower and quicker as somebody chooses, and keeps to it', async () => {
		const { user, voice } = openReader('#2');
		await user.click(listen());
		const speed = (name: string) => screen.getByRole('button', { name });
		expect(await screen.findByRole('button', { name: frame.usual })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await user.click(speed(frame.slow));
		expect(speed(frame.slow)).toHaveAttribute('aria-pressed', 'true');
		expect(speed(frame.usual)).toHaveAttribute('aria-pressed', 'false');
		await vi.waitFor(() => expect(voice.said).toHaveLength(2));
		expect(voice.said[1]?.rate).toBeLessThan(voice.said[0]?.rate ?? 0);
		expect(localStorage.getItem('speed')).toBe('slow');
	});

	test('stops by keyboard, and its bar goes', async () => {
		const { user, voice } = openReader('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		screen.getByRole('button', { name: frame.stop }).focus();
		await user.keyboard('{Enter}');
		await vi.waitFor(() => expect(bar()).toBeNull());
		expect(document.querySelectorAll('.spoken')).toHaveLength(0);
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said.at(-1)?.text).toBe('Kop 2'));
	});

	test('that is paused falls silent for good when the page is turned', async () => {
		const { user, voice, goTo } = openReader('#2');
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		await user.click(within(turner()).getByText(frame.pause));
		await goTo('#3');
		expect(bar()).toBeNull();
		await user.click(listen());
		await vi.waitFor(() => expect(voice.said.at(-1)?.text).toBe('Kop 3'));
	});
});
