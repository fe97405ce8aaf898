import type { Plan } from '#plan';

/** In memory only: a plan that was in a spare copy, on its way to where it is looked at. */
let onItsWay: Plan | null = null;

/** Takes a plan along to where somebody sees what it would change. */
export function lookAtPlan(plan: Plan): void {
	onItsWay = plan;
}

/** Takes what is on its way, once. */
export function planOnItsWay(): Plan | null {
	const plan = onItsWay;
	onItsWay = null;
	return plan;
}
