import { pointIds, type PointId } from './rights-check.ts';
import type { FindingId } from './what-is-missing.ts';

/** The pages of a check, in the order in which they are filled in. */
export const checkPages = [
	'start',
	'first',
	...pointIds,
	'best',
	'others',
	'weighing',
	'explaining',
	'result'
] as const;
export type CheckPage = (typeof checkPages)[number];

export function isPoint(page: CheckPage): page is PointId {
	return (pointIds as readonly CheckPage[]).includes(page);
}

/** The step of the four that a page belongs to; none before the first and after the last. */
export function stepOf(page: CheckPage): 1 | 2 | 3 | 4 | null {
	if (isPoint(page) || page === 'best') return 1;
	if (page === 'others') return 2;
	if (page === 'weighing') return 3;
	return page === 'explaining' ? 4 : null;
}

/** The page before or after, or the same one at either end. */
export function besidePage(page: CheckPage, by: 1 | -1): CheckPage {
	return checkPages[checkPages.indexOf(page) + by] ?? page;
}

/** Where what is missing is filled in. */
export const pageOf: Readonly<Record<FindingId, CheckPage>> = {
	'nobody-spoke': 'first',
	'no-bed': 'first',
	apart: 'first',
	violence: 'first',
	'not-looked': 'first',
	'not-asked': 'explaining',
	'not-told-before': 'explaining',
	'nobody-along': 'explaining',
	'nothing-heard': 'who',
	'no-best': 'best',
	'nothing-else': 'others',
	'not-weighed': 'weighing',
	'not-softened': 'weighing',
	'not-each-child': 'weighing',
	'no-reason': 'weighing',
	'not-explained': 'explaining',
	'not-understood': 'explaining',
	'no-answer': 'explaining',
	'no-way-on': 'explaining'
};
