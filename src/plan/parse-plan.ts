import * as z from 'zod/mini';
import { isToldFor } from './told.ts';
import { isDay } from './nights.ts';
import { placeKinds, planLimits, subjects, type BoardCard, type Plan } from './plan.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/**
 * - `not-a-plan`: something else
 * - `newer`: a later version of the app wrote it
 * - `damaged`: it is one, and not as any app wrote it
 */
export type PlanRead =
	{ ok: true; plan: Plan } | { ok: false; reason: 'not-a-plan' | 'newer' | 'damaged' };

const line = z.string().check(z.maxLength(planLimits.line));
const text = z.string().check(z.maxLength(planLimits.text));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,47}$/));
const picture = z.nullable(id);
const day = z.nullable(z.string().check(z.refine(isDay)));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** A list whose things are told apart by their ids. */
function listOf<One extends z.core.$ZodType<{ id: string }>>(one: One, most: number) {
	return z.array(one).check(
		z.maxLength(most),
		z.refine((list) => new Set(list.map((each) => each.id)).size === list.length)
	);
}

const card = z.strictObject({
	id,
	subject: z.enum(subjects),
	state: z.enum(['unset', 'known', 'not-yet']),
	asks: line,
	text,
	told: z.nullable(line),
	who: line,
	more: day
});

const asked = subjects.filter((subject) => subject !== 'own');

/** One card for every question in its place, and the family's own ones after them. */
function areCards(cards: readonly BoardCard[]): boolean {
	const [fixed, own] = [cards.slice(0, asked.length), cards.slice(asked.length)];
	return (
		asked.every((subject, at) => fixed[at]?.subject === subject && fixed[at].id === subject) &&
		own.every((one) => one.subject === 'own' && one.id.startsWith('own-')) &&
		cards.every(({ subject, told }) => told === null || isToldFor(subject, told))
	);
}

const planDay = z
	.strictObject({
		state: z.enum(['unset', 'unknown', 'known', 'changed', 'paused']),
		date: day,
		before: day,
		why: text
	})
	.check(
		z.refine(({ state, date, before }) => {
			if (state === 'known') return date !== null;
			return state !== 'changed' || (date !== null && before !== null);
		})
	);

const lines = z.array(line).check(z.maxLength(planLimits.lines));

const place = z.strictObject({
	id,
	kind: z.enum(placeKinds),
	name: line,
	from: day,
	until: day,
	isCertain: z.boolean(),
	same: lines,
	different: lines
});

const dayPlan = z.strictObject({
	steps: listOf(z.strictObject({ id, text: line, picture }), planLimits.steps),
	codeWord: line,
	meetingPoint: line,
	pickUps: listOf(
		z.strictObject({ id, child: line, who: line, where: line, when: line }),
		planLimits.pickUps
	)
});

const thing = z.strictObject({
	id,
	text: line,
	picture,
	pile: z.enum(['bag', 'come', 'keep', 'let-go', 'ask'])
});

const planSchema = z.strictObject({
	v: z.literal(1),
	changed: time,
	children: z.array(line).check(z.maxLength(planLimits.children)),
	cards: listOf(card, asked.length + planLimits.ownCards).check(z.refine(areCards)),
	day: planDay,
	places: listOf(place, planLimits.places),
	dayPlan,
	packed: listOf(thing, planLimits.things),
	goodbyes: listOf(
		z.strictObject({
			id,
			text: line,
			picture,
			isDone: z.boolean(),
			by: z.exactOptional(z.literal('child'))
		}),
		planLimits.goodbyes
	),
	firstNight: z.strictObject({ evening: lines, corner: lines }),
	story: z.strictObject({
		panels: z.array(z.strictObject({ plate: picture, text })).check(z.maxLength(planLimits.panels)),
		isReady: z.boolean()
	}),
	moonsHidden: z.exactOptional(z.literal(true))
});

const outside = z.object({ v: z.int().check(z.positive()) });

/** What is in it, all of it or nothing; it can be anybody's. */
export function readPlan(value: unknown): PlanRead {
	const told = outside.safeParse(value);
	if (!told.success) return { ok: false, reason: 'not-a-plan' };
	if (told.data.v > 1) return { ok: false, reason: 'newer' };
	const parsed = planSchema.safeParse(value);
	return parsed.success ? { ok: true, plan: parsed.data } : { ok: false, reason: 'damaged' };
}

/** A plan as it comes out of a vault or a file, or null when it is none we know. */
export function parsePlan(value: unknown): Plan | null {
	const read = readPlan(value);
	return read.ok ? read.plan : null;
}
