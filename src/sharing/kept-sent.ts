import * as z from 'zod/mini';
import { fromBase64, isBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import { isRelayHost, weekdays } from './card.ts';
import type { ReplyPlace } from './child-letters.ts';
import type { KeptRecord } from './keeping.ts';
import { forgots, letterLimits, type Letter } from './letter.ts';
import { answerShape, itemsShape, letterShape } from './parse-letter.ts';
import { recordOf } from './plain-record.ts';
import { roads, type SentLetter } from './sent-letter.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

/** How a letter lies with a relay: kept until that is over, so that it can be sent again. */
export interface LetterMail {
	readonly relay: string;
	readonly mb: string;
	readonly wt: string;
	/** In ms since 1970: nothing is sent after it. */
	readonly until: number;
	/** Null once it is over. */
	readonly sealed: Bytes | null;
	/** The read token, where the child makes the mailbox itself, as for a link. */
	readonly rt: string | null;
}

/** What a sent letter needs to be given, once more or by another road. Its id is the letter's. */
export interface LetterWay {
	readonly id: string;
	/** As it was made; null once nobody has to get it any more. */
	readonly letter: Letter | null;
	/** Its number in the conversation. */
	readonly n: number;
	/** The mailbox for the answer; null where there is none. */
	readonly place: ReplyPlace | null;
	/** The five words that seal it, once they were drawn. */
	readonly words: readonly string[];
	/** Null where it never went over a relay, or was taken back. */
	readonly mail: LetterMail | null;
	/** The letter that asks to forget it: its id, and how it goes and is answered. */
	readonly forget: {
		readonly id: string;
		readonly mail: LetterMail;
		readonly place: ReplyPlace | null;
	} | null;
}

const id = z.string().check(z.refine((value) => isBase64Url(value, 16)));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const host = z.string().check(z.refine(isRelayHost));
const name = z.string().check(z.maxLength(letterLimits.maxNameChars));
const someWords = z.array(z.string().check(z.regex(/^[a-z]{3,8}$/))).check(z.maxLength(5));

const keptAnswer = z.strictObject({
	id,
	at: time,
	by: name,
	answer: answerShape,
	items: itemsShape,
	response: z.nullable(z.enum(['understood', 'disagree']))
});

const sentLetter = z.strictObject({
	id,
	line: z.nullable(id),
	to: z.strictObject({ person: z.nullable(id), name }),
	is: z.enum(['letter', 'talk']),
	things: z.array(z.string().check(z.maxLength(100))),
	keep: z.enum(['read-and-forget', '30d', 'file']),
	until: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
	roads: z.array(z.enum(roads)),
	madeAt: time,
	givenAt: z.nullable(time),
	reads: z.array(z.enum(weekdays)),
	readAt: z.nullable(time),
	stoodIn: z.exactOptional(z.nullable(name)),
	answers: z.array(keptAnswer),
	forgetAskedAt: z.nullable(time),
	forgotten: z.nullable(z.enum(forgots)),
	closedAt: z.nullable(time),
	link: z.nullable(
		z.strictObject({ address: z.string().check(z.maxLength(500)), words: someWords })
	)
});

const sealed = z.pipe(
	z.string().check(z.maxLength(2 * letterLimits.maxSealedBytes)),
	z.transform((value, context) => {
		const bytes = fromBase64(value);
		if (bytes) return bytes;
		context.issues.push({ code: 'custom', input: value, message: 'base64' });
		return z.NEVER;
	})
);

const place = z.strictObject({
	relay: host,
	mailbox: id,
	readToken: id,
	writeToken: id,
	stamp: z.nullable(id)
});

const mail = z.strictObject({
	relay: host,
	mb: id,
	wt: id,
	until: time,
	sealed: z.nullable(sealed),
	rt: z.nullable(id)
});

const letterWay = z
	.strictObject({
		id,
		letter: z.nullable(letterShape),
		n: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
		place: z.nullable(place),
		words: someWords,
		mail: z.nullable(mail),
		forget: z.nullable(z.strictObject({ id, mail, place: z.nullable(place) }))
	})
	.check(z.refine((way) => way.letter === null || way.letter.id === way.id));

/** A letter, or its way, as it is kept: the bytes in it are written in base64. */
export function sentToRecord(kept: SentLetter | LetterWay): KeptRecord {
	return recordOf(kept);
}

/** What comes out of a vault, or null when it is not what it should be. */
export function parseSent(value: unknown): SentLetter | null {
	return sentLetter.safeParse(value).data ?? null;
}

export function parseWay(value: unknown): LetterWay | null {
	return letterWay.safeParse(value).data ?? null;
}
