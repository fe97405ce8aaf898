import * as z from 'zod/mini';
import { fromBase64, isBase64Url } from './base64.ts';
import { answers, forgots, letterFeelings, letterLimits as limits } from './letter.ts';
import type { Letter } from './letter.ts';
import { readAudioType } from './audio-header.ts';
import { readPngSize } from './png-header.ts';
import { readStrictJson } from './strict-json.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

const maxDepth = 6;

/** Half an emoji, and every control character but new line and tab. */
const unsendable = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

const text = (max: number) =>
	z.string().check(
		z.maxLength(max),
		z.refine((value) => !unsendable.test(value))
	);
const line = (max: number) =>
	text(max).check(z.refine((value) => !/[\n\t\u2028\u2029]/.test(value)));
const bytesInBase64Url = (count: number) =>
	z.string().check(
		z.maxLength(2 * count),
		z.refine((value) => isBase64Url(value, count))
	);
const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

/** A calendar day that exists: parsed and written again it is the same. */
const day = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}$/),
	z.refine((value) => isSameAsDate(value, `${value}T00:00:00.000Z`))
);
const hour = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:00Z$/),
	z.refine((value) => isSameAsDate(value, `${value.slice(0, 16)}:00.000Z`))
);

const id = bytesInBase64Url(16);

const data = (maxBytes: number) =>
	z.pipe(
		z.string().check(z.maxLength(4 * Math.ceil(maxBytes / 3))),
		z.transform((value, context) => {
			const bytes = fromBase64(value);
			if (bytes && bytes.length > 0 && bytes.length <= maxBytes) return bytes;
			context.issues.push({ code: 'custom', input: value, message: 'base64' });
			return z.NEVER;
		})
	);

const textItem = z.strictObject({
	id,
	t: z.literal('text'),
	lang: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)),
	body: text(limits.maxTextChars)
});

const questionItem = z.strictObject({
	id,
	t: z.literal('question'),
	body: text(limits.maxTextChars)
});

const feelingItem = z.strictObject({
	id,
	t: z.literal('feeling'),
	body: z.strictObject({
		f: z.enum(letterFeelings),
		s: z.exactOptional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
		note: text(limits.maxNoteChars)
	})
});

const drawingItem = z
	.strictObject({
		id,
		t: z.literal('drawing'),
		mime: z.literal('image/png'),
		w: whole(1, limits.maxDrawingPx),
		h: whole(1, limits.maxDrawingPx),
		data: data(limits.maxDrawingBytes),
		alt: text(limits.maxAltChars)
	})
	.check(
		z.refine((item) => {
			const size = readPngSize(item.data);
			return size !== null && size.widthPx === item.w && size.heightPx === item.h;
		})
	);

const voiceItem = z
	.strictObject({
		id,
		t: z.literal('voice'),
		mime: z.enum(['audio/mp4', 'audio/webm']),
		ms: whole(1, limits.maxVoiceMs),
		data: data(limits.maxVoiceBytes)
	})
	.check(z.refine((item) => readAudioType(item.data) === item.mime));

const hostName =
	/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;

const back = z.strictObject({
	// 32 bytes in Bech32: 52 characters and 6 to check them
	rcpt: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
	mb: id,
	wt: id,
	relay: z.string().check(z.regex(hostName)),
	exp: day
});

/** What an answer must be to be sent, and to be kept. */
export const answerShape = z.strictObject({
	a: z.enum(answers),
	because: text(limits.maxBecauseChars).check(z.refine((value) => value.trim() !== ''))
});

/** The things of a letter, or of an answer, as they are written: what is no text in base64. */
export const itemsShape = z
	.array(z.discriminatedUnion('t', [textItem, questionItem, feelingItem, drawingItem, voiceItem]))
	.check(
		z.maxLength(limits.maxItems),
		z.refine((items) => new Set(items.map((item) => item.id)).size === items.length)
	);

/** A letter as it is written: what is no text in base64. */
export const letterShape = z
	.strictObject({
		v: z.literal(1),
		id,
		kind: z.enum(['share', 'reply', 'read', 'forget', 'keys', 'sparekey', 'bye']),
		ch: id,
		n: whole(0, 0xffffffff),
		at: hour,
		from: z.enum(['child', 'adult']),
		name: line(limits.maxNameChars),
		re: z.nullable(id),
		ask: z.enum(['answer', 'read', 'none']),
		items: itemsShape,
		keep: z.enum(['read-and-forget', '30d', 'file']),
		until: z.nullable(day),
		key: z.exactOptional(bytesInBase64Url(32)),
		back: z.exactOptional(back),
		answer: z.exactOptional(answerShape),
		forgot: z.exactOptional(z.enum(forgots))
	})
	.check(
		z.refine(({ from, n, key }) => key === undefined || (from === 'child' && n === 0)),
		z.refine(({ from, back }) => back === undefined || from === 'child'),
		z.refine(
			({ from, kind, re, answer }) =>
				answer === undefined || (from === 'adult' && kind === 'reply' && re !== null)
		),
		z.refine(({ from, kind, re, forgot }) =>
			from === 'adult' && kind === 'forget'
				? forgot !== undefined && re !== null
				: forgot === undefined
		)
	);

/** The letter in this JSON, or why not; never a part of it. */
export function parseLetter(
	json: string
): { ok: true; letter: Letter } | { ok: false; reason: 'not-a-letter' | 'too-new' } {
	const read = readStrictJson(json, maxDepth);
	if (!read.ok) return { ok: false, reason: 'not-a-letter' };
	const parsed = letterShape.safeParse(read.value);
	if (parsed.success) return { ok: true, letter: parsed.data };
	return { ok: false, reason: isNewer(read.value) ? 'too-new' : 'not-a-letter' };
}

/**
 * Whether a later version of the format wrote this: a higher `v`, or a name where version 1 has a
 * closed list. Everything else that does not fit is no letter.
 */
function isNewer(value: unknown): boolean {
	if (newerVersion.safeParse(value).success) return true;
	const names = namesIn.safeParse(value);
	if (!names.success) return false;
	const { kind, items } = names.data;
	const unknown = (name: string, known: readonly string[]) => !known.includes(name);
	return (
		unknown(kind, letterShape.def.shape.kind.options) ||
		items.some(({ t, body }) =>
			t === 'feeling'
				? body?.f !== undefined && unknown(body.f, letterFeelings)
				: unknown(t, ['text', 'question', 'drawing', 'voice'])
		)
	);
}

const name = z.string().check(z.regex(/^[a-z][a-z-]{0,23}$/));
const newerVersion = z.looseObject({ v: whole(2, 1_000_000) });
const namesIn = z.looseObject({
	v: z.literal(1),
	kind: name,
	items: z.array(
		z.looseObject({ t: name, body: z.catch(z.optional(z.looseObject({ f: name })), undefined) })
	)
});

function isSameAsDate(value: string, iso: string): boolean {
	const date = new Date(iso);
	return (
		!Number.isNaN(date.getTime()) &&
		date.toISOString().startsWith(value.slice(0, 16).replace('Z', ''))
	);
}
