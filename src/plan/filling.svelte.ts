import type { Plan } from './plan.ts';

/**
 * - `resting`: nothing was changed yet
 * - `keeping`: what was changed is being kept
 * - `kept`: everything is in
 * - `not-kept`: the last change is not; it still stands on the screen
 */
export type Keeping = 'resting' | 'keeping' | 'kept' | 'not-kept';

/** Something that was taken away, and how it comes back. */
export interface Gone {
	readonly what: string;
	readonly putBack: (plan: Plan) => Plan;
}

type Keep = (plan: Plan) => Promise<boolean>;

/**
 * A plan while people fill it in. What they do is there at once and is kept at once, the newest
 * last; what is not kept stays here, so that nobody has to write it twice.
 */
export class Filling {
	#plan = $state.raw<Plan>() as Plan;
	#keeping = $state<Keeping>('resting');
	#gone = $state.raw<readonly Gone[]>([]);
	readonly #keep: Keep;
	#given: Plan;
	/** Made after what is being kept now. */
	#next: Plan | null = null;

	constructor(plan: Plan, keep: Keep) {
		this.#plan = plan;
		this.#given = plan;
		this.#keep = keep;
	}

	get plan(): Plan {
		return this.#plan;
	}
	get keeping(): Keeping {
		return this.#keeping;
	}
	/** What was taken away last in this part, or null. */
	get gone(): Gone | null {
		return this.#gone.at(-1) ?? null;
	}

	change(plan: Plan): void {
		if (plan === this.#plan) return;
		this.#plan = plan;
		this.#next = plan;
		if (this.#keeping !== 'keeping') void this.#keepNext();
	}

	/** Tries to keep what is not kept. */
	again(): void {
		if (this.#keeping !== 'not-kept') return;
		this.#next = this.#plan;
		void this.#keepNext();
	}

	takeAway(plan: Plan, gone: Gone): void {
		this.#gone = [...this.#gone, gone];
		this.change(plan);
	}

	putBack(): void {
		const { gone } = this;
		if (!gone) return;
		this.#gone = this.#gone.slice(0, -1);
		this.change(gone.putBack(this.#plan));
	}

	/** Ends undoing: what was taken away in a part stays away once the part is left. */
	leavePart(): void {
		this.#gone = [];
	}

	/** Takes the plan as it is kept elsewhere now, unless something here is not kept yet. */
	follow(plan: Plan): void {
		const isSettled = this.#keeping === 'resting' || this.#keeping === 'kept';
		if (!isSettled || plan === this.#given) return;
		this.#given = plan;
		this.#plan = plan;
	}

	async #keepNext(): Promise<void> {
		this.#keeping = 'keeping';
		let isKept = true;
		while (this.#next) {
			const plan = this.#next;
			this.#next = null;
			isKept = await this.#keep(plan);
		}
		this.#keeping = isKept ? 'kept' : 'not-kept';
	}
}
