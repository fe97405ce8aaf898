import { pointIds, softenIds, type RightsCheck, type Said, type StopId } from './rights-check.ts';

/** What a check can lack, in the order in which it is told: what stops everything comes first. */
export const findingIds = [
	'nobody-spoke',
	'no-bed',
	'apart',
	'violence',
	'not-looked',
	'not-asked',
	'not-told-before',
	'nobody-along',
	'nothing-heard',
	'no-best',
	'nothing-else',
	'not-weighed',
	'not-softened',
	'not-each-child',
	'no-reason',
	'not-explained',
	'not-understood',
	'no-answer',
	'no-way-on'
] as const;
export type FindingId = (typeof findingIds)[number];

/** One thing that is missing. */
export interface Finding {
	readonly id: FindingId;
	/** It stops the check: first this, then the rest. */
	readonly isRed: boolean;
	/** Somebody said so; otherwise its place in the check is empty, and it may still have been done. */
	readonly isSaid: boolean;
}

const redFindings: readonly FindingId[] = [
	'nobody-spoke',
	'no-bed',
	'apart',
	'violence'
] satisfies StopId[];

const isEmpty = (...texts: readonly string[]): boolean => texts.every((text) => !text.trim());

/** Whether it is missing because somebody said so, because nothing stands there, or not at all. */
type Lack = 'said' | 'empty' | null;

const whereEmpty = (is: boolean): Lack => (is ? 'empty' : null);
const whereTicked = (said: Said): Lack =>
	said === 'no' ? 'said' : said === 'unset' ? 'empty' : null;
const whereStopped = (stop: StopId) => (check: RightsCheck) =>
	check.stops[stop] === 'yes' ? ('said' as const) : null;

const lackOf: Readonly<Record<FindingId, (check: RightsCheck) => Lack>> = {
	'nobody-spoke': whereStopped('nobody-spoke'),
	'no-bed': whereStopped('no-bed'),
	apart: whereStopped('apart'),
	violence: whereStopped('violence'),
	'not-looked': ({ stops }) => whereEmpty(Object.values(stops).includes('unset')),
	// a child that wants to say nothing has been asked
	'not-asked': ({ ticks, voice }) =>
		ticks.asked === 'unset' && voice !== 'unset' ? null : whereTicked(ticks.asked),
	'not-told-before': ({ ticks }) => whereTicked(ticks.knew),
	'nobody-along': ({ ticks }) => whereTicked(ticks.along),
	'nothing-heard': ({ points, voice }) =>
		whereEmpty(
			voice !== 'nothing' &&
				pointIds.every((id) => isEmpty(points[id].child) && !points[id].isSkipped)
		),
	'no-best': ({ best }) => whereEmpty(isEmpty(best)),
	'nothing-else': ({ others }) => whereEmpty(isEmpty(...Object.values(others))),
	'not-weighed': ({ weighing }) => whereEmpty(isEmpty(weighing.how)),
	'not-softened': ({ weighing }) =>
		whereEmpty(softenIds.every((id) => weighing.soften[id].can === 'unset')),
	'not-each-child': ({ weighing }) =>
		whereEmpty(weighing.children.every(({ what }) => isEmpty(what))),
	'no-reason': ({ weighing }) =>
		weighing.isAgainst === 'yes' && isEmpty(weighing.why) ? 'said' : null,
	'not-explained': ({ explaining }) =>
		whereEmpty(isEmpty(explaining.who) || isEmpty(explaining.when)),
	'not-understood': ({ ticks }) => whereTicked(ticks.understood),
	'no-answer': ({ ticks, explaining }) =>
		whereTicked(ticks.answered) ?? whereEmpty(isEmpty(explaining.done)),
	'no-way-on': ({ explaining }) => whereEmpty(isEmpty(explaining.can))
};

/** What a check lacks, what stops it first. Nothing here decides anything, and nothing is sent. */
export function whatIsMissing(check: RightsCheck): Finding[] {
	return findingIds.flatMap((id) => {
		const lack = lackOf[id](check);
		return lack ? [{ id, isRed: redFindings.includes(id), isSaid: lack === 'said' }] : [];
	});
}
