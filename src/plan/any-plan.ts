import * as fc from 'fast-check';
import { placeKinds, planLimits, subjects, type Plan, type Subject } from './plan.ts';
import { toldFor } from './told.ts';

// Only tests import this: plans as there can be.

const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(({ length }) => length <= 80);
const day = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day);
const picture = fc.option(fc.constantFrom('soft-toy', 'tablet', 'a9-3'));
const lines = fc.array(line, { maxLength: planLimits.lines });

function listOf<One>(one: fc.Arbitrary<One>, before: string, maxLength: number) {
	return fc
		.array(one, { maxLength })
		.map((list) => list.map((each, at) => ({ ...each, id: `${before}-${String(at)}` })));
}

function card(subject: Subject) {
	return fc.record({
		id: fc.constant<string>(subject),
		subject: fc.constant(subject),
		state: fc.constantFrom('unset' as const, 'known' as const, 'not-yet' as const),
		asks: line,
		text: line,
		told: fc.constantFrom(null, ...toldFor(subject)),
		who: line,
		more: maybeDay
	});
}

const planDay = fc.oneof(
	fc.record({
		state: fc.constantFrom('unset' as const, 'unknown' as const, 'paused' as const),
		date: fc.constant(null),
		before: fc.constant(null),
		why: line
	}),
	fc.record({
		state: fc.constantFrom('known' as const, 'changed' as const),
		date: day,
		before: day,
		why: line
	})
);

const thing = fc.record({
	text: line,
	picture,
	pile: fc.constantFrom('bag', 'come', 'keep', 'let-go', 'ask')
});
const panels = fc.array(fc.record({ plate: picture, text: line }), {
	maxLength: planLimits.panels
});

const grownUpsPlan: fc.Arbitrary<Plan> = fc.record({
	v: fc.constant(1),
	changed: fc
		.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString()),
	children: fc.array(line, { maxLength: planLimits.children }),
	cards: fc
		.tuple(
			fc.tuple(...subjects.filter((subject) => subject !== 'own').map(card)),
			listOf(card('own'), 'own', planLimits.ownCards)
		)
		.map(([asked, own]) => [...asked, ...own]),
	day: planDay,
	places: listOf(
		fc.record({
			kind: fc.constantFrom(...placeKinds),
			name: line,
			from: maybeDay,
			until: maybeDay,
			isCertain: fc.boolean(),
			same: lines,
			different: lines
		}),
		'place',
		planLimits.places
	),
	dayPlan: fc.record({
		steps: listOf(fc.record({ text: line, picture }), 'step', planLimits.steps),
		codeWord: line,
		meetingPoint: line,
		pickUps: listOf(
			fc.record({ child: line, who: line, where: line, when: line }),
			'pick-up',
			planLimits.pickUps
		)
	}),
	packed: listOf(thing, 'thing', planLimits.things),
	goodbyes: listOf(
		fc.oneof(
			fc.record({ text: line, picture, isDone: fc.boolean() }),
			fc.record({ text: line, picture, isDone: fc.boolean(), by: fc.constant('child' as const) })
		),
		'goodbye',
		planLimits.goodbyes
	),
	firstNight: fc.record({ evening: lines, corner: lines }),
	story: fc.record({ panels, isReady: fc.boolean() })
});

/** Any plan that this app can have written. */
export const anyPlan: fc.Arbitrary<Plan> = fc
	.tuple(grownUpsPlan, fc.boolean())
	.map(([plan, isHidden]) => (isHidden ? { ...plan, moonsHidden: true } : plan));
