import { withCard, withDay, withDayPutRight, type DaySaid } from './edit-board.ts';
import type { CardState, Plan, PlanDay } from './plan.ts';

/** Where the board's card about the day lies, as it stands with the day. */
const cardState: Readonly<Record<PlanDay['state'], CardState>> = {
	unset: 'unset',
	unknown: 'not-yet',
	known: 'known',
	changed: 'known',
	paused: 'not-yet'
};

/** The plan with this said about its day, and the card of the day on its own side of the board. */
export function withDaySaid(plan: Plan, said: DaySaid): Plan {
	return onBoard(withDay(plan, said));
}

export function withDayPutRightOn(plan: Plan, date: string): Plan {
	return onBoard(withDayPutRight(plan, date));
}

export function withWhy(plan: Plan, why: string): Plan {
	return { ...plan, day: { ...plan.day, why } };
}

function onBoard(plan: Plan): Plan {
	return withCard(plan, 'when', { state: cardState[plan.day.state] });
}
