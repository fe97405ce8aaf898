import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFullCheck, aWholeCheck } from './a-check.ts';
import { parseRightsCheck } from './parse-check.ts';
import {
	checkLimits,
	checkTiers,
	emptyCheck,
	otherIds,
	pointIds,
	saids,
	softenIds,
	stopIds,
	tickIds,
	voices,
	type RightsCheck
} from './rights-check.ts';

const upTo = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 8 });
const said = fc.constantFrom(...saids);
const each = <Id extends string, Value>(
	ids: readonly Id[],
	value: fc.Arbitrary<Value>
): fc.Arbitrary<Record<Id, Value>> =>
	fc
		.tuple(...ids.map((id) => value.map((one) => [id, one] as const)))
		.map((entries) => Object.fromEntries(entries) as Record<Id, Value>);
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const id = fc.uuid();

const anyCheck: fc.Arbitrary<RightsCheck> = fc.record({
	v: fc.constant(1 as const),
	name: upTo(checkLimits.name),
	day: fc.option(day),
	tier: fc.constantFrom(...checkTiers),
	present: upTo(checkLimits.line),
	stops: each(stopIds, said),
	voice: fc.constantFrom(...voices),
	speaker: upTo(checkLimits.line),
	points: each(
		pointIds,
		fc.record({
			child: upTo(checkLimits.child),
			worker: upTo(checkLimits.worker),
			isSkipped: fc.boolean()
		})
	),
	things: fc.uniqueArray(
		fc.record({ id, point: fc.constantFrom(...pointIds), isOnPaper: fc.boolean() }),
		{ maxLength: 5, selector: (one) => one.id }
	),
	best: upTo(checkLimits.best),
	others: each(otherIds, upTo(checkLimits.other)),
	weighing: fc.record({
		how: upTo(checkLimits.how),
		soften: each(softenIds, fc.record({ can: said, text: upTo(checkLimits.soften) })),
		children: fc.uniqueArray(
			fc.record({ id, name: upTo(checkLimits.name), what: upTo(checkLimits.outcome) }),
			{ maxLength: checkLimits.children, selector: (one) => one.id }
		),
		isAgainst: said,
		why: upTo(checkLimits.why)
	}),
	explaining: fc.record({
		who: upTo(checkLimits.line),
		when: upTo(checkLimits.line),
		done: upTo(checkLimits.done),
		can: upTo(checkLimits.why)
	}),
	ticks: each(tickIds, said)
});

describe('a check that was kept', () => {
	test('comes back as it was, whatever was written', () => {
		fc.assert(
			fc.property(anyCheck, (check) => {
				const kept: unknown = JSON.parse(JSON.stringify(check));
				expect(parseRightsCheck(kept)).toEqual(check);
			})
		);
	});

	test.each([
		['empty', emptyCheck],
		['whole', aWholeCheck()],
		['written full', aFullCheck()]
	])('comes back when it is %s', (_how, check) => {
		expect(parseRightsCheck(structuredClone(check))).toEqual(check);
	});

	test('with anything else in it is none, at whatever depth', () => {
		fc.assert(
			fc.property(anyCheck, fc.string(), (check, more) => {
				const twin = (part: object) => ({ ...part, [`x${more}`]: 1 });
				expect(parseRightsCheck(twin(check))).toBeNull();
				expect(parseRightsCheck({ ...check, weighing: twin(check.weighing) })).toBeNull();
				expect(parseRightsCheck({ ...check, points: twin(check.points) })).toBeNull();
				expect(parseRightsCheck({ ...check, ticks: twin(check.ticks) })).toBeNull();
			})
		);
	});

	test('with anything missing is none', () => {
		const whole = aWholeCheck();
		for (const key of Object.keys(whole)) {
			const rest = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key));
			expect(parseRightsCheck(rest), key).toBeNull();
		}
		const { school, ...others } = whole.points;
		expect(school.child).toBeTruthy();
		expect(parseRightsCheck({ ...whole, points: others })).toBeNull();
	});

	const tooLong = (length: number) => 'x'.repeat(length + 1);
	const child = { id: 'a', name: '', what: '' };
	test.each<[string, Record<string, unknown>]>([
		['another version', { v: 2 }],
		['a name that is too long', { name: tooLong(checkLimits.name) }],
		['a day that does not exist', { day: '2026-02-30' }],
		['a day with more behind it', { day: '2026-02-03T00:00:00Z' }],
		['an unknown telling', { tier: 'grown-up' }],
		['an unknown voice', { voice: 'all' }],
		['a conclusion that is too long', { best: tooLong(checkLimits.best) }],
		[
			'a thing that lies twice',
			{ things: ['who', 'view'].map((point) => ({ id: 'a', point, isOnPaper: true })) }
		],
		['a thing at no point', { things: [{ id: 'a', point: 'bag', isOnPaper: true }] }],
		[
			'a child that is there twice',
			{ weighing: { ...emptyCheck.weighing, children: [child, child] } }
		],
		['a tick that is no answer', { ticks: { ...emptyCheck.ticks, knew: true } }]
	])('with %s is none', (_what, wrong) => {
		expect(parseRightsCheck({ ...aWholeCheck(), ...wrong })).toBeNull();
	});

	test.each([undefined, null, 1, 'check', [], {}])('that is %j is none', (value) => {
		expect(parseRightsCheck(value)).toBeNull();
	});
});
