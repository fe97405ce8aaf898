import { addTo, changeIn, dropFrom, newId } from './in-list.ts';
import { planLimits, subjects, type BoardCard, type Plan, type PlanDay } from './plan.ts';

export function withCard(
	plan: Plan,
	id: string,
	change: Partial<Omit<BoardCard, 'id' | 'subject'>>
): Plan {
	return { ...plan, cards: changeIn(plan.cards, id, change) };
}

/** The plan with one more card, that asks what the family wants to know; as it was when there are enough. */
export function withOwnCard(plan: Plan, asks: string, id = newId('own')): Plan {
	const card: BoardCard = {
		id,
		subject: 'own',
		state: 'unset',
		asks,
		text: '',
		told: null,
		who: '',
		more: null
	};
	const most = subjects.length - 1 + planLimits.ownCards;
	return { ...plan, cards: addTo(plan.cards, card, most) };
}

/** Only what the family asked itself can go. */
export function withoutOwnCard(plan: Plan, id: string): Plan {
	const isOwn = plan.cards.some((card) => card.id === id && card.subject === 'own');
	return isOwn ? { ...plan, cards: dropFrom(plan.cards, id) } : plan;
}

/** What is said about the day: a date, or how it stands with it. */
export type DaySaid =
	| { readonly date: string; readonly why?: string }
	| { readonly state: 'unset' | 'unknown' | 'paused'; readonly why?: string };

/**
 * The plan with this said about its day. Where a child was told another date, the new one is a
 * change, with what it was before; so it is after a day that was unknown again, or did not go on.
 */
export function withDay(plan: Plan, said: DaySaid): Plan {
	return { ...plan, day: 'date' in said ? dated(plan.day, said) : undated(plan.day, said) };
}

/** A date that was typed wrongly put right: nothing changed but the paper. */
export function withDayPutRight(plan: Plan, date: string): Plan {
	const { day } = plan;
	const isDated = day.state === 'known' || day.state === 'changed';
	return isDated ? { ...plan, day: { ...day, date } } : withDay(plan, { date });
}

function dated(day: PlanDay, { date, why }: DaySaid & { date: string }): PlanDay {
	const told = lastTold(day);
	if (told === null || (told === date && day.date === null))
		return { state: 'known', date, before: null, why: '' };
	if (told === date) return { ...day, why: why ?? day.why };
	return { state: 'changed', date, before: told, why: why ?? '' };
}

function undated(day: PlanDay, { state, why }: Exclude<DaySaid, { date: string }>): PlanDay {
	if (state === 'unset') return { state, date: null, before: null, why: '' };
	return { state, date: null, before: lastTold(day), why: why ?? '' };
}

/** The date a child heard last. */
function lastTold({ date, before }: PlanDay): string | null {
	return date ?? before;
}
