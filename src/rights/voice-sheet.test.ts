import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needGroups, needIds, needs } from './needs.ts';
import { parseVoiceSheet } from './parse-sheet.ts';
import { voicePoints } from './voice-points.ts';
import {
	childWords,
	emptySheet,
	hearers,
	houses,
	mays,
	saidKinds,
	sheetLimits,
	sheetTiers,
	typists,
	whatLacks,
	withChange,
	workerWords,
	type VoiceSheet
} from './voice-sheet.ts';

const upTo = (maxLength: number) => fc.string({ maxLength });
const each = <Id extends string, Value>(ids: readonly Id[], value: fc.Arbitrary<Value>) =>
	fc
		.tuple(...ids.map((id) => value.map((one) => [id, one] as const)))
		.map((entries) => Object.fromEntries(entries) as Record<Id, Value>);
const day = fc.option(
	fc
		.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
);
const childs = (longest: number) => upTo(longest).map(childWords);
const workers = (longest: number) => upTo(longest).map(workerWords);

const anySheet: fc.Arbitrary<VoiceSheet> = fc.record({
	v: fc.constant(1 as const),
	about: fc.record({
		name: upTo(sheetLimits.name),
		tier: fc.constantFrom(...sheetTiers),
		day,
		language: upTo(sheetLimits.line),
		present: upTo(sheetLimits.line),
		typed: fc.constantFrom(...typists)
	}),
	important: fc.uniqueArray(
		fc.record({
			id: fc.uuid(),
			kind: fc.constantFrom(...saidKinds),
			thing: fc.option(fc.uuid()),
			prompt: upTo(sheetLimits.prompt),
			words: childs(sheetLimits.words),
			isChecked: fc.boolean(),
			point: fc.constantFrom(...voicePoints)
		}),
		{ maxLength: sheetLimits.important, selector: ({ id }) => id }
	),
	houses: each(houses, childs(sheetLimits.house)),
	needs: fc.uniqueArray(fc.constantFrom(...needIds)),
	told: each(hearers, fc.constantFrom(...mays)),
	worker: fc.record({
		name: upTo(sheetLimits.name),
		context: workers(sheetLimits.worker),
		done: workers(sheetLimits.worker),
		reply: workers(sheetLimits.worker),
		replyDay: day,
		needs: each(needGroups, workers(sheetLimits.need))
	}),
	seen: day
});

const said = {
	id: 'a',
	kind: 'text',
	thing: null,
	prompt: 'Wat moet zeker mee?',
	words: childWords('Mijn beer'),
	isChecked: false,
	point: 'who'
} as const;
const whole: VoiceSheet = {
	...emptySheet,
	about: {
		name: 'Sami',
		tier: 'reader',
		day: '2026-11-26',
		language: 'Nederlands',
		present: 'Sanne',
		typed: 'child'
	},
	important: [said],
	told: { ...emptySheet.told, judge: 'yes' },
	seen: '2026-11-26'
};

describe('reading a voice sheet', () => {
	test('gives back every sheet that can be made, after it was written down', () => {
		fc.assert(
			fc.property(anySheet, (sheet) => {
				expect(parseVoiceSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
			})
		);
	});

	test('takes nothing that is not a sheet, and never throws', () => {
		fc.assert(fc.property(fc.anything(), (value) => parseVoiceSheet(value) === null));
	});

	test("never takes a worker's words for a child's, nor the other way round", () => {
		const turned = [
			{ ...whole, important: [{ ...said, words: workerWords('Mijn beer') }] },
			{ ...whole, houses: { ...whole.houses, wish: workerWords('Een tuin') } },
			{ ...whole, worker: { ...whole.worker, reply: childWords('Ja') } }
		];
		expect(turned.map(parseVoiceSheet)).toEqual([null, null, null]);
	});

	test.each([
		['a key nobody knows', { ...whole, more: 1 }],
		[
			'a fourth thing',
			{ ...whole, important: ['1', '2', '3', '4'].map((id) => ({ ...said, id })) }
		],
		['the same thing twice', { ...whole, important: [said, said] }],
		['a need twice', { ...whole, needs: ['bed', 'bed'] }],
		['a day that does not exist', { ...whole, seen: '2026-02-30' }],
		[
			'words that are too long',
			{ ...whole, houses: { ...whole.houses, wish: childWords('a'.repeat(321)) } }
		]
	])('does not take %s', (_what, value) => {
		expect(parseVoiceSheet(value)).toBeNull();
	});
});

describe('a voice sheet', () => {
	test('can go out when everything is there', () => {
		expect(whatLacks(whole)).toEqual([]);
	});

	test.each([
		['nobody-may-hear', { ...whole, told: emptySheet.told }],
		['not-seen', { ...whole, seen: null }],
		['nothing-said', { ...whole, important: [] }],
		['no-prompt', { ...whole, important: [{ ...said, prompt: ' ' }] }],
		['not-checked', { ...whole, important: [{ ...said, kind: 'voice' as const }] }],
		['no-worker', { ...whole, worker: { ...whole.worker, context: workerWords('Gesprek') } }],
		[
			'no-reply-day',
			{ ...whole, worker: { ...whole.worker, name: 'Sanne', reply: workerWords('Ja, want …') } }
		]
	])('says %s', (lack, sheet) => {
		expect(whatLacks(sheet)).toEqual([lack]);
	});

	test('has to be seen again by the child after any change', () => {
		expect(withChange(whole, { needs: ['bed'] }).seen).toBeNull();
	});

	test('shows every need once, with a drawing', () => {
		expect(needs.map(({ id }) => id).sort()).toEqual([...needIds].sort());
	});
});
