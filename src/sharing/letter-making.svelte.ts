import { dayMs } from './card.ts';
import { readableDays } from './circle.ts';
import { letterLimits, newLetter, type Letter, type LetterDraft } from './letter.ts';
import { mayKeepFile, type LetterClosed, type MadeLetter, type Receiver } from './receiver.ts';

/** Turns one chosen thing into what a letter carries of it. */
export type IntoLetter<Thing> = (thing: Thing) => Promise<LetterDraft['items']>;

type Step = 'choose' | 'who' | 'file' | 'look' | 'give';
type Problem = 'nothing-chosen' | 'too-many' | 'too-big' | 'not-sealed' | 'not-kept';

/** How long a letter may be read, in days, as a child can wish; the first is the usual one. */
export const readableFor = [readableDays, 14] as const;

export interface MakingSettings {
	/** The one thing the child came from. */
	chosen?: string | undefined;
	/** For whom it is, when that is settled before anything is chosen. */
	to?: Receiver | undefined;
	/** What the child was called in its last letter. */
	name?: string | undefined;
	now?: () => number;
}

/** What can still be said of a letter once it was chosen what goes in. */
export type LetterWishing = Omit<LetterMaking<{ id: string }>, 'choose'>;

/** A letter that is being made: what goes in, for whom, and what it will look like. */
export class LetterMaking<Thing extends { id: string }> {
	#step = $state<Step>('choose');
	#chosen = $state.raw<ReadonlySet<string>>(new Set());
	#things: readonly string[] = [];
	#letter = $state.raw<Letter | null>(null);
	#to = $state.raw<Receiver | null>(null);
	#isBeside = $state(false);
	#isFileTold = $state(false);
	#id = $state<string | null>(null);
	#problem = $state<Problem | null>(null);
	#name = $state('');
	#keep = $state<Letter['keep']>('read-and-forget');
	#days = $state<number>(readableDays);
	#isBusy = $state(false);
	readonly #into: IntoLetter<Thing>;
	readonly #isToSettled: boolean;
	readonly #now: () => number;

	constructor(
		into: IntoLetter<Thing>,
		{ chosen, to, name = '', now = Date.now }: MakingSettings = {}
	) {
		this.#into = into;
		this.#now = now;
		this.#name = name;
		this.#isToSettled = to !== undefined;
		if (chosen) this.#chosen = new Set([chosen]);
		if (to) this.#to = to;
	}

	get step(): Step {
		return this.#step;
	}
	get letter(): Letter | null {
		return this.#letter;
	}
	get to(): Receiver | null {
		return this.#to;
	}
	/** Whether this person sits beside the child now. */
	get isBeside(): boolean {
		return this.#isBeside;
	}
	/** Whether the child has heard what a file is: only then it can wish that this goes into one. */
	get mayWishFile(): boolean {
		const to = this.#to;
		return to !== null && mayKeepFile(to) && (to.isFileTold || this.#isFileTold);
	}
	/** The id of the letter once it is closed. */
	get id(): string | null {
		return this.#id;
	}
	get problem(): Problem | null {
		return this.#problem;
	}
	get name(): string {
		return this.#name;
	}
	get keep(): Letter['keep'] {
		return this.#keep;
	}
	/** For how many days it may be read. */
	get days(): number {
		return this.#days;
	}
	/** The last of these days: `2027-01-21`. */
	get until(): string {
		return new Date(this.#now() + this.#days * dayMs).toISOString().slice(0, 10);
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

	/** Goes on with what was chosen: to whom it is for, or where that is settled, to look at it. */
	async choose(things: readonly Thing[]): Promise<void> {
		const chosen = things.filter(({ id }) => this.#chosen.has(id));
		if (chosen.length === 0) {
			this.#problem = 'nothing-chosen';
			return;
		}
		const items = await this.#itemsOf(chosen);
		if (!items) this.#problem = 'not-sealed';
		else if (items.length > letterLimits.maxItems) this.#problem = 'too-many';
		else {
			this.#problem = null;
			this.#things = chosen.map(({ id }) => id);
			this.#letter = newLetter(this.#draft(items), new Date(this.#now()));
			if (this.#to && this.#isToSettled) this.writeTo(this.#to);
			else this.#step = 'who';
		}
	}

	/** Whom it is for. Before a first letter to whoever may keep a file, the child hears what that is. */
	writeTo(to: Receiver, isBeside = false): void {
		if (to.person !== this.#to?.person || to.name !== this.#to.name) this.#isFileTold = false;
		this.#to = to;
		this.#isBeside = isBeside;
		if (!this.mayWishFile && this.#keep === 'file') this.#keep = 'read-and-forget';
		this.#step = mayKeepFile(to) && !to.isFileTold && !this.#isFileTold ? 'file' : 'look';
	}

	/** The child has read what a file is. */
	knowFile(): void {
		this.#isFileTold = true;
		this.#step = 'look';
	}

	/** Whether the child wants to sit beside whoever reads it. */
	sitBeside(isBeside: boolean): void {
		this.#isBeside = isBeside;
	}

	/** What the child wants to be called in this letter. */
	call(name: string): void {
		this.#name = name;
		if (this.#letter) this.#letter = { ...this.#letter, name: newLetter(this.#draft([])).name };
	}

	wish(keep: Letter['keep']): void {
		if (keep !== 'file' || this.mayWishFile) this.#keep = keep;
	}

	readableFor(days: number): void {
		this.#days = days;
	}

	/** Back to what goes in, or to whom it is for. */
	again(step: 'choose' | 'who' = 'choose'): void {
		this.#step = step;
		this.#problem = null;
	}

	/** Closes the letter; from then on it is kept, whether or not it is given. */
	async close(onclose: (made: MadeLetter) => Promise<LetterClosed>): Promise<void> {
		const [letter, to] = [this.#letter, this.#to];
		if (!letter || !to || this.#isBusy) return;
		this.#isBusy = true;
		this.#problem = null;
		const draft = this.#draft(letter.items);
		const closed = await onclose({ is: 'letter', to, draft, things: this.#things });
		this.#isBusy = false;
		if (!closed.ok) {
			this.#problem = closed.reason;
			return;
		}
		this.#id = closed.id;
		this.#step = 'give';
	}

	async #itemsOf(chosen: readonly Thing[]): Promise<LetterDraft['items'] | null> {
		try {
			return (await Promise.all(chosen.map((thing) => this.#into(thing)))).flat();
		} catch {
			// a browser that cannot paint a drawing; the drawing itself is untouched
			return null;
		}
	}

	#draft(items: LetterDraft['items']): LetterDraft {
		const [name, keep, until] = [this.#name, this.#keep, this.until];
		return { name, items, ask: 'answer', keep, until };
	}
}
