import { minutesLeft, visitSteps, type VisitChoice, type VisitStep } from './visit-steps.ts';

/**
 * - `shared`: the worker and the child look together
 * - `giving`, `returning`: the device goes from hand to hand, and nothing is to be seen
 * - `alone`: the child has it
 */
export type VisitHands = 'shared' | 'giving' | 'alone' | 'returning';

/** A visit, in the memory of this page only. */
export class Visit {
	readonly choice: VisitChoice;
	readonly #begunAt: number;
	#at = $state(0);
	#hands = $state<VisitHands>('shared');
	/** What the child made alone stays shut until the child says otherwise. */
	#isShut = $state(false);

	constructor(choice: VisitChoice, now: number) {
		this.choice = choice;
		this.#begunAt = now;
	}

	get step(): VisitStep {
		return visitSteps[this.#at] ?? 'close';
	}

	/** Which one it is, from 1. */
	get number(): number {
		return this.#at + 1;
	}

	get isLast(): boolean {
		return this.#at === visitSteps.length - 1;
	}

	get hands(): VisitHands {
		return this.#hands;
	}

	get isShut(): boolean {
		return this.#isShut;
	}

	minutesLeft(now: number): number {
		return minutesLeft(this.#begunAt, this.choice.length, now);
	}

	/** To another step; the first and the last have none beyond them. */
	go(by: 1 | -1): void {
		this.#at = Math.min(Math.max(this.#at + by, 0), visitSteps.length - 1);
	}

	/** The device changes hands; what comes back is shut. */
	pass(hands: VisitHands): void {
		if (hands === 'returning') this.#isShut = true;
		if (hands === 'alone') this.#isShut = false;
		this.#hands = hands;
	}

	/** The child says that somebody may look along. */
	mayBeSeen(): void {
		this.#isShut = false;
	}
}
