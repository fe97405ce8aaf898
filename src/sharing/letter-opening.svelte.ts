import { bytesOfFile } from './letter-file.ts';
import { letterLimits, type Letter } from './letter.ts';
import type { Opened } from './seal.ts';
import { createSealing, type Sealing } from './sealing.ts';
import { checkWords, type WordsChecked } from './words.ts';

type ReasonOf<T> = Extract<T, { ok: false }> extends { reason: infer R } ? R : never;

/** Why a letter did not open. `word` is the word that is not known, otherwise empty. */
export interface OpeningProblem {
	reason: 'noFile' | 'noWords' | 'too-big' | 'failed' | ReasonOf<WordsChecked> | ReasonOf<Opened>;
	word: string;
}

/** Base64 and line ends make a letter that is written as text this much longer at most. */
const textGrowth = 1.4;

/** A letter that somebody is opening: file, words, and what came of it. Nothing is shown before all fits. */
export class LetterOpening {
	#file: File | null = null;
	#words = $state('');
	#letter = $state.raw<Letter | null>(null);
	#problem = $state.raw<OpeningProblem | null>(null);
	#isBusy = $state(false);
	#sealing: Sealing | null = null;

	get words(): string {
		return this.#words;
	}
	get letter(): Letter | null {
		return this.#letter;
	}
	get problem(): OpeningProblem | null {
		return this.#problem;
	}
	get isBusy(): boolean {
		return this.#isBusy;
	}

	choose(file: File | null): void {
		this.#file = file;
		this.#problem = null;
	}

	write(words: string): void {
		this.#words = words;
		this.#problem = null;
	}

	async open(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		try {
			this.#problem = await this.#tryToOpen();
		} catch {
			// a browser that fails in the middle gets a sentence; the file is still where it was
			this.#problem = { reason: 'failed', word: '' };
		}
		this.#isBusy = false;
	}

	/** Forgets the letter; the file stays where it is. */
	close(): void {
		this.#letter = null;
		this.#words = '';
		this.#file = null;
	}

	stop(): void {
		this.#sealing?.stop();
		this.#sealing = null;
	}

	async #tryToOpen(): Promise<OpeningProblem | null> {
		const file = this.#file;
		if (!file) return { reason: 'noFile', word: '' };
		if (this.#words.trim() === '') return { reason: 'noWords', word: '' };
		if (file.size > letterLimits.maxSealedBytes * textGrowth)
			return { reason: 'too-big', word: '' };
		const checked = await checkWords(this.#words);
		if (!checked.ok) return checked;
		const bytes = await bytesOfFile(new Uint8Array(await file.arrayBuffer()));
		this.#sealing ??= createSealing();
		const opened = await this.#sealing.open(bytes, checked.words);
		if (!opened.ok) return { reason: opened.reason, word: '' };
		this.#letter = opened.letter;
		return null;
	}
}
