import { planId, planTable } from './family-plan.svelte.ts';
import { parsePlan, readPlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { standingOf } from './taking-over.ts';

/** The plan as it lies in a vault, and as a spare copy carries it. */
interface KeptPlan {
	readonly id: string;
	readonly plan: Plan;
}

type Read = { ok: true; record: KeptPlan } | { ok: false; reason: 'newer' | 'damaged' };

/** What was kept as the plan, or came as it; null when it is none. */
export function planIn(record: object): Plan | null {
	return 'plan' in record ? parsePlan(record.plan) : null;
}

function parse(value: unknown): Read {
	if (typeof value !== 'object' || value === null || !('plan' in value)) {
		return { ok: false, reason: 'damaged' };
	}
	const read = readPlan(value.plan);
	if (read.ok) return { ok: true, record: { id: planId, plan: read.plan } };
	return { ok: false, reason: read.reason === 'newer' ? 'newer' : 'damaged' };
}

/** A plan that says something is never laid aside by itself, not even for a newer one. */
function stand(here: object, coming: object): 'same' | 'comes' | 'stays' {
	const [mine, theirs] = [planIn(here), planIn(coming)];
	if (!mine || !theirs) return 'stays';
	const standing = standingOf(mine, theirs);
	if (standing === 'same') return 'same';
	return standing === 'first' ? 'comes' : 'stays';
}

/** How a spare copy of the suitcase holds the plan. */
export const planInCopy = { name: 'plan', table: planTable, id: planId, parse, stand } as const;
