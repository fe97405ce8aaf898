import { untrack } from 'svelte';
import type { ReadAloud, Speaking } from './read-aloud.svelte.ts';
import type VoiceBar from './VoiceBar.svelte';

/**
 * The voice of a page. What it takes to read aloud is fetched when somebody presses for the first
 * time, so that a page that is only looked at does not carry it.
 */
export class Voice {
	#aloud = $state.raw<ReadAloud | null>(null);
	#bar = $state.raw<typeof VoiceBar | null>(null);
	readonly #language: string;

	constructor(language: string) {
		this.#language = language;
	}

	get state(): Speaking {
		return this.#aloud?.state ?? 'silent';
	}

	/** The one who reads, once somebody asked for it. */
	get reader(): ReadAloud | null {
		return this.#aloud;
	}

	/** What shows how it reads, and lets it be changed. */
	get bar(): typeof VoiceBar | null {
		return this.#bar;
	}

	/** Starts with the first of these elements; pauses when it is speaking, and goes on when paused. */
	async toggle(elements: Iterable<Element>): Promise<void> {
		const all = [...elements];
		if (!this.#aloud) {
			const [{ ReadAloud }, { default: bar }] = await Promise.all([
				import('./read-aloud.svelte.ts'),
				import('./VoiceBar.svelte')
			]);
			this.#aloud ??= new ReadAloud(this.#language);
			this.#bar = bar;
		}
		await this.#aloud.toggle(all);
	}

	stop(): void {
		// whoever calls this falls silent; it does not wait for a voice to come
		untrack(() => this.#aloud)?.stop();
	}
}
