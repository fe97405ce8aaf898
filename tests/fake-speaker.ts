import type { Speaker } from '../src/story/read-aloud.svelte.ts';

/** jsdom has no speech; this is the sentence as the app hands it over. */
export class FakeUtterance {
	readonly text: string;
	voice: unknown = null;
	lang = '';
	rate = 1;
	onend: (() => void) | null = null;
	onerror: (() => void) | null = null;

	constructor(text: string) {
		this.text = text;
	}
}

/** A voice that says nothing and lets the test decide when a sentence is over. */
export class FakeSpeaker {
	readonly said: FakeUtterance[] = [];
	cancelled = 0;
	#voices: { lang: string }[];
	#listeners = new Set<() => void>();

	constructor(...languages: string[]) {
		this.#voices = languages.map((lang) => ({ lang }));
	}

	/** The same object, in the form the app asks for. */
	get speaker(): Speaker {
		return this as unknown as Speaker;
	}

	speak(utterance: FakeUtterance): void {
		this.said.push(utterance);
	}

	cancel(): void {
		this.cancelled += 1;
		this.said.at(-1)?.onerror?.();
	}

	getVoices(): { lang: string }[] {
		return this.#voices;
	}

	addEventListener(_type: string, listener: () => void): void {
		this.#listeners.add(listener);
	}

	removeEventListener(_type: string, listener: () => void): void {
		this.#listeners.delete(listener);
	}

	/** Voices that the device tells about late. */
	bring(...languages: string[]): void {
		this.#voices = languages.map((lang) => ({ lang }));
		for (const listener of [...this.#listeners]) listener();
	}

	/** Ends the sentence that is being said. */
	finish(): void {
		this.said.at(-1)?.onend?.();
	}
}
