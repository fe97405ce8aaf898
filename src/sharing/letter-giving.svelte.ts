import type { GivingProblem, Prepared, SealedRoad } from './receiver.ts';
import type { Road } from './sent-letter.ts';

export type Prepare = (road: SealedRoad, wish: { withWords: boolean }) => Promise<Prepared>;

type Ready = Extract<Prepared, { ok: true }>;

/** A closed letter that is being given: on which road it is, and by which it was given. */
export class LetterGiving {
	#road = $state<Road | null>(null);
	#ready = $state.raw<Ready | null>(null);
	#given = $state<Road | null>(null);
	#problem = $state<GivingProblem | null>(null);
	#isBusy = $state(false);
	readonly #prepare: Prepare;
	readonly #ongiven: (road: Road) => Promise<boolean>;

	constructor(prepare: Prepare, ongiven: (road: Road) => Promise<boolean>) {
		this.#prepare = prepare;
		this.#ongiven = ongiven;
	}

	/** The road the child looks at; null while it chooses one. */
	get road(): Road | null {
		return this.#road;
	}
	/** What is needed on that road, once it is there. */
	get ready(): Ready | null {
		return this.#ready;
	}
	/** The road by which it was just given. */
	get given(): Road | null {
		return this.#given;
	}
	get problem(): GivingProblem | null {
		return this.#problem;
	}
	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Goes by this road. A link waits until the child has said whether it wants words with it. */
	async choose(road: Road): Promise<void> {
		if (this.#isBusy) return;
		this.#problem = null;
		if (road === 'here' || road === 'paper' || road === 'link') this.#road = road;
		else await this.prepare(road);
	}

	/** Seals it for this road; through the mailbox it is then given, and behind a link it lies from then on. */
	async prepare(road: SealedRoad, withWords = false): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		this.#problem = null;
		const prepared = await this.#prepare(road, { withWords });
		this.#isBusy = false;
		if (!prepared.ok) {
			this.#problem = prepared.reason;
			return;
		}
		this.#road = road;
		this.#ready = prepared;
		if (road === 'mailbox') await this.give();
		// whoever sees an address can use it: what is behind it has to be there
		else if (road === 'link') await this.handOver();
	}

	/** It left by this road, while the child still looks at it: a file was saved, an address made. */
	async handOver(): Promise<void> {
		const road = this.#road;
		if (road && !(await this.#ongiven(road))) this.#problem = 'not-kept';
	}

	/** It was given by this road, as the child says; only the mailbox needs no hands. */
	async give(): Promise<void> {
		const road = this.#road;
		if (!road) return;
		if (await this.#ongiven(road)) this.#given = road;
		else this.#problem = 'not-kept';
	}

	/** Back to all the roads. */
	another(): void {
		this.#road = null;
		this.#ready = null;
		this.#given = null;
		this.#problem = null;
	}
}
