import { armoured } from './letter-file.ts';
import { letterLimits, newLetter, type Bytes, type Letter, type LetterDraft } from './letter.ts';
import { createSealing, type Sealing } from './sealing.ts';
import { drawWords } from './words.ts';

/** Turns one chosen thing into what a letter carries of it. */
export type IntoLetter<Thing> = (thing: Thing) => Promise<LetterDraft['items']>;

/** A closed letter, with the words that open it. */
export interface SealedLetter {
	bytes: Bytes;
	/** The same file as text, for share sheets that take known kinds only. */
	text: string;
	words: readonly string[];
}

type Problem = 'nothing-chosen' | 'too-many' | 'too-big' | 'not-sealed';

/** A letter that is being made: what was chosen, what it will look like, and once closed, its words. */
export class LetterMaking<Thing extends { id: string }> {
	#step = $state<'choose' | 'look' | 'give'>('choose');
	#chosen = $state.raw<ReadonlySet<string>>(new Set());
	#letter = $state.raw<Letter | null>(null);
	#sealed = $state.raw<SealedLetter | null>(null);
	#problem = $state<Problem | null>(null);
	#name = $state('');
	#isBusy = $state(false);
	#sealing: Sealing | null = null;
	readonly #into: IntoLetter<Thing>;

	constructor(into: IntoLetter<Thing>, chosen?: string) {
		this.#into = into;
		if (chosen) this.#chosen = new Set([chosen]);
	}

	get step(): 'choose' | 'look' | 'give' {
		return this.#step;
	}
	get letter(): Letter | null {
		return this.#letter;
	}
	get sealed(): SealedLetter | null {
		return this.#sealed;
	}
	get problem(): Problem | null {
		return this.#problem;
	}
	get name(): string {
		return this.#name;
	}
	get isBusy(): boolean {
		return this.#isBusy;
	}

	isChosen(id: string): boolean {
		return this.#chosen.has(id);
	}

	toggle(id: string): void {
		const chosen = new Set(this.#chosen);
		if (!chosen.delete(id)) chosen.add(id);
		this.#chosen = chosen;
		this.#problem = null;
	}

	/** Shows the letter exactly as it will arrive. */
	async look(things: readonly Thing[]): Promise<void> {
		const chosen = things.filter(({ id }) => this.#chosen.has(id));
		if (chosen.length === 0) {
			this.#problem = 'nothing-chosen';
			return;
		}
		const items = await this.#itemsOf(chosen);
		if (!items) {
			this.#problem = 'not-sealed';
			return;
		}
		if (items.length > letterLimits.maxItems) {
			this.#problem = 'too-many';
			return;
		}
		this.#problem = null;
		this.#letter = this.#write(items);
		this.#step = 'look';
	}

	/** What the child wants to be called in this letter. */
	call(name: string): void {
		this.#name = name;
		if (this.#letter) this.#letter = { ...this.#letter, name: this.#write([]).name };
	}

	again(): void {
		this.#step = 'choose';
		this.#problem = null;
	}

	/** Closes the letter with five new words. */
	async seal(): Promise<void> {
		const letter = this.#letter;
		if (!letter || this.#isBusy) return;
		this.#isBusy = true;
		this.#problem = null;
		this.#sealing ??= createSealing();
		try {
			const words = await drawWords();
			const sealed = await this.#sealing.seal(letter, words);
			if (sealed.ok) {
				const text = await armoured(sealed.bytes);
				this.#sealed = { bytes: sealed.bytes, text, words };
				this.#step = 'give';
			} else this.#problem = sealed.reason === 'too-big' ? 'too-big' : 'not-sealed';
		} catch {
			// a worker that fails in the middle gets a sentence; the letter is still there
			this.#problem = 'not-sealed';
		}
		this.#isBusy = false;
	}

	stop(): void {
		this.#sealing?.stop();
		this.#sealing = null;
	}

	async #itemsOf(chosen: readonly Thing[]): Promise<LetterDraft['items'] | null> {
		try {
			return (await Promise.all(chosen.map((thing) => this.#into(thing)))).flat();
		} catch {
			// a browser that cannot paint a drawing; the drawing itself is untouched
			return null;
		}
	}

	#write(items: LetterDraft['items']): Letter {
		return newLetter({
			name: this.#name,
			items,
			ask: 'answer',
			keep: 'read-and-forget'
		});
	}
}
