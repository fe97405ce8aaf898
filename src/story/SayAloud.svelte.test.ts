import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/frame.json' with { type: 'json' };
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import SayAloud from './SayAloud.svelte';

type Ways = { say: (text: string) => void; stop: () => void };

beforeEach(() => {
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function setup() {
	const voice = new FakeSpeaker('nl-NL');
	vi.stubGlobal('speechSynthesis', voice);
	const ways: Partial<Ways> = {};
	const children = createRawSnippet<[Ways['say'], Ways['stop']]>((say, stop) => {
		Object.assign(ways, { say: say(), stop: stop() });
		return { render: () => '<p>Zeg het.</p>' };
	});
	const { unmount } = render(SayAloud, { locale: 'nl', words, children });
	return { voice, unmount, ...(ways as Ways), texts: () => voice.said.map(({ text }) => text) };
}

describe('a text that stands nowhere on the page', () => {
	test('is said sentence by sentence', async () => {
		const { say, voice, texts } = setup();
		say('Een huis. Niet jouw schuld!');
		await vi.waitFor(() => expect(texts()).toEqual(['Een huis.']));
		voice.finish();
		await vi.waitFor(() => expect(texts()).toEqual(['Een huis.', 'Niet jouw schuld!']));
	});

	test('gives way to the next one', async () => {
		const { say, texts } = setup();
		say('Een.');
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		say('Twee.');
		await vi.waitFor(() => expect(texts()).toEqual(['Een.', 'Twee.']));
	});

	test('falls silent when the page is left', async () => {
		const { say, voice, unmount, texts } = setup();
		say('Een.');
		await vi.waitFor(() => expect(texts()).toEqual(['Een.']));
		const before = voice.cancelled;
		unmount();
		expect(voice.cancelled).toBeGreaterThan(before);
	});
});
