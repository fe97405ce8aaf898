import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakePlayer } from '../../tests/fake-player.ts';
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import { ReadAloud } from './read-aloud.svelte.ts';
import { recordingName } from './recording-name.ts';

beforeEach(() => {
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	vi.stubGlobal('Audio', FakePlayer);
});
afterEach(() => {
	vi.unstubAllGlobals();
	FakePlayer.made.length = 0;
	FakePlayer.refuses = false;
});

/** Reads two sentences of which the first is recorded, in the words it once had. */
function setup({ voices = ['nl-NL'], recorded = 'Een.', language = 'nl' } = {}) {
	document.body.innerHTML = '<p> Een. </p><p>Twee.</p>';
	const voice = new FakeSpeaker(...voices);
	const recordings = new Map([[`nl/${recordingName(recorded)}`, '/een.m4a']]);
	const aloud = new ReadAloud(language, voice.speaker, recordings);
	const done = aloud.read(document.querySelectorAll('p'));
	const playing = () => vi.waitFor(() => expect(FakePlayer.made).toHaveLength(1));
	return { voice, aloud, done, playing };
}

const texts = (voice: FakeSpeaker) => voice.said.map(({ text }) => text);
const spoken = () => [...document.querySelectorAll('.spoken')].map((one) => one.textContent.trim());

describe('a recorded sentence', () => {
	test('is played instead of the voice, and the next one is said', async () => {
		const { voice, aloud, playing } = setup();
		await playing();
		expect(FakePlayer.made[0]?.address).toBe('/een.m4a');
		expect(aloud.state).toBe('speaking');
		expect(spoken()).toEqual(['Een.']);
		expect(voice.said).toEqual([]);
		FakePlayer.made[0]?.onended?.();
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Twee.']));
		expect(spoken()).toEqual(['Twee.']);
	});

	test('needs no voice of the device; the sentence after it does', async () => {
		const { aloud, done, playing } = setup({ voices: ['en-GB'] });
		await playing();
		expect(aloud.state).toBe('speaking');
		FakePlayer.made[0]?.onended?.();
		await done;
		expect(aloud.state).toBe('no-voice');
		expect(spoken()).toEqual([]);
	});

	test('is not played once its words were changed', async () => {
		const { voice } = setup({ recorded: 'Eén.' });
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
		expect(FakePlayer.made).toHaveLength(0);
	});

	test('of another language is not played', async () => {
		const { voice } = setup({ voices: ['en-GB'], language: 'en' });
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
		expect(FakePlayer.made).toHaveLength(0);
	});

	test('falls silent in a pause, and begins again after it', async () => {
		const { aloud, playing } = setup();
		await playing();
		aloud.pause();
		expect(FakePlayer.made[0]?.isPlaying).toBe(false);
		void aloud.resume();
		await vi.waitFor(() => expect(FakePlayer.made).toHaveLength(2));
		expect(FakePlayer.made[1]?.address).toBe('/een.m4a');
		expect(FakePlayer.made[1]?.isPlaying).toBe(true);
	});

	test('falls silent when the reading stops', async () => {
		const { aloud, done, playing } = setup();
		await playing();
		aloud.stop();
		await done;
		expect(FakePlayer.made[0]?.isPlaying).toBe(false);
		expect(spoken()).toEqual([]);
	});

	test('plays as it was spoken at the usual speed, slower and quicker otherwise', async () => {
		const { aloud, playing } = setup();
		await playing();
		expect(FakePlayer.made[0]?.playbackRate).toBe(1);
		aloud.setSpeed('slow');
		await vi.waitFor(() => expect(FakePlayer.made).toHaveLength(2));
		expect(FakePlayer.made[1]?.playbackRate).toBeLessThan(1);
		aloud.setSpeed('quick');
		await vi.waitFor(() => expect(FakePlayer.made).toHaveLength(3));
		expect(FakePlayer.made[2]?.playbackRate).toBeGreaterThan(1);
	});

	test('that cannot be fetched is said by the voice of the device', async () => {
		FakePlayer.refuses = true;
		const { voice } = setup();
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
	});

	test('that breaks off is said by the voice of the device', async () => {
		const { voice, playing } = setup();
		await playing();
		FakePlayer.made[0]?.onerror?.();
		await vi.waitFor(() => expect(texts(voice)).toEqual(['Een.']));
	});

	test('that cannot be played on a device without a voice ends in saying so', async () => {
		FakePlayer.refuses = true;
		const { aloud, done } = setup({ voices: ['en-GB'] });
		await done;
		expect(aloud.state).toBe('no-voice');
	});
});
