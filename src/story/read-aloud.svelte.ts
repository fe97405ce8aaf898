import { untrack } from 'svelte';
import { recordingName } from './recording-name.ts';
import { recordings } from './recording.ts';
import { readSpeed, saveSpeed, type Speed } from './speed.ts';

/** What reading aloud needs of a browser; `speechSynthesis` fits. */
export type Speaker = Pick<
	SpeechSynthesis,
	'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>;

export type Speaking = 'silent' | 'speaking' | 'paused' | 'no-voice';

/** How long a browser may take to tell which voices it has; Chromium tells after start. */
const voicesMs = 1500;

/** How fast a voice speaks at each speed; 1 is how it speaks by itself. */
const rates: Record<Speed, number> = { slow: 0.7, usual: 0.9, quick: 1.1 };

interface Reading {
	elements: readonly Element[];
	/** The sentence that is being read, or read next. */
	at: number;
}

/**
 * Reads sentences aloud and marks the one that is being read: with a recorded voice where somebody
 * recorded the sentence, with the voice of the device otherwise. Never starts by itself. Ends in
 * `no-voice` when a sentence has neither.
 */
export class ReadAloud {
	#state = $state<Speaking>('silent');
	#speed = $state<Speed>('usual');
	#run = 0;
	#reading: Reading = { elements: [], at: 0 };
	#marked: Element | null = null;
	/** Ends the sentence that is being said, whatever says it. */
	#hush: () => void = () => undefined;
	readonly #speaker: Speaker | undefined;
	readonly #language: string;
	readonly #recorded: ReadonlyMap<string, string>;

	/** @param recorded addresses of recorded sentences, by `language/name` */
	constructor(
		language: string,
		speaker: Speaker | undefined = globalThis.speechSynthesis,
		recorded: ReadonlyMap<string, string> = recordings
	) {
		this.#language = language;
		this.#speaker = speaker;
		this.#recorded = recorded;
	}

	get state(): Speaking {
		return this.#state;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** Takes another speed from the sentence on that is being read, and keeps it on this device. */
	setSpeed(speed: Speed): void {
		this.#speed = speed;
		saveSpeed(speed);
		if (this.#state !== 'speaking') return;
		this.pause();
		void this.resume();
	}

	/** Starts with the first of these elements; pauses when it is speaking, and goes on when paused. */
	async toggle(elements: Iterable<Element>): Promise<void> {
		if (this.#state === 'speaking') this.pause();
		else if (this.#state === 'paused') await this.resume();
		else await this.read(elements);
	}

	/** Reads the elements one after the other. */
	async read(elements: Iterable<Element>): Promise<void> {
		this.stop();
		this.#speed = readSpeed();
		this.#reading = { elements: [...elements], at: 0 };
		await this.resume();
	}

	/** Falls silent and remembers the sentence. A voice that is held in the middle goes mad on some phones. */
	pause(): void {
		this.#silence();
		this.#state = 'paused';
	}

	/** Goes on with the sentence it was paused in. */
	async resume(): Promise<void> {
		this.#silence();
		const run = this.#run;
		const voice = await this.#findVoice();
		if (run !== this.#run) return;
		this.#state = 'speaking';
		const reading = this.#reading;
		for (; reading.at < reading.elements.length; reading.at += 1) {
			const element = reading.elements[reading.at];
			if (!element) continue;
			this.#mark(element);
			const wasSaid = await this.#utter(element.textContent.trim(), voice);
			if (run !== this.#run) return;
			this.#mark(null);
			if (!wasSaid) {
				this.#state = 'no-voice';
				return;
			}
		}
		this.#state = 'silent';
	}

	stop(): void {
		this.#silence();
		this.#reading = { elements: [], at: 0 };
		if (untrack(() => this.#state) !== 'silent') this.#state = 'silent';
	}

	#silence(): void {
		this.#run += 1;
		this.#hush();
		this.#hush = () => undefined;
		this.#mark(null);
		this.#speaker?.cancel();
	}

	#mark(element: Element | null): void {
		this.#marked?.classList.remove('spoken');
		element?.classList.add('spoken');
		this.#marked = element;
	}

	/** Ends when the sentence is said, or was hushed; with false when nothing can say it. */
	async #utter(text: string, voice: SpeechSynthesisVoice | undefined): Promise<boolean> {
		const run = this.#run;
		const recorded = this.#recorded.get(`${this.#language}/${recordingName(text)}`);
		if (recorded && (await this.#play(recorded))) return true;
		if (run !== this.#run) return true;
		if (!voice || !this.#speaker) return false;
		await this.#say(text, voice, this.#speaker);
		return true;
	}

	/** Ends with false when the recording cannot be played: without network, it may not be there. */
	#play(address: string): Promise<boolean> {
		return new Promise((resolve) => {
			const audio = new Audio(address);
			const rate = rates[untrack(() => this.#speed)] / rates.usual;
			audio.playbackRate = rate;
			audio.onended = () => resolve(true);
			audio.onerror = () => resolve(false);
			this.#hush = () => {
				audio.pause();
				resolve(true);
			};
			audio.play().catch(() => resolve(false));
		});
	}

	#say(text: string, voice: SpeechSynthesisVoice, speaker: Speaker): Promise<void> {
		return new Promise((resolve) => {
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = rates[untrack(() => this.#speed)];
			utterance.onend = () => resolve();
			utterance.onerror = () => resolve();
			this.#hush = resolve;
			speaker.speak(utterance);
		});
	}

	async #findVoice(): Promise<SpeechSynthesisVoice | undefined> {
		const speaker = this.#speaker;
		if (!speaker) return undefined;
		const find = () => speaker.getVoices().find(({ lang }) => lang.startsWith(this.#language));
		if (speaker.getVoices().length === 0)
			await new Promise<void>((resolve) => {
				const done = () => {
					speaker.removeEventListener('voiceschanged', done);
					clearTimeout(timer);
					resolve();
				};
				const timer = setTimeout(done, voicesMs);
				speaker.addEventListener('voiceschanged', done);
			});
		return find();
	}
}
