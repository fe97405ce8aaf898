import { armoured } from './letter-file.ts';
import { newLetter, type Letter } from './letter.ts';
import type { LetterClosed, MadeLetter, Prepared, SealedRoad } from './receiver.ts';
import { createSealing, type Sealing } from './sealing.ts';
import type { Road } from './sent-letter.ts';
import { drawWords } from './words.ts';

/**
 * Letters for whoever has five words, kept nowhere but on this page: what a child can give without a
 * card, a mailbox or a suitcase that remembers.
 */
export class PageLetters {
	readonly #letters = new Map<string, Letter>();
	#sealing: Sealing | null = null;

	/** The roads that such a letter can go. */
	static readonly roads: readonly Road[] = ['here', 'words', 'paper'];

	close({ draft }: MadeLetter): LetterClosed {
		const letter = newLetter(draft);
		this.#letters.set(letter.id, letter);
		return { ok: true, id: letter.id };
	}

	/** Seals it with five new words; by another road it cannot go. */
	async prepare(id: string, road: SealedRoad): Promise<Prepared> {
		const letter = this.#letters.get(id);
		if (!letter) return { ok: false, reason: 'gone' };
		if (road !== 'words') return { ok: false, reason: 'no-road' };
		this.#sealing ??= createSealing();
		try {
			const words = await drawWords();
			const sealed = await this.#sealing.seal(letter, words);
			if (!sealed.ok) return sealed;
			const { bytes } = sealed;
			return { ok: true, road, bytes, text: await armoured(bytes), words };
		} catch {
			// a worker that fails in the middle gets a sentence; the letter is still there
			return { ok: false, reason: 'not-sealed' };
		}
	}

	stop(): void {
		this.#sealing?.stop();
		this.#sealing = null;
	}
}
