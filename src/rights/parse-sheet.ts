import * as z from 'zod/mini';
import { needGroups, needIds } from './needs.ts';
import { voicePoints } from './voice-points.ts';
import {
	hearers,
	houses,
	mays,
	saidKinds,
	sheetLimits,
	sheetTiers,
	typists,
	type VoiceSheet
} from './voice-sheet.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

const upTo = (longest: number) => z.string().check(z.maxLength(longest));
const line = upTo(sheetLimits.line);
const id = z.string().check(z.minLength(1), z.maxLength(64));
const childs = (longest: number) => z.strictObject({ by: z.literal('child'), text: upTo(longest) });
const workers = (longest: number) =>
	z.strictObject({ by: z.literal('worker'), text: upTo(longest) });

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
const day = z.nullable(z.string().check(z.maxLength(10), z.refine(isDay)));

const important = z.strictObject({
	id,
	kind: z.enum(saidKinds),
	thing: z.nullable(id),
	prompt: upTo(sheetLimits.prompt),
	words: childs(sheetLimits.words),
	isChecked: z.boolean(),
	point: z.enum(voicePoints)
});

const schema = z.strictObject({
	v: z.literal(1),
	about: z.strictObject({
		name: upTo(sheetLimits.name),
		tier: z.enum(sheetTiers),
		day,
		language: line,
		present: line,
		typed: z.enum(typists)
	}),
	important: z.array(important).check(
		z.maxLength(sheetLimits.important),
		z.refine((list) => new Set(list.map((one) => one.id)).size === list.length)
	),
	houses: z.record(z.enum(houses), childs(sheetLimits.house)),
	needs: z.array(z.enum(needIds)).check(z.refine((list) => new Set(list).size === list.length)),
	told: z.record(z.enum(hearers), z.enum(mays)),
	worker: z.strictObject({
		name: upTo(sheetLimits.name),
		context: workers(sheetLimits.worker),
		done: workers(sheetLimits.worker),
		reply: workers(sheetLimits.worker),
		replyDay: day,
		needs: z.record(z.enum(needGroups), workers(sheetLimits.need))
	}),
	seen: day
});

/** A sheet as it comes out of a vault or a file, or null when it is not one we know. */
export function parseVoiceSheet(value: unknown): VoiceSheet | null {
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
