import * as z from 'zod/mini';
import {
	checkLimits,
	checkTiers,
	otherIds,
	pointIds,
	saids,
	softenIds,
	stopIds,
	tickIds,
	voices,
	type RightsCheck
} from './rights-check.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

const upTo = (longest: number) => z.string().check(z.maxLength(longest));
const line = upTo(checkLimits.line);
const said = z.enum(saids);
const id = z.string().check(z.minLength(1), z.maxLength(64));

function hasNoTwins(list: readonly { id: string }[]): boolean {
	return new Set(list.map((one) => one.id)).size === list.length;
}

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

const schema = z.strictObject({
	v: z.literal(1),
	name: upTo(checkLimits.name),
	day: z.nullable(z.string().check(z.maxLength(10), z.refine(isDay))),
	tier: z.enum(checkTiers),
	present: line,
	stops: z.record(z.enum(stopIds), said),
	voice: z.enum(voices),
	speaker: line,
	points: z.record(
		z.enum(pointIds),
		z.strictObject({
			child: upTo(checkLimits.child),
			worker: upTo(checkLimits.worker),
			isSkipped: z.boolean()
		})
	),
	things: z
		.array(z.strictObject({ id, point: z.enum(pointIds), isOnPaper: z.boolean() }))
		.check(z.maxLength(checkLimits.things), z.refine(hasNoTwins)),
	best: upTo(checkLimits.best),
	others: z.record(z.enum(otherIds), upTo(checkLimits.other)),
	weighing: z.strictObject({
		how: upTo(checkLimits.how),
		soften: z.record(
			z.enum(softenIds),
			z.strictObject({ can: said, text: upTo(checkLimits.soften) })
		),
		children: z
			.array(z.strictObject({ id, name: upTo(checkLimits.name), what: upTo(checkLimits.outcome) }))
			.check(z.maxLength(checkLimits.children), z.refine(hasNoTwins)),
		isAgainst: said,
		why: upTo(checkLimits.why)
	}),
	explaining: z.strictObject({
		who: line,
		when: line,
		done: upTo(checkLimits.done),
		can: upTo(checkLimits.why)
	}),
	ticks: z.record(z.enum(tickIds), said)
});

/** A check as it comes out of a vault or a file, or null when it is not one we know. */
export function parseRightsCheck(value: unknown): RightsCheck | null {
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
