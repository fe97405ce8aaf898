import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import { ReadAloud } from './read-aloud.svelte.ts';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function setup(...voices: string[]) {
	document.body.innerHTML = '<p>Een. </p><p> Twee.</p>';
	const voice = new FakeSpeaker(...voices);
	const aloud = new ReadAloud('nl', voice.speaker);
	return { voice, aloud, sentences: [...document.querySelectorAll('p')] };
}

const spoken = () => [...document.querySelectorAll('.spoken')].map((one) => one.textContent.trim());
const texts = (voice: FakeSpeaker) => voice.said.map(({ text }) => text);

describe('reading aloud', () => {
	test('never starts by itself', () => {
		const { aloud, voice } = setup('nl-NL');
		expect(aloud.state).toBe('silent');
		expect(voice.said).toEqual([]);
	});

	test('says one sentence after the other and marks the one that is being said', async () => {
		const { aloud, voice, sentences } = setup('en-GB', 'nl-NL');
		const done = aloud.read(sentences);
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
		expect(aloud.state).toBe('speaking');
		expect(spoken()).toEqual(['Een.']);
		voice.finish();
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.', 'Twee.']));
		expect(spoken()).toEqual(['Twee.']);
		voice.finish();
		await done;
		expect(aloud.state).toBe('silent');
		expect(spoken()).toEqual([]);
	});

	test('takes a voice of its language', async () => {
		const { aloud, voice, sentences } = setup('de-DE', 'nl-BE');
		void aloud.read(sentences);
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		expect(voice.said[0]?.lang).toBe('nl-BE');
	});

	test('stops at once, and leaves no mark', async () => {
		const { aloud, voice, sentences } = setup('nl-NL');
		const done = aloud.read(sentences);
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		aloud.stop();
		await done;
		expect(aloud.state).toBe('silent');
		expect(spoken()).toEqual([]);
		expect(voice.said).toHaveLength(1);
	});

	test('is started, paused and continued with the same button', async () => {
		const { aloud, voice, sentences } = setup('nl-NL');
		const done = aloud.toggle(sentences);
		await vi.waitFor(() => expect(aloud.state).toBe('speaking'));
		await aloud.toggle(sentences);
		await done;
		expect(aloud.state).toBe('paused');
		expect(spoken()).toEqual([]);
		expect(voice.said).toHaveLength(1);
		void aloud.toggle(sentences);
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.', 'Een.']));
		expect(aloud.state).toBe('speaking');
		expect(spoken()).toEqual(['Een.']);
	});

	test('begins anew with another text, and the first one stays silent', async () => {
		const { aloud, voice, sentences } = setup('nl-NL');
		const first = aloud.read(sentences);
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		void aloud.read(sentences.slice(1));
		await first;
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.', 'Twee.']));
		expect(spoken()).toEqual(['Twee.']);
		expect(aloud.state).toBe('speaking');
	});

	test('goes on when the voice stumbles over a sentence', async () => {
		const { aloud, voice, sentences } = setup('nl-NL');
		void aloud.read(sentences);
		await vi.waitFor(() => expect(voice.said).toHaveLength(1));
		voice.said[0]?.onerror?.();
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.', 'Twee.']));
	});
});

describe('a device', () => {
	test('without a voice in this language says so', async () => {
		const { aloud, voice, sentences } = setup('en-GB');
		await aloud.read(sentences);
		expect(aloud.state).toBe('no-voice');
		expect(voice.said).toEqual([]);
	});

	test('that tells about its voices late is waited for', async () => {
		const { aloud, voice, sentences } = setup();
		void aloud.read(sentences);
		voice.bring('nl-NL');
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
	});

	test('that never tells is not waited for longer than a moment', async () => {
		vi.useFakeTimers();
		const { aloud, sentences } = setup();
		const done = aloud.read(sentences);
		await vi.advanceTimersByTimeAsync(1500);
		await done;
		expect(aloud.state).toBe('no-voice');
	});

	test('that cannot speak at all says so', async () => {
		const aloud = new ReadAloud('nl', undefined);
		await aloud.read([document.body]);
		expect(aloud.state).toBe('no-voice');
	});
});
