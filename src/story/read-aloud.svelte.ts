import { untrack } from 'svelte';

/** What reading aloud needs of a browser; `speechSynthesis` fits. */
export type Speaker = Pick<
	SpeechSynthesis,
	'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>;

export type Speaking = 'silent' | 'speaking' | 'no-voice';

/** How long a browser may take to tell which voices it has; Chromium tells after start. */
const voicesMs = 1500;

/**
 * Reads sentences aloud with the voice of the device and marks the one that is being read.
 * Never starts by itself. Ends in `no-voice` when the device has no voice in this language.
 */
export class ReadAloud {
	#state = $state<Speaking>('silent');
	#run = 0;
	readonly #speaker: Speaker | undefined;
	readonly #language: string;

	constructor(language: string, speaker: Speaker | undefined = globalThis.speechSynthesis) {
		this.#language = language;
		this.#speaker = speaker;
	}

	get state(): Speaking {
		return this.#state;
	}

	/** Starts with the first of these elements, or stops when it is speaking already. */
	async toggle(elements: Iterable<Element>): Promise<void> {
		if (this.#state === 'speaking') this.stop();
		else await this.read(elements);
	}

	/** Reads the elements one after the other. */
	async read(elements: Iterable<Element>): Promise<void> {
		this.stop();
		const run = this.#run;
		const voice = await this.#findVoice();
		if (run !== this.#run) return;
		if (!voice || !this.#speaker) {
			this.#state = 'no-voice';
			return;
		}
		this.#state = 'speaking';
		for (const element of elements) {
			element.classList.add('spoken');
			await this.#say(element.textContent, voice);
			element.classList.remove('spoken');
			if (run !== this.#run) return;
		}
		this.#state = 'silent';
	}

	stop(): void {
		this.#run += 1;
		this.#speaker?.cancel();
		if (untrack(() => this.#state) !== 'silent') this.#state = 'silent';
	}

	#say(text: string, voice: SpeechSynthesisVoice): Promise<void> {
		return new Promise((resolve) => {
			const utterance = new SpeechSynthesisUtterance(text.trim());
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = 0.9;
			utterance.onend = () => resolve();
			utterance.onerror = () => resolve();
			this.#speaker?.speak(utterance);
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
