import type { Vault, VaultReason } from '#vault';
import { parsePlan, readPlan, type PlanRead } from './parse-plan.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { isSame } from './same.ts';
import { differByChildOnly } from './taking-over.ts';

/**
 * - `opening`: being read
 * - `open`: it is here, or there is none yet
 * - any reason: it cannot be read, and why; what lies there stays as it is
 */
export type PlanState = 'opening' | 'open' | 'not-a-plan' | VaultReason;

/** Where the plan lies in the vault. */
export const planTable = 'plan';
export const planId = 'plan';

type Keeping = Pick<Vault, 'read' | 'save'>;

/** The plan of a family as it lies in its suitcase. */
export class FamilyPlan {
	#state = $state<PlanState>('opening');
	#plan = $state.raw<Plan>(emptyPlan);
	readonly #vault: Keeping;
	readonly #now: () => Date;
	/** What lies in the vault as far as this window knows; null for nothing. */
	#kept: Plan | null = null;
	#turn: Promise<unknown> = Promise.resolve();
	#waiting = $state(0);

	constructor(vault: Keeping, now: () => Date = () => new Date()) {
		this.#vault = vault;
		this.#now = now;
	}

	get state(): PlanState {
		return this.#state;
	}

	/** What was laid down, and what is being kept at this moment. */
	get plan(): Plan {
		return this.#plan;
	}

	/** Whether what is shown is still on its way into the vault. */
	get isKeeping(): boolean {
		return this.#waiting > 0;
	}

	async open(): Promise<void> {
		await this.#inTurn(async () => {
			const read = await this.#read();
			this.#state = read.ok ? 'open' : read.reason;
			if (read.ok) this.#lies(read.plan);
		});
	}

	/**
	 * Keeps a changed plan; it is there for the screens at once. False when it is not kept: it could
	 * not be, it is no plan, or another window was first, whose plan is then here.
	 */
	change(plan: Plan): Promise<boolean> {
		// a child that ticks something off does not make its device's plan the newest
		const isGrownUps = !differByChildOnly(this.#plan, plan);
		return this.#keep({ ...plan, changed: isGrownUps ? this.#later() : this.#plan.changed });
	}

	/** Keeps a plan that came from another device, which stays as old as it is. */
	take(plan: Plan): Promise<boolean> {
		return this.#keep(plan);
	}

	/** Begins an empty plan over one that is damaged, because a person chose so. */
	async startAgain(): Promise<boolean> {
		if (this.#state !== 'damaged' && this.#state !== 'not-a-plan') return false;
		return this.#inTurn(async () => {
			const saved = await this.#vault.save(planTable, recordOf(emptyPlan));
			if (!saved.ok) return false;
			this.#lies(emptyPlan);
			this.#state = 'open';
			return true;
		});
	}

	/** Shows it before it lies there. What cannot be read again is not written. */
	async #keep(plan: Plan): Promise<boolean> {
		if (this.#state !== 'open' || !parsePlan(plan)) return false;
		this.#plan = plan;
		this.#waiting += 1;
		return this.#inTurn(() => this.#write(plan)).finally(() => (this.#waiting -= 1));
	}

	async #write(plan: Plan): Promise<boolean> {
		const read = await this.#read();
		if (!read.ok) return this.#stop(read.reason);
		if (!isSame(read.plan, this.#kept)) {
			this.#lies(read.plan);
			return false;
		}
		const saved = await this.#vault.save(planTable, recordOf(plan));
		if (saved.ok) this.#kept = plan;
		else if (saved.reason === 'locked') return this.#stop('locked');
		// what comes after this one was made on top of it, and may be kept still
		else if (this.#waiting === 1) this.#plan = this.#kept ?? emptyPlan;
		return saved.ok;
	}

	async #read(): Promise<
		{ ok: true; plan: Plan | null } | { ok: false; reason: VaultReason | Fault }
	> {
		const read = await this.#vault.read(planTable, planId);
		if (read.ok) return readPlan('plan' in read.record ? read.record.plan : null);
		return read.reason === 'gone' ? { ok: true, plan: null } : read;
	}

	#lies(plan: Plan | null): void {
		this.#kept = plan;
		this.#plan = plan ?? emptyPlan;
	}

	#stop(reason: VaultReason | Fault): false {
		this.#state = reason;
		this.#plan = this.#kept ?? emptyPlan;
		return false;
	}

	/** One after another, so that an earlier plan never lies over a later one. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#turn.then(work);
		this.#turn = done.catch(() => undefined);
		return done;
	}

	/** Now, and later than the plan before it whatever the clock says. */
	#later(): string {
		const after = Date.parse(this.#plan.changed) + 1;
		return new Date(Math.max(this.#now().getTime(), after)).toISOString();
	}
}

type Fault = Extract<PlanRead, { ok: false }>['reason'];

function recordOf(plan: Plan): { id: string; plan: Plan } {
	return { id: planId, plan };
}
