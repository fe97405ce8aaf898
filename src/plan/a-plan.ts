import { emptyPlan, type BoardCard, type Plan, type Subject } from './plan.ts';

/** For tests: a plan in which this much has been laid down. */
export function aPlan(
	more: Partial<Plan> = {},
	cards: Partial<Record<Subject, Partial<BoardCard>>> = {}
): Plan {
	return {
		...emptyPlan,
		cards: emptyPlan.cards.map((card) => ({ ...card, ...cards[card.subject] })),
		...more
	};
}
