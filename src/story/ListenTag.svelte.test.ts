import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/frame.json' with { type: 'json' };
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import ListenTag from './ListenTag.svelte';

beforeEach(() => {
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	// jsdom lays nothing out; only what is hidden has no place on the page
	vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
		const rects = this.closest('[hidden]') ? [] : [new DOMRect()];
		return rects as unknown as DOMRectList;
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	document.querySelector('main')?.remove();
});

function setup(language = 'nl-NL') {
	const main = document.createElement('main');
	main.innerHTML =
		'<p data-say>Een.</p><p>Niet.</p><p data-say hidden>Weg.</p><p data-say>Twee.</p>';
	document.body.append(main);
	const voice = new FakeSpeaker(language);
	vi.stubGlobal('speechSynthesis', voice);
	const { unmount } = render(ListenTag, { locale: 'nl', words });
	return {
		...{ voice, unmount, user: userEvent.setup() },
		spoken: () => main.querySelectorAll('.spoken'),
		button: (name: string) => screen.findByRole('button', { name }),
		texts: () => voice.said.map(({ text }) => text)
	};
}

describe('the listen tag of a page', () => {
	test('says nothing by itself', () => {
		const { texts } = setup();
		expect(texts()).toEqual([]);
		expect(screen.queryByRole('group', { name: words.listen })).toBeNull();
	});

	test('reads what can be seen and is meant to be read, in order', async () => {
		const { user, voice, button, texts, spoken } = setup();
		await user.click(await button(words.listen));
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		voice.finish();
		await vi.waitFor(() => expect(texts()).toEqual(['Een.', 'Twee.']));
		voice.finish();
		await vi.waitFor(() => expect(spoken()).toHaveLength(0));
		expect(await button(words.listen)).toBeVisible();
	});

	test('is a pause button while it reads, and goes on where it was', async () => {
		const { user, voice, button, texts } = setup();
		await user.click(await button(words.listen));
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		voice.finish();
		await vi.waitFor(() => expect(texts()).toHaveLength(2));
		await user.click(await button(words.pause));
		await user.click(await button(words.listen));
		await vi.waitFor(() => expect(texts()).toEqual(['Een.', 'Twee.', 'Twee.']));
	});

	test('starts, pauses and stops by keyboard', async () => {
		const { user, button, texts } = setup();
		await user.tab();
		await user.keyboard('{Enter}');
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		await user.keyboard(' ');
		expect(await button(words.listen)).toHaveFocus();
		(await button(words.stop)).focus();
		await user.keyboard('{Enter}');
		await vi.waitFor(() => expect(screen.queryByRole('group', { name: words.listen })).toBeNull());
	});

	test('falls silent when the page is left', async () => {
		const { user, unmount, button, voice, texts, spoken } = setup();
		await user.click(await button(words.listen));
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		const before = voice.cancelled;
		unmount();
		expect(voice.cancelled).toBeGreaterThan(before);
		expect(spoken()).toHaveLength(0);
	});

	test('says in words that the device has no voice for this language', async () => {
		const { user, button } = setup('en-GB');
		await user.click(await button(words.listen));
		expect(await screen.findByRole('status')).toHaveTextContent(words.noVoice);
	});
});
