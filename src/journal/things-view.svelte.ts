import { noWish, type Wish } from './finding.ts';

/** How many things are shown before somebody asks for more. */
export const slice = 60;

/** How somebody looks at the things: what is looked for, and how far down. In memory only. */
export class ThingsView {
	#isFinding = $state(false);
	#wish = $state.raw<Wish>(noWish);
	#shown = $state(slice);

	get isFinding(): boolean {
		return this.#isFinding;
	}

	get wish(): Wish {
		return this.#wish;
	}

	/** How many things are shown at most. */
	get shown(): number {
		return this.#shown;
	}

	/** Opens the search, or shuts it: then everything is shown again. */
	toggle(): void {
		this.#isFinding = !this.#isFinding;
		this.showAll();
	}

	/** Looks for something else; what is not named stays as it was. */
	find(changes: Partial<Wish>): void {
		this.#wish = { ...this.#wish, ...changes };
		this.#shown = slice;
	}

	showAll(): void {
		this.find(noWish);
	}

	showMore(): void {
		this.#shown += slice;
	}
}
