import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSpeaker, FakeUtterance } from '../../tests/fake-speaker.ts';
import { ReadAloud } from './read-aloud.svelte.ts';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

async function setup() {
	document.body.innerHTML = '<p>Een.</p><p>Twee.</p><p>Drie.</p>';
	const voice = new FakeSpeaker('nl-NL');
	const aloud = new ReadAloud('nl', voice.speaker);
	const sentences = [...document.querySelectorAll('p')];
	void aloud.read(sentences);
	await vi.waitFor(() => expect(voice.said).toHaveLength(1));
	const says = (...expected: string[]) =>
		vi.waitFor(() => expect(voice.said.map(({ text }) => text)).toEqual(expected));
	return { voice, aloud, sentences, says };
}

const spoken = () => [...document.querySelectorAll('.spoken')].map((one) => one.textContent);

describe('a pause', () => {
	test('is silent at once and leaves no mark', async () => {
		const { aloud, voice } = await setup();
		const before = voice.cancelled;
		aloud.pause();
		expect(aloud.state).toBe('paused');
		expect(voice.cancelled).toBe(before + 1);
		await vi.waitFor(() => expect(spoken()).toEqual([]));
		expect(voice.said).toHaveLength(1);
	});

	test('remembers the sentence, which is said again as a whole', async () => {
		const { aloud, voice, says } = await setup();
		voice.finish();
		await says('Een.', 'Twee.');
		aloud.pause();
		void aloud.resume();
		await says('Een.', 'Twee.', 'Twee.');
		expect(spoken()).toEqual(['Twee.']);
		voice.finish();
		await says('Een.', 'Twee.', 'Twee.', 'Drie.');
	});

	test('ends in silence when somebody stops, and then everything begins anew', async () => {
		const { aloud, voice, sentences, says } = await setup();
		voice.finish();
		await says('Een.', 'Twee.');
		aloud.pause();
		aloud.stop();
		expect(aloud.state).toBe('silent');
		void aloud.toggle(sentences);
		await says('Een.', 'Twee.', 'Een.');
	});

	test('that is asked for while the voices are looked up does not lose the text', async () => {
		document.body.innerHTML = '<p>Een.</p>';
		const voice = new FakeSpeaker();
		const aloud = new ReadAloud('nl', voice.speaker);
		void aloud.read(document.querySelectorAll('p'));
		aloud.pause();
		voice.bring('nl-NL');
		expect(aloud.state).toBe('paused');
		void aloud.resume();
		await vi.waitFor(() => expect(voice.said.map(({ text }) => text)).toEqual(['Een.']));
	});
});

describe('the speed', () => {
	const rates = (voice: FakeSpeaker) => voice.said.map(({ rate }) => rate);

	test('is the usual one where nobody chose', async () => {
		const { aloud, voice } = await setup();
		expect(aloud.speed).toBe('usual');
		expect(rates(voice)).toEqual([0.9]);
	});

	test('holds from this sentence on, which is said again', async () => {
		const { aloud, voice, says } = await setup();
		aloud.setSpeed('slow');
		await says('Een.', 'Een.');
		voice.finish();
		await says('Een.', 'Een.', 'Twee.');
		expect(rates(voice)).toEqual([0.9, 0.7, 0.7]);
		expect(spoken()).toEqual(['Twee.']);
	});

	test('is kept on this device and used the next time', async () => {
		const first = await setup();
		first.aloud.setSpeed('quick');
		first.aloud.stop();
		const { aloud, voice } = await setup();
		expect(aloud.speed).toBe('quick');
		expect(rates(voice)).toEqual([1.1]);
	});

	test('that is chosen in a pause starts nothing, and holds afterwards', async () => {
		const { aloud, voice, says } = await setup();
		aloud.pause();
		aloud.setSpeed('slow');
		await new Promise((resolve) => setTimeout(resolve, 10));
		expect(aloud.state).toBe('paused');
		expect(voice.said).toHaveLength(1);
		void aloud.resume();
		await says('Een.', 'Een.');
		expect(rates(voice)[1]).toBe(0.7);
	});
});
