import { describe, expect, test } from 'vitest';
import { aCheck, aWholeCheck } from './a-check.ts';
import { emptyCheck, stopIds, withPoint, type RightsCheck } from './rights-check.ts';
import { findingIds, whatIsMissing, type FindingId } from './what-is-missing.ts';

const missing = (check: RightsCheck) => whatIsMissing(check).map(({ id }) => id);
const whole = aWholeCheck();

describe('what a check lacks', () => {
	test('is nothing where everything was done and written down', () => {
		expect(whatIsMissing(whole)).toEqual([]);
	});

	test('is everything but what nobody said where nobody did anything', () => {
		const notThere: readonly FindingId[] = [...stopIds, 'no-reason'];
		expect(missing(emptyCheck)).toEqual(findingIds.filter((id) => !notThere.includes(id)));
		expect(whatIsMissing(emptyCheck).some(({ isSaid, isRed }) => isSaid || isRed)).toBe(false);
	});

	test.each(stopIds)('%s stops it, and comes first', (stop) => {
		const check = aCheck({ stops: { ...emptyCheck.stops, [stop]: 'yes' } });
		expect(whatIsMissing(check)[0]).toEqual({ id: stop, isRed: true, isSaid: true });
	});

	test.each<[FindingId, Partial<RightsCheck>]>([
		['not-looked', { stops: { ...whole.stops, violence: 'unset' } }],
		['no-best', { best: '  ' }],
		['nothing-else', { others: emptyCheck.others }],
		['not-weighed', { weighing: { ...whole.weighing, how: '' } }],
		['not-softened', { weighing: { ...whole.weighing, soften: emptyCheck.weighing.soften } }],
		['not-each-child', { weighing: { ...whole.weighing, children: [] } }],
		['not-explained', { explaining: { ...whole.explaining, when: '' } }],
		['no-answer', { explaining: { ...whole.explaining, done: '' } }],
		['no-way-on', { explaining: { ...whole.explaining, can: '' } }]
	])('is %s where its place is empty', (id, changes) => {
		expect(whatIsMissing({ ...whole, ...changes })).toEqual([{ id, isRed: false, isSaid: false }]);
	});

	test.each<[FindingId, Partial<RightsCheck>]>([
		['not-asked', { ticks: { ...whole.ticks, asked: 'no' } }],
		['not-told-before', { ticks: { ...whole.ticks, knew: 'no' } }],
		['nobody-along', { ticks: { ...whole.ticks, along: 'no' } }],
		['not-understood', { ticks: { ...whole.ticks, understood: 'no' } }],
		['no-answer', { ticks: { ...whole.ticks, answered: 'no' } }],
		['no-reason', { weighing: { ...whole.weighing, isAgainst: 'yes', why: ' ' } }]
	])('is %s where somebody said so', (id, changes) => {
		expect(whatIsMissing({ ...whole, ...changes })).toEqual([{ id, isRed: false, isSaid: true }]);
	});

	test('is no reason where one stands there', () => {
		const weighing = { ...whole.weighing, isAgainst: 'yes' as const, why: 'Er is geen plek.' };
		expect(missing({ ...whole, weighing })).toEqual([]);
	});

	test('is not that nothing was heard where the child chose to say nothing', () => {
		const heard = withPoint(emptyCheck, 'view', { isSkipped: true });
		expect(missing(heard)).not.toContain('nothing-heard');
		expect(missing(aCheck({ voice: 'nothing' }))).not.toContain('not-asked');
	});
});
