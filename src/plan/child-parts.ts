import { hasDay, hasFirstNight } from './child-view.ts';
import { nightsView } from './child-nights.ts';
import type { Plan } from './plan.ts';

/** What a child's plan is made of, in the order it is shown in. */
export type ChildPart =
	'nights' | 'board' | 'places' | 'day' | 'bag' | 'goodbyes' | 'firstNight' | 'story';

/** Whether the day of leaving has been. */
export const isAfterwards = (plan: Plan, today: string): boolean =>
	nightsView(plan.day, today).kind === 'past';

/** The parts there is something to see of; the board, the day and the own bag are always there. */
export function partsOf(plan: Plan): ChildPart[] {
	const isThere: Record<ChildPart, boolean> = {
		nights: true,
		board: true,
		places: plan.places.length > 0,
		day: hasDay(plan),
		bag: true,
		// without a day nobody has said that there is anything to say goodbye to
		goodbyes:
			plan.goodbyes.length > 0 || plan.day.state === 'known' || plan.day.state === 'changed',
		firstNight: hasFirstNight(plan),
		story: plan.story.isReady
	};
	return (Object.keys(isThere) as ChildPart[]).filter((part) => isThere[part]);
}

/** The drawing of each part. */
export const partPictures: Readonly<Record<ChildPart, string>> = {
	nights: 'stop-nights',
	board: 'stop-news',
	places: 'there',
	day: 'stop-day',
	bag: 'pack-bag',
	goodbyes: 'stop-goodbye',
	firstNight: 'stop-first-night',
	story: 'object-book'
};
