import { pointIds, softenIds, type RightsCheck, type StopId } from './rights-check.ts';

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

function lackOf(check: RightsCheck, id: FindingId): Lack {
	const { points, weighing, explaining, ticks, stops, voice } = check;
	const ticked = (tick: keyof typeof ticks): Lack =>
		ticks[tick] === 'no' ? 'said' : ticks[tick] === 'unset' ? 'empty' : null;
	const empty = (is: boolean): Lack => (is ? 'empty' : null);
	switch (id) {
		case 'nobody-spoke':
		case 'no-bed':
		case 'apart':
		case 'violence':
			return stops[id] === 'yes' ? 'said' : null;
		case 'not-looked':
			return empty(Object.values(stops).includes('unset'));
		case 'not-asked':
			return ticks.asked === 'no' ? 'said' : empty(voice === 'unset' && ticks.asked === 'unset');
		case 'not-told-before':
			return ticked('knew');
		case 'nobody-along':
			return ticked('along');
		case 'nothing-heard':
			return empty(
				pointIds.every((point) => isEmpty(points[point].child) && !points[point].isSkipped)
			);
		case 'no-best':
			return empty(isEmpty(check.best));
		case 'nothing-else':
			return empty(isEmpty(...Object.values(check.others)));
		case 'not-weighed':
			return empty(isEmpty(weighing.how));
		case 'not-softened':
			return empty(softenIds.every((one) => weighing.soften[one].can === 'unset'));
		case 'not-each-child':
			return empty(weighing.children.every(({ what }) => isEmpty(what)));
		case 'no-reason':
			return weighing.isAgainst === 'yes' && isEmpty(weighing.why) ? 'said' : null;
		case 'not-explained':
			return empty(isEmpty(explaining.who) || isEmpty(explaining.when));
		case 'not-understood':
			return ticked('understood');
		case 'no-answer':
			return ticks.answered === 'no'
				? 'said'
				: empty(ticks.answered === 'unset' || isEmpty(explaining.done));
		case 'no-way-on':
			return empty(isEmpty(explaining.can));
	}
}

/** What a check lacks, what stops it first. Nothing here decides anything, and nothing is sent. */
export function whatIsMissing(check: RightsCheck): Finding[] {
	return findingIds.flatMap((id) => {
		const lack = lackOf(check, id);
		return lack ? [{ id, isRed: redFindings.includes(id), isSaid: lack === 'said' }] : [];
	});
}
