import { addTo, changeIn, dropFrom, moveIn, newId } from './in-list.ts';
import { planLimits, type DayPlan, type DayStep, type PickUp, type Plan } from './plan.ts';

/** The plan with these words for the day: the one only the family knows, and where to meet. */
export function withDayWords(
	plan: Plan,
	words: Partial<Pick<DayPlan, 'codeWord' | 'meetingPoint'>>
): Plan {
	return withDayPlan(plan, words);
}

export function withNewStep(
	plan: Plan,
	{ text, picture }: Omit<DayStep, 'id'>,
	id = newId('step')
): Plan {
	const { steps } = plan.dayPlan;
	return withDayPlan(plan, { steps: addTo(steps, { id, text, picture }, planLimits.steps) });
}

export function withStep(plan: Plan, id: string, change: Partial<Omit<DayStep, 'id'>>): Plan {
	return withDayPlan(plan, { steps: changeIn(plan.dayPlan.steps, id, change) });
}

export function withoutStep(plan: Plan, id: string): Plan {
	return withDayPlan(plan, { steps: dropFrom(plan.dayPlan.steps, id) });
}

export function withStepMoved(plan: Plan, id: string, by: -1 | 1): Plan {
	return withDayPlan(plan, { steps: moveIn(plan.dayPlan.steps, id, by) });
}

export function withNewPickUp(plan: Plan, child: string, id = newId('pick-up')): Plan {
	const pickUp: PickUp = { id, child, who: '', where: '', when: '' };
	return withDayPlan(plan, { pickUps: addTo(plan.dayPlan.pickUps, pickUp, planLimits.pickUps) });
}

export function withPickUp(plan: Plan, id: string, change: Partial<Omit<PickUp, 'id'>>): Plan {
	return withDayPlan(plan, { pickUps: changeIn(plan.dayPlan.pickUps, id, change) });
}

export function withoutPickUp(plan: Plan, id: string): Plan {
	return withDayPlan(plan, { pickUps: dropFrom(plan.dayPlan.pickUps, id) });
}

function withDayPlan(plan: Plan, change: Partial<DayPlan>): Plan {
	return { ...plan, dayPlan: { ...plan.dayPlan, ...change } };
}
